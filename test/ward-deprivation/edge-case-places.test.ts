import '@odm-widgets/ward-deprivation/define.js';
import { expect } from 'chai';
import { expectAxeClean } from '../support/axe.js';
import { deepElements, textOf } from '../support/shadow-dom.js';
import {
  chartDrawn,
  inState,
  mount,
  mounted,
  type Widget,
} from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

interface EdgeCase {
  name: string;
  attributes: Record<string, string | boolean>;
  status: string;
  /** Text that is shown. */
  says: string;
  /** Dots on the chart. */
  dots?: number;
}

const response = await fetch('/test/fixtures/ward-deprivation/edge-case-places.json');
const places = (await response.json()) as EdgeCase[];

function visibleTextOf(widget: Widget): string {
  return deepElements(widget)
    .filter((element) => element.shadowRoot === null && element.children.length === 0)
    .map(textOf)
    .join(' ')
    .concat(' ', textOf(widget.shadowRoot));
}

function dotsOf(widget: Widget): number {
  return widget.shadowRoot!.querySelector('odm-chart')!.shadowRoot!.querySelectorAll('svg .point').length;
}

describe('odm-ward-deprivation shows', () => {
  afterEach(() => {
    for (const container of mounted.splice(0)) container.remove();
  });

  for (const { name, attributes, status, says, dots } of places) {
    it(name, async () => {
      const attributeValues = Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, value === true ? '' : String(value)]),
      );
      const { widget } = mount({
        tag: 'odm-ward-deprivation',
        attributes: attributeValues,
        define: async () => {},
        property: ['ward', ''],
      });
      await inState(widget, status);
      await until(`“${says}”`, () => visibleTextOf(widget).includes(says));
      expect(/undefined|NaN|\[object/u.test(visibleTextOf(widget))).to.equal(false);
      if (dots !== undefined) {
        await chartDrawn(widget);
        await until('the drawn chart', () => widget.shadowRoot!.querySelector('odm-chart[drawn]') !== null);
        expect(dotsOf(widget)).to.equal(dots);
      }
      await expectAxeClean(widget);
    });
  }
});
