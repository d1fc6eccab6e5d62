import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { packagesIn } from '../../scripts/discover-widgets.js';
import { pageProblems } from '../../scripts/projects/page.js';
import {
  followFirstSteps,
  followProject,
  followWidget,
  type FollowedPage,
} from '../support/follow-readme.js';
import { notEmpty } from '../support/not-empty.js';
import { installPacked, type Packed } from '../support/packed.js';
import { WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');
/** What the projects run. */
const TOOLS = ['esbuild', 'vite', 'rollup', '@rollup/plugin-node-resolve', 'typescript', '@types/node'];
/** Files of figures, without code. */
const WITHOUT_TYPES = 'dataset.tgz';
/** How an import is looked up where packages of modules alone cannot be used: they do not claim to be. */
const WITHOUT_MODULES: readonly string[] = ['node10', 'node16-cjs'];
/** With every declaration checked, ours and those they refer to. */
const OPTIONS =
  '--noEmit --strict --skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable --types node'.split(
    ' ',
  );

let packed: Packed;
let folder: string;

const run = (project: string, program: string, ...args: string[]) => packed.run(project, program, ...args);

/** @returns what are-the-types-wrong finds in a packed file, where modules can be imported */
async function problemsOfTypes(file: string): Promise<Problem[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))), {
    excludeEntrypoints: [/\.css$/u],
  });
  assert.ok(result.types, `${file} has no types`);
  return result.problems.filter((problem) => {
    if ('resolutionKind' in problem) return !WITHOUT_MODULES.includes(problem.resolutionKind);
    return !('resolutionOption' in problem) || !WITHOUT_MODULES.includes(problem.resolutionOption);
  });
}

function copyDataset(project: string, to: string): void {
  run(project, '@odm-widgets/cli/lib/bin.js', 'dataset', 'copy', to);
}

/**
 * The files that npm would publish, unpacked into a folder beside what they depend on; `npm run test:packages` installs
 * them with npm, and builds with more tools.
 */
describe('Packed packages', { timeout: 600_000 }, () => {
  before(() => {
    packed = installPacked(TOOLS);
    ({ folder } = packed);
    for (const project of ['esbuild', 'rollup', 'vite'])
      cpSync(join(root, 'examples/projects', project), join(folder, project), { recursive: true });
    cpSync(join(root, 'scripts/projects/types'), join(folder, 'types'), { recursive: true });
  });
  after(() => packed?.remove());

  it('do nothing when Node imports the loader', () => {
    const script = `import { setApiBase } from '@odm-widgets/embed'; setApiBase('/dataset/');`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: join(folder, 'vite'),
      encoding: 'utf8',
    });
    assert.equal(output, '');
  });

  it('give Node the figures of a folder', () => {
    const script = `
      import { DatasetClient } from '@odm-widgets/data/dataset/node.js';
      const client = DatasetClient.fromFolder('../node_modules/@odm-widgets/dataset');
      console.log((await client.authority('Manchester', '2025')).lsoas.length);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: join(folder, 'vite'),
      encoding: 'utf8',
    });
    assert.equal(output, '295\n');
  });

  it('are bundled by esbuild into a page that shows its sentence', { skip: WITHOUT_CHROMIUM }, async () => {
    const options = ['--bundle', '--format=esm', '--splitting', '--minify', '--outdir=dist'];
    execFileSync(join(folder, 'node_modules/esbuild/bin/esbuild'), ['src/main.js', ...options], {
      cwd: join(folder, 'esbuild'),
      stdio: 'pipe',
    });
    copyFileSync(join(folder, 'esbuild/index.html'), join(folder, 'esbuild/dist/index.html'));
    copyDataset('esbuild', 'dist/dataset');
    assert.deepEqual(await pageProblems(join(folder, 'esbuild/dist'), { hasListener: false }), []);
  });

  it('are bundled by Rollup into a page that shows its sentence', { skip: WITHOUT_CHROMIUM }, async () => {
    run('rollup', 'rollup/dist/bin/rollup', '--config', '--silent');
    copyFileSync(join(folder, 'rollup/index.html'), join(folder, 'rollup/dist/index.html'));
    copyDataset('rollup', 'dist/dataset');
    assert.deepEqual(await pageProblems(join(folder, 'rollup/dist'), { hasListener: false }), []);
  });

  it('are bundled by Vite into a page that shows its sentence', { skip: WITHOUT_CHROMIUM }, async () => {
    copyDataset('vite', 'public/dataset');
    run('vite', 'vite/bin/vite.js', 'build', '--logLevel', 'error');
    assert.deepEqual(await pageProblems(join(folder, 'vite/dist'), { hasListener: false }), []);
  });

  describe('end in what their READMEs promise, when these are followed:', { skip: WITHOUT_CHROMIUM }, () => {
    /** Follows a README, and looks at the page it ends in. */
    const follow = async (file: string, project: string, steps: typeof followFirstSteps) => {
      const page: FollowedPage | undefined = steps(packed, readFileSync(join(root, file), 'utf8'), project);
      const options = { hasListener: false, ...(page && { tag: page.tag }) };
      if (page) assert.deepEqual(await pageProblems(page.site, options), []);
      rmSync(join(folder, project), { recursive: true });
    };
    it('README.md', () => follow('README.md', 'readme', followProject));
    for (const { name, folder: own, json } of notEmpty(packagesIn(root)))
      it(name, () =>
        follow(
          `packages/${own}/README.md`,
          `readme-${own}`,
          json['customElements'] === undefined ? followFirstSteps : followWidget,
        ),
      );
  });

  it('have the types of what is imported, by every name that they export', async () => {
    const files = readdirSync(join(folder, 'packed')).filter((file) => file !== WITHOUT_TYPES);
    for (const file of notEmpty(files))
      assert.deepEqual(await problemsOfTypes(join(folder, 'packed', file)), [], file);
  });

  for (const resolution of ['bundler', 'nodenext'])
    it(`have types that are right to the last declaration, resolved as by ${resolution}`, () => {
      const module = resolution === 'bundler' ? 'esnext' : resolution;
      run(
        'types',
        'typescript/bin/tsc',
        ...OPTIONS,
        '--module',
        module,
        '--moduleResolution',
        resolution,
        'elements.ts',
        'node.ts',
      );
    });
});
