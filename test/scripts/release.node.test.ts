import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { packagesIn, widgetsIn } from '../../scripts/discover-widgets.js';
import { withPluginVersion } from '../../scripts/docs/wordpress.js';
import { archiveOf } from '../../scripts/release/archive.js';
import { collect } from '../../scripts/release/collect.js';
import { notesOf } from '../../scripts/release/notes.js';
import { sbomOf } from '../../scripts/release/sbom.js';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');
const packages = packagesIn(root);

interface Packument {
  readonly name: string;
  readonly versions: Record<string, { readonly version: string; readonly license: string }>;
  readonly access: string;
  readonly 'dist-tags': Record<string, string>;
}

/** What a registry of npm answers to `npm view` and `npm publish`. */
class Registry {
  readonly published = new Map<string, Packument>();
  /** Of every answer, when it is not that of a registry that works. */
  status: number | undefined;
  readonly #server: Server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname.slice(1));
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method !== 'PUT') {
      const found = this.published.get(name);
      answer(this.status ?? (found ? 200 : 404), found ?? { error: 'Not found' });
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      this.published.set(name, JSON.parse(Buffer.concat(parts).toString()) as Packument);
      answer(201, { ok: true });
    });
  });

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const write = (file: string, content: unknown) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
};

/** A project as this one is, small enough to be packed and published many times. */
function writeProject(to: string): void {
  const version = '1.2.0';
  const workspaces = ['packages/*'];
  const devDependencies = { tool: '4.0.0' };
  const own = {
    core: { dependencies: { lit: '^3.0.0' } },
    dataset: {},
    'a-widget': { dependencies: { '@odm-widgets/core': version } },
    embed: { dependencies: { '@odm-widgets/a-widget': version, '@odm-widgets/core': version } },
  };
  write(join(to, 'package.json'), {
    name: 'odm-widgets',
    version: '0.0.0',
    private: true,
    workspaces,
    devDependencies,
  });
  const locked: Record<string, object> = {
    '': { name: 'odm-widgets', version: '0.0.0', workspaces, devDependencies },
    'node_modules/lit': { version: '3.0.1', license: 'BSD-3-Clause' },
    'node_modules/tool': { version: '4.0.0', dev: true, dependencies: { lit: '^3.0.0' } },
  };
  const { publishConfig, repository } = packages.find(({ folder }) => folder === 'embed')!.json;
  for (const [folder, fields] of Object.entries(own)) {
    const name = `@odm-widgets/${folder}`;
    write(join(to, 'packages', folder, 'package.json'), {
      name,
      version,
      publishConfig,
      repository,
      ...fields,
    });
    write(join(to, 'packages', folder, 'CHANGELOG.md'), changelog(folder));
    locked[`packages/${folder}`] = { name, version, ...fields };
    locked[`node_modules/${name}`] = { resolved: `packages/${folder}`, link: true };
  }
  write(join(to, 'package-lock.json'), {
    name: 'odm-widgets',
    version: '0.0.0',
    lockfileVersion: 3,
    packages: locked,
  });
  for (const [file, content] of [
    ['LICENSE', 'MIT'],
    ['embed/odm-widgets.js', 'export {};'],
    ['embed/sri.json', '{"odm-widgets.js":"sha384-AbC/+="}'],
    ['dataset/LICENSE.md', 'OGL'],
    ['dataset/index.json', '{}'],
  ] as const)
    write(join(to, 'packages/embed/dist', file), content);
  const plugin = 'packages/wordpress';
  cpSync(join(root, plugin), join(to, plugin), { recursive: true });
  for (const file of ['odm-widgets.php', 'readme.txt']) {
    const path = join(to, plugin, 'odm-widgets', file);
    write(path, withPluginVersion(readFileSync(path, 'utf8'), version));
  }
  for (const name of [
    'scripts/release.js',
    'scripts/release',
    'scripts/discover-widgets.js',
    'scripts/projects/commands.js',
  ])
    cpSync(join(root, name), join(to, name), { recursive: true });
  cpSync(join(root, '.github/dataset-changeset.md'), join(to, '.changeset/figures.md'));
  write(join(to, 'scripts/package.json'), { type: 'module' });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

/** As Changesets writes it. */
const changelog = (folder: string) => `# @odm-widgets/${folder}

## 1.2.0

### Minor Changes

- ${folder === 'dataset' ? '0a1b2c3: New figures.\n\n  Of this year.' : '4d5e6f7: Maps.'}

### Patch Changes

- Updated dependencies [0a1b2c3]
  - @odm-widgets/dataset@1.2.0
- @odm-widgets/core@1.2.0

## 1.1.0

- Something older.
`;

/**
 * The steps of .github/workflows/release.yml, with a registry of this machine in place of npm's. The script that
 * publishes is run from a folder in which nothing is installed.
 */
describe('a release', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'odm-release-'));
  const copy = join(folder, 'project');
  const out = join(folder, 'out');
  const registry = new Registry();
  let environment: NodeJS.ProcessEnv;
  const asset = (name: string) => readFileSync(join(out, name));

  before(async () => {
    const port = await registry.open();
    writeFileSync(
      join(folder, 'npmrc'),
      `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=secret\nupdate-notifier=false\n`,
    );
    environment = {
      PATH: process.env['PATH'],
      HOME: folder,
      NPM_CONFIG_USERCONFIG: join(folder, 'npmrc'),
      NPM_CONFIG_CACHE: join(folder, 'cache'),
    };
    writeProject(copy);
    const { code, output } = await run('collect', '--out', out);
    assert.equal(code, 0, output);
    // What the jobs that publish have.
    rmSync(join(copy, 'node_modules'));
  });
  after(() => {
    registry.close();
    rmSync(folder, { recursive: true });
  });

  /** Runs the script; the registry answers meanwhile. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(copy, 'scripts/release.js'), ...args],
        { env: environment, cwd: copy },
        (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
      );
    });

  it('has every package, each after those it depends on', () => {
    assert.deepEqual(JSON.parse(asset('release.json').toString()), {
      version: '1.2.0',
      tag: 'v1.2.0',
      packages: ['core', 'a-widget', 'dataset', 'embed'].map((name) => ({
        name: `@odm-widgets/${name}`,
        file: `odm-widgets-${name}-1.2.0.tgz`,
      })),
    });
    for (const name of ['core', 'a-widget', 'dataset', 'embed'])
      assert.ok(asset(`odm-widgets-${name}-1.2.0.tgz`).length > 100, name);
  });

  it('is refused for packages of several versions', () => {
    const mixed = join(folder, 'mixed');
    for (const version of ['1.0.0', '1.0.1'])
      write(join(mixed, 'packages', version, 'package.json'), { name: `@odm-widgets/${version}`, version });
    assert.throws(() => collect(mixed, join(folder, 'none')), /several versions: 1\.0\.0, 1\.0\.1/u);
  });

  it('has scripts and figures side by side in one archive, and the figures alone in another, with licences', () => {
    const paths = (name: string) => Object.keys(unzipSync(asset(name)));
    assert.deepEqual(paths('odm-widgets.zip'), [
      'LICENSE',
      'embed/odm-widgets.js',
      'embed/sri.json',
      'dataset/LICENSE.md',
      'dataset/index.json',
    ]);
    assert.deepEqual(paths('odm-widgets-dataset.zip'), ['dataset/LICENSE.md', 'dataset/index.json']);
  });

  it('has the plugin for WordPress, with its licence, its version and the hashes of the scripts', () => {
    const files = unzipSync(asset('odm-widgets-wordpress.zip'));
    const text = (name: string) => strFromU8(files[`odm-widgets/${name}`]!);
    assert.ok(Object.keys(files).every((name) => name.startsWith('odm-widgets/')));
    assert.match(text('LICENSE'), /GNU GENERAL PUBLIC LICENSE\s+Version 2/u);
    assert.match(text('odm-widgets.php'), /^ \* Version: {11}1\.2\.0$/mu);
    assert.match(text('readme.txt'), /^Stable tag: 1\.2\.0$/mu);
    assert.match(text('release.php'), /'version' => '1\.2\.0',/u);
    assert.match(text('release.php'), /'odm-widgets\.js' => 'sha384-AbC\/\+=',/u);
    for (const { tag } of notEmpty(widgetsIn(root)))
      assert.ok(files[`odm-widgets/blocks/${tag.slice(4)}/block.json`], tag);
  });

  it('has the scripts of this build in its archive, as their hashes say, and no source maps', () => {
    const dist = join(root, 'packages/embed/dist');
    const files = unzipSync(archiveOf(dist, ['LICENSE', 'embed']));
    assert.equal(strFromU8(files['LICENSE']!), readFileSync(join(root, 'LICENSE'), 'utf8'));
    const hashes = JSON.parse(strFromU8(files['embed/sri.json']!)) as Record<string, string>;
    for (const [path, hash] of notEmpty(Object.entries(hashes)))
      assert.equal(
        `sha384-${createHash('sha384').update(files[`embed/${path}`]!).digest('base64')}`,
        hash,
        path,
      );
    assert.ok('embed/THIRD-PARTY.txt' in files);
    assert.deepEqual(
      Object.keys(files).filter((path) => path.endsWith('.map') || path.includes('..')),
      [],
    );
  });

  it('makes the same archive of the same files, whenever they were written', () => {
    const files = join(folder, 'files');
    mkdirSync(join(files, 'b'), { recursive: true });
    const archive = () => {
      for (const name of ['b/two.txt', 'one.txt']) {
        rmSync(join(files, name), { force: true });
        writeFileSync(join(files, name), name);
      }
      return Buffer.from(archiveOf(files, ['b', 'one.txt'])).toString('hex');
    };
    assert.equal(archive(), archive());
    assert.throws(() => archiveOf(folder, []), /nothing/u);
  });

  it('lists in its bill of materials what packages bring with them, and no tools', () => {
    const listed = (text: string) => {
      const { components, metadata } = JSON.parse(text) as {
        metadata: { component: { name: string; version: string } };
        components: { purl: string }[];
      };
      const names = components.map(({ purl }) =>
        decodeURIComponent(/^pkg:npm\/(.+)@/u.exec(purl)?.[1] ?? ''),
      );
      return { ...metadata.component, names };
    };
    const small = listed(asset('sbom.cdx.json').toString());
    assert.deepEqual([small.name, small.version], ['odm-widgets', '1.2.0']);
    assert.deepEqual(
      small.names.toSorted(),
      ['a-widget', 'core', 'dataset', 'embed'].map((name) => `@odm-widgets/${name}`).concat('lit'),
    );
    const { names } = listed(sbomOf(root, '1.2.0'));
    for (const name of ['lit', 'vega-embed', ...notEmpty(packages.map((one) => one.name))])
      assert.ok(names.includes(name), name);
    for (const name of ['rollup', 'typescript', 'axe-core', 'mammoth'])
      assert.ok(!names.includes(name), name);
  });

  it('says each change once, with the packages it is in', () => {
    assert.equal(
      asset('notes.md').toString(),
      '- **a-widget, core, embed**: Maps.\n- **dataset**: New figures.\n\n  Of this year.\n',
    );
  });

  it('gives a checksum for each file that people download', () => {
    const sums = asset('SHA256SUMS').toString().trim().split('\n');
    assert.deepEqual(
      notEmpty(sums).map((line) => {
        const [sum = '', name = ''] = line.split('  ');
        assert.equal(createHash('sha256').update(asset(name)).digest('hex'), sum, name);
        return name;
      }),
      ['odm-widgets.zip', 'odm-widgets-wordpress.zip', 'odm-widgets-dataset.zip', 'sbom.cdx.json'],
    );
  });

  it('is proposed while changes are described, and made when a version is not published', async () => {
    assert.deepEqual((await run('plan')).output.trim().split('\n'), ['propose=true', 'publish=false']);
    rmSync(join(copy, '.changeset/figures.md'));
    assert.deepEqual((await run('plan')).output.trim().split('\n'), ['propose=false', 'publish=true']);
  });

  it('publishes nothing in a dry run', async () => {
    const { code, output } = await run('publish', '--from', out, '--dry-run');
    assert.equal(code, 0, output);
    assert.deepEqual(
      output.trim().split('\n'),
      ['core', 'a-widget', 'dataset', 'embed'].map((name) => `@odm-widgets/${name}@1.2.0 could be published`),
    );
    assert.equal(registry.published.size, 0);
  });

  it('publishes no package where npm cannot sign where it was built', async () => {
    const { code, output } = await run('publish', '--from', out);
    assert.equal(code, 1);
    assert.match(output, /provenance/iu);
    assert.equal(registry.published.size, 0);
  });

  it('publishes every package for everybody, and leaves those alone that are published', async () => {
    const args = ['publish', '--from', out, '--no-provenance'];
    const { code, output } = await run(...args);
    assert.equal(code, 0, output);
    assert.equal(registry.published.size, 4);
    for (const [name, found] of registry.published) {
      assert.deepEqual(Object.keys(found.versions), ['1.2.0'], name);
      assert.deepEqual([found.access, found['dist-tags']], ['public', { latest: '1.2.0' }], name);
    }
    assert.deepEqual((await run('plan')).output.trim().split('\n'), ['propose=false', 'publish=false']);

    registry.published.delete('@odm-widgets/dataset');
    const again = await run(...args);
    assert.equal(again.code, 0, again.output);
    assert.deepEqual(again.output.trim().split('\n'), [
      '@odm-widgets/core@1.2.0 is published already',
      '@odm-widgets/a-widget@1.2.0 is published already',
      '@odm-widgets/dataset@1.2.0 published',
      '@odm-widgets/embed@1.2.0 is published already',
    ]);
  });

  it('is neither made nor proposed where the registry gives no answer', async () => {
    registry.status = 503;
    const { code, output } = await run('plan');
    registry.status = undefined;
    assert.equal(code, 1);
    assert.match(output, /The registry answers 503/u);
  });

  it('of new figures alone says so for the package of the figures, and gives all packages its version', () => {
    const project = join(folder, 'figures');
    for (const name of ['package.json', ...packages.map((one) => `packages/${one.folder}/package.json`)])
      cpSync(join(root, name), join(project, name), { recursive: true });
    cpSync(join(root, '.changeset/config.json'), join(project, '.changeset/config.json'));
    cpSync(join(root, '.github/dataset-changeset.md'), join(project, '.changeset/dataset-update.md'));
    execFileSync('git', ['init', '--quiet'], { cwd: project });
    execFileSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: project,
      stdio: 'ignore',
    });
    assert.ok(!existsSync(join(project, '.changeset/dataset-update.md')));
    const versions = new Set(packagesIn(project).map(({ json }) => json['version'] as string));
    const [version = ''] = versions;
    assert.equal(versions.size, 1);
    assert.notEqual(version, packages[0]!.json['version']);
    assert.match(notesOf(project, version), /^- \*\*dataset\*\*: The figures [^\n]+\n$/u);
  });
});
