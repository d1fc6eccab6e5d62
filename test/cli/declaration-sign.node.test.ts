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
    assert.equal(workspace.sign().status, 1);
    assert.equal(existsSync(workspace.path('signed.json')), false);
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
