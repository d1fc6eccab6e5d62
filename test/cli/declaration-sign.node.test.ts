import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { registerSourceEntry, PACKAGES, CliWorkspace } from '../support/cli-workspace.js';

let workspace: CliWorkspace;
beforeEach(() => (workspace = new CliWorkspace()));
afterEach(() => workspace.close());

describe('odm-widgets declaration sign', () => {
  beforeEach(() => void workspace.runOk('keygen', '--out', 'key.json'));

  it('writes a register that verify accepts', () => {
    workspace.register();
    assert.equal(workspace.sign().status, 0);
    const { status, out } = workspace.verify('--supporter', 'a-trust', '--origin', 'https://trust.example');
    assert.equal(status, 0, out);
    assert.match(out, /verified for this site/u);
  });

  it('writes the same bytes for the same register in another layout', () => {
    workspace.register();
    workspace.sign();
    const first = workspace.read('signed.json');
    workspace.write('register.json', JSON.stringify(JSON.parse(workspace.read('register.json'))));
    assert.match(workspace.sign().out, /is this register already/u);
    workspace.runOk('sign', 'register.json', '--key', 'key.json', '--out', 'again.json');
    assert.equal(workspace.read('again.json'), first);
  });

  it('writes a verifiable credential with the key in its header', () => {
    workspace.register();
    workspace.sign();
    const file = JSON.parse(workspace.read('signed.json')) as Record<string, string>;
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
      { supporters: [registerSourceEntry({ sinse: '2020' })] },
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
      { supporters: [registerSourceEntry({ origins: ['https://a.example/x'] })] },
      /register\.json:17: supporters\.0\.origins\.0 must match/u,
    ],
    [
      'an origin that no browser writes',
      { supporters: [registerSourceEntry({ origins: ['https://A.example'] })] },
      /register\.json:17: supporters\[0\]\.origins\[0\] should be scheme/u,
    ],
    [
      'somebody’s own machine',
      { supporters: [registerSourceEntry({ origins: ['http://localhost'] })] },
      /localhost, which is nobody’s site/u,
    ],
    [
      'a link to a script',
      { supporters: [registerSourceEntry({ statement: 'javascript:alert(1)' })] },
      /statement must match/u,
    ],
    [
      'a withdrawal without its day',
      { supporters: [registerSourceEntry({ status: 'withdrawn' })] },
      /required property 'withdrawn'/u,
    ],
    [
      'a day of withdrawal of somebody active',
      { supporters: [registerSourceEntry({ withdrawn: '2026-01-01' })] },
      /is active but has "withdrawn"/u,
    ],
    [
      'an id used twice',
      { supporters: [registerSourceEntry(), registerSourceEntry()] },
      /used once, and "a-trust" is there already/u,
    ],
    [
      'a last day before the first',
      { issued: '2026-06-01', nextUpdate: '2026-05-31' },
      /register\.json:10: nextUpdate 2026-05-31 is before "issued" 2026-06-01/u,
    ],
    [
      'an entry that expires before it begins',
      { supporters: [registerSourceEntry({ expires: '2021-01-01' })] },
      /supporters\.0\.expires 2021-01-01 is before "since"/u,
    ],
    [
      'a withdrawal before the support',
      { supporters: [registerSourceEntry({ status: 'withdrawn', withdrawn: '2021-01-01' })] },
      /supporters\.0\.withdrawn 2021-01-01 is before "since"/u,
    ],
    [
      'a period of history that ends before it begins',
      {
        supporters: [
          registerSourceEntry({ history: [{ since: '2021-01-01', until: '2020-01-01', version: '1.0' }] }),
        ],
      },
      /history\.0\.until 2020-01-01 is before "since"/u,
    ],
    ...[
      ['a line break', 'A\nTrust', 'U\\+000A'],
      ['a carriage return', 'A\rTrust', 'U\\+000D'],
      ['a change of direction', 'A \u202EtsurT', 'U\\+202E'],
      ['an isolate', 'A \u2067Trust\u2069', 'U\\+2067'],
      ['a right-to-left mark', 'A\u200F Trust', 'U\\+200F'],
      ['a zero-width space', 'A\u200BTrust', 'U\\+200B'],
      ['an escape sequence', 'A \u001B[31mTrust', 'U\\+001B'],
      ['a byte order mark', '\uFEFFA Trust', 'U\\+FEFF'],
    ].map(([what, name, code]): [string, object, RegExp] => [
      `${what} in a name`,
      { supporters: [registerSourceEntry({ name })] },
      new RegExp(`register\\.json:14: supporters\\.0\\.name has the invisible character ${code}`, 'u'),
    ]),
    [
      'a line break in the issuer’s name',
      { issuer: { name: 'A\nKeeper', url: 'https://keeper.example' } },
      /issuer\.name has the invisible character/u,
    ],
    [
      'a name that ends with a space',
      { name: 'Register ' },
      /register\.json:3: name begins or ends with a space/u,
    ],
    ...[
      ['a wildcard', 'https://*.example.org', 'wildcard'],
      ['a dot at the end', 'https://a.example.', 'ends with a dot'],
      ['http', 'http://a.example', 'is not https'],
      ['a loopback address', 'https://127.0.0.1:8443', 'own machine'],
      ['another loopback address', 'https://[::1]', 'own machine'],
      ['localhost with a port', 'http://localhost:8000', 'own machine'],
      ['a name under localhost', 'https://app.localhost', 'own machine'],
    ].map(([what, origin, says]): [string, object, RegExp] => [
      `an origin with ${what}`,
      { supporters: [registerSourceEntry({ origins: ['https://ok.example', origin] })] },
      new RegExp(`register\\.json:18: supporters\\.0\\.origins\\.1 .*${says}`, 'u'),
    ]),
    [
      'an origin of another scheme',
      { supporters: [registerSourceEntry({ origins: ['ftp://a.example'] })] },
      /origins\.0 must match/u,
    ],
    [
      'an origin in letters that browsers write otherwise',
      { supporters: [registerSourceEntry({ origins: ['https://b\u00FCcher.example'] })] },
      /origins\[0\] should be scheme/u,
    ],
    ['a number below one', { sequence: 0 }, /register\.json:8: sequence must be >= 1/u],
  ];
  for (const [what, own, says] of wrong)
    it(`rejects ${what} with its line`, () => {
      workspace.register(own);
      const { status, err } = workspace.sign();
      assert.equal(status, 1);
      assert.match(err, says);
      assert.equal(existsSync(workspace.path('signed.json')), false);
    });

  it('rejects malformed JSON with its line', () => {
    workspace.register();
    workspace.write(
      'register.json',
      workspace.read('register.json').replace('"sequence": 1,', '"sequence": 1'),
    );
    assert.match(workspace.sign().err, /register\.json:9: this is no JSON here \(comma expected\)/u);
  });

  it('refuses to replace a register with one of the same or a lower number', () => {
    workspace.register({ sequence: 5 });
    workspace.sign();
    const before = workspace.read('signed.json');
    for (const sequence of [4, 5]) {
      workspace.register({ sequence, name: 'Another name' });
      const { status, err } = workspace.sign();
      assert.equal(status, 1);
      assert.match(err, /number 5 is signed already; write 6/u);
    }
    assert.equal(workspace.read('signed.json'), before);
  });

  it('refuses to drop a supporter', () => {
    workspace.register();
    workspace.sign();
    workspace.register({ sequence: 2, supporters: [] });
    assert.match(workspace.sign().err, /"a-trust" is missing; whoever leaves stays as withdrawn/u);
  });

  it('refuses to drop the history of a supporter who comes back', () => {
    workspace.register({
      supporters: [registerSourceEntry({ status: 'withdrawn', withdrawn: '2026-02-01' })],
    });
    workspace.sign();
    workspace.register({ sequence: 2 });
    assert.match(
      workspace.sign().err,
      /was withdrawn on 2026-02-01; whoever comes back has that in "history"/u,
    );
    const history = [{ since: '2022-03-01', until: '2026-02-01', version: '1.0' }];
    workspace.register({ sequence: 2, supporters: [registerSourceEntry({ since: '2026-05-01', history })] });
    assert.equal(workspace.sign().status, 0);
    workspace.register({ sequence: 3 });
    assert.match(workspace.sign().err, /has lost the part of its history until 2026-02-01/u);
  });

  it('signs nothing but samples with the sample key', () => {
    workspace.register();
    const sample = join(PACKAGES, 'declaration/register/sample-key.json');
    const { status, err } = workspace.run('sign', 'register.json', '--key', sample, '--out', 'signed.json');
    assert.equal(status, 1);
    assert.match(err, /sample key signs samples alone/u);
  });

  it('rejects a malformed key and a key whose halves do not match', () => {
    workspace.register();
    workspace.runOk('keygen', '--out', 'other.json');
    const key = JSON.parse(workspace.read('key.json')) as { x: string };
    const other = JSON.parse(workspace.read('other.json')) as { d: string };
    workspace.write('key.json', '{}');
    assert.match(workspace.sign().err, /no signing key/u);
    workspace.write('key.json', JSON.stringify({ ...key, d: other.d }));
    assert.match(workspace.sign().err, /public and the private half of key\.json do not belong together/u);
    workspace.write('key.json', JSON.stringify({ ...key, d: 'AAAA' }));
    assert.match(workspace.sign().err, /private half of key\.json is no Ed25519 key/u);
    workspace.write('key.json', 'null');
    assert.match(workspace.sign().err, /no signing key/u);
    assert.equal(existsSync(workspace.path('signed.json')), false);
  });

  it('says that the key has changed, and signs', () => {
    workspace.register();
    const first = workspace.sign();
    assert.doesNotMatch(first.err, /key has changed/u);
    workspace.register({ sequence: 2 });
    assert.equal(workspace.sign().err, '');
    workspace.runOk('keygen', '--out', 'next.json');
    workspace.register({ sequence: 3 });
    const { status, err } = workspace.run(
      'sign',
      'register.json',
      '--key',
      'next.json',
      '--out',
      'signed.json',
    );
    assert.equal(status, 0);
    const idOf = (name: string) => (JSON.parse(workspace.read(name)) as { kid: string }).kid;
    assert.ok(err.includes(`The key has changed: ${idOf('key.json')}`), err);
    assert.ok(err.includes(idOf('next.json')), err);
  });

  it('names a file that is missing or cannot be read', () => {
    assert.match(workspace.sign().err, /There is no file register\.json/u);
    if (process.getuid?.() === 0) return;
    workspace.register();
    chmodSync(workspace.path('key.json'), 0);
    assert.match(workspace.sign().err, /cannot be read/u);
  });

  it('reproduces the published sample byte for byte', () => {
    const own = join(PACKAGES, 'declaration/register');
    workspace.runOk(
      'sign',
      join(own, 'register.json'),
      '--key',
      join(own, 'sample-key.json'),
      '--out',
      'signed.json',
    );
    assert.equal(
      workspace.read('signed.json'),
      readFileSync(join(PACKAGES, 'dataset/declaration/register.json'), 'utf8'),
    );
  });
});
