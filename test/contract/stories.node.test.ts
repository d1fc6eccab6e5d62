import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/test/files.js';
import { widgetsIn } from '../../scripts/discover-widgets.js';
import { controlsOf } from '../../stories/support/controls.js';
import { fallbackIn, tagOf } from '../../stories/support/tag.js';
import { installationOf, onAPageOf, referenceOf } from '../../stories/support/readme.js';
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

  it('say of each shared attribute which widgets have it', () => {
    const all = widgetsIn(root).map(({ tag, declaration }) => ({
      name: tag.slice('odm-'.length).replaceAll('-', ' '),
      attributes: new Set((declaration.attributes ?? []).map(({ name }: { name: string }) => name)),
    }));
    const widgets = all.filter(({ attributes }) => attributes.size > 0);
    const namesIn = (list: string) => list.toLowerCase().split(', ').filter(Boolean).sort();
    const rows = [...read('stories/guide/attributes.mdx').matchAll(/^\| (`.*?) +\|.*\| (.*?) +\|$/gmu)];
    for (const [, named = '', on = ''] of notEmpty(rows)) {
      const attributes = [...named.matchAll(/`([\w-]+)`/gu)].map(([, name]) => name!);
      const having = widgets.filter((widget) => attributes.some((name) => widget.attributes.has(name)));
      const [, but] = /^all(?: but )?(.*)$/u.exec(on) ?? [];
      const expected =
        but === undefined
          ? namesIn(on)
          : widgets
              .map(({ name }) => name)
              .filter((name) => !namesIn(but).includes(name))
              .sort();
      assert.deepEqual(having.map(({ name }) => name).sort(), expected, named);
    }
  });

  it('show code on a dark ground, as stories do, on a dark page too', () => {
    const files = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' });
    const blocks = files
      .filter((path) => path.endsWith('.mdx'))
      .flatMap((path) => read(`stories/${path}`).match(/<Source\b[^>]*>/gu) ?? []);
    for (const block of notEmpty(blocks)) assert.match(block, /<Source dark /u);
  });

  it('have what the README says of a page, of installation and of reference', () => {
    const readme = read('packages/events/README.md');
    assert.match(onAPageOf(readme), /^\s*The script goes in once/u);
    assert.match(onAPageOf(readme), /<script type="module" src="https:[^]*<odm-events[^]*```\s*$/u);
    assert.throws(() => onAPageOf('# Nothing'), /does not say/u);
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
      { name: 'src', type: { text: 'string' }, default: "''", description: 'An address.' },
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
    assert.equal(controls['src']?.table.defaultValue, undefined, 'nothing is no default to read');
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
      tagOf({ tag: 'odm-unlisted', args: {} }, args, '<script></script>'),
      `<script></script>
<style>
  odm-unlisted {
    --odm-color-place: #006435;
  }
</style>
<odm-unlisted src="https://www.example.org/a.ics https://www.example.org/b.json" heading="Ours &amp; &quot;yours&quot;" picker limit="0"></odm-unlisted>`,
    );
  });

  it('write into the tag what the builder writes: the place at first, and what is asked for another', () => {
    const args = { ward: 'E05011351', authority: 'E08000003', heading: '' };
    const place = {
      kind: 'ward',
      name: 'E05011351',
      title: 'Ardwick',
      council: 'E08000003',
      councilTitle: 'Manchester',
    } as const;
    const tag = { tag: 'odm-ward-deprivation', args, place };
    const index = 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025';
    assert.equal(
      tagOf(tag, { ...args, picker: true }, '<script></script>'),
      `<script></script>
<odm-ward-deprivation ward="E05011351" authority="E08000003" picker><a href="${index}">Deprivation in Ardwick</a></odm-ward-deprivation>`,
    );
    assert.equal(fallbackIn(tag, { ...args, lang: 'cy' }), `<a href="${index}">Amddifadedd: Ardwick</a>`);
    assert.equal(
      fallbackIn(tag, { ...args, ward: 'E05011368' }),
      `<a href="${index}">How deprived are the neighbourhoods of a ward?</a>`,
    );
    assert.equal(fallbackIn({ tag: 'odm-term', args: {} }, { term: 'dropped-kerb' }), 'dropped kerb');
  });

  it('leave a sample file out of the tag, and lead from inside the tag to a file of the reader', () => {
    const declaration = { tag: 'odm-declaration', args: { src: 'examples/a.md' }, samples: ['src'] };
    assert.match(tagOf(declaration, declaration.args, ''), /^\n<odm-declaration><a href="https:[^"]*">/u);
    assert.match(
      tagOf(declaration, { src: 'examples/b.md' }, ''),
      / src="https:\/\/www\.example\.org\/b\.md">/u,
    );
    assert.match(
      tagOf({ tag: 'odm-events', args: {} }, { src: 'examples/today/events.ics' }, ''),
      /<a href="https:\/\/www\.example\.org\/events\.ics">/u,
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
