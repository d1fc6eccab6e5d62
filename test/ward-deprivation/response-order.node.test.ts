import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AreaSource } from '@odm-widgets/data';
import type { WardAnswer } from '@odm-widgets/data/model';
import { loadWard, sourcesFor } from '../../packages/ward-deprivation/src/ward-loader.js';
import { QUERY, areasOf, found, wardCode } from '../support/areas.js';

const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5, 33_000], Empty: [], 'Penny Hassett': [7] });

describe('responses in any order', () => {
  /** A source that responds when a test says so. */
  function deferredSource() {
    const pending: { request: string; answer: () => void; fail: (error: Error) => void }[] = [];
    const respond = <T>(request: string, value: T): Promise<T> =>
      new Promise((resolve, reject) => {
        pending.push({ request, answer: () => resolve(value), fail: reject });
      });
    const source: AreaSource = {
      authority: (code) => respond(`authority ${code}`, areas),
      ward: (query): Promise<WardAnswer> => respond(`ward ${query}`, found(areas, query)),
    };
    const take = (request: string) => {
      const at = pending.findIndex((one) => one.request === request);
      assert.notEqual(
        at,
        -1,
        `${request} was requested; pending are ${pending.map((one) => one.request).join(', ')}`,
      );
      return pending.splice(at, 1)[0]!;
    };
    return { source, take };
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const { signal } = new AbortController();

  it('gives the same model whether the council or the index responds first', async () => {
    for (const order of [
      ['authority E08000099', `ward ${wardCode(0)}`],
      [`ward ${wardCode(0)}`, 'authority E08000099'],
    ]) {
      const { source, take } = deferredSource();
      const model = loadWard({ ...QUERY, authority: 'E08000099' }, { areas: source }, signal);
      for (const request of order) {
        take(request).answer();
        await turn();
      }
      assert.equal((await model).ward.name, 'Ambridge');
    }
  });

  it('shows compared wards in the order of the attribute, not of the responses', async () => {
    const { source, take } = deferredSource();
    const place = { by: 'ward', ward: wardCode(1) } as const;
    const compareWards = [wardCode(0), wardCode(2), wardCode(3)];
    const model = loadWard({ ...QUERY, place, compareWards }, { areas: source }, signal);
    take(`ward ${wardCode(1)}`).answer();
    await turn();
    take('authority E08000099').answer();
    await turn();
    for (const index of [3, 2, 0]) {
      take(`ward ${wardCode(index)}`).answer();
      await turn();
      take('authority E08000099').answer();
      await turn();
    }
    const { compared, notices } = await model;
    assert.deepEqual(
      compared.map(({ name }) => name),
      ['Ambridge', 'Penny Hassett'],
    );
    assert.deepEqual(notices, [{ kind: 'compare-empty', wards: ['Empty'] }]);
  });

  it('leaves no unhandled rejection when the named council fails and the ward has another', async () => {
    const { source, take } = deferredSource();
    const model = loadWard({ ...QUERY, authority: 'E08000001' }, { areas: source }, signal);
    take('authority E08000001').fail(new Error('gone'));
    await turn();
    take(`ward ${wardCode(0)}`).answer();
    await turn();
    take('authority E08000099').answer();
    assert.equal((await model).authority.name, 'Borsetshire');
  });

  it('fails when the request for a compared ward fails', async () => {
    const { source, take } = deferredSource();
    const model = loadWard({ ...QUERY, compareWards: [wardCode(1)] }, { areas: source }, signal);
    take(`ward ${wardCode(0)}`).answer();
    await turn();
    take('authority E08000099').answer();
    await turn();
    take(`ward ${wardCode(1)}`).fail(new Error('offline'));
    await assert.rejects(model, /offline/u);
  });

  it('asks the client that `source` names', async () => {
    const names = await Promise.all(
      (['dataset', 'live'] as const).map(
        async (source) => (await sourcesFor({ ...QUERY, source, base: '/d/' })).areas.constructor.name,
      ),
    );
    assert.deepEqual(names, ['DatasetClient', 'LiveClient']);
  });
});
