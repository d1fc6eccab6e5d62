import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { BANS } from '../../scripts/check/layers-table.js';
import { offences, sources } from '../../scripts/layers.js';

const root = join(import.meta.dirname, '../..');

/** Each is a line that must not pass, and where it is written. */
const FORBIDDEN_IMPORTS: readonly [path: string, line: string][] = [
  ['packages/data/src/model/x.ts', "import { getJson } from '../http.js';"],
  ['packages/data/src/x.ts', "import { html } from 'lit';"],
  ['packages/core/src/x.ts', "import { DatasetClient } from '@odm-widgets/data/dataset';"],
  ['packages/core/src/x.ts', "import '@odm-widgets/charts/define.js';"],
  ['packages/charts/src/x.ts', "import { View } from 'vega-view';"],
  ['packages/charts/src/x.ts', "import type { View } from 'vega-view';"],
  ['packages/charts/src/x.ts', "const v = await import('vega');"],
  ['packages/charts/src/x.ts', "import { getJson } from '@odm-widgets/data/http';"],
  ['packages/thing/src/thing.model.ts', "import { html } from 'lit';"],
  ['packages/thing/src/thing.query.ts', "import { getJson } from '@odm-widgets/data/http';"],
  ['packages/thing/src/thing.view.ts', "import { DatasetClient } from '@odm-widgets/data/dataset';"],
  ['packages/thing/src/thing.ts', "import { other } from '@odm-widgets/other';"],
  ['packages/thing/src/thing.ts', "import embed from 'vega-embed';"],
  ['packages/thing/src/thing.ts', "import { x } from '../../other/src/x.js';"],
  ['packages/embed/src/x.ts', "import { WardDeprivation } from '@odm-widgets/ward-deprivation';"],
  ['packages/events/src/events.model.ts', "import { getEvents } from '@odm-widgets/data/events';"],
  ['packages/cli/src/x.ts', "import { html } from 'lit';"],
  ['packages/cli/src/x.ts', "import { OdmElement } from '@odm-widgets/core';"],
  ['packages/new-thing-of-no-layer/x.ts', ''],
];

/** A line for each word that is written nowhere. */
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
  styleMap: 'styleMap({})',
  'style= in a template': 'html`<p style="color: red">`',
  'DOM in data': 'document.title',
  'document or window in a widget': 'window.scrollTo(0, 0)',
};

describe('layers', () => {
  for (const [path, line] of FORBIDDEN_IMPORTS) {
    it(`refuses ${line || 'a file of no layer'} in ${path}`, () =>
      assert.notDeepEqual(offences(path, line), []));
  }

  for (const { name } of BANS) {
    it(`refuses ${name}`, () => {
      const path = name === 'DOM in data' ? 'packages/data/src/x.ts' : 'packages/thing/src/thing.ts';
      assert.ok(BANNED_CODE[name], 'each ban needs a line that it catches');
      assert.ok(
        offences(path, BANNED_CODE[name]).some((line) => line.includes(name)),
        BANNED_CODE[name],
      );
    });
  }

  it('lets a comment say what code may not', () => {
    assert.deepEqual(offences('packages/core/src/x.ts', '// never innerHTML\n/* eval(x) */'), []);
  });

  it('finds no offence in the sources', () => {
    const found = sources().flatMap((path) => offences(path, readFileSync(join(root, path), 'utf8')));
    assert.deepEqual(found, []);
  });
});
