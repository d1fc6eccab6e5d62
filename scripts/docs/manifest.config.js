// @ts-check
import { readFileSync } from 'node:fs';

/**
 * What is used of the compiler that the analyzer brings.
 *
 * @typedef {object} Compiler
 * @property {{ ES2015: number }} ScriptTarget
 * @property {(path: string, text: string, target: number, parents: boolean) => { fileName: string }} createSourceFile
 */

/** How the analyzer reads a package; run in the package's folder by scripts/docs.js. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/generated/**'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  dependencies: false,
  /**
   * In order of name. Left alone, modules come in the order in which folders happened to be read, and two folders
   * read at once change places now and then.
   */
  overrideModuleCreation(/** @type {{ ts: Compiler, globs: string[] }} */ { ts, globs }) {
    return globs
      .toSorted()
      .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true));
  },
};
