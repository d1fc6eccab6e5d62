// @ts-check
/** Compiles what somebody would write with the packed packages, by several compilers, and examines how they resolve. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const OPTIONS = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
/** With every declaration of ours checked, in the oldest and the newest compiler. */
const PLAIN = ['--skipLibCheck', 'false', 'elements.ts', 'node.ts'];
const FRAMEWORKS = [
  '--exactOptionalPropertyTypes',
  '--skipLibCheck',
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
/** Files of figures, without code. */
const WITHOUT_TYPES = 'dataset.tgz';

for (const version of ['5.4', '5.9', '7'])
  for (const resolution of Object.values(RESOLUTIONS))
    for (const files of version === '5.4' ? [PLAIN] : [PLAIN, FRAMEWORKS])
      run(`node_modules/typescript-${version}/bin/tsc`, ...OPTIONS, ...resolution, ...files);
for (const file of readdirSync('../packed'))
  if (file !== WITHOUT_TYPES)
    run(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      `../packed/${file}`,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    );

/** Runs a program of Node, with its output on failure only. */
function run(/** @type {string} */ program, /** @type {string[]} */ ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  process.exitCode = 1;
}
