import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getParties } from '@odm-widgets/data/councils';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';

describe('getParties', () => {
  const parties = (value: unknown) => getParties({ get: () => Promise.resolve({ parties: value }) });

  it('throws an error that names the party for a name that is not text', async () => {
    assert.deepEqual(await parties({ PP1: 'One' }), { PP1: 'One' });
    for (const [value, field] of [
      [{ PP1: 7 }, 'parties.PP1'],
      [{ PP1: null }, 'parties.PP1'],
      [[], 'parties'],
      [undefined, 'parties'],
      ['PP1', 'parties'],
    ] as const)
      await assert.rejects(parties(value), (error: Error) => error.message.startsWith(`${field} should be`));
  });

  it('returns names unchanged', async () => {
    for (const name of HOSTILE_TEXTS) assert.equal((await parties({ PP1: name }))['PP1'], name);
  });
});
