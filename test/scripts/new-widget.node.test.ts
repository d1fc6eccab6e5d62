import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyProject } from '../../scripts/copy-project.js';
import { listen } from '../../scripts/serve.js';
import { enginesOf, findBrowsers } from '../../scripts/setup.js';
import { testFiles } from '../../scripts/test/files.js';
import type { Totals } from '../../scripts/test/totals.js';

const root = join(import.meta.dirname, '../..');
let copy: string;

/** A minimal widget package with stories, its page, an example and a size budget; no other file changes. */
const ADDED: Record<string, string> = {
  'packages/hello/package.json': JSON.stringify({
    name: '@odm-widgets/hello',
    version: '0.1.0',
    description: '<odm-hello>: a greeting',
    license: 'MIT',
    type: 'module',
    exports: {
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      './define.js': { types: './lib/define.d.ts', default: './lib/define.js' },
      './prerender.js': { types: './lib/hello.prerender.d.ts', default: './lib/hello.prerender.js' },
    },
    sideEffects: ['./lib/define.js'],
    customElements: 'custom-elements.json',
    dependencies: { '@odm-widgets/core': '0.1.0', lit: '^3.3.3' },
  }),
  'packages/hello/tsconfig.json': JSON.stringify({
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: 'src', outDir: 'lib', tsBuildInfoFile: 'lib/.tsbuildinfo' },
    include: ['src'],
    references: [{ path: '../core' }],
  }),
  'packages/hello/src/index.ts': "export { Hello } from './hello.js';\n",
  'packages/hello/src/define.ts': `import { guardDefine } from '@odm-widgets/core';
import { Hello } from './hello.js';

guardDefine('odm-hello', () => customElements.define('odm-hello', Hello));
`,
  'packages/hello/src/hello.ts': `import { html, LitElement } from 'lit';

/**
 * Greets whoever reads the page.
 *
 * @tagname odm-hello
 * @summary A greeting
 */
export class Hello extends LitElement {
  override render() {
    return html\`<p part="headline">Good morning</p>\`;
  }
}
`,
  'packages/hello/src/hello.prerender.ts': `import type { Prerender } from '@odm-widgets/core/prerender.js';

/** What \`<odm-hello>\` says, without a page. */
export const prerender: Prerender = async () => ({ heading: '', headline: 'Good morning', stands: true });
`,
  'stories/hello.stories.ts': `import { html } from 'lit';
import '@odm-widgets/hello/define.js';

export default { title: 'Widgets/Hello', component: 'odm-hello', render: () => html\`<odm-hello></odm-hello>\` };
export const Greeting = {};
`,
  'stories/widgets/hello.stories.ts': `import '@odm-widgets/hello/define.js';
import { playground } from '../support/playground.js';

export default { title: 'Widgets/Hello', component: 'odm-hello' };
export const Playground = playground('odm-hello', {
  args: {},
});
`,
  'stories/widgets/hello.mdx': `import { Canvas, Controls, Markdown, Meta } from '@storybook/addon-docs/blocks';
import * as stories from './hello.stories';
import readme from '../../packages/hello/README.md?raw';
import { installationOf, referenceOf } from '../support/readme';

<Meta of={stories} />

# Hello

Greets whoever reads the page.

<Canvas of={stories.Playground} sourceState="shown" />

<Controls of={stories.Playground} />

## Anatomy

## When to use it

## When not to use it

## Content

## Install it

<Markdown>{installationOf(readme)}</Markdown>

## Reference

<Markdown>{referenceOf(readme, 'odm-hello')}</Markdown>
`,
  'examples/hello.html': `<!doctype html>
<html lang="en">
  <head>
    <title>A greeting on a page</title>
    <meta name="category" content="odm-hello" />
    <script type="module" src="/embed/odm-widgets.js"></script>
  </head>
  <body>
    <!-- region: widget -->
    <odm-hello></odm-hello>
    <!-- /region -->
  </body>
</html>
`,
};

/** Runs a script of the copy. */
function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, script), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${script}: ${stdout}${stderr}`);
  return stdout;
}

/** Runs browser tests of the copy in the first engine there is. */
async function runInBrowser(files: string[]): Promise<Totals & { unfinished: string[] }> {
  const [engine] = enginesOf(findBrowsers());
  assert.ok(engine, 'No browser was found.');
  const child = fork(join(copy, 'scripts/test/browser.js'), [engine, ...files], {
    cwd: copy,
    stdio: 'inherit',
  });
  const [totals] = (await once(child, 'message')) as [Totals & { unfinished: string[] }];
  return totals;
}

describe('a new widget package', { timeout: 600_000 }, () => {
  before(() => {
    copy = copyProject(root, { packages: ['hello'], without: ['dist'] });
    for (const [path, text] of Object.entries(ADDED)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const budgets = JSON.parse(readFileSync(join(copy, 'test/size-budgets.json'), 'utf8')) as Record<
      string,
      object[]
    >;
    budgets['embed']!.push({ name: 'a greeting', entries: ['odm-hello.js'], limit: 20_000 });
    writeFileSync(join(copy, 'test/size-budgets.json'), JSON.stringify(budgets));
    run('scripts/docs.js');
    run('scripts/build.js');
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('is in the files for CDNs, and the loader knows its tag', () => {
    assert.match(readFileSync(join(copy, 'dist/embed/odm-hello.js'), 'utf8'), /Good morning/u);
    assert.match(readFileSync(join(copy, 'dist/embed/odm-widgets.js'), 'utf8'), /["`';]odm-hello [\w;"`']/u);
    assert.ok('odm-hello.js' in JSON.parse(readFileSync(join(copy, 'dist/embed/sri.json'), 'utf8')));
  });

  it('is checked against its layer', () => {
    writeFileSync(join(copy, 'packages/hello/src/hello.model.ts'), "import { html } from 'lit';\n");
    const { stdout, status } = spawnSync(process.execPath, [join(copy, 'scripts/check/layers.js')], {
      encoding: 'utf8',
    });
    rmSync(join(copy, 'packages/hello/src/hello.model.ts'));
    assert.equal(status, 1);
    assert.equal(stdout.match(/packages\/hello/gu)?.length, 1);
    assert.match(stdout, /hello\.model\.ts:1: widget pure file may not import 'lit'/u);
  });

  it('must have a size budget and is checked against it', () => {
    assert.match(run('scripts/sizes.js', '--only', 'greeting'), /ok .* a greeting/u);
    cpSync(join(root, 'test/size-budgets.json'), join(copy, 'test/size-budgets.json'));
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(copy, 'scripts/sizes.js'), '--only', 'greeting'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stdout, /odm-hello has no budget/u);
  });

  it('has a manifest, a line in the README, an entry in embed and a project reference', () => {
    const text = (path: string) => readFileSync(join(copy, path), 'utf8');
    assert.match(text('packages/hello/custom-elements.json'), /"tagName": "odm-hello"/u);
    assert.match(
      text('README.md'),
      /\[`@odm-widgets\/hello`\]\(packages\/hello#readme\) \| `<odm-hello>`: a greeting/u,
    );
    assert.match(text('packages/embed/package.json'), /"\.\/odm-hello\.js"/u);
    assert.match(text('tsconfig.json'), /"packages\/hello"/u);
  });

  it('is prerendered by the command, which depends on its package', () => {
    writeFileSync(join(copy, 'hello.html'), '<!doctype html><odm-hello>Hello</odm-hello>');
    const written = run(
      'packages/cli/lib/bin.js',
      'prerender',
      'hello.html',
      '--dataset',
      'packages/dataset',
    );
    assert.match(
      written,
      /<odm-hello><div data-odm-prerendered="[^"]+"[^>]*>.*Good morning.*Hello<\/odm-hello>/su,
    );
    const own = readFileSync(join(copy, 'packages/cli/package.json'), 'utf8');
    assert.match(own, /"@odm-widgets\/hello": "0\.1\.0"/u);
  });

  it('is in the gallery and the index of examples', async () => {
    const server = await listen({ root: copy, port: 0 });
    try {
      const read = async (path: string) => (await fetch(`http://localhost:${server.port}${path}`)).text();
      const shown = (JSON.parse(await read('/start/gallery.json')) as { tag: string; title: string }[]).find(
        ({ tag }) => tag === 'odm-hello',
      );
      assert.deepEqual(shown, {
        tag: 'odm-hello',
        title: 'A greeting',
        line: 'Greets whoever reads the page.',
        examples: [{ page: 'hello.html', title: 'A greeting on a page' }],
      });
      assert.match(await read('/examples/'), /<a href="\/examples\/hello\.html">A greeting on a page<\/a>/u);
    } finally {
      await server.close();
    }
  });

  it('has its stories tested in a browser', async () => {
    const files = testFiles(copy, { kind: 'browser', pattern: 'stories/hello.stories.ts' });
    assert.deepEqual(await runInBrowser(files), { passed: 5, failed: 0, skipped: 0, unfinished: [] });
  });

  it('must have stories', () => {
    const check = () =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', '--test', join(copy, 'test/contract/stories.node.test.ts')],
        {
          cwd: copy,
          encoding: 'utf8',
          env: { ...process.env, NODE_TEST_CONTEXT: undefined },
        },
      );
    const before = check();
    assert.equal(before.status, 0, before.stdout);
    rmSync(join(copy, 'stories/hello.stories.ts'));
    const { status, stdout } = check();
    writeFileSync(join(copy, 'stories/hello.stories.ts'), ADDED['stories/hello.stories.ts']!);
    assert.equal(status, 1);
    assert.match(stdout, /odm-hello/u);
  });
});
