import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { PACKAGES, CliWorkspace } from '../support/cli-workspace.js';

let workspace: CliWorkspace;
beforeEach(() => (workspace = new CliWorkspace()));
afterEach(() => workspace.close());

describe('odm-widgets declaration', () => {
  it('lists its subcommands and names missing and unknown arguments', () => {
    assert.match(workspace.runOk('--help'), /keygen[^]*sign[^]*verify[^]*revoke[^]*badge/u);
    assert.deepEqual([workspace.run().status, workspace.run('frobnicate').status], [2, 2]);
    assert.match(workspace.run('frobnicate').err, /no "frobnicate"/u);
    assert.match(workspace.run('sign').err, /Add register\.json, --key, --out/u);
    assert.match(
      workspace.run('sign', 'a', 'b', '--key', 'k', '--out', 'o').err,
      /"b" is one argument too many/u,
    );
    assert.match(
      workspace.run('verify', 'x', '--frob', 'y').err,
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
    it(`exits with 2 for wrong usage: ${args.join(' ')}`, () =>
      assert.equal(workspace.run(...args).status, 2));

  it('exits with 1 for a file that does not exist', () => {
    assert.equal(workspace.run('verify', 'x').status, 1);
  });

  it('creates the folder it writes into', () => {
    const key = 'keys/of-2026/key.json';
    workspace.runOk('keygen', '--out', key);
    workspace.register();
    workspace.runOk('sign', 'register.json', '--key', key, '--out', 'public/declaration/signed.json');
    assert.ok(existsSync(workspace.path('public/declaration/signed.json')));
  });
});

describe('odm-widgets declaration keygen', () => {
  it('writes a key with mode 600 and prints the public half only', () => {
    const out = workspace.runOk('keygen', '--out', 'key.json');
    assert.equal(statSync(workspace.path('key.json')).mode & 0o777, 0o600);
    const key = JSON.parse(workspace.read('key.json')) as Record<string, string>;
    assert.deepEqual([key['kty'], key['crv'], key['alg']], ['OKP', 'Ed25519', 'Ed25519']);
    assert.ok(out.includes(`key="${key['x']}"`) && out.includes(key['kid']!));
    assert.ok(!out.includes(key['d']!), 'the secret half is not printed');
  });

  it('never overwrites a key', () => {
    workspace.runOk('keygen', '--out', 'key.json');
    const before = workspace.read('key.json');
    const { status, err } = workspace.run('keygen', '--out', 'key.json');
    assert.equal(status, 1);
    assert.match(err, /is there already/u);
    assert.equal(workspace.read('key.json'), before);
  });

  it('writes a different key each time', () => {
    workspace.runOk('keygen', '--out', 'key.json');
    workspace.runOk('keygen', '--out', 'other.json');
    assert.notEqual(workspace.read('key.json'), workspace.read('other.json'));
  });
});

describe('odm-widgets declaration badge', () => {
  const SAMPLE = join(PACKAGES, 'dataset/declaration/register.json');
  const draw = (...more: string[]) =>
    workspace.run(
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
    assert.match(workspace.read('b.svg'), /^<svg [^>]*role="img"[^>]*Example Charity supports/u);
    assert.match(workspace.read('b.svg'), /Sample/u);
    assert.match(
      out,
      /^<a href="https:\/\/www\.example\.org\/data\?a=1&amp;b=%222"><img src="b\.svg"[^>]* alt="Example Charity supports/u,
    );
  });

  it('reproduces the picture of the example page byte for byte', () => {
    workspace.run('badge', SAMPLE, 'example-charity', '--page', 'http://localhost/', '--out', 'b.svg');
    assert.equal(
      workspace.read('b.svg'),
      readFileSync(join(PACKAGES, '../examples/declaration-badge.svg'), 'utf8'),
    );
  });

  it('writes Welsh', () => {
    draw('--lang', 'cy');
    assert.match(
      workspace.read('b.svg'),
      /Mae Example Charity yn cefnogi’r [^"]*ers 14 Hydref 2020\. Sampl/u,
    );
    assert.match(draw('--lang', 'fr').err, /Use en or cy/u);
  });

  it('draws nothing for another site or an unlisted supporter', () => {
    const elsewhere = workspace.run(
      'badge',
      SAMPLE,
      'anyford-council',
      '--page',
      'https://www.example.org',
      '--out',
      'b.svg',
    );
    assert.match(
      elsewhere.err,
      /at https:\/\/www\.example\.org is in the register, but not for this site, so there is no badge to draw/u,
    );
    assert.match(
      workspace.run('badge', SAMPLE, 'nobody', '--page', 'https://www.example.org', '--out', 'b.svg').err,
      /is not in the register/u,
    );
    assert.equal(existsSync(workspace.path('b.svg')), false);
  });
});
