import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { VERSION } from '@odm-widgets/core';

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  repository?: { directory?: string };
  files?: string[];
  bin?: Record<string, string>;
  exports?: Record<string, string | { types?: string; default?: string }>;
  sideEffects?: boolean | string[];
  dependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): PackageJson => JSON.parse(readFileSync(join(root, path), 'utf8')) as PackageJson;
const folders = readdirSync(join(root, 'packages'));
/** What npm would publish of each package, by the name of the package. */
const packed = new Map(
  (
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--workspaces'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      }),
    ) as { name: string; files: { path: string }[] }[]
  ).map(({ name, files }) => [name, files.map(({ path }) => path)]),
);
const PERMISSIVE = /^(?:MIT|BSD-[23]-Clause|ISC|Apache-2\.0|0BSD)$/u;

for (const folder of folders) {
  const pack = read(`packages/${folder}/package.json`);
  const entries = Object.entries(pack.exports ?? {}).filter(([name]) => !name.includes('*'));

  describe(`package ${pack.name}`, () => {
    it('exports no file that is not there, so that an import cannot fail at a user’s', () => {
      for (const [name, target] of entries) {
        const files = typeof target === 'string' ? [target] : [target.types, target.default];
        for (const file of files)
          assert.ok(file && existsSync(join(root, 'packages', folder, file)), `${name} → ${file}`);
      }
    });

    it('says whose it is and what may be done with it', () => {
      assert.ok(pack.license);
      assert.equal(pack.repository?.directory, `packages/${folder}`);
      assert.ok(pack.files && pack.files.length > 0);
    });

    it('goes out with its licence and without notes of the build', () => {
      const files = packed.get(pack.name) ?? [];
      assert.ok(
        files.some((file) => /^LICENSE(?:\.md)?$/u.test(file)),
        'no licence',
      );
      assert.deepEqual(
        files.filter((file) => file.endsWith('.tsbuildinfo')),
        [],
      );
    });

    it('depends only on what may be passed on', () => {
      for (const name of Object.keys(pack.dependencies ?? {})) {
        const { license } = read(`node_modules/${name}/package.json`);
        assert.match(license ?? '', PERMISSIVE, name);
      }
    });

    it('names what defines its tags as its only side effect, or a bundler would drop the tag or keep the rest', () => {
      if (!existsSync(join(root, 'packages', folder, 'src/define.ts'))) return;
      const defining = readdirSync(join(root, 'packages', folder, 'src'), {
        recursive: true,
        encoding: 'utf8',
      })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /(?:^|\/)define\.ts$/u.test(path))
        .map((path) => `./lib/${path.replace(/ts$/u, 'js')}`);
      assert.deepEqual(new Set(pack.sideEffects as string[]), new Set(defining));
    });

    for (const [name, target] of entries) {
      // Definitions and the embed's entries are for pages only.
      if (typeof target === 'string' || /define/u.test(name) || folder === 'embed') continue;
      it(`imports ${name} in Node, where there is no document`, () => {
        const specifier = pack.name + name.slice(1);
        execFileSync(process.execPath, ['-e', `import(${JSON.stringify(specifier)})`], {
          cwd: root,
          stdio: 'pipe',
        });
      });
    }
  });
}

describe('what runs in Node', () => {
  for (const folder of ['data', 'cli'])
    it(`has types in ${folder} that know of no DOM, or they do not compile in a project of Node alone`, () => {
      const { exports = {} } = read(`packages/${folder}/package.json`);
      const types = Object.values(exports).flatMap((target) =>
        typeof target === 'object' && target.types ? [join(root, 'packages', folder, target.types)] : [],
      );
      const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext'];
      const libraries = ['--target', 'es2022', '--lib', 'es2022', '--types', 'node'];
      const { stdout } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/typescript/bin/tsc'), ...options, ...libraries, ...types],
        { cwd: root, encoding: 'utf8' },
      );
      assert.equal(stdout, '');
    });
});

describe('the repository', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const texts = tracked.filter(
    (path) => /\.(?:js|ts|json|md|mdx|html|css|yml)$/u.test(path) && existsSync(join(root, path)),
  );

  it('names no path of somebody’s own machine', () => {
    const offending = texts
      .filter((path) => !path.startsWith('packages/dataset/') && path !== 'package-lock.json')
      .filter((path) =>
        /(?<![\w.])\/(?:home|Users)\/\w+\/|[A-Z]:\\Users\\/u.test(readFileSync(join(root, path), 'utf8')),
      );
    assert.deepEqual(offending, []);
  });

  it('releases all packages but the dataset under one version, which their code knows', () => {
    const own = folders.map((folder) => read(`packages/${folder}/package.json`));
    const code = own.filter(({ name }) => name !== '@odm-widgets/dataset');
    const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
      fixed: string[][];
    };
    // A pattern, so that a new package is in it.
    assert.deepEqual(fixed, [['@odm-widgets/!(dataset)']]);
    for (const { name, version } of code) assert.equal(version, VERSION, name);
  });

  it('runs a command by the name of its package, or npx would fetch whatever bears the name of the command', () => {
    const commands = folders.flatMap((folder) =>
      Object.keys(read(`packages/${folder}/package.json`).bin ?? {}),
    );
    const offending = texts.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return commands.some((command) => text.includes(`npx ${command}`));
    });
    assert.deepEqual(offending, []);
  });

  it('locks versions and hashes but no address, so that any registry serves', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const addressed = Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved && !link);
    assert.deepEqual(
      addressed.map(([name]) => name),
      [],
    );
  });
});
