import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import config from '../../scripts/docs/manifest.config.js';
import { notEmpty } from '../support/not-empty.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch: string[] = [];
after(() => scratch.forEach((folder) => rmSync(folder, { recursive: true })));

interface Manifest {
  modules: {
    path: string;
    declarations: { tagName: string; events: { name: string; type?: { text: string } }[] }[];
    exports: { kind: string; name: string; declaration: { module?: string } }[];
  }[];
}

/** Published manifests by package folder. */
function manifests(): [string, Manifest][] {
  return readdirSync(join(root, 'packages')).flatMap((name): [string, Manifest][] => {
    const path = join(root, 'packages', name, 'custom-elements.json');
    return existsSync(path) ? [[name, JSON.parse(readFileSync(path, 'utf8')) as Manifest]] : [];
  });
}

describe('The manifest of a package', () => {
  // The part of the analyser's compiler API that is used here.
  const ts = {
    ScriptTarget: { ES2015: 2 },
    createSourceFile: (fileName: string, text: string) => ({ fileName, text }),
  };

  it('is the same for files in any order', () => {
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

  it('maps each tag to a class in the module that it names', () => {
    for (const [name, { modules }] of manifests()) {
      const definitions = modules.flatMap(({ exports }) =>
        exports.filter(({ kind }) => kind === 'custom-element-definition'),
      );
      expect(definitions, name).not.to.deep.equal([]);
      for (const { name: tag, declaration } of notEmpty(definitions)) {
        const home = modules.find(({ path }) => path === declaration.module);
        expect(
          home?.declarations.map((one) => one.tagName),
          tag,
        ).to.deep.equal([tag]);
      }
    }
  });

  it('gives every event a type, as the schema requires', () => {
    for (const [, { modules }] of manifests())
      for (const { tagName, events } of notEmpty(modules.flatMap(({ declarations }) => declarations)))
        for (const { name, type } of events)
          expect(type?.text, `${name} of ${tagName}`).to.match(
            /^(?:OdmLoadEvent<\w+>|OdmErrorEvent|CustomEvent)$/u,
          );
  });

  it('has modules sorted by name', () => {
    for (const [name, manifest] of manifests()) {
      const modules = manifest.modules.map((one) => one.path);
      const sources = modules.map((one) => one.replace(/^lib\//u, 'src/').replace(/\.js$/u, '.ts'));
      expect(sources, name).to.deep.equal(sources.toSorted());
    }
  });
});
