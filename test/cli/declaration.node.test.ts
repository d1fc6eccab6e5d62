import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const packages = join(import.meta.dirname, '../../packages');
const BIN = join(packages, 'cli/lib/bin.js');
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'declaration-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command in a folder of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'declaration', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function good(...args: string[]) {
  const { status, out, err } = run(...args);
  assert.deepEqual([status, err], [0, ''], args.join(' '));
  return out;
}

const entry = (own: object = {}) => ({
  id: 'a-trust',
  name: 'A Trust',
  url: 'https://trust.example',
  origins: ['https://trust.example'],
  since: '2022-03-01',
  version: '1.0',
  status: 'active',
  ...own,
});
const register = (own: object = {}) => ({
  id: 'https://keeper.example/register',
  name: 'Register of a keeper',
  issuer: { name: 'A Keeper', url: 'https://keeper.example' },
  sequence: 1,
  issued: '2026-01-01',
  nextUpdate: '2035-12-31',
  supporters: [entry()],
  ...own,
});
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const write = (own: object = {}, name = 'register.json') =>
  writeFileSync(path(name), JSON.stringify(register(own), null, 2));
const publicKey = () => (JSON.parse(read('key.json')) as { x: string }).x;
const sign = () => run('sign', 'register.json', '--key', 'key.json', '--out', 'signed.json');
const verify = (...more: string[]) => run('verify', 'signed.json', '--key', publicKey(), ...more);

describe('odm-widgets declaration', () => {
  it('says what it can do, and what to write for what it cannot', () => {
    assert.match(good('--help'), /keygen[^]*sign[^]*verify[^]*revoke[^]*badge/u);
    assert.deepEqual([run().status, run('frobnicate').status], [2, 2]);
    assert.match(run('frobnicate').err, /no "frobnicate"/u);
    assert.match(run('sign').err, /Add register\.json, --key, --out/u);
    assert.match(run('sign', 'a', 'b', '--key', 'k', '--out', 'o').err, /"b" is one argument too many/u);
    assert.equal(run('verify', 'x', '--frob', 'y').status, 1);
  });
});

describe('keygen', () => {
  it('writes a key that only its owner can read, and prints the half that may be shown', () => {
    const out = good('keygen', '--out', 'key.json');
    assert.equal(statSync(path('key.json')).mode & 0o777, 0o600);
    const key = JSON.parse(read('key.json')) as Record<string, string>;
    assert.deepEqual([key['kty'], key['crv'], key['alg']], ['OKP', 'Ed25519', 'Ed25519']);
    assert.ok(out.includes(`key="${key['x']}"`) && out.includes(key['kid']!));
    assert.ok(!out.includes(key['d']!), 'the secret half is not printed');
  });

  it('never writes over a key', () => {
    good('keygen', '--out', 'key.json');
    const before = read('key.json');
    const { status, err } = run('keygen', '--out', 'key.json');
    assert.equal(status, 1);
    assert.match(err, /is there already/u);
    assert.equal(read('key.json'), before);
  });

  it('makes another key each time', () => {
    good('keygen', '--out', 'key.json');
    good('keygen', '--out', 'other.json');
    assert.notEqual(read('key.json'), read('other.json'));
  });
});

describe('sign', () => {
  beforeEach(() => void good('keygen', '--out', 'key.json'));

  it('signs what verify then finds good', () => {
    write();
    assert.equal(sign().status, 0);
    const { status, out } = verify('--supporter', 'a-trust', '--origin', 'https://trust.example');
    assert.equal(status, 0, out);
    assert.match(out, /verified for this site/u);
  });

  it('writes the same bytes for the same register, however it is laid out', () => {
    write();
    sign();
    const first = read('signed.json');
    writeFileSync(path('register.json'), JSON.stringify(register()));
    assert.match(sign().out, /is this register already/u);
    good('sign', 'register.json', '--key', 'key.json', '--out', 'again.json');
    assert.equal(read('again.json'), first);
  });

  it('wraps the register as a verifiable credential, with the key’s name in its header', () => {
    write();
    sign();
    const file = JSON.parse(read('signed.json')) as Record<string, string>;
    const part = (name: string) =>
      JSON.parse(Buffer.from(file[name]!, 'base64url').toString()) as Record<string, unknown>;
    assert.equal(part('protected')['typ'], 'vc+jwt');
    assert.equal(part('protected')['alg'], 'Ed25519');
    assert.deepEqual((part('payload')['type'] as string[])[0], 'VerifiableCredential');
    assert.equal(part('payload')['validFrom'], '2026-01-01T00:00:00Z');
  });

  const wrong: [what: string, own: object, says: RegExp][] = [
    [
      'a misspelt field',
      { supporters: [entry({ sinse: '2020' })] },
      /register\.json:12: supporters\.0 has "sinse"/u,
    ],
    [
      'a missing field',
      { issued: undefined },
      /register\.json:1: the register must have required property 'issued'/u,
    ],
    [
      'a day written another way',
      { issued: '1 January 2026' },
      /register\.json:9: issued must match.*"1 January 2026"/u,
    ],
    ['a day that does not exist', { issued: '2026-02-30' }, /register\.json:9: issued should be a date/u],
    [
      'an origin with a path',
      { supporters: [entry({ origins: ['https://a.example/x'] })] },
      /register\.json:17: supporters\.0\.origins\.0 must match/u,
    ],
    [
      'an origin that no browser writes',
      { supporters: [entry({ origins: ['https://A.example'] })] },
      /register\.json:17: supporters\[0\]\.origins\[0\] should be scheme/u,
    ],
    [
      'somebody’s own machine',
      { supporters: [entry({ origins: ['http://localhost'] })] },
      /localhost, which is nobody’s site/u,
    ],
    [
      'a link to a script',
      { supporters: [entry({ statement: 'javascript:alert(1)' })] },
      /statement must match/u,
    ],
    [
      'a withdrawal without its day',
      { supporters: [entry({ status: 'withdrawn' })] },
      /required property 'withdrawn'/u,
    ],
    [
      'a day of withdrawal of somebody active',
      { supporters: [entry({ withdrawn: '2026-01-01' })] },
      /is active but has "withdrawn"/u,
    ],
    ['an id used twice', { supporters: [entry(), entry()] }, /used once, and "a-trust" is there already/u],
    ['a number below one', { sequence: 0 }, /register\.json:8: sequence must be >= 1/u],
  ];
  for (const [what, own, says] of wrong)
    it(`refuses ${what}, with its line`, () => {
      write(own);
      const { status, err } = sign();
      assert.equal(status, 1);
      assert.match(err, says);
      assert.equal(existsSync(path('signed.json')), false);
    });

  it('refuses what is no JSON, with the line of the mistake', () => {
    write();
    writeFileSync(path('register.json'), read('register.json').replace('"sequence": 1,', '"sequence": 1'));
    assert.match(sign().err, /register\.json:9: this is no JSON here \(comma expected\)/u);
  });

  it('refuses an older or equal number over a newer one, so nobody signs a step back', () => {
    write({ sequence: 5 });
    sign();
    const before = read('signed.json');
    for (const sequence of [4, 5]) {
      write({ sequence, name: 'Another name' });
      const { status, err } = sign();
      assert.equal(status, 1);
      assert.match(err, /number 5 is signed already; write 6/u);
    }
    assert.equal(read('signed.json'), before);
  });

  it('lets nobody vanish: who leaves stays as withdrawn', () => {
    write();
    sign();
    write({ sequence: 2, supporters: [] });
    assert.match(sign().err, /"a-trust" is missing; whoever leaves stays as withdrawn/u);
  });

  it('keeps the history of who comes back', () => {
    write({ supporters: [entry({ status: 'withdrawn', withdrawn: '2026-02-01' })] });
    sign();
    write({ sequence: 2 });
    assert.match(sign().err, /was withdrawn on 2026-02-01; whoever comes back has that in "history"/u);
    const history = [{ since: '2022-03-01', until: '2026-02-01', version: '1.0' }];
    write({ sequence: 2, supporters: [entry({ since: '2026-05-01', history })] });
    assert.equal(sign().status, 0);
    write({ sequence: 3 });
    assert.match(sign().err, /has lost the part of its history until 2026-02-01/u);
  });

  it('signs samples alone with the key everybody has', () => {
    write();
    const sample = join(packages, 'declaration/register/sample-key.json');
    const { status, err } = run('sign', 'register.json', '--key', sample, '--out', 'signed.json');
    assert.equal(status, 1);
    assert.match(err, /sample key signs samples alone/u);
  });

  it('refuses a key that is none, or whose halves do not belong together', () => {
    write();
    good('keygen', '--out', 'other.json');
    const key = JSON.parse(read('key.json')) as { x: string };
    const other = JSON.parse(read('other.json')) as { d: string };
    writeFileSync(path('key.json'), '{}');
    assert.match(sign().err, /no signing key/u);
    writeFileSync(path('key.json'), JSON.stringify({ ...key, d: other.d }));
    assert.equal(sign().status, 1);
    assert.equal(existsSync(path('signed.json')), false);
  });

  it('says which file is not there, or cannot be read', () => {
    assert.match(sign().err, /There is no file register\.json/u);
    if (process.getuid?.() === 0) return;
    write();
    chmodSync(path('key.json'), 0);
    assert.match(sign().err, /cannot be read/u);
  });

  it('signs the published sample to the very bytes that are published', () => {
    const own = join(packages, 'declaration/register');
    good('sign', join(own, 'register.json'), '--key', join(own, 'sample-key.json'), '--out', 'signed.json');
    assert.equal(
      read('signed.json'),
      readFileSync(join(packages, 'dataset/declaration/register.json'), 'utf8'),
    );
  });
});

describe('verify', () => {
  beforeEach(() => {
    good('keygen', '--out', 'key.json');
    write({
      nextUpdate: '2030-12-31',
      supporters: [
        entry(),
        entry({ id: 'b-trust', expires: '2027-01-01' }),
        entry({ id: 'c-trust', status: 'withdrawn', withdrawn: '2026-02-01' }),
        entry({ id: 'd-trust', origins: [] }),
      ],
    });
    assert.equal(sign().status, 0);
  });

  it('lists how everybody stands', () => {
    const { status, out } = verify('--at', '2028-01-01');
    assert.equal(status, 0);
    assert.match(out, /a-trust: active, may be shown at https:\/\/trust\.example/u);
    assert.match(out, /b-trust: expired/u);
    assert.match(out, /c-trust: withdrawn/u);
    assert.match(out, /d-trust: active, no site may show the badge/u);
  });

  it('ends badly for every badge that would not show', () => {
    const cases = [
      ['a-trust', 'https://www.trust.example', /not for this site/u],
      ['b-trust', 'https://trust.example', /expired/u],
      ['c-trust', 'https://trust.example', /withdrawn/u],
      ['nobody', 'https://trust.example', /not in the register/u],
    ] as const;
    for (const [id, origin, says] of cases) {
      const { status, out } = verify('--supporter', id, '--origin', origin, '--at', '2028-01-01');
      assert.equal(status, 1, id);
      assert.match(out, says);
    }
  });

  it('refuses a changed file, an unknown key, a replay and a register past its time', () => {
    assert.match(run('verify', 'signed.json').err, /does not trust/u);
    assert.match(verify('--min-sequence', '2').err, /the page accepts 2 and later/u);
    assert.match(verify('--at', '2031-01-03').err, /A newer register was due/u);
    assert.match(verify('--at', '2025-12-01').err, /has not come/u);
    const file = JSON.parse(read('signed.json')) as { payload: string };
    writeFileSync(path('signed.json'), JSON.stringify({ ...file, payload: `${file.payload}AAAA` }));
    assert.match(verify().err, /does not fit/u);
    writeFileSync(path('signed.json'), read('signed.json').slice(0, 200));
    assert.match(verify().err, /no signed register/u);
  });

  it('says what is wrong with how it is asked', () => {
    assert.match(verify('--supporter', 'a-trust').err, /Add --origin/u);
    assert.match(verify('--supporter', 'a-trust', '--origin', 'trust').err, /is no address/u);
    assert.match(verify('--at', 'soon').err, /is no day/u);
    assert.match(verify('--min-sequence', 'x').err, /no whole number/u);
  });
});

describe('revoke', () => {
  const SOURCE = `{
  // kept by hand
  "id": "https://keeper.example/register",
  "name": "Register of a keeper",
  "issuer": { "name": "A Keeper", "url": "https://keeper.example" },
  "sequence": 1,
  "issued": "2026-01-01",
  "nextUpdate": "2035-12-31",
  "supporters": [
    { "id": "a-trust", "name": "A Trust", "url": "https://trust.example", "origins": [],
      "since": "2022-03-01", "version": "1.0", "status": "active" }
  ]
}
`;
  beforeEach(() => writeFileSync(path('register.json'), SOURCE));

  it('marks the entry, keeps its past and everything else as it was written, and counts up', () => {
    const out = good(
      'revoke',
      'register.json',
      'a-trust',
      '--on',
      '2026-06-01',
      '--reason',
      'by their own wish',
    );
    assert.match(out, /"A Trust" is withdrawn from 2026-06-01; the register is number 2/u);
    const text = read('register.json');
    assert.match(text, /"status": "withdrawn"/u);
    assert.match(text, /"withdrawn": "2026-06-01"/u);
    assert.match(text, /"reason": "by their own wish"/u);
    assert.match(text, /"since": "2022-03-01"/u);
    assert.match(text, /"sequence": 2/u);
    assert.match(text, /\/\/ kept by hand/u);
  });

  it('then signs, and the badge says withdrawn', () => {
    good('keygen', '--out', 'key.json');
    good('revoke', 'register.json', 'a-trust', '--on', '2026-06-01');
    assert.equal(sign().status, 0);
    assert.match(verify().out, /a-trust: withdrawn/u);
  });

  it('changes nothing for an unknown name, a second time, or a day that is none', () => {
    for (const [id, on, says] of [
      ['b-trust', '2026-06-01', /has no "b-trust"\. It has a-trust/u],
      ['a-trust', 'tomorrow', /withdrawn must match/u],
    ] as const) {
      assert.match(run('revoke', 'register.json', id, '--on', on).err, says);
      assert.equal(read('register.json'), SOURCE);
    }
    good('revoke', 'register.json', 'a-trust', '--on', '2026-06-01');
    const once = read('register.json');
    assert.match(
      run('revoke', 'register.json', 'a-trust', '--on', '2026-07-01').err,
      /withdrawn already, since 2026-06-01/u,
    );
    assert.equal(read('register.json'), once);
  });
});

describe('badge', () => {
  const SAMPLE = join(packages, 'dataset/declaration/register.json');
  const draw = (...more: string[]) =>
    run(
      'badge',
      SAMPLE,
      'example-charity',
      '--page',
      'https://www.example.org/data?a=1&b="2',
      '--out',
      'b.svg',
      ...more,
    );

  it('draws a picture and prints the link to where it can be checked', () => {
    const { status, out } = draw();
    assert.equal(status, 0);
    assert.match(read('b.svg'), /^<svg [^>]*role="img"[^>]*Example Charity supports/u);
    assert.match(read('b.svg'), /Sample/u);
    assert.match(
      out,
      /^<a href="https:\/\/www\.example\.org\/data\?a=1&amp;b=%222"><img src="b\.svg"[^>]* alt="Example Charity supports/u,
    );
  });

  it('speaks Welsh', () => {
    draw('--lang', 'cy');
    assert.match(read('b.svg'), /Mae Example Charity yn cefnogi&#39;r [^"]*ers 14 Hydref 2020\. Sampl/u);
    assert.match(draw('--lang', 'fr').err, /Use en or cy/u);
  });

  it('draws none for a site that was not named, or for nobody', () => {
    const elsewhere = run(
      'badge',
      SAMPLE,
      'wigan-council',
      '--page',
      'https://www.example.org',
      '--out',
      'b.svg',
    );
    assert.match(
      elsewhere.err,
      /is elsewhere for https:\/\/www\.example\.org, so there is no badge to draw/u,
    );
    assert.match(
      run('badge', SAMPLE, 'nobody', '--page', 'https://www.example.org', '--out', 'b.svg').err,
      /unlisted/u,
    );
    assert.equal(existsSync(path('b.svg')), false);
  });
});
