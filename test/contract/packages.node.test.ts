import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setApiBase, VERSION } from '@odm-widgets/core';
import { packagesIn, widgetPackagesIn } from '../../scripts/discover-widgets.js';
import { notEmpty } from '../support/not-empty.js';

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  repository?: { directory?: string };
  files?: string[];
  publishConfig?: { provenance?: boolean };
  bin?: Record<string, string>;
  exports?: Record<string, string | { types?: string; default?: string }>;
  sideEffects?: boolean | string[];
  dependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): PackageJson => JSON.parse(readFileSync(join(root, path), 'utf8')) as PackageJson;
const folders = packagesIn(root).map(({ folder }) => folder);
/** The files that npm would publish, by package name. */
const packed = new Map(
  (
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--workspaces'], {
        cwd: root,
        encoding: 'utf8',
        // Thousands of files are listed.
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      }),
    ) as { name: string; files: { path: string }[] }[]
  ).map(({ name, files }) => [name, files.map(({ path }) => path)]),
);
const PERMISSIVE = /^(?:MIT|BSD-[23]-Clause|ISC|Apache-2\.0|0BSD)$/u;

for (const folder of notEmpty(folders)) {
  const pack = read(`packages/${folder}/package.json`);
  const entries = Object.entries(pack.exports ?? {}).filter(([name]) => !name.includes('*'));

  describe(`package ${pack.name}`, () => {
    it('exports only files that exist', () => {
      for (const [name, target] of notEmpty(entries)) {
        const files = typeof target === 'string' ? [target] : [target.types, target.default];
        for (const file of files)
          assert.ok(file && existsSync(join(root, 'packages', folder, file)), `${name} → ${file}`);
      }
    });

    it('declares its licence, repository folder and files', () => {
      assert.ok(pack.license);
      assert.equal(pack.repository?.directory, `packages/${folder}`);
      assert.ok(pack.files && pack.files.length > 0);
    });

    it('is published with provenance', () => assert.equal(pack.publishConfig?.provenance, true));

    it('is published with its licence and without build info', () => {
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

    it('depends only on packages with a permissive licence', () => {
      for (const name of Object.keys(pack.dependencies ?? {})) {
        const { license } = read(`node_modules/${name}/package.json`);
        assert.match(license ?? '', PERMISSIVE, name);
      }
    });

    it('declares modules that define elements as its only side effects', () => {
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

    for (const [name, target] of notEmpty(entries)) {
      // Modules that define elements and the files of embed for CDNs need a DOM; its main entry does nothing without.
      // Components for Angular need Angular: `npm run test:packages` and test/scripts/angular.node.test.ts try them.
      const isOfAngular = name === './angular';
      const needsDom = /define/u.test(name) || (folder === 'embed' && name !== '.');
      if (typeof target === 'string' || isOfAngular || needsDom) continue;
      it(`can be imported in Node as ${name}`, () => {
        const specifier = pack.name + name.slice(1);
        execFileSync(process.execPath, ['-e', `import(${JSON.stringify(specifier)})`], {
          cwd: root,
          stdio: 'pipe',
        });
      });
    }
  });
}

describe('a widget package', () => {
  for (const { name } of notEmpty(widgetPackagesIn(root)))
    it(`sets the address of the figures for all widgets: ${name}`, async () => {
      const module = (await import(name)) as { setApiBase?: unknown };
      assert.equal(module.setApiBase, setApiBase);
    });
});

describe('a package for Node', () => {
  for (const folder of ['data', 'cli'])
    it(`has types in ${folder} that compile without DOM types`, () => {
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

  it('contains no path of a local machine', () => {
    const offending = texts
      .filter((path) => !path.startsWith('packages/dataset/') && path !== 'package-lock.json')
      .filter((path) =>
        /(?<![\w.])\/(?:home|Users)\/\w+\/|[A-Z]:\\Users\\/u.test(readFileSync(join(root, path), 'utf8')),
      );
    assert.deepEqual(offending, []);
  });

  it('has one version for all packages, equal to VERSION', () => {
    const own = folders.map((folder) => read(`packages/${folder}/package.json`));
    const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
      fixed: string[][];
    };
    // A pattern, so that a new package is in it.
    assert.deepEqual(fixed, [['@odm-widgets/*']]);
    for (const { name, version } of notEmpty(own)) assert.equal(version, VERSION, name);
  });

  it('releases all packages as the next minor version, though widgets have the dataset as a peer', () => {
    const copy = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      for (const name of ['package.json', '.changeset'])
        cpSync(join(root, name), join(copy, name), { recursive: true });
      for (const folder of folders)
        cpSync(
          join(root, 'packages', folder, 'package.json'),
          join(copy, 'packages', folder, 'package.json'),
        );
      execFileSync('git', ['init', '--quiet'], { cwd: copy });
      writeFileSync(
        join(copy, '.changeset/new-figures.md'),
        `---\n'@odm-widgets/dataset': minor\n---\n\nNew figures.\n`,
      );
      execFileSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
        cwd: copy,
        stdio: 'ignore',
      });
      const [major = '', minor = ''] = VERSION.split('.');
      for (const folder of notEmpty(folders)) {
        const { version } = JSON.parse(
          readFileSync(join(copy, 'packages', folder, 'package.json'), 'utf8'),
        ) as PackageJson;
        assert.equal(version, `${major}.${Number(minor) + 1}.0`, folder);
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it('runs commands with npx by package name, not by command name', () => {
    const commands = folders.flatMap((folder) =>
      Object.keys(read(`packages/${folder}/package.json`).bin ?? {}),
    );
    const offending = texts.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return commands.some((command) => text.includes(`npx ${command}`));
    });
    assert.deepEqual(offending, []);
  });

  it('has a lock file without registry addresses', () => {
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
