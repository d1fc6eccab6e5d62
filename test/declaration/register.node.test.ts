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
  sampleKey,
  generateTestKey,
  registerEntry,
  signRegister,
  type RegisterEntry,
  type TestKey,
} from '../support/signed-register.js';

const at = (moment: string) => Date.parse(moment);
const NOW = at('2026-06-01T12:00:00Z');
const HERE = 'https://trust.example';

function statusOf(
  entry: Partial<RegisterEntry>,
  origin = HERE,
  now = NOW,
  sample = false,
): SupportStatusKind {
  const register = parseRegister(registerCredential([registerEntry(entry)], sample ? { sample } : {}));
  return supportStatusOf(register, 'a-trust', { origin, now }).kind;
}

describe('supportStatusOf', () => {
  it('is verified on a site that the supporter named', () => assert.equal(statusOf({}), 'verified'));

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
    it(`is other-site for ${origin || 'a page without an origin'}`, () =>
      assert.equal(statusOf({}, origin), 'other-site'));

  it('compares ports when several sites are named', () => {
    const origins = ['https://a.example', 'https://b.example:444'];
    assert.equal(statusOf({ origins }, 'https://b.example:444'), 'verified');
    assert.equal(statusOf({ origins }, 'https://b.example'), 'other-site');
  });

  it('is other-site everywhere when no site is named', () =>
    assert.equal(statusOf({ origins: [] }), 'other-site'));

  it('expires at the end of the last day, in UTC', () => {
    const entry = { expires: '2026-05-31' };
    assert.equal(statusOf(entry, HERE, at('2026-05-31T23:59:59.999Z')), 'verified');
    assert.equal(statusOf(entry, HERE, at('2026-06-01T00:00:00Z')), 'expired');
  });

  it('is withdrawn even when the entry has also expired or the site is not named', () => {
    const entry = { status: 'withdrawn', withdrawn: '2026-02-01', expires: '2026-03-01' };
    assert.equal(statusOf(entry), 'withdrawn');
    assert.equal(statusOf(entry, 'https://evil.example'), 'withdrawn');
  });

  it('is expired even on a site that is not named', () =>
    assert.equal(statusOf({ expires: '2026-03-01' }, 'https://evil.example'), 'expired'));

  it('is unlisted when the id is not in the register', () => {
    const register = parseRegister(registerCredential());
    for (const id of ['b-trust', '', 'A-Trust', '__proto__', 'constructor'])
      assert.equal(supportStatusOf(register, id, { origin: HERE, now: NOW }).kind, 'unlisted');
  });

  it('accepts any port of localhost in a sample register', () => {
    const entry = { origins: ['http://localhost'] };
    for (const origin of [
      'http://localhost:8000',
      'https://localhost',
      'http://127.0.0.1:3',
      'http://[::1]:80',
    ])
      assert.equal(statusOf(entry, origin, NOW, true), 'verified', origin);
    for (const origin of ['http://localhost.evil.example', 'http://notlocalhost', 'http://127.0.0.11'])
      assert.equal(statusOf(entry, origin, NOW, true), 'other-site', origin);
  });
});

describe('checkRegister', () => {
  let key: TestKey;
  before(async () => (key = await generateTestKey()));

  async function check(now: string, minSequence = 0, own: object = {}) {
    const file = await signRegister(key, registerCredential([registerEntry()], own));
    return checkRegister(file, 'https://keeper.example/r.json', {
      keys: [key.x],
      now: at(now),
      minSequence,
    });
  }
  const refusedFor = (reason: string) => (error: Error & { reason?: string }) => error.reason === reason;

  it('accepts a register from its first to its last day, with one day of tolerance', async () => {
    for (const now of ['2025-12-31T00:00:00Z', '2026-06-01', '2027-12-31T23:59:59Z', '2028-01-01T23:59:59Z'])
      assert.equal((await check(now)).register.sequence, 4, now);
  });

  it('rejects a register as early more than one day before its first day', () =>
    assert.rejects(check('2025-12-30T23:59:59Z'), refusedFor('early')));

  it('rejects a register as outdated more than one day after its last day', () =>
    assert.rejects(check('2028-01-02T00:00:00Z'), refusedFor('outdated')));

  it('rejects a register as replayed below the lowest accepted number', async () => {
    await assert.rejects(check('2026-06-01', 5), refusedFor('replayed'));
    assert.equal((await check('2026-06-01', 4)).register.sequence, 4);
  });

  it('returns the key, the address and the time of the check', async () => {
    const { url, keyId, checkedAt } = await check('2026-06-01');
    assert.deepEqual([url, keyId, checkedAt], ['https://keeper.example/r.json', key.id, at('2026-06-01')]);
  });

  it('marks a register as a sample when it says so', async () => {
    assert.equal((await check('2026-06-01', 0, { sample: true })).register.sample, true);
    assert.equal((await check('2026-06-01')).register.sample, false);
  });

  it('marks a register that the sample’s key signed as a sample, whatever the register says', async () => {
    const sample = await sampleKey();
    const file = await signRegister(sample, registerCredential([registerEntry()], { sample: false }));
    for (const keys of [[sample.x], [sample.id], TRUSTED_KEYS]) {
      const { register } = await checkRegister(file, 'x', { keys, now: at('2026-06-01') });
      assert.equal(register.sample, true);
    }
  });

  it('tells a key that only the page trusts from a key of the project', async () => {
    assert.equal((await check('2026-06-01')).keySource, 'page');
    const sample = await sampleKey();
    const file = await signRegister(sample, registerCredential());
    const checked = await checkRegister(file, 'x', { keys: [sample.x], now: at('2026-06-01') });
    assert.equal(checked.keySource, 'project');
  });

  it('reads a register of more than a megabyte', async () => {
    const entries = Array.from({ length: 4000 }, (_, index) =>
      registerEntry({ id: `trust-${index}`, name: `Trust ${index} ${'of many words '.repeat(15)}` }),
    );
    const file = await signRegister(key, registerCredential(entries));
    assert.ok(file.payload.length > 1_000_000);
    const { register } = await checkRegister(file, 'x', { keys: [key.x], now: at('2026-06-01') });
    assert.equal(register.supporters.length, 4000);
  });

  it('trusts only the sample’s key by default', () => assert.deepEqual(TRUSTED_KEYS, [SAMPLE_KEY]));
});

describe('parseRegister', () => {
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
    it(`rejects a register that ${what}, naming the field`, () =>
      assert.throws(() => parseRegister(credential), { name: 'DataShapeError', message: field }));

  it('ignores unknown fields', () =>
    assert.equal(
      parseRegister(registerCredential([registerEntry({ colour: 'blue' })])).supporters.length,
      1,
    ));
});
