import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { PACKAGES } from '../support/cli-workspace.js';

let folder = '';
const path = (name: string) => join(folder, name);

/** Runs the command in a site that has a small package of figures installed. */
function copy(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PACKAGES, 'cli/lib/bin.js'), 'dataset', ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const own = path('node_modules/@odm-widgets/dataset');
  mkdirSync(join(own, 'schemas'), { recursive: true });
  mkdirSync(join(own, '2025'));
  writeFileSync(join(own, 'package.json'), '{ "name": "@odm-widgets/dataset", "version": "0.1.0" }');
  writeFileSync(join(own, 'LICENSE.md'), 'Licences of the publishers.');
  writeFileSync(join(own, 'schemas/common.schema.json'), '{}');
  writeFileSync(join(own, '2025/england.json'), '{"release":"2025"}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('odm-widgets dataset copy', () => {
  it('copies the figures of the site’s own package with their licences, and nothing of npm’s', () => {
    const { status, out, err } = copy('copy', 'public/dataset');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^public\/dataset: the figures of /u);
    assert.deepEqual(readdirSync(path('public/dataset')).sort(), ['2025', 'LICENSE.md', 'schemas']);
    assert.deepEqual(readdirSync(path('public')), ['dataset']);
  });

  it('replaces an earlier copy as a whole', () => {
    copy('copy', 'public/dataset');
    writeFileSync(path('public/dataset/2025/old.json'), '{}');
    assert.equal(copy('copy', 'public/dataset').status, 0);
    assert.deepEqual(readdirSync(path('public/dataset/2025')), ['england.json']);
  });

  it('leaves a folder with other files as it is', () => {
    mkdirSync(path('public'));
    writeFileSync(path('public/index.html'), 'A page');
    const { status, err } = copy('copy', 'public');
    assert.equal(status, 1);
    assert.match(err, /public holds other files, so it was left/u);
    assert.equal(readFileSync(path('public/index.html'), 'utf8'), 'A page');
    assert.deepEqual(readdirSync(path('public')), ['index.html']);
  });

  it('leaves a link as it is', () => {
    mkdirSync(path('elsewhere'));
    symlinkSync(path('elsewhere'), path('dataset'));
    const { status, err } = copy('copy', 'dataset');
    assert.equal(status, 1);
    assert.match(err, /dataset is not a folder, so it was left/u);
    assert.deepEqual(readdirSync(path('elsewhere')), []);
  });

  for (const args of [[], ['copy'], ['move', 'a'], ['copy', 'a', 'b']])
    it(`says how it is used after "${args.join(' ')}"`, () => {
      const { status, err } = copy(...args);
      assert.equal(status, 2);
      assert.match(err, /Name one folder: odm-widgets dataset copy public\/dataset/u);
      assert.equal(existsSync(path('a')), false);
    });
});
