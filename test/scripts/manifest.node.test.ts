import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import config from '../../scripts/docs/manifest.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch: string[] = [];
after(() => scratch.forEach((folder) => rmSync(folder, { recursive: true })));

describe('The manifest of a package', () => {
  // The compiler of the analyser, as far as it is asked here.
  const ts = {
    ScriptTarget: { ES2015: 2 },
    createSourceFile: (fileName: string, text: string) => ({ fileName, text }),
  };

  it('is the same in whichever order a disk gives the files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'order-'));
    scratch.push(folder);
    const globs = ['b/define.ts', 'b.ts', 'a/define.ts', 'a.ts', 'Z.ts'].map((name) => {
      const path = join(folder, name.replace('/', '-'));
      writeFileSync(path, `export const name = '${name}';`);
      return path;
    });
    const named = (order: string[]) =>
      config.overrideModuleCreation({ ts, globs: order }).map(({ fileName }) => fileName);
    expect(named(globs)).to.deep.equal(named(globs.toReversed()));
    expect(new Set(named(globs))).to.deep.equal(new Set(globs));
  });

  it('has modules in order of name, as the analyser was given them', () => {
    for (const name of readdirSync(join(root, 'packages'))) {
      const path = join(root, 'packages', name, 'custom-elements.json');
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        continue; // Not a package of elements.
      }
      const modules = (JSON.parse(text) as { modules: { path: string }[] }).modules.map((one) => one.path);
      const sources = modules.map((one) => one.replace(/^lib\//u, 'src/').replace(/\.js$/u, '.ts'));
      expect(sources, name).to.deep.equal(sources.toSorted());
    }
  });
});
