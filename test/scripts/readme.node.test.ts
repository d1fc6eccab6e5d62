import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { widgetPackagesIn } from '../../scripts/discover-widgets.js';
import { fillExports } from '../../scripts/docs/exports.js';
import { fillSnippets, fillTables, snippets } from '../../scripts/docs/readme.js';
import { fillStart } from '../../scripts/docs/start.js';
import { firstSteps, stepsOf } from '../../scripts/projects/readme.js';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');
const PAGE = `<head>
    <!-- region: script -->
    <script type="module" src="/embed/odm-widgets.js"></script>
    <!-- /region -->
</head>
    <!-- region: widget -->
    <odm-hello
      src="/examples/today/a.ics /examples/data/b.json"
      >Hello</odm-hello>
    <!-- /region -->`;
const snippet = snippets(() => PAGE, '1.2.3');

describe('a snippet in a README', () => {
  it('loads its scripts from a CDN, at the version of the packages', () => {
    assert.equal(
      snippet('hello.html', 'script'),
      '<script type="module" src="https://cdn.jsdelivr.net/npm/@odm-widgets/embed@1.2.3/dist/embed/odm-widgets.js"></script>',
    );
  });

  it('asks for no file of this repository', () => {
    assert.match(
      snippet('hello.html', 'widget'),
      / src="https:\/\/www\.example\.org\/a\.ics https:\/\/www\.example\.org\/b\.json"\n/u,
    );
  });

  it('is one that a page of the examples has', () => {
    assert.throws(() => snippet('hello.html', 'other'), /examples\/hello\.html has no region "other"/u);
    const text = '<!-- example: hello.html#widget -->\nold\n<!-- /example -->';
    const filled = fillSnippets(text, snippet);
    assert.match(filled, /```html\n<odm-hello\n/u);
    assert.equal(fillSnippets(filled, snippet), filled);
  });
});

describe('the beginning of a README', () => {
  const text = '# Hello\n\n<!-- start: hello.html#widget -->\n<!-- /start -->\n\n## Reference\n';

  it('has what to put on a page, what to install and what frameworks need', () => {
    const filled = fillStart(text, { name: '@odm-widgets/hello' }, snippet);
    assert.deepEqual(
      [...filled.matchAll(/^## (.*)/gmu)].map(([, heading]) => heading),
      ['On a page', 'From npm', 'In a framework', 'Reference'],
    );
    const steps = stepsOf(filled);
    assert.deepEqual(
      [steps.tag, steps.installed, steps.commands, steps.module],
      ['odm-hello', ['@odm-widgets/hello'], [], "import '@odm-widgets/hello/define.js';\n"],
    );
    assert.equal(fillStart(filled, { name: '@odm-widgets/hello' }, snippet), filled);
  });

  it('brings the figures to a package that reads them', () => {
    const json = { name: '@odm-widgets/hello', peerDependencies: { '@odm-widgets/dataset': '1' } };
    const steps = stepsOf(fillStart(text, json, snippet));
    assert.deepEqual(steps.installed, ['@odm-widgets/hello', '@odm-widgets/dataset']);
    assert.deepEqual(steps.commands, ['npx @odm-widgets/cli dataset copy public/dataset']);
    assert.match(steps.module, /setApiBase\('\/dataset\/'\);\n$/u);
  });

  it('is there for every widget, with a picture of it', () => {
    for (const { folder } of notEmpty(widgetPackagesIn(root))) {
      const readme = join(root, 'packages', folder, 'README.md');
      const own = readFileSync(readme, 'utf8');
      assert.throws(() => stepsOf('# Nothing'), /does not say/u);
      stepsOf(own);
      const [, alternative, path] = /!\[([^\]]+)\]\(([^)]+)\)[^]*<!-- start: /u.exec(own) ?? [];
      assert.ok(alternative && path && existsSync(join(dirname(readme), path)), folder);
    }
  });
});

describe('the reference in a README', () => {
  const reference = fillTables('<!-- api: odm-hello -->\n<!-- /api -->', () => ({
    attributes: [
      {
        name: 'no-chart',
        fieldName: 'noChart',
        type: { text: 'boolean' },
        default: 'false',
        description: 'A.',
      },
      { name: 'view', type: { text: "'' | 'map'" }, description: 'B.' },
      { name: 'api-base', fieldName: 'apiBase', type: { text: 'string | undefined' }, description: 'C.' },
    ],
    events: [{ name: 'odm-load', type: { text: 'OdmLoadEvent<A | B>' }, description: 'D.' }],
    members: [
      {
        kind: 'method',
        name: 'announce',
        parameters: [{ name: 'text', type: { text: 'string' } }],
        description: 'E.',
      },
    ],
  }));

  it('names the property of each attribute and the values it takes', () => {
    for (const line of [
      '| `no-chart` | `noChart` | present or absent; `"false"` is absent | `false` | A. |',
      '| `view` | `view` | nothing, `map` |  | B. |',
      '| `api-base` | `apiBase` | text |  | C. |',
    ])
      assert.ok(reference.includes(line), line);
  });

  it('names the types of events, and methods', () => {
    assert.ok(reference.includes('| `odm-load` | `OdmLoadEvent<A \\| B>` | D. |'));
    assert.ok(reference.includes('| `announce(text: string)` | E. |'));
  });
});

describe('the first steps in a README', () => {
  const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`;

  it('are the lines for a shell, the files that a sentence names, and what is printed, in order', () => {
    const text = [
      '# Hello\n\n## First steps\n\nGreet somebody. In `greet.js`:\n',
      block('js', "console.log('Hello');"),
      'To be read, and belonging into no file:\n',
      block('js', 'greet();'),
      block('sh', 'node greet.js'),
      block('text', 'Hello'),
      '## Install\n',
      block('sh', 'npm install hello'),
      '## Reference\n',
      block('sh', 'npx other'),
    ].join('\n');
    assert.deepEqual(firstSteps(text), [
      { kind: 'run', command: 'npm install hello' },
      { kind: 'write', file: 'greet.js', text: "console.log('Hello');\n" },
      { kind: 'run', command: 'node greet.js' },
      { kind: 'output', text: 'Hello\n' },
    ]);
  });

  it('are none where there is no such section', () => assert.deepEqual(firstSteps('# Hello\n'), []));
});

describe('the reference of modules in a README', () => {
  const greet = {
    name: 'greet',
    isType: false,
    isFunction: true,
    text: 'Writes `<p>` or <odm-hello> | nothing.\n\nMore.',
  };
  const whom = { name: 'Whom', isType: true, isFunction: false, text: '' };
  const more = { name: 'MORE', isType: false, isFunction: false, text: 'More words.' };
  const fill = (entries: Parameters<typeof fillExports>[1]) =>
    fillExports('<!-- exports -->\nold\n<!-- /exports -->', entries);

  it('has each module, with what a larger one passes on named once', () => {
    const filled = fill(() => [
      { name: '@odm-widgets/hello', exports: [greet, whom, more] },
      { name: '@odm-widgets/hello/greet.js', exports: [greet, whom] },
      { name: '@odm-widgets/hello/define.js', exports: [] },
    ]);
    for (const part of [
      'Everything of `@odm-widgets/hello/greet.js`, and:\n\n| export | what it is |\n| --- | --- |\n| `MORE` | More words. |\n\n### ',
      '| `greet()` | Writes `<p>` or `<odm-hello>` \\| nothing. |\n\nTypes: `Whom`.',
    ])
      assert.ok(filled.includes(part), part);
    assert.ok(!filled.includes('define.js') && !filled.includes('old'));
  });

  it('refuses a value without a comment', () => {
    assert.throws(
      () => fill(() => [{ name: '@odm-widgets/hello', exports: [{ ...more, text: '' }] }]),
      /MORE of @odm-widgets\/hello has no comment/u,
    );
  });
});
