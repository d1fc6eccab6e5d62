import { expect } from 'chai';
import '@odm-widgets/charts/define.js';
import { savedFigure, type Figure, type OdmChart } from '@odm-widgets/charts';
import { captureConsole } from '../support/capture-console.js';
import { expectAxeClean } from '../support/axe.js';
import { ENGLISH } from '../support/i18n.js';
import { resetPage } from '../support/probe-element.js';
import { figureOf, inputOf } from '../support/strips.js';
import { nextFrame, until } from '../support/until.js';
import { withoutFeature } from '../support/without-feature.js';

const TENTHS = [1, 1, 3, 5, 10];
const GUIDE = 'Each dot is a neighbourhood.';
const HINT = 'Use the arrow keys to go from point to point.';

/** The widgets give these to the chart inside them. */
const COLOURS = 'place context context-text accent accent-text text ground line band'.split(' ');

function makeChart(tenths: readonly number[] = TENTHS, parent: Element = document.body): OdmChart {
  const chart = document.createElement('odm-chart');
  chart.figure = figureOf(inputOf(tenths));
  chart.i18n = ENGLISH;
  for (const name of COLOURS) chart.style.setProperty(`--_${name}`, '#123456');
  return parent.appendChild(chart);
}

async function drawn(chart: OdmChart): Promise<SVGSVGElement> {
  await until('the drawing', () => chart.hasAttribute('drawn'));
  // Their code is requested when it is drawn.
  await until('the points in words', () => items(chart).length === chart.figure!.points.length);
  await chart.updateComplete;
  return chart.renderRoot.querySelector('svg')!;
}

const part = <T extends Element = HTMLElement>(chart: OdmChart, selector: string): T =>
  chart.renderRoot.querySelector<T>(selector)!;
const dots = (chart: OdmChart) => [...chart.renderRoot.querySelectorAll<SVGPathElement>('svg .point')];
const items = (chart: OdmChart) => [...chart.renderRoot.querySelectorAll<HTMLElement>('.points li')];
const readout = (chart: OdmChart) => part(chart, '.readout').textContent.trim();
const wordsOf = (chart: OdmChart) =>
  [...chart.renderRoot.querySelectorAll('svg text')].map((text) => text.textContent);

/** Presses a key on the item that has the focus. */
async function press(chart: OdmChart, key: string, init: KeyboardEventInit = {}): Promise<boolean> {
  const target = (chart.shadowRoot!.activeElement as HTMLElement | null) ?? part(chart, '.points');
  const proceeds = target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
  await chart.updateComplete;
  return proceeds;
}

function point(
  chart: OdmChart,
  type: string,
  [clientX, clientY]: [number, number],
  pointerType = 'mouse',
): void {
  part(chart, '.drawing').dispatchEvent(
    new PointerEvent(type, { clientX, clientY, pointerType, bubbles: true, composed: true }),
  );
}

function centreOf(dot: Element): [number, number] {
  const { left, top, width, height } = dot.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

describe('odm-chart', () => {
  afterEach(resetPage);

  it('draws every point, the tenths and their ends', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(dots(chart).length).to.equal(TENTHS.length);
    expect(wordsOf(chart)).to.include.members([
      'Manchester',
      'Most deprived 10%',
      'Least deprived 10%',
      '1',
      '10',
    ]);
  });

  it('draws each point in the column of its tenth, at any width', async () => {
    for (const width of [320, 900]) {
      const room = document.body.appendChild(document.createElement('div'));
      room.style.setProperty('inline-size', `${width}px`);
      const chart = makeChart(TENTHS, room);
      const svg = await drawn(chart);
      expect(svg.getBoundingClientRect().width).to.be.closeTo(width, 1);
      const { left } = svg.getBoundingClientRect();
      const tenths = dots(chart).map((dot) => Math.ceil(((centreOf(dot)[0] - left) / width) * 10));
      expect(tenths).to.deep.equal(TENTHS);
      room.remove();
    }
  });

  it('follows the font size of the page', async () => {
    const size = (chart: OdmChart) =>
      Number(chart.shadowRoot!.querySelector('text')?.getAttribute('font-size'));
    const chart = makeChart();
    chart.style.setProperty('font-size', '16px');
    await until('words', () => size(chart) === 14);
    chart.style.setProperty('font-size', '32px');
    chart.style.setProperty('inline-size', '500px');
    await until('larger words', () => size(chart) === 28);
  });

  it('draws again when its figure changes', async () => {
    const chart = makeChart();
    await drawn(chart);
    chart.figure = figureOf(inputOf([5]), 'Another');
    await chart.updateComplete;
    expect(dots(chart).length).to.equal(1);
    expect(part(chart, 'figure').getAttribute('aria-label')).to.equal('Another');
  });

  it('draws no points, one, and three hundred', async () => {
    const chart = makeChart([]);
    await drawn(chart);
    expect(dots(chart).length).to.equal(0);
    expect(part(chart, '.points')).to.equal(null);
    for (const count of [1, 300]) {
      chart.figure = figureOf(inputOf(Array.from({ length: count }, (_, index) => (index % 10) + 1)));
      await chart.updateComplete;
      expect(dots(chart).length).to.equal(count);
    }
  });

  it('draws markup in a name as text', async () => {
    const chart = makeChart();
    const input = inputOf([5]);
    chart.figure = figureOf({
      ...input,
      lanes: [0, 1].map((lane) => ({ lane, label: '<img src=x onerror=alert(1)>', count: '' })),
    });
    await drawn(chart);
    expect(wordsOf(chart).join(' ')).to.include('<img');
    expect(chart.renderRoot.querySelector('img')).to.equal(null);
  });

  it('draws once at the width it has without ResizeObserver', async () => {
    await withoutFeature('ResizeObserver', async () => {
      const chart = makeChart();
      await drawn(chart);
      expect(dots(chart)).to.have.length(TENTHS.length);
    });
  });

  it('draws when it gets a width', async () => {
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.hidden = true;
    const chart = makeChart(TENTHS, hidden);
    await chart.updateComplete;
    await nextFrame();
    expect(part(chart, 'svg')).to.equal(null);
    hidden.hidden = false;
    await drawn(chart);
    expect(dots(chart).length).to.equal(TENTHS.length);
  });

  it('keeps its drawing when moved', async () => {
    const chart = makeChart();
    const svg = await drawn(chart);
    document.body.appendChild(document.createElement('section')).append(chart);
    await nextFrame();
    expect(chart.renderRoot.querySelector('svg') === svg, 'moved').to.equal(true);
  });

  it('says what its marks stand for until a point is reached', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(readout(chart)).to.equal(GUIDE);
  });
});

describe('Navigation in odm-chart', () => {
  afterEach(resetPage);

  it('has one tab stop, the first of the points', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(items(chart).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    expect(items(chart).map(({ textContent }) => textContent)).to.deep.equal(
      chart.figure!.points.map(({ text }) => text),
    );
  });

  it('moves focus and readout with the arrow keys, and shows how they work', async () => {
    const chart = makeChart();
    await drawn(chart);
    items(chart)[0]!.focus();
    await chart.updateComplete;
    for (const [index, { text }] of chart.figure!.points.entries()) {
      if (index > 0) expect(await press(chart, 'ArrowRight'), 'the page does not scroll').to.equal(false);
      expect(readout(chart)).to.contain(text);
      expect(chart.shadowRoot!.activeElement === items(chart)[index], `focus on ${index}`).to.equal(true);
    }
    expect(readout(chart)).to.contain(HINT);
    await press(chart, 'Escape');
    expect(readout(chart)).to.equal(GUIDE);
  });

  it('shows no hint about keys to a pointer', async () => {
    const chart = makeChart();
    await drawn(chart);
    point(chart, 'pointermove', centreOf(dots(chart)[0]!));
    await chart.updateComplete;
    expect(readout(chart)).to.equal(chart.figure!.points[0]!.text);
  });

  it('leaves other keys to the page', async () => {
    const chart = makeChart();
    await drawn(chart);
    for (const key of ['Tab', 'PageDown', 'a']) expect(await press(chart, key), key).to.equal(true);
  });

  it('leaves arrow keys with a modifier to the browser', async () => {
    const chart = makeChart();
    await drawn(chart);
    await press(chart, 'ArrowRight');
    const before = readout(chart);
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      expect(await press(chart, 'ArrowRight', { [held]: true }), held).to.equal(true);
      expect(readout(chart), held).to.equal(before);
    }
  });

  it('draws a ring around the point that is read out', async () => {
    const chart = makeChart();
    await drawn(chart);
    const ring = () => part(chart, 'svg .current');
    expect(ring()).to.equal(null);
    await press(chart, 'End');
    const [ringX, ringY] = centreOf(ring());
    const [x, y] = centreOf(dots(chart).at(-1)!);
    expect(Math.hypot(ringX - x, ringY - y)).to.be.lessThan(1);
    await press(chart, 'Escape');
    expect(ring()).to.equal(null);
  });

  it('reads out the point nearest to the pointer, within 24 px', async () => {
    const chart = makeChart();
    await drawn(chart);
    const [x, y] = centreOf(dots(chart)[0]!);
    point(chart, 'pointermove', [x + 3, y + 3]);
    await chart.updateComplete;
    expect(readout(chart)).to.match(/^Neighbourhood E01/u);
    point(chart, 'pointerleave', [0, 0]);
    await chart.updateComplete;
    expect(readout(chart)).to.equal(GUIDE);
    point(chart, 'pointermove', [x + 300, y - 20]);
    await chart.updateComplete;
    expect(readout(chart)).to.equal(GUIDE);
  });

  it('keeps the readout of a tapped point until the next tap', async () => {
    const chart = makeChart();
    await drawn(chart);
    const [first, last] = [dots(chart)[0]!, dots(chart).at(-1)!];
    for (const type of ['pointerup', 'pointerleave']) point(chart, type, centreOf(first), 'touch');
    point(chart, 'pointermove', centreOf(last), 'mouse');
    await chart.updateComplete;
    expect(readout(chart)).to.equal(chart.figure!.points[0]!.text);
    point(chart, 'pointerup', centreOf(last), 'touch');
    await chart.updateComplete;
    expect(readout(chart)).to.equal(chart.figure!.points.at(-1)!.text);
    point(chart, 'pointerup', [1, centreOf(last)[1] - 200], 'touch');
    await chart.updateComplete;
    expect(readout(chart)).to.equal(GUIDE);
  });

  it('stays on an existing point when there are fewer points', async () => {
    const chart = makeChart();
    await drawn(chart);
    await press(chart, 'End');
    chart.figure = figureOf(inputOf([5]));
    await chart.updateComplete;
    expect(readout(chart)).to.contain(chart.figure.points[0]!.text);
  });

  it('is a labelled figure with a list of its points, without role="application"', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(part(chart, 'figure').getAttribute('aria-label')).to.equal('Ardwick in the tenths of England');
    expect(part(chart, 'svg').getAttribute('aria-hidden')).to.equal('true');
    expect(chart.renderRoot.querySelector('[role="application"], [aria-live]')).to.equal(null);
    await expectAxeClean(chart);
  });

  it('hides the readout from screen readers when it repeats a point of the list', async () => {
    const chart = makeChart();
    await drawn(chart);
    expect(part(chart, '.readout').hasAttribute('aria-hidden')).to.equal(false);
    await press(chart, 'ArrowRight');
    expect(part(chart, '.readout').getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('An image of a figure', () => {
  afterEach(resetPage);

  const CAPTION = {
    title: 'Deprivation',
    sentences: ['A sentence.'],
    notes: ['A note.', 'Source: someone.'],
  };
  const saved = (chart: OdmChart) => savedFigure(chart.figure!, CAPTION, chart);

  it('has its caption and no reference to custom properties of the page', async () => {
    const chart = makeChart();
    await drawn(chart);
    const svg = await saved(chart).toSVG();
    expect(svg).to.not.match(/var\(|currentcolor/iu);
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(file.querySelectorAll('.point')).to.have.length(TENTHS.length);
    const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['Deprivation', 'A sentence.', 'A note.', 'Source: someone.']);
    expect(part(chart, '.drawing').innerHTML, 'and the chart keeps the page’s').to.match(/var\(--_place\)/u);
  });

  it('is a PNG at twice its size', async () => {
    const chart = makeChart();
    await drawn(chart);
    const blob = await saved(chart).toPNG();
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    const { width } = chart.getBoundingClientRect();
    expect(bitmap.width).to.be.closeTo(2 * (width + 32), 4);
  });

  it('has the colours of the drawing, patterns included', async () => {
    const chart = makeChart();
    chart.style.setProperty('--_ground', '#ffffff');
    await drawn(chart);
    const figure: Figure = {
      ...chart.figure!,
      draw: () => ({
        width: 40,
        height: 40,
        patterns: [
          {
            id: 'red',
            size: 8,
            marks: [{ shape: 'rect', x: 0, y: 0, width: 8, height: 8, fill: '#ff0000' }],
          },
        ],
        marks: [
          { shape: 'rect', x: 0, y: 0, width: 20, height: 40, fill: 'place' },
          { shape: 'rect', x: 20, y: 0, width: 20, height: 40, pattern: 'red' },
        ],
      }),
    };
    const bitmap = await createImageBitmap(await savedFigure(figure, CAPTION, chart).toPNG());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const row = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const has = (red: number, green: number, blue: number) =>
      row.some((_, at) => at % 4 === 0 && row[at] === red && row[at + 1] === green && row[at + 2] === blue);
    expect(has(0x12, 0x34, 0x56), 'place').to.equal(true);
    expect(has(255, 0, 0), 'pattern').to.equal(true);
    expect(has(255, 255, 255), 'ground').to.equal(true);
  });

  it('can be saved where the chart has no width', async () => {
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.hidden = true;
    const chart = makeChart(TENTHS, hidden);
    await chart.updateComplete;
    expect(await saved(chart).toSVG()).to.match(/^<svg[^>]* width="672"/u);
  });
});

describe('odm-chart when drawing fails', () => {
  afterEach(resetPage);

  it('shows a message, fires odm-chart-error, and recovers with another figure', async () => {
    const { lines, release } = captureConsole();
    try {
      const chart = makeChart();
      await drawn(chart);
      const told: string[] = [];
      chart.addEventListener('odm-chart-error', (event) =>
        told.push((event as Event & { error: Error }).error.name),
      );
      chart.figure = {
        ...figureOf(inputOf([1])),
        draw: () => {
          throw new Error('rows that break');
        },
      };
      await chart.updateComplete;
      expect(told).to.deep.equal(['RenderError']);
      expect(readout(chart)).to.match(/^The chart could not be drawn here/u);
      expect(chart.hasAttribute('drawn')).to.equal(false);
      expect(lines.length).to.equal(1);
      chart.figure = figureOf(inputOf([5]));
      await chart.updateComplete;
      expect(readout(chart)).to.equal(GUIDE);
    } finally {
      release();
    }
  });
});
