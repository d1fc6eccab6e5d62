import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/test/files.js';
import { widgetsIn } from '../../scripts/discover-widgets.js';
import { controlsOf } from '../../stories/support/controls.js';
import { tagOf } from '../../stories/support/playground.js';
import { installationOf, referenceOf } from '../../stories/support/readme.js';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');

/** Tags with a file of stories, which is also a test file, in alphabetical order. */
const withStories = testFiles(root, { kind: 'browser', pattern: 'stories/*.stories.ts' })
  .map((path) => /component: '([^']+)'/u.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? path)
  .sort((a, b) => a.localeCompare(b));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Stories with controls, by their tags. */
const withControls = new Map(
  testFiles(root, { kind: 'browser', pattern: 'stories/widgets/*.stories.ts' }).map((path) => [
    /component: '([^']+)'/u.exec(read(path))?.[1],
    path,
  ]),
);

describe('pages of Storybook', () => {
  it('exist for every widget, and begin with a story that has controls', () => {
    for (const { tag, package: own } of notEmpty(widgetsIn(root))) {
      const path = withControls.get(tag);
      assert.ok(path, `stories/widgets has no story of <${tag}>`);
      assert.ok(read(path).includes(`Playground = playground('${tag}', {`), path);
      const page = read(path.replace('.stories.ts', '.mdx'));
      assert.match(
        page,
        /^# [^\n]+\n\n[^\n]+\n\n<Canvas of=\{stories\.Playground\} sourceState="shown" \/>\n\n<Controls /mu,
      );
      assert.deepEqual(
        [...page.matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading),
        ['Anatomy', 'When to use it', 'When not to use it', 'Content', 'Install it', 'Reference'],
        tag,
      );
      assert.ok(page.includes(`/packages/${own.folder}/README.md?raw`), tag);
      assert.ok(page.includes(`referenceOf(readme, '${tag}')`), tag);
    }
    assert.equal(withControls.size, widgetsIn(root).length);
  });

  it('begin with one that shows every widget', () => {
    const welcome = read('stories/welcome.mdx');
    for (const path of notEmpty([...withControls.values()])) {
      const file = path.replace('stories/widgets/', './widgets/').replace(/\.ts$/u, '');
      const name = new RegExp(`import \\* as (\\w+) from '${file}';`, 'u').exec(welcome)?.[1];
      assert.ok(name && welcome.includes(`<Story of={${name}.Playground} />`), file);
    }
  });

  it('have what the README says of installation and reference', () => {
    const readme = read('packages/events/README.md');
    assert.match(installationOf(readme), /^\s*```sh\nnpm install @odm-widgets\/events\n```/u);
    assert.match(installationOf(readme), /^### In a framework$/mu);
    assert.match(referenceOf(readme, 'odm-events'), /^### Attributes$/mu);
    assert.throws(() => referenceOf(readme, 'odm-nothing'), /no reference of <odm-nothing>/u);
    assert.throws(() => installationOf('# Nothing'), /does not say/u);
  });
});

describe('controls of a story', () => {
  const declaration = {
    tagName: 'odm-hello',
    attributes: [
      { name: 'src', type: { text: 'string' }, description: 'An address.' },
      { name: 'limit', type: { text: 'number' }, default: '10' },
      { name: 'picker', type: { text: 'boolean' } },
      { name: 'layout', type: { text: "'list' | 'cards'" }, default: "'list'" },
      { name: 'theme', type: { text: "'light' | 'dark' | undefined" } },
      { name: 'heading', type: { text: 'string | undefined' } },
      { name: 'api-base', type: { text: 'string | undefined' } },
    ],
    cssProperties: [{ name: '--odm-color-place', default: '#2F5D80' }, { name: '--odm-space' }],
  };

  it('are of the kind that the manifest says: a select for a closed list, a picker for a colour', () => {
    const controls = controlsOf(declaration, ['limit']);
    assert.deepEqual(
      Object.entries(controls).map(([name, { control, options }]) => [
        name,
        control.type,
        options?.join(' '),
      ]),
      [
        ['src', 'text', undefined],
        ['picker', 'boolean', undefined],
        ['layout', 'select', 'list cards'],
        ['theme', 'select', 'light dark'],
        ['heading', 'text', undefined],
        ['--odm-color-place', 'color', undefined],
        ['--odm-space', 'text', undefined],
      ],
    );
    assert.equal(controls['layout']?.table.defaultValue?.summary, "'list'");
  });

  it('write a tag to copy, with its script and what is set in CSS', () => {
    const args = {
      src: '/examples/today/a.ics examples/data/b.json',
      heading: 'Ours & "yours"',
      picker: true,
      limit: 0,
      layout: '',
      theme: undefined,
      '--odm-color-place': '#006435',
    };
    assert.equal(
      tagOf('odm-hello', args, '<script></script>'),
      `<script></script>
<style>
  odm-hello {
    --odm-color-place: #006435;
  }
</style>
<odm-hello src="https://www.example.org/a.ics https://www.example.org/b.json" heading="Ours &amp; &quot;yours&quot;" picker limit="0"></odm-hello>`,
    );
  });
});

describe('stories', () => {
  it('exist for every widget, in a file each', () => {
    const tags = widgetsIn(root).map(({ tag }) => tag);
    assert.deepEqual(
      withStories,
      tags.sort((a, b) => a.localeCompare(b)),
    );
  });
});
