import { expect } from 'chai';
import { deepElements, partOf, textOf } from '../deep.js';
import { until } from '../until.js';
import { chartDrawn, inState, mount, type Subject, type Widget } from './subject.js';

interface Chart extends HTMLElement {
  readonly points: readonly { id: string; text: string }[];
}

function chartOf(widget: Widget): Chart {
  return widget.shadowRoot!.querySelector<Chart>('odm-chart')!;
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

/** What the chart tells eyes, it tells hands and ears too. */
export function promisesOfKeyboard(subject: Subject): void {
  if (!subject.chart) return;

  it('walks every point with the arrow keys and reads it out', async () => {
    const { widget } = mount(subject);
    await inState(widget);
    await until('the chart element', () => chartOf(widget));
    await chartDrawn(widget);
    const chart = chartOf(widget);
    const stop = await until('a focusable chart', () =>
      deepElements(chart).find((element) => element.getAttribute('tabindex') === '0'),
    );
    (stop as HTMLElement).focus();
    press(stop, 'Home');
    for (const [index, { text }] of chart.points.entries()) {
      if (index > 0) press(stop, 'ArrowRight');
      await until(`the readout of point ${index}: ${text}`, () =>
        textOf(chart.shadowRoot).includes(text.replace(/\s+/gu, ' ')),
      );
    }
  });

  it('has a point for each row of the table, and a row for each point', async () => {
    const { widget } = mount(subject);
    await inState(widget);
    await until('the chart element', () => chartOf(widget));
    await chartDrawn(widget);
    const texts = chartOf(widget).points.map(({ text }) => text);
    const rows = rowHeaders(widget);
    expect(texts).to.have.length(rows.length);
    for (const row of rows)
      expect(
        texts.some((text) => text.includes(row)),
        row,
      ).to.equal(true);
  });

  it('names the chart with the sentence people read', async () => {
    const { widget } = mount(subject);
    await inState(widget);
    await until('the chart element', () => chartOf(widget));
    await chartDrawn(widget);
    const names = [chartOf(widget), ...deepElements(chartOf(widget))].map(
      (element) => element.getAttribute('aria-label') ?? '',
    );
    const sentence = textOf(partOf(widget, 'headline'));
    expect(
      names.some((name) => name.length > 10 && sentence.includes(name.trim())),
      names.join('|'),
    ).to.equal(true);
  });
}
