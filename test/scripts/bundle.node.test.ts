import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import type { OutputChunk } from 'rollup';
import { bundleWidgets } from '../../scripts/build/bundle.js';
import { chunkName } from '../../scripts/build/chunks.js';

/** Packages with a widget each, whose module is the `index`. */
const PACKAGES = ['a', 'b', 'c', 'd', 'e'];

const folders: string[] = [];

/** Bundles modules by their paths below `packages`; each widget has code of its own besides, and imports `base/lib/all.js`. */
async function bundleOf(modules: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'bundle-'));
  folders.push(root);
  const write = (path: string, code: string) => {
    const file = join(root, 'packages', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  };
  write('base/lib/all.js', 'console.log("ALL");');
  for (const [path, code] of Object.entries(modules)) write(path, code);
  for (const name of PACKAGES) {
    const index = `${name}/lib/index.js`;
    write(index, `import '../../base/lib/all.js'; console.log('${name}'); ${modules[index] ?? ''}`);
  }
  const input = Object.fromEntries(
    PACKAGES.map((name) => [`odm-${name}`, join(root, 'packages', name, 'lib/index.js')]),
  );
  const output = await bundleWidgets(
    {
      input: { input },
      output: { format: 'es', chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js` },
    },
    { packageOf: (entry) => entry.slice('odm-'.length) },
  );
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  return {
    names: chunks.map(({ fileName }) => fileName).sort(),
    importsOf: (file: string) => chunks.find(({ fileName }) => fileName === file)!.imports.sort(),
    filesWith: (text: string) =>
      chunks
        .filter(({ code }) => code.includes(`"${text}"`))
        .map(({ fileName }) => fileName)
        .sort(),
  };
}

const FEW = { 'base/lib/few.js': 'console.log("FEW"); export const few = 1;' };
const useFew = `import '../../base/lib/few.js';`;
const importLater = (path: string) => `void import('../../${path}');`;

describe('The bundle of widgets', () => {
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('holds what all need at once in one file, and what one needs in its own', async () => {
    const { names, filesWith, importsOf } = await bundleOf({ ...FEW, 'a/lib/index.js': useFew });
    assert.deepEqual(filesWith('ALL'), ['chunks/shared.js']);
    assert.deepEqual(filesWith('FEW'), ['odm-a.js']);
    assert.deepEqual(importsOf('odm-a.js'), ['chunks/shared.js']);
    assert.equal(names.length, PACKAGES.length + 1);
  });

  for (const users of [2, 3])
    it(`holds what ${users} packages need at once in the file of each`, async () => {
      const few = PACKAGES.slice(0, users);
      const { filesWith, importsOf } = await bundleOf({
        'base/lib/few.js': `import './more.js'; console.log("FEW");`,
        'base/lib/more.js': 'console.log("MORE");',
        ...Object.fromEntries(few.map((name) => [`${name}/lib/index.js`, useFew])),
      });
      for (const text of ['FEW', 'MORE'])
        assert.deepEqual(
          filesWith(text),
          few.map((name) => `odm-${name}.js`),
        );
      assert.deepEqual(importsOf('odm-a.js'), ['chunks/shared.js']);
    });

  it('holds what more packages need at once in the file of all', async () => {
    const { filesWith } = await bundleOf({
      ...FEW,
      ...Object.fromEntries(PACKAGES.slice(0, 4).map((name) => [`${name}/lib/index.js`, useFew])),
    });
    assert.deepEqual(filesWith('FEW'), ['chunks/shared.js']);
  });

  it('has a copy for the package that needs it later', async () => {
    const { filesWith, importsOf } = await bundleOf({
      ...FEW,
      'a/lib/index.js': useFew,
      'b/lib/index.js': importLater('b/lib/lazy/part/part.js'),
      'b/lib/lazy/part/part.js': `import '../../../../base/lib/few.js'; console.log('part');`,
    });
    assert.deepEqual(filesWith('FEW'), ['chunks/b-part.js', 'odm-a.js']);
    assert.deepEqual(importsOf('odm-b.js'), ['chunks/shared.js']);
  });

  it('copies a lazy file that imports a copy, so that no package has two', async () => {
    const { filesWith, importsOf } = await bundleOf({
      'base/lib/few.js': `export const few = 1; console.log("FEW"); void import('./lazy/tool/tool.js');`,
      'base/lib/lazy/tool/tool.js': `import { few } from '../../few.js'; console.log("TOOL", few);`,
      'a/lib/index.js': useFew,
      'b/lib/index.js': useFew,
    });
    assert.deepEqual(filesWith('FEW'), ['odm-a.js', 'odm-b.js']);
    assert.deepEqual(filesWith('TOOL'), ['chunks/a-base-tool.js', 'chunks/b-base-tool.js']);
    assert.deepEqual(importsOf('chunks/a-base-tool.js'), ['chunks/shared.js', 'odm-a.js']);
  });

  it('holds a copy of a lazy folder in one file with the folder of that name that it is for', async () => {
    const { filesWith } = await bundleOf({
      'base/lib/few.js': `export const few = 1; console.log("FEW"); void import('./lazy/tool/tool.js');`,
      'base/lib/lazy/tool/tool.js': `import { few } from '../../few.js'; console.log("TOOL", few);`,
      'a/lib/index.js': `${useFew} ${importLater('a/lib/lazy/tool/index.js')}`,
      'a/lib/lazy/tool/index.js': 'console.log("OWN");',
      'b/lib/index.js': useFew,
    });
    assert.deepEqual(filesWith('OWN'), ['chunks/a-base-tool.js']);
    assert.deepEqual(filesWith('TOOL'), ['chunks/a-base-tool.js', 'chunks/b-base-tool.js']);
  });

  for (const [what, length, files] of [
    ['small', 1, ['chunks/a-part.js', 'chunks/b-part.js']],
    ['large', 10_000, ['chunks/rest.js']],
  ] as const)
    it(`has what is ${what} and only lazy files import ${files.length > 1 ? 'in each of them' : 'in one file'}`, async () => {
      const part = (name: string) => ({
        [`${name}/lib/index.js`]: importLater(`${name}/lib/lazy/part/part.js`),
        [`${name}/lib/lazy/part/part.js`]: `import '../../../../base/lib/rest/rest.js'; console.log('${name}-part');`,
      });
      const { filesWith } = await bundleOf({
        'base/lib/rest/rest.js': `console.log("REST"); console.log("${'-'.repeat(length)}");`,
        ...part('a'),
        ...part('b'),
      });
      assert.deepEqual(filesWith('REST'), files);
    });

  it('shares a lazy file that imports none', async () => {
    const { filesWith } = await bundleOf({
      'base/lib/lazy/tool/tool.js': 'console.log("TOOL");',
      'a/lib/index.js': importLater('base/lib/lazy/tool/tool.js'),
      'b/lib/index.js': importLater('base/lib/lazy/tool/tool.js'),
    });
    assert.deepEqual(filesWith('TOOL'), ['chunks/base-tool.js']);
  });

  it('finds copies through an index that only passes on what others export', async () => {
    const useIndex = `import { few } from '../../base/lib/index.js'; console.log(few);`;
    const { filesWith } = await bundleOf({
      ...FEW,
      'base/lib/index.js': `export * from './few.js';`,
      'a/lib/index.js': useIndex,
      'b/lib/index.js': useIndex,
    });
    assert.deepEqual(filesWith('FEW'), ['odm-a.js', 'odm-b.js']);
  });

  it('gives what the file for all requests later a copy of its own', async () => {
    const { filesWith } = await bundleOf({
      ...FEW,
      'base/lib/all.js': `console.log("ALL"); void import('./lazy/tool/tool.js');`,
      'base/lib/lazy/tool/tool.js': `import '../../few.js';`,
      'a/lib/index.js': useFew,
    });
    assert.deepEqual(filesWith('FEW'), ['chunks/later-base-tool.js', 'odm-a.js']);
  });
});
