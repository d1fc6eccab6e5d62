// @ts-check
/** Compiles what somebody would write with the packed packages, by several compilers. */
import { spawnSync } from 'node:child_process';

const OPTIONS = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--pretty', 'false'];
const TARGET = ['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
const PLAIN = ['elements.ts', 'node.ts'];
const FRAMEWORKS = [
  '--exactOptionalPropertyTypes',
  '--jsx',
  'react-jsx',
  'react.tsx',
  'preact.tsx',
  'solid.tsx',
  'svelte.ts',
  'vue.ts',
];
const RESOLUTIONS = {
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
};
/** An error in a declaration of somebody else. */
const OF_OTHERS = /^node_modules\/(?!@odm-widgets\/)/u;

for (const version of ['5.4', '5.9', '6', '7'])
  for (const resolution of Object.values(RESOLUTIONS))
    for (const files of [PLAIN, FRAMEWORKS])
      compile(version, [...OPTIONS, ...TARGET, ...resolution, ...files]);

/** Fails for every error in what is written here, and in the declarations of our packages. */
function compile(/** @type {string} */ version, /** @type {string[]} */ options) {
  const program = `node_modules/typescript-${version}/bin/tsc`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8' });
  // An error is a line that is not indented, and the lines below it that are.
  const errors = stdout.split(/\n(?=\S)/u).filter(Boolean);
  const own = errors.filter((error) => !OF_OTHERS.test(error));
  if (status === 0 || (errors.length > 0 && own.length === 0 && !stderr)) return;
  console.error(`TypeScript ${version} ${options.join(' ')}\n${own.join('\n')}${stderr}`);
  process.exitCode = 1;
}
