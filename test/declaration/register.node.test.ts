import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  checkRegister,
  parseRegister,
  SAMPLE_KEY,
  supportStatusOf,
  TRUSTED_KEYS,
} from '@odm-widgets/data/declaration';
import type { SupportStatusKind } from '@odm-widgets/data/model';
import {
  registerCredential,
  generateTestKey,
  registerEntry,
  signRegister,
  type RegisterEntry,
  type TestKey,
} from '../support/signed-register.js';

const at = (moment: string) => Date.parse(moment);
const NOW = at('2026-06-01T12:00:00Z');
const HERE = 'https://trust.example';

function standing(
  entry: Partial<RegisterEntry>,
  origin = HERE,
  now = NOW,
  sample = false,
): SupportStatusKind {
  const register = parseRegister(registerCredential([registerEntry(entry)], sample ? { sample } : {}));
  return supportStatusOf(register, 'a-trust', { origin, now }).kind;
}

describe('where a supporter stands', () => {
  it('is verified on a site it named', () => assert.equal(standing({}), 'verified'));

  for (const origin of [
    'http://trust.example',
    'https://www.trust.example',
    'https://trust.example:8443',
    'https://trust.example.evil.example',
    'https://evil.example',
    'https://trust.exampl',
    'HTTPS://TRUST.EXAMPLE',
    'null',
    '',
    'file://',
    'http://localhost',
  ])
    it(`is elsewhere at ${origin || 'no origin'}`, () => assert.equal(standing({}, origin), 'elsewhere'));

  it('is verified on each of several sites, ports and all', () => {
    const origins = ['https://a.example', 'https://b.example:444'];
    assert.equal(standing({ origins }, 'https://b.example:444'), 'verified');
    assert.equal(standing({ origins }, 'https://b.example'), 'elsewhere');
  });

  it('is elsewhere everywhere when no site was named', () =>
    assert.equal(standing({ origins: [] }), 'elsewhere'));

  it('counts until the end of its last day, in UTC', () => {
    const entry = { expires: '2026-05-31' };
    assert.equal(standing(entry, HERE, at('2026-05-31T23:59:59.999Z')), 'verified');
    assert.equal(standing(entry, HERE, at('2026-06-01T00:00:00Z')), 'expired');
  });

  it('is withdrawn before anything else is said of it', () => {
    const entry = { status: 'withdrawn', withdrawn: '2026-02-01', expires: '2026-03-01' };
    assert.equal(standing(entry), 'withdrawn');
    assert.equal(standing(entry, 'https://evil.example'), 'withdrawn');
  });

  it('is expired, and not elsewhere, on a site that was never named', () =>
    assert.equal(standing({ expires: '2026-03-01' }, 'https://evil.example'), 'expired'));

  it('is nowhere when it is not in the register', () => {
    const register = parseRegister(registerCredential());
    for (const id of ['b-trust', '', 'A-Trust', '__proto__', 'constructor'])
      assert.equal(supportStatusOf(register, id, { origin: HERE, now: NOW }).kind, 'unlisted');
  });

  it('lets a sample be tried on one’s own machine at any port', () => {
    const entry = { origins: ['http://localhost'] };
    for (const origin of [
      'http://localhost:8000',
      'https://localhost',
      'http://127.0.0.1:3',
      'http://[::1]:80',
    ])
      assert.equal(standing(entry, origin, NOW, true), 'verified', origin);
    for (const origin of ['http://localhost.evil.example', 'http://notlocalhost', 'http://127.0.0.11'])
      assert.equal(standing(entry, origin, NOW, true), 'elsewhere', origin);
  });
});

describe('a register that cannot be trusted now', () => {
  let key: TestKey;
  before(async () => (key = await generateTestKey()));

  async function check(now: string, least = 0, own: object = {}) {
    const file = await signRegister(key, registerCredential([registerEntry()], own));
    return checkRegister(file, 'https://keeper.example/r.json', {
      keys: [key.x],
      now: at(now),
      minSequence: least,
    });
  }
  const refusedFor = (reason: string) => (error: Error & { reason?: string }) => error.reason === reason;

  it('counts from its first day to its last, with a day’s grace for wrong clocks', async () => {
    for (const now of ['2025-12-31T00:00:00Z', '2026-06-01', '2027-12-31T23:59:59Z', '2028-01-01T23:59:59Z'])
      assert.equal((await check(now)).register.sequence, 4, now);
  });

  it('is early for a clock that is more than a day behind', () =>
    assert.rejects(check('2025-12-30T23:59:59Z'), refusedFor('early')));

  it('is outdated when the next one is overdue, so a stale copy cannot hide a withdrawal for ever', () =>
    assert.rejects(check('2028-01-02T00:00:00Z'), refusedFor('outdated')));

  it('is a replay below the number the page accepts', async () => {
    await assert.rejects(check('2026-06-01', 5), refusedFor('replayed'));
    assert.equal((await check('2026-06-01', 4)).register.sequence, 4);
  });

  it('says who signed, where it was read and when it was checked', async () => {
    const { url, keyId, checkedAt } = await check('2026-06-01');
    assert.deepEqual([url, keyId, checkedAt], ['https://keeper.example/r.json', key.id, at('2026-06-01')]);
  });

  it('is a sample when it says so', async () => {
    assert.equal((await check('2026-06-01', 0, { sample: true })).register.sample, true);
    assert.equal((await check('2026-06-01')).register.sample, false);
  });

  it('trusts only the sample’s key until there is a real one', () =>
    assert.deepEqual(TRUSTED_KEYS, [SAMPLE_KEY]));
});

describe('a register of another shape', () => {
  const wrong: [what: string, field: RegExp, credential: unknown][] = [
    ['is no object', /^The register/u, null],
    ['has no subject', /^credentialSubject/u, { ...registerCredential(), credentialSubject: undefined }],
    ['has no keeper', /^issuer/u, { ...registerCredential(), issuer: 'x' }],
    [
      'has a keeper with a script',
      /^issuer\.id/u,
      { ...registerCredential(), issuer: { name: 'x', id: 'javascript:alert(1)' } },
    ],
    ['counts in halves', /^sequence/u, registerCredential([], { sequence: 1.5 })],
    [
      'has a day that does not exist',
      /^validFrom/u,
      registerCredential([], {}, { validFrom: '2026-02-30T00:00:00Z' }),
    ],
    ['has no list', /^supporters/u, registerCredential([], { supporters: {} })],
    ['names somebody twice', /^supporters\[1\]\.id/u, registerCredential([registerEntry(), registerEntry()])],
    [
      'has an entry without a name',
      /^supporters\[0\]\.name/u,
      registerCredential([registerEntry({ name: undefined })]),
    ],
    [
      'has an unknown status',
      /^supporters\[0\]\.status/u,
      registerCredential([registerEntry({ status: 'certified' })]),
    ],
    [
      'has a withdrawal without a day',
      /\.withdrawn/u,
      registerCredential([registerEntry({ status: 'withdrawn' })]),
    ],
    [
      'has a day of withdrawal and no withdrawal',
      /\.withdrawn/u,
      registerCredential([registerEntry({ withdrawn: '2026-01-01' })]),
    ],
    ['expires on no day', /\.expires/u, registerCredential([registerEntry({ expires: 'soon' })])],
    [
      'links to a script',
      /\.statement/u,
      registerCredential([registerEntry({ statement: 'javascript:alert(1)' })]),
    ],
    [
      'has an origin with a path',
      /\.origins\[0\]/u,
      registerCredential([registerEntry({ origins: ['https://a.example/x'] })]),
    ],
    [
      'has an origin with a slash',
      /\.origins\[0\]/u,
      registerCredential([registerEntry({ origins: ['https://a.example/'] })]),
    ],
    [
      'has an origin with a wildcard',
      /\.origins\[0\]/u,
      registerCredential([registerEntry({ origins: ['*'] })]),
    ],
    [
      'has an origin with its default port',
      /\.origins\[0\]/u,
      registerCredential([registerEntry({ origins: ['https://a.example:443'] })]),
    ],
    [
      'lets a real entry be shown on anybody’s machine',
      /localhost/u,
      registerCredential([registerEntry({ origins: ['http://localhost'] })]),
    ],
  ];
  for (const [what, field, credential] of wrong)
    it(`${what}: refused, with the field`, () =>
      assert.throws(() => parseRegister(credential), { name: 'DataShapeError', message: field }));

  it('may have fields we do not know', () =>
    assert.equal(
      parseRegister(registerCredential([registerEntry({ colour: 'blue' })])).supporters.length,
      1,
    ));
});
