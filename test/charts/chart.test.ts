import { expect } from 'chai';
import '@odm-widgets/charts/define.js';
import type { OdmChart } from '@odm-widgets/charts';
import { captureConsole } from '../support/capture-console.js';
import { resetPage } from '../support/probe-element.js';
import { inputOf, layoutOf, WORDS } from '../support/strips.js';
import { withoutFeature } from '../support/without-feature.js';
import { nextFrame, until } from '../support/until.js';

const POSITIONS = [0.05, 0.2, 0.4, 0.6, 0.95];

/** The widgets give these to the chart inside them. */
const COLOURS = '--_place --_context --_context-text --_accent-text --_text --_ground --_line --_band'.split(
  ' ',
);

function makeChart(positions: readonly number[] = POSITIONS, parent: Element = document.body): OdmChart {
  const chart = document.createElement('odm-chart');
  show(chart, positions);
  chart.words = WORDS;
  chart.label = 'Ardwick on the national scale';
  for (const name of COLOURS) chart.style.setProperty(name, '#123456');
  return parent.appendChild(chart);
}

function show(chart: OdmChart, positions: readonly number[], label?: string): void {
  const input = inputOf(positions, label);
  chart.data = () => input;
  chart.points = input.points.map(({ id }) => ({ id, text: `Neighbourhood ${id}` }));
}

async function drawn(chart: OdmChart): Promise<SVGSVGElement> {
  await chart.updateComplete;
  await until('the drawing', () => chart.hasAttribute('drawn'), 20_000);
  await chart.drawn;
  return chart.renderRoot.querySelector('svg')!;
}

const part = <T extends Element = HTMLElement>(chart: OdmChart, selector: string): T =>
  chart.renderRoot.querySelector<T>(selector)!;
/** The points; the second group of symbols are the rings, shown where the reader is. */
const dots = (chart: OdmChart): SVGPathElement[] => [
  ...(chart.renderRoot.querySelector('.mark-symbol')?.querySelectorAll('path') ?? []),
];
const readout = (chart: OdmChart) => part(chart, '#readout').textContent;
const press = (chart: OdmChart, key: string): boolean =>
  part(chart, '.figure').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const wordsOf = (chart: OdmChart) =>
  [...chart.renderRoot.querySelectorAll('svg text')].map((text) => text.textContent);

/** Chunks fetched so far whose name says they hold Vega. */
const vegaFetched = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /vega-view|lazy\/renderer/u.test(name))
    .length;

describe('odm-chart', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('fetches the renderer only when it is near the viewport', async () => {
    const far = document.createElement('div');
    far.style.setProperty('block-size', '9000px');
    document.body.append(far);
    const chart = makeChart();
    await chart.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(vegaFetched(), 'before').to.equal(0);
    expect(part(chart, 'svg')).to.equal(null);
    chart.scrollIntoView();
    await drawn(chart);
    expect(vegaFetched(), 'after').to.be.greaterThan(0);
    scrollTo(0, 0);
  });

  it('draws every point, label and bar', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(dots(chart).length).to.equal(POSITIONS.length);
    expect(wordsOf(chart)).to.include.members(['Ardwick', 'Manchester', 'Most deprived', 'Least deprived']);
  });

  it('draws each point at its position on the scale, at any width', async () => {
    for (const width of [320, 900]) {
      const chart = makeChart();
      const room = document.body.appendChild(document.createElement('div'));
      room.style.setProperty('inline-size', `${width}px`);
      room.append(chart);
      const svg = await drawn(chart);
      await until(`a drawing ${width} wide`, () => Math.abs(svg.getBoundingClientRect().width - width) < 4);
      const left = svg.getBoundingClientRect().left;
      const centres = dots(chart).map((dot) => {
        const box = dot.getBoundingClientRect();
        return (box.left + box.width / 2 - left) / width;
      });
      centres.sort((a, b) => a - b);
      POSITIONS.forEach((position, index) => expect(centres[index]).to.be.closeTo(position, 0.01));
      room.remove();
    }
  });

  it('draws only the latest rows it was given while the renderer was loading', async () => {
    const chart = makeChart([0.1]);
    await chart.updateComplete;
    show(chart, [0.2, 0.3]);
    await chart.updateComplete;
    show(chart, [0.4, 0.5, 0.6], 'The last');
    await drawn(chart);
    await until('three dots', () => dots(chart).length === 3);
    expect(wordsOf(chart)).to.include('The last');
  });

  it('follows the font size of the page, before and after it is drawn', async () => {
    const size = (chart: OdmChart) => chart.shadowRoot!.querySelector('text')?.getAttribute('font-size');
    const chart = makeChart();
    await until('words', () => size(chart) === '14px');
    for (const name of ['text', 'small']) chart.style.setProperty(`--_font-size-${name}`, '32px');
    await until('larger words', () => size(chart) === '28px');
  });

  it('updates its drawing when the rows change', async () => {
    const chart = makeChart();
    const svg = await drawn(chart);
    show(chart, [0.5], 'Another');
    await until('one dot', () => dots(chart).length === 1);
    expect(chart.renderRoot.querySelector('svg') === svg, 'the same drawing').to.equal(true);
    expect(wordsOf(chart)).to.include('Another');
  });

  it('draws no points, one, and three hundred', async () => {
    const chart = makeChart([]);
    await drawn(chart);
    expect(dots(chart).length).to.equal(0);
    show(chart, [0.5]);
    await until('one dot', () => dots(chart).length === 1);
    show(
      chart,
      Array.from({ length: 300 }, (_, index) => index / 300),
    );
    await until('three hundred dots', () => dots(chart).length === 300);
  });

  it('draws markup in a name as text', async () => {
    const chart = makeChart();
    show(chart, [0.5], '<img src=x onerror=alert(1)>');
    await drawn(chart);
    expect(wordsOf(chart)).to.include('<img src=x onerror=alert(1)>');
    expect(chart.renderRoot.querySelector('img')).to.equal(null);
  });

  it('draws once at the width it has without ResizeObserver', async () => {
    await withoutFeature('ResizeObserver', async () => {
      const chart = makeChart();
      await drawn(chart);
      expect(dots(chart)).to.have.length(POSITIONS.length);
    });
  });

  it('draws when it gets a width', async () => {
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.hidden = true;
    const chart = makeChart(POSITIONS, hidden);
    await chart.updateComplete;
    await nextFrame();
    expect(part(chart, 'svg')).to.equal(null);
    hidden.hidden = false;
    await drawn(chart);
    expect(dots(chart).length).to.equal(POSITIONS.length);
  });

  it('keeps its drawing when moved, releases it when removed, and draws again when reconnected', async () => {
    const chart = makeChart();
    const svg = await drawn(chart);
    document.body.appendChild(document.createElement('section')).append(chart);
    await nextFrame();
    expect(chart.renderRoot.querySelector('svg') === svg, 'moved').to.equal(true);
    chart.remove();
    await nextFrame();
    expect(part(chart, 'svg'), 'away').to.equal(null);
    document.body.append(chart);
    await until('a new drawing', () => dots(chart).length === POSITIONS.length);
  });

  it('draws nothing when it is removed before the renderer arrives', async () => {
    const chart = makeChart();
    await chart.updateComplete;
    chart.remove();
    await chart.drawn;
    await nextFrame();
    expect(part(chart, 'svg')).to.equal(null);
  });
});

describe('Navigation in odm-chart', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('reads out each point in turn, and the hint when left', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(readout(chart)).to.equal('Use the arrow keys to go from point to point.');
    for (const { text } of chart.points) {
      expect(press(chart, 'ArrowRight'), 'the page does not scroll').to.equal(false);
      await chart.updateComplete;
      expect(readout(chart)).to.equal(text);
    }
    press(chart, 'Escape');
    await chart.updateComplete;
    expect(readout(chart)).to.equal('Use the arrow keys to go from point to point.');
  });

  it('leaves other keys to the page', async () => {
    const chart = makeChart();
    await drawn(chart);
    for (const key of ['Tab', 'PageDown', 'a']) expect(press(chart, key), key).to.equal(true);
  });

  it('leaves arrow keys with a modifier to the browser', async () => {
    const chart = makeChart();
    await drawn(chart);
    press(chart, 'ArrowRight');
    await chart.updateComplete;
    const before = readout(chart);
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', [held]: true, cancelable: true });
      part(chart, '.figure').dispatchEvent(event);
      await chart.updateComplete;
      expect(event.defaultPrevented, held).to.equal(false);
      expect(readout(chart), held).to.equal(before);
    }
  });

  it('draws a ring around the point that is read out', async () => {
    const chart = makeChart();
    await drawn(chart);
    const before = part(chart, '.drawing').innerHTML;
    press(chart, 'End');
    await until('the ring', () => part(chart, '.drawing').innerHTML !== before);
    press(chart, 'Escape');
    await until('no ring', () => part(chart, '.drawing').innerHTML === before);
  });

  it('reads out the point nearest to the pointer, within 24 px', async () => {
    const chart = makeChart();
    await drawn(chart);
    const box = dots(chart)[0]!.getBoundingClientRect();
    const move = (clientX: number, clientY: number) =>
      part(chart, '.figure').dispatchEvent(
        new PointerEvent('pointermove', { clientX, clientY, bubbles: true, composed: true }),
      );
    move(box.left + 3, box.top + 3);
    await chart.updateComplete;
    expect(readout(chart)).to.match(/^Neighbourhood E01/u);
    part(chart, '.figure').dispatchEvent(new PointerEvent('pointerleave'));
    await chart.updateComplete;
    expect(readout(chart)).to.equal('Use the arrow keys to go from point to point.');
    move(box.left + 90, box.top - 60);
    await chart.updateComplete;
    expect(readout(chart)).to.equal('Use the arrow keys to go from point to point.');
  });

  it('stays on an existing point when there are fewer points', async () => {
    const chart = makeChart();
    await drawn(chart);
    press(chart, 'End');
    await chart.updateComplete;
    show(chart, [0.5]);
    await chart.updateComplete;
    expect(readout(chart)).to.equal(chart.points[0]!.text);
  });

  it('has an accessible name, a role, a role description and a polite live region', async () => {
    const chart = makeChart();
    await drawn(chart);
    const figure = part(chart, '.figure');
    expect(figure.getAttribute('aria-label')).to.equal('Ardwick on the national scale');
    expect(figure.getAttribute('aria-roledescription')).to.equal('chart');
    expect(figure.tabIndex).to.equal(0);
    expect(part(chart, '#readout').getAttribute('aria-live')).to.equal('polite');
    expect(part(chart, '.drawing').getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('An exported image of odm-chart', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('has no reference to the colours of the page', async () => {
    const chart = makeChart();
    await drawn(chart);
    const svg = await chart.toSVG();
    expect(svg).to.not.match(/var\(|currentcolor/iu);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.documentElement.localName).to.equal('svg');
    expect(dots(chart).length, 'and the chart is as before').to.equal(POSITIONS.length);
    expect(part(chart, '.drawing').innerHTML).to.match(/var\(--_place\)/u);
  });

  it('has no reference to the colours of the page when several are exported while the chart is drawn again', async () => {
    const chart = makeChart();
    await drawn(chart);
    const asked = [chart.toSVG(), chart.toPNG(), chart.toSVG(), chart.toPNG(), chart.toSVG()] as const;
    show(chart, [0.2, 0.4]);
    const [first, , second, , third] = await Promise.all(asked);
    for (const svg of [first, second, third]) expect(svg).to.not.match(/var\(|currentcolor/iu);
    await chart.drawn;
    expect(part(chart, '.drawing').innerHTML, 'and the chart keeps the page’s').to.match(/var\(--_place\)/u);
  });

  it('is a PNG at twice the size', async () => {
    const chart = makeChart();
    const svg = await drawn(chart);
    const blob = await chart.toPNG();
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.be.closeTo(2 * svg.getBoundingClientRect().width, 4);
  });

  it('can be exported before the chart is near the viewport', async () => {
    const far = document.body.appendChild(document.createElement('div'));
    far.style.setProperty('block-size', '9000px');
    const chart = makeChart();
    await chart.updateComplete;
    await nextFrame();
    expect(await chart.toSVG()).to.match(/^<svg/u);
  });

  it('fails with a message when the chart has no width', async () => {
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.hidden = true;
    const chart = makeChart(POSITIONS, hidden);
    await chart.updateComplete;
    const error = await chart.toSVG().then(
      () => undefined,
      (one: Error) => one,
    );
    expect(error?.name).to.equal('RenderError');
  });
});

describe('odm-chart when drawing fails', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('shows a message, fires odm-chart-error, and recovers with other rows', async () => {
    const { lines, release } = captureConsole();
    try {
      const chart = makeChart();
      await drawn(chart);
      const told: string[] = [];
      chart.addEventListener('odm-chart-error', (event) =>
        told.push((event as Event & { error: Error }).error.name),
      );
      chart.data = () => {
        throw new Error('rows that break');
      };
      await until('the news', () => told.length > 0);
      await chart.updateComplete;
      expect(told).to.deep.equal(['RenderError']);
      expect(readout(chart)).to.match(/^The chart could not be drawn here/u);
      expect(lines.length).to.equal(1);
      show(chart, [0.5]);
      await until('the hint again', () => readout(chart) === 'Use the arrow keys to go from point to point.');
    } finally {
      release();
    }
  });
});

describe('The compiled spec', function () {
  this.timeout(60_000);
  afterEach(resetPage);

  it('draws the same marks as vega-embed from the Vega-Lite spec', async () => {
    const chart = makeChart();
    const svg = await drawn(chart);
    const width = Math.floor(chart.getBoundingClientRect().width);
    const [{ default: embed }, { stripsSpec }] = await Promise.all([
      import('vega-embed'),
      import('../../packages/charts/src/lazy/vega-embed/generated/strips.js'),
    ]);
    const { data, height } = layoutOf(inputOf(POSITIONS), width);
    const other = document.body.appendChild(document.createElement('div'));
    const result = await embed(
      other,
      { ...stripsSpec, datasets: data, width, height },
      { renderer: 'svg', actions: false },
    );
    const shapes = (root: Element) =>
      [...root.querySelectorAll('path, line, text')]
        .map((shape) =>
          ['d', 'transform', 'x2', 'y2']
            .map((name) => shape.getAttribute(name) ?? '')
            .concat(shape.textContent ?? '')
            .join('|'),
        )
        .sort();
    const rounded = (all: string[]) =>
      all.map((one) => one.replace(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10)));
    expect(rounded(shapes(svg))).to.deep.equal(rounded(shapes(other.querySelector('svg')!)));
    result.finalize();
  });
});
