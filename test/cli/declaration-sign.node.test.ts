import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { registerSourceEntry, PACKAGES, CliWorkspace } from '../support/cli-workspace.js';

let shop: CliWorkspace;
beforeEach(() => (shop = new CliWorkspace()));
afterEach(() => shop.close());

describe('odm-widgets declaration sign', () => {
  beforeEach(() => void shop.runOk('keygen', '--out', 'key.json'));

  it('writes a register that verify accepts', () => {
    shop.register();
    assert.equal(shop.sign().status, 0);
    const { status, out } = shop.verify('--supporter', 'a-trust', '--origin', 'https://trust.example');
    assert.equal(status, 0, out);
    assert.match(out, /verified for this site/u);
  });

  it('writes the same bytes for the same register in another layout', () => {
    shop.register();
    shop.sign();
    const first = shop.read('signed.json');
    shop.write('register.json', JSON.stringify(JSON.parse(shop.read('register.json'))));
    assert.match(shop.sign().out, /is this register already/u);
    shop.runOk('sign', 'register.json', '--key', 'key.json', '--out', 'again.json');
    assert.equal(shop.read('again.json'), first);
  });

  it('writes a verifiable credential with the key in its header', () => {
    shop.register();
    shop.sign();
    const file = JSON.parse(shop.read('signed.json')) as Record<string, string>;
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
      shop.register(own);
      const { status, err } = shop.sign();
      assert.equal(status, 1);
      assert.match(err, says);
      assert.equal(existsSync(shop.path('signed.json')), false);
    });

  it('rejects malformed JSON with its line', () => {
    shop.register();
    shop.write('register.json', shop.read('register.json').replace('"sequence": 1,', '"sequence": 1'));
    assert.match(shop.sign().err, /register\.json:9: this is no JSON here \(comma expected\)/u);
  });

  it('refuses to replace a register with one of the same or a lower number', () => {
    shop.register({ sequence: 5 });
    shop.sign();
    const before = shop.read('signed.json');
    for (const sequence of [4, 5]) {
      shop.register({ sequence, name: 'Another name' });
      const { status, err } = shop.sign();
      assert.equal(status, 1);
      assert.match(err, /number 5 is signed already; write 6/u);
    }
    assert.equal(shop.read('signed.json'), before);
  });

  it('refuses to drop a supporter', () => {
    shop.register();
    shop.sign();
    shop.register({ sequence: 2, supporters: [] });
    assert.match(shop.sign().err, /"a-trust" is missing; whoever leaves stays as withdrawn/u);
  });

  it('refuses to drop the history of a supporter who comes back', () => {
    shop.register({ supporters: [registerSourceEntry({ status: 'withdrawn', withdrawn: '2026-02-01' })] });
    shop.sign();
    shop.register({ sequence: 2 });
    assert.match(shop.sign().err, /was withdrawn on 2026-02-01; whoever comes back has that in "history"/u);
    const history = [{ since: '2022-03-01', until: '2026-02-01', version: '1.0' }];
    shop.register({ sequence: 2, supporters: [registerSourceEntry({ since: '2026-05-01', history })] });
    assert.equal(shop.sign().status, 0);
    shop.register({ sequence: 3 });
    assert.match(shop.sign().err, /has lost the part of its history until 2026-02-01/u);
  });

  it('signs nothing but samples with the sample key', () => {
    shop.register();
    const sample = join(PACKAGES, 'declaration/register/sample-key.json');
    const { status, err } = shop.run('sign', 'register.json', '--key', sample, '--out', 'signed.json');
    assert.equal(status, 1);
    assert.match(err, /sample key signs samples alone/u);
  });

  it('rejects a malformed key and a key whose halves do not match', () => {
    shop.register();
    shop.runOk('keygen', '--out', 'other.json');
    const key = JSON.parse(shop.read('key.json')) as { x: string };
    const other = JSON.parse(shop.read('other.json')) as { d: string };
    shop.write('key.json', '{}');
    assert.match(shop.sign().err, /no signing key/u);
    shop.write('key.json', JSON.stringify({ ...key, d: other.d }));
    assert.equal(shop.sign().status, 1);
    assert.equal(existsSync(shop.path('signed.json')), false);
  });

  it('names a file that is missing or cannot be read', () => {
    assert.match(shop.sign().err, /There is no file register\.json/u);
    if (process.getuid?.() === 0) return;
    shop.register();
    chmodSync(shop.path('key.json'), 0);
    assert.match(shop.sign().err, /cannot be read/u);
  });

  it('reproduces the published sample byte for byte', () => {
    const own = join(PACKAGES, 'declaration/register');
    shop.runOk(
      'sign',
      join(own, 'register.json'),
      '--key',
      join(own, 'sample-key.json'),
      '--out',
      'signed.json',
    );
    assert.equal(
      shop.read('signed.json'),
      readFileSync(join(PACKAGES, 'dataset/declaration/register.json'), 'utf8'),
    );
  });
});
