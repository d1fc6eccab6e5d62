import { expect } from 'chai';
import { deepElements, partOf, textOf } from '../shadow-dom.js';
import { until } from '../until.js';
import {
  chartDrawn,
  inState,
  mount,
  STANDARD_PARTS,
  type WidgetUnderTest,
  type KeyboardNavigation,
  type Widget,
} from './widget-under-test.js';

interface Chart extends HTMLElement {
  readonly figure: { readonly points: readonly { id: string; text: string }[] };
}

function chartOf(widget: Widget): Chart {
  const chart = widget.shadowRoot!.querySelector<Chart>('odm-chart, odm-map');
  if (!chart) throw new Error('The widget has neither odm-chart nor odm-map.');
  return chart;
}

function press(element: Element, key: string): void {
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

function rowHeaders(widget: Widget): string[] {
  const rows = partOf(widget, 'table')!.querySelectorAll('tbody tr');
  return [...rows].map((row) => textOf(row.querySelector('th') ?? row.querySelector('td')));
}

/** Navigation of an `odm-chart` or `odm-map`: one tab stop, and a readout below it. */
const IN_CHART: KeyboardNavigation = {
  tabStop: (widget) =>
    deepElements(chartOf(widget)).find((element) => element.getAttribute('tabindex') === '0'),
  texts: (widget) => chartOf(widget).figure.points.map(({ text }) => text),
  readout: (widget) => textOf(chartOf(widget).shadowRoot!.querySelector('.readout')),
  name: (widget) =>
    [chartOf(widget), ...deepElements(chartOf(widget))]
      .map((element) => element.getAttribute('aria-label') ?? '')
      .join('|'),
};

/** Keyboard and screen reader access to the chart and the actions. */
export function testKeyboard(subject: WidgetUnderTest): void {
  if ((subject.parts ?? STANDARD_PARTS).includes('actions')) {
    it('keeps focus in the widget when the focused button is removed', async () => {
      const { widget } = mount(subject);
      await inState(widget);
      const button = partOf(widget, 'actions')!.querySelector('button')!;
      const fold = button.closest('details');
      if (fold) fold.open = true;
      button.focus();
      widget.setAttribute('no-actions', '');
      await widget.updateComplete;
      expect(document.activeElement === widget, 'focus in the widget').to.equal(true);
      expect(button.isConnected).to.equal(false);
    });
  }

  if (!subject.hasChart) return;
  const walk = subject.navigation ?? IN_CHART;
  const { tabStop: stopIn, texts: textsIn, readout } = walk;

  async function drawn(): Promise<Widget> {
    const { widget } = mount(subject);
    await inState(widget);
    await chartDrawn(widget);
    if (stopIn) await until('a tab stop', () => stopIn(widget));
    return widget;
  }

  it('gives the chart an accessible name', async () => {
    const widget = await drawn();
    const sentence = textOf(partOf(widget, 'headline'));
    const names = walk.name(widget).split('|');
    expect(
      names.some((name) => name.length > 10 && (subject.navigation || sentence.includes(name.trim()))),
      names.join('|'),
    ).to.equal(true);
  });

  if (!stopIn || !textsIn || !readout) return;

  it('reaches every point with the arrow keys and reads it out', async () => {
    const widget = await drawn();
    const stop = stopIn(widget)!;
    (stop as HTMLElement).focus();
    press(stop, 'Home');
    for (const [index, text] of textsIn(widget).entries()) {
      if (index > 0) press((subject.navigation && widget.shadowRoot!.activeElement) ?? stop, 'ArrowRight');
      await until(`the readout of point ${index}: ${text}`, () =>
        readout(widget).includes(text.replace(/\s+/gu, ' ')),
      );
    }
  });

  it('has one point for each row of the table', async () => {
    const widget = await drawn();
    await until('the rows of the table', () => rowHeaders(widget).length > 0);
    const texts = textsIn(widget);
    const rows = rowHeaders(widget);
    expect(texts).to.have.length(rows.length);
    for (const row of rows)
      expect(
        texts.some((text) => text.includes(row)),
        row,
      ).to.equal(true);
  });
}
