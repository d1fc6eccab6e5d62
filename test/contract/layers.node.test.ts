import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { BANS } from '../../scripts/check/layers-table.js';
import { sourcesIn, violations } from '../../scripts/check/layers.js';
import { packagesIn } from '../../scripts/discover-widgets.js';

const root = join(import.meta.dirname, '../..');
const packages = packagesIn(root);
const sources = sourcesIn(root);
const known = new Set(violations(sources, packages));

/** A small widget, so that a line can be added to a file of each role. */
const THING: Record<string, string> = {
  'packages/thing/src/define.ts': "import { Thing } from './thing.js';",
  'packages/thing/src/index.ts': "export { Thing } from './thing.js';",
  'packages/thing/src/thing.ts':
    "import { toQuery } from './thing.query.js';\nconst load = () => import('./lazy/picker/picker.js');",
  'packages/thing/src/thing.query.ts': 'export const toQuery = () => ({});',
  'packages/thing/src/thing.view.ts': "import { html } from 'lit';",
  'packages/thing/src/rules.ts': 'export const rules = [];',
  'packages/thing/src/strings/en.ts': 'export const en = {};',
  'packages/thing/src/lazy/picker/picker.ts': 'export const picker = 1;',
  'packages/thing/src/lazy/picker/parts.ts': 'export const parts = 2;',
  'packages/other/src/index.ts': 'export const other = 1;',
  'packages/other/src/define.ts': '',
  'packages/pair/src/define.ts': '',
  'packages/pair/src/left/left.ts': 'export const left = 1;',
  'packages/pair/src/right/right.ts': 'export const right = 1;',
};
const PACKAGES = [
  ...packages,
  ...['thing', 'other', 'pair'].map((folder) => ({
    folder,
    name: `@odm-widgets/${folder}`,
    json: { exports: { '.': { default: './lib/index.js' } } },
  })),
];

/** Violations after adding a line to a file of the sources or of the small widget. */
function foundWith(added: Record<string, string>): string[] {
  const files = new Map([...sources, ...Object.entries(THING)]);
  for (const [path, line] of Object.entries(added)) files.set(path, `${files.get(path) ?? ''}\n${line}\n`);
  return violations(files, PACKAGES).filter((line) => !known.has(line));
}

const FORBIDDEN_IMPORTS: readonly [path: string, line: string][] = [
  ['packages/data/src/errors.ts', "import { expectString } from './shape.js';"],
  ['packages/data/src/model/x.ts', "import { expectString } from '../shape.js';"],
  ['packages/data/src/model/x.ts', "import { getJson } from '../http/http.js';"],
  ['packages/data/src/postcodes/x.ts', "import { html } from 'lit';"],
  ['packages/core/src/x.ts', "import { DatasetClient } from '@odm-widgets/data/dataset';"],
  ['packages/core/src/x.ts', "import '@odm-widgets/charts/define.js';"],
  ['packages/core/src/x.ts', "import { DOMAINS } from '@odm-widgets/data/model';"],
  ['packages/charts/src/x.ts', "import embed from 'vega-embed';"],
  ['packages/charts/src/x.ts', "import type { View } from 'vega';"],
  ['packages/charts/src/x.ts', "const v = await import('vega');"],
  ['packages/charts/src/x.ts', "import { getJson } from '@odm-widgets/data/http';"],
  ['packages/charts/src/specs/x.ts', "import { compile } from 'vega-lite';"],
  ['packages/thing/src/thing.model.ts', "import { html } from 'lit';"],
  ['packages/thing/src/thing.model.ts', "import { x } from './thing.view.js';"],
  ['packages/thing/src/thing.model.ts', "import { OdmWidget } from '@odm-widgets/core';"],
  ['packages/thing/src/thing.query.ts', "import { getJson } from '@odm-widgets/data/http';"],
  ['packages/thing/src/thing.summary.ts', "import { getEvents } from '@odm-widgets/data/events';"],
  ['packages/thing/src/strings/en.ts', "import { html } from 'lit';"],
  ['packages/thing/src/thing.view.ts', "import { DatasetClient } from '@odm-widgets/data/dataset';"],
  ['packages/thing/src/thing.view.ts', "import '@odm-widgets/charts';"],
  ['packages/thing/src/rules.ts', "import { getEvents } from '@odm-widgets/data/events';"],
  ['packages/thing/src/thing.ts', "import { other } from '@odm-widgets/other';"],
  ['packages/thing/src/thing.ts', "import embed from 'vega-embed';"],
  ['packages/thing/src/thing.ts', "import { other } from '../../other/src/index.js';"],
  ['packages/thing/src/thing.ts', "import { gone } from './not-there.js';"],
  ['packages/pair/src/left/left.ts', "import { right } from '../right/right.js';"],
  ['packages/pair/src/left/left.ts', "import type { right } from '../right/right.js';"],
  ['packages/embed/src/x.ts', "import { WardDeprivation } from '@odm-widgets/ward-deprivation';"],
  ['packages/cli/src/x.ts', "import { html } from 'lit';"],
  ['packages/cli/src/x.ts', "import { OdmElement } from '@odm-widgets/core';"],
  ['packages/cli/src/x.ts', "import { WardDeprivation } from '@odm-widgets/ward-deprivation';"],
  ['packages/core/folder-of-no-layer/x.ts', ''],
];

describe('the check of layers', () => {
  it('passes for the sources', () => assert.deepEqual([...known], []));

  it('passes for a small widget', () => assert.deepEqual(foundWith({}), []));

  for (const [path, line] of FORBIDDEN_IMPORTS) {
    it(`rejects ${line || 'a file without a layer'} in ${path}`, () => {
      const found = foundWith({ [path]: line });
      assert.ok(
        found.some((one) => one.startsWith(`${path}:`) && /may not import|leads to|no layer/u.test(one)),
        found.join('\n'),
      );
    });
  }

  it('rejects a pure file that imports markup through another file, and reports the path', () => {
    const found = foundWith({
      'packages/thing/src/thing.model.ts': "import { rules } from './rules.js';",
      'packages/thing/src/rules.ts': "import { html } from 'lit';",
    });
    assert.deepEqual(found, [
      "packages/thing/src/thing.model.ts:2: './rules.js' leads to the page: packages/thing/src/rules.ts → lit",
    ]);
  });

  it('assigns every source to exactly one layer', () => {
    const unplaced = [...known].filter((line) => /belongs to/u.test(line));
    assert.deepEqual(unplaced, []);
    assert.ok(sources.size > 200);
  });
});

describe('the check of lazy folders', () => {
  const refused = (added: Record<string, string>, pattern: RegExp) => {
    const found = foundWith(added);
    assert.ok(
      found.some((line) => pattern.test(line)),
      found.join('\n'),
    );
  };

  it('rejects a static import of a value from outside', () =>
    refused(
      { 'packages/thing/src/thing.ts': "import { picker } from './lazy/picker/picker.js';" },
      /thing\.ts:3: '\.\/lazy\/picker\/picker\.js' stands in a lazy folder/u,
    ));

  it('rejects a static import through an index that re-exports it', () =>
    refused(
      {
        'packages/thing/src/rules.ts': "export { picker } from './lazy/picker/picker.js';",
      },
      /rules\.ts:2: .* stands in a lazy folder/u,
    ));

  it('allows types from outside and any import from inside', () =>
    assert.deepEqual(
      foundWith({
        'packages/thing/src/rules.ts': "import type { picker } from './lazy/picker/picker.js';",
        'packages/thing/src/lazy/picker/picker.ts': "import { parts } from './parts.js';",
      }),
      [],
    ));

  it('rejects dynamic imports of two modules of one folder', () =>
    refused(
      { 'packages/thing/src/thing.ts': "const more = () => import('./lazy/picker/parts.js');" },
      /lazy\/picker\/: is loaded by import\(\) of 2 modules/u,
    ));

  it('rejects a folder that no dynamic import loads', () =>
    refused(
      { 'packages/thing/src/lazy/nobody/nobody.ts': 'export const x = 1;' },
      /lazy\/nobody\/: nothing loads/u,
    ));

  it('rejects a dynamic import of a module outside a lazy folder', () =>
    refused(
      { 'packages/thing/src/thing.ts': "const rules = () => import('./rules.js');" },
      /'\.\/rules\.js' is loaded by import\(\) and does not stand in a lazy folder/u,
    ));
});

describe('the check of import cycles', () => {
  const cycle = (added: Record<string, string>) => foundWith(added).filter((line) => /cycle/u.test(line));

  it('rejects two files that import each other', () =>
    assert.deepEqual(
      cycle({
        'packages/thing/src/rules.ts': "import { more } from './more.js';",
        'packages/thing/src/more.ts': "import { rules } from './rules.js';",
      }),
      [
        'packages/thing/src/more.ts → packages/thing/src/rules.ts → packages/thing/src/more.ts: an import cycle',
      ],
    ));

  it('rejects a cycle of type imports or with a dynamic import', () => {
    for (const line of ["import type { Thing } from '../../thing.js';", "import('../../thing.js');"])
      assert.equal(cycle({ 'packages/thing/src/lazy/picker/picker.ts': line }).length, 1, line);
  });

  it('finds a cycle of many files, and a file that imports itself', () => {
    const chain = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name, index, all) => [
        `packages/thing/src/${name}.ts`,
        `import { x } from './${all[(index + 1) % all.length]}.js';`,
      ]),
    );
    assert.equal(cycle(chain).length, 1);
    assert.match(cycle(chain)[0]!, /a\.ts → .*b\.ts → .*c\.ts → .*d\.ts → .*a\.ts/u);
    assert.equal(cycle({ 'packages/thing/src/a.ts': "import { x } from './a.js';" }).length, 1);
  });
});

/** An example of each kind of banned code. */
const BANNED_CODE: Record<string, string> = {
  fetch: 'await fetch(url);',
  XMLHttpRequest: 'new XMLHttpRequest();',
  'customElements.define': "customElements.define('x-y', X);",
  innerHTML: 'node.innerHTML = text;',
  unsafeHTML: 'unsafeHTML(text)',
  eval: 'eval(text)',
  'new Function': 'new Function(text)',
  'document.cookie': 'document.cookie',
  storage: 'localStorage.length',
  'window.vega': 'window.vega',
  'global of the host page': 'globalThis.origin',
  styleMap: 'styleMap({})',
  'space at the end of an element in a template': 'html`<span>${time} </span>${title}`',
  'style= in a template': 'html`<p style="color: red">`',
  docx: "import { Document } from 'docx'",
  leaflet: "import('leaflet')",
  'DOM in data': 'document.title',
  'document or window in a widget': 'window.scrollTo(0, 0)',
};

describe('the check of banned code', () => {
  for (const { name } of BANS) {
    it(`rejects ${name}`, () => {
      const path = name === 'DOM in data' ? 'packages/data/src/x.ts' : 'packages/thing/src/thing.ts';
      assert.ok(BANNED_CODE[name], 'each ban needs a line that it catches');
      const found = foundWith({ [path]: BANNED_CODE[name] });
      assert.ok(
        found.some((line) => line.includes(`: ${name}: `)),
        BANNED_CODE[name],
      );
    });
  }

  it('allows banned names in comments', () => {
    assert.deepEqual(foundWith({ 'packages/core/src/x.ts': '// never innerHTML\n/* eval(x) */' }), []);
  });
});
