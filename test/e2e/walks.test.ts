import '@odm-widgets/area-profile/define.js';
import '@odm-widgets/declaration/badge/define.js';
import '@odm-widgets/declaration/principles/define.js';
import '@odm-widgets/events/define.js';
import '@odm-widgets/lexicon/lexicon/define.js';
import '@odm-widgets/lexicon/term/define.js';
import '@odm-widgets/newsletter/define.js';
import '@odm-widgets/representation/political-control/define.js';
import '@odm-widgets/representation/representation/define.js';
import '@odm-widgets/ward-deprivation/define.js';
import { act, expectStops } from '../support/walks/walk-in-dom.js';
import { WALKS } from '../support/walks/walks.js';

// Chromium has its own accessibility tree and keyboard for this, in `walks.node.test.ts`.
const isChromium = /\bChrome\//u.test(navigator.userAgent);
let container: HTMLElement;

beforeEach(() => {
  container = document.createElement('main');
  container.setAttribute('api-base', '/packages/dataset/');
  document.body.append(container);
});
afterEach(() => container.remove());

describe('A keyboard and a screen reader', () => {
  for (const { name, html, stops, acts = [] } of isChromium ? WALKS.slice(0, 1) : WALKS)
    it(`meet ${name} in order, with names`, async () => {
      container.innerHTML = html;
      await expectStops(container, stops);
      for (const one of acts) await act(container, one);
    });
});
