import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { PACKAGES, CliWorkspace } from '../support/cli-workspace.js';

let shop: CliWorkspace;
beforeEach(() => (shop = new CliWorkspace()));
afterEach(() => shop.close());

describe('odm-widgets declaration', () => {
  it('lists its subcommands and names missing and unknown arguments', () => {
    assert.match(shop.runOk('--help'), /keygen[^]*sign[^]*verify[^]*revoke[^]*badge/u);
    assert.deepEqual([shop.run().status, shop.run('frobnicate').status], [2, 2]);
    assert.match(shop.run('frobnicate').err, /no "frobnicate"/u);
    assert.match(shop.run('sign').err, /Add register\.json, --key, --out/u);
    assert.match(shop.run('sign', 'a', 'b', '--key', 'k', '--out', 'o').err, /"b" is one argument too many/u);
    assert.match(
      shop.run('verify', 'x', '--frob', 'y').err,
      /Unknown option '--frob'[^]*--help shows how\.$/mu,
    );
  });

  for (const args of [
    ['sign'],
    ['sign', 'a', 'b', '--key', 'k', '--out', 'o'],
    ['verify', 'x', '--frob', 'y'],
    ['verify', 'x', '--at', 'soon'],
    ['verify', 'x', '--min-sequence', 'low'],
    ['revoke', 'x', 'a-trust', '--on', 'soon'],
    ['badge', 'x', 'a-trust', '--out', 'b.svg', '--page', 'nowhere'],
  ])
    it(`exits with 2 for wrong usage: ${args.join(' ')}`, () => assert.equal(shop.run(...args).status, 2));

  it('exits with 1 for a file that does not exist', () => {
    assert.equal(shop.run('verify', 'x').status, 1);
  });

  it('creates the folder it writes into', () => {
    const key = 'keys/of-2026/key.json';
    shop.runOk('keygen', '--out', key);
    shop.register();
    shop.runOk('sign', 'register.json', '--key', key, '--out', 'public/declaration/signed.json');
    assert.ok(existsSync(shop.path('public/declaration/signed.json')));
  });
});

describe('odm-widgets declaration keygen', () => {
  it('writes a key with mode 600 and prints the public half only', () => {
    const out = shop.runOk('keygen', '--out', 'key.json');
    assert.equal(statSync(shop.path('key.json')).mode & 0o777, 0o600);
    const key = JSON.parse(shop.read('key.json')) as Record<string, string>;
    assert.deepEqual([key['kty'], key['crv'], key['alg']], ['OKP', 'Ed25519', 'Ed25519']);
    assert.ok(out.includes(`key="${key['x']}"`) && out.includes(key['kid']!));
    assert.ok(!out.includes(key['d']!), 'the secret half is not printed');
  });

  it('never overwrites a key', () => {
    shop.runOk('keygen', '--out', 'key.json');
    const before = shop.read('key.json');
    const { status, err } = shop.run('keygen', '--out', 'key.json');
    assert.equal(status, 1);
    assert.match(err, /is there already/u);
    assert.equal(shop.read('key.json'), before);
  });

  it('writes a different key each time', () => {
    shop.runOk('keygen', '--out', 'key.json');
    shop.runOk('keygen', '--out', 'other.json');
    assert.notEqual(shop.read('key.json'), shop.read('other.json'));
  });
});

describe('odm-widgets declaration badge', () => {
  const SAMPLE = join(PACKAGES, 'dataset/declaration/register.json');
  const draw = (...more: string[]) =>
    shop.run(
      'badge',
      SAMPLE,
      'example-charity',
      '--page',
      'https://www.example.org/data?a=1&b="2',
      '--out',
      'b.svg',
      ...more,
    );

  it('draws a picture and prints HTML that links it to the page', () => {
    const { status, out } = draw();
    assert.equal(status, 0);
    assert.match(shop.read('b.svg'), /^<svg [^>]*role="img"[^>]*Example Charity supports/u);
    assert.match(shop.read('b.svg'), /Sample/u);
    assert.match(
      out,
      /^<a href="https:\/\/www\.example\.org\/data\?a=1&amp;b=%222"><img src="b\.svg"[^>]* alt="Example Charity supports/u,
    );
  });

  it('reproduces the picture of the example page byte for byte', () => {
    shop.run('badge', SAMPLE, 'example-charity', '--page', 'http://localhost/', '--out', 'b.svg');
    assert.equal(
      shop.read('b.svg'),
      readFileSync(join(PACKAGES, '../examples/declaration-badge.svg'), 'utf8'),
    );
  });

  it('writes Welsh', () => {
    draw('--lang', 'cy');
    assert.match(shop.read('b.svg'), /Mae Example Charity yn cefnogi&#39;r [^"]*ers 14 Hydref 2020\. Sampl/u);
    assert.match(draw('--lang', 'fr').err, /Use en or cy/u);
  });

  it('draws nothing for another site or an unlisted supporter', () => {
    const elsewhere = shop.run(
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
      /no badge to draw: "wigan-council" at https:\/\/www\.example\.org is in the register, but not for this site/u,
    );
    assert.match(
      shop.run('badge', SAMPLE, 'nobody', '--page', 'https://www.example.org', '--out', 'b.svg').err,
      /is not in the register/u,
    );
    assert.equal(existsSync(shop.path('b.svg')), false);
  });
});
