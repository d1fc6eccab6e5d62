// @ts-check
/** How a widget is put on a page, from a CDN, from npm and in a framework: the same in every README. */
import { statementFile } from './conformance.js';

import { componentName } from './angular.js';

/**
 * Fills what is between `<!-- start: file#region -->` and `<!-- /start -->`: the region of a page in examples/ is the
 * first thing a reader copies, so it needs no file that the reader does not have.
 *
 * @param {string} text
 * @param {Record<string, any>} json package.json of the widget
 * @param {(file: string, region: string) => string} snippet
 * @param {readonly string[]} [tags] of the widgets that have a statement of conformance
 */
export function fillStart(text, json, snippet, tags = []) {
  return text.replace(
    /(<!-- start: ([\w./-]+)#([\w-]+) -->)[\s\S]*?(<!-- \/start -->)/gu,
    (_, open, file, region, close) =>
      [open, ...start(json, file, region, snippet), ...conformance(tags), close].join('\n\n'),
  );
}

/** @returns {string[]} */
function conformance(/** @type {readonly string[]} */ tags) {
  if (tags.length === 0) return [];
  const links = tags.map((tag) => `[\`<${tag}>\`](../../${statementFile(tag)})`).join(', ');
  return [
    '## Accessibility',
    `What is met of WCAG 2.2 AA, criterion by criterion, and how it is held: ${links}.`,
  ];
}

/** @returns {string[]} */
function start(
  /** @type {Record<string, any>} */ json,
  /** @type {string} */ file,
  /** @type {string} */ region,
  /** @type {(file: string, region: string) => string} */ snippet,
) {
  const own = json['name'];
  const dataset = '@odm-widgets/dataset' in (json['peerDependencies'] ?? {});
  const widget = snippet(file, region);
  const figures = [
    'It reads files of [`@odm-widgets/dataset`](../dataset#readme), which your site serves. Copy them to where it serves files from, as a part of its build:',
    fenced('sh', 'npx @odm-widgets/cli dataset copy public/dataset'),
    'Say once where they are, or with `api-base="/dataset/"` on the tag or on anything around it:',
    fenced('js', `import { setApiBase } from '${own}';\n\nsetApiBase('/dataset/');`),
  ];
  return [
    '## On a page',
    dataset
      ? 'The script goes in once per page, the tag where the widget should stand. What it reads comes from beside the script.'
      : 'The script goes in once per page, the tag where the widget should stand.',
    fenced('html', snippet(file, 'script')),
    fenced('html', widget),
    '## From npm',
    fenced('sh', `npm install ${own}${dataset ? ' @odm-widgets/dataset' : ''}`),
    fenced('js', `import '${own}/define.js';`),
    ...(dataset ? figures : []),
    '## In a framework',
    frameworks(own, dataset, tagIn(widget)),
  ];
}

/** @returns {string} */
function frameworks(/** @type {string} */ own, /** @type {boolean} */ dataset, /** @type {string} */ tag) {
  const types = (/** @type {string} */ name) => `\`import type {} from '${own}/${name}';\``;
  /** @type {readonly (readonly [string, string])[]} */
  const rows = [
    ['TypeScript', `tags, properties and events are known from the import of \`${own}/define.js\``],
    ['React 19', `${types('jsx')} for the tags in JSX; listeners are \`onodm-load\` and the like`],
    [
      'Next, React Server Components',
      "the import of `define.js` stands in a file that begins with `'use client'`; the tag may be in any",
    ],
    ['Preact, Solid', `${types('preact')} or ${types('solid')}`],
    [
      'Vue',
      "in the options of `@vitejs/plugin-vue`: `template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('odm-') } }`; " +
        `types of events are in \`${own}/vue\``,
    ],
    ['Svelte', types('svelte')],
    [
      'Angular',
      `\`imports: [${componentName(tag)}]\` from \`${own}/angular\` in the component that has the tag: values and bindings are checked; ` +
        'or `schemas: [CUSTOM_ELEMENTS_SCHEMA]`, by which Angular takes all of them',
    ],
    [
      'on a server: Next, SvelteKit, Astro',
      `the imports need no browser and do nothing there; the tag is sent as it stands${dataset ? ', and starts as soon as its code arrives: say where the figures are on it, with `api-base="/dataset/"`' : ''}`,
    ],
  ];
  return [
    '| framework | what it needs |',
    '| --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** @returns {string} the first widget of a snippet */
const tagIn = (/** @type {string} */ html) => /<(odm-[\w-]+)/u.exec(html)?.[1] ?? '';

function fenced(/** @type {string} */ language, /** @type {string} */ text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
