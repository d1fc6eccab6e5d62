import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@odm-widgets/charts/map/define.js';
import { drawingSvg } from '@odm-widgets/charts/figure.js';
import { mapFigure, type MapInput } from '@odm-widgets/charts/map.js';
import { paintDrawing } from '../../packages/charts/src/images/paint.js';
import { expectAxeClean } from '../support/axe.js';
import { ENGLISH } from '../support/i18n.js';
import { mapInputOf, servedFiles } from '../support/map.js';
import { notEmpty } from '../support/not-empty.js';
import { resetPage } from '../support/probe-element.js';
import { IS_CHROMIUM } from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

type OdmMap = HTMLElementTagNameMap['odm-map'];

const COLOURS = 'place context context-text accent accent-text text ground line band'.split(' ');
const ARDWICK = await mapInputOf('E08000003', 'E05011351', servedFiles());
const MANCHESTER = await mapInputOf('E08000003', '', servedFiles());

async function shown(input: MapInput, properties: Partial<OdmMap> = {}): Promise<OdmMap> {
  const map = document.createElement('odm-map');
  for (const name of COLOURS) map.style.setProperty(`--_${name}`, '#123456');
  Object.assign(map, { figure: mapFigure(input), i18n: ENGLISH, ...properties });
  document.body.append(map);
  await until('the drawing', () => map.hasAttribute('drawn'));
  // Their code is requested when it is drawn.
  await until('the points in words', () => map.renderRoot.querySelector('.points'));
  await map.updateComplete;
  return map;
}

const all = (map: OdmMap, selector: string) => [...map.renderRoot.querySelectorAll<HTMLElement>(selector)];
const readout = (map: OdmMap) => map.renderRoot.querySelector('.readout')!.textContent.trim();
const texts = (map: OdmMap) => all(map, 'svg text').map(({ textContent }) => textContent);

async function press(map: OdmMap, key: string): Promise<void> {
  const target = map.shadowRoot!.activeElement ?? map.renderRoot.querySelector('.points')!;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await map.updateComplete;
}

describe('odm-map', () => {
  afterEach(resetPage);

  it('draws each shape with its tenth, the name of the ward, its outline and its key', async () => {
    const map = await shown(ARDWICK);
    const { shapes } = ARDWICK.councils[0]!;
    expect(all(map, 'svg .shape')).to.have.length(shapes.length);
    expect(all(map, 'svg .letters').map(({ textContent }) => textContent)).to.have.members(
      shapes.map(({ letters }) => letters),
    );
    expect(texts(map)).to.include.members(['The ward', 'Most deprived 10%', 'Least deprived 10%', '10']);
    expect(all(map, 'svg .outline')).to.have.length(1);
    expect(all(map, 'svg .official')).to.have.length(1);
  });

  it('is walked with the arrow keys, which read out each shape and ring it', async () => {
    const map = await shown(ARDWICK);
    const { shapes } = ARDWICK.councils[0]!;
    await press(map, 'ArrowRight');
    expect(map.shadowRoot!.activeElement!.textContent).to.equal(shapes[0]!.text);
    expect(readout(map)).to.include(shapes[0]!.text);
    await press(map, 'End');
    expect(readout(map)).to.include(shapes.at(-1)!.text);
    expect(all(map, 'svg .current')).to.have.length(1);
    await press(map, 'Escape');
    expect(all(map, 'svg .current')).to.have.length(0);
  });

  it('says the shape under the pointer, through names and lines', async () => {
    const map = await shown(ARDWICK);
    const third = all(map, 'svg .shape')[2]!;
    third.dispatchEvent(
      new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true, composed: true }),
    );
    await map.updateComplete;
    expect(readout(map)).to.equal(ARDWICK.councils[0]!.shapes[2]!.text);
    for (const mark of notEmpty(all(map, 'svg > text, svg > .outline')))
      expect(getComputedStyle(mark).pointerEvents).to.equal('none');
  });

  it('lets shapes be chosen by pointer, Space and Enter, and shows them without colour', async () => {
    const [first, second] = ARDWICK.councils[0]!.shapes;
    const map = await shown(ARDWICK, { selectable: true, selected: new Set([first!.code]) });
    const asked: { code: string; selected: boolean; position?: unknown }[] = [];
    map.addEventListener('odm-map-choose', (event) => asked.push((event as CustomEvent).detail as never));
    all(map, 'svg .shape')[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await press(map, 'ArrowRight');
    await press(map, ' ');
    await press(map, 'ArrowRight');
    await press(map, 'Enter');
    expect(asked.map(({ code, selected, position }) => [code, selected, typeof position])).to.deep.equal([
      [second!.code, true, 'object'],
      [first!.code, false, 'undefined'],
      [second!.code, true, 'undefined'],
    ]);
    expect(map.renderRoot.querySelector('[role="listbox"]')!.getAttribute('aria-multiselectable')).to.equal(
      'true',
    );
    expect(
      all(map, '[role="option"]')
        .map((item) => item.getAttribute('aria-selected'))
        .slice(0, 2),
    ).to.deep.equal(['true', 'false']);
    const [texture] = all(map, 'svg .chosen');
    expect(texture!.getAttribute('fill')).to.equal('url(#map-chosen)');
    await expectAxeClean(map);
  });

  it('asks for nothing where shapes cannot be chosen', async () => {
    const map = await shown(ARDWICK);
    let asked = 0;
    map.addEventListener('odm-map-choose', () => (asked += 1));
    all(map, 'svg .shape')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await press(map, 'ArrowRight');
    await press(map, ' ');
    expect(asked).to.equal(0);
    expect(map.renderRoot.querySelector('[role="listbox"]')).to.equal(null);
    await expectAxeClean(map);
  });

  if (IS_CHROMIUM) {
    it('has patterns in place of shades where colours are forced (Chromium only)', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const map = await shown(ARDWICK);
        for (const shape of notEmpty(all(map, 'svg .shape')))
          expect(shape.getAttribute('fill')).to.match(/^url\(#map-tenth-\d+\)$/u);
        expect(all(map, 'svg pattern')).to.have.length(10);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  }
});

type Drawing = ReturnType<ReturnType<typeof mapFigure>['draw']>;

/** The marks of a kind, filled with one colour. */
function filled(drawing: Drawing, kind: string): Drawing {
  const marks = drawing.marks.filter((mark) => mark.kind === kind);
  return {
    ...drawing,
    marks: marks.map((mark) => ({ ...mark, fill: '#000000', stroke: 'none', opacity: 1 })),
  };
}

/** The opacity of every pixel, 0 to 255. */
function opacities(drawing: Drawing): Uint8ClampedArray {
  const canvas = paintDrawing(drawing, 'light');
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((_, index) => index % 4 === 3);
}

/**
 * Where the edges of shapes meet, each covers a part of the pixel: together more than this. WebKit measures the part in
 * coarse steps: as little as 112 of 255 where several edges meet.
 */
const COVERED_BY_EDGES = navigator.userAgent.includes('AppleWebKit') && !IS_CHROMIUM ? 100 : 150;

/** Pixels within the outline of all shapes that none of them covers. */
function gaps(drawing: Drawing): number {
  const within = opacities(filled(drawing, 'outline'));
  const covered = opacities(filled(drawing, 'shape'));
  expect(within.filter((alpha) => alpha === 255).length).to.be.greaterThan(1000);
  return covered.filter((alpha, index) => within[index] === 255 && alpha < COVERED_BY_EDGES).length;
}

describe('shapes of a map, pixel by pixel', () => {
  const draw = (input: MapInput, width: number) => mapFigure(input).draw({ width, textSize: 16 });

  for (const width of [320, 1280]) {
    it(`meet without slivers, ${width} px wide`, () => {
      expect(gaps(draw(MANCHESTER, width))).to.equal(0);
      expect(gaps(draw(ARDWICK, width))).to.equal(0);
    });
  }

  it('would show a sliver: one shape that is moved by two pixels is found', () => {
    const drawing = draw(MANCHESTER, 1280);
    const moved = drawing.marks.filter(({ kind }) => kind === 'shape')[150]!;
    const marks = drawing.marks.map((mark) => (mark === moved ? { ...mark, x: 2, y: 2 } : mark));
    expect(gaps({ ...drawing, marks })).to.be.greaterThan(0);
  });

  it('are the same in a saved picture: paths and no image', () => {
    const svg = drawingSvg(mapFigure(ARDWICK).draw({ width: 640, textSize: 16 }), { colours: 'light' });
    expect(svg.match(/class="shape"/gu)).to.have.length(ARDWICK.councils[0]!.shapes.length);
    expect(svg).to.not.match(/<image|href|style=/u);
  });

  it('draws points above shapes and names, chooses them, and says where a pointer was', async () => {
    const [council] = ARDWICK.councils;
    const input: MapInput = {
      ...ARDWICK,
      councils: [{ ...council!, shapes: [] }],
      points: [
        { id: 'few', text: 'One thing', position: [-2.22, 53.47], count: 1, letters: '1' },
        { id: 'many', text: 'Nine things', position: [-2.21, 53.468], count: 9, letters: '9' },
      ],
    };
    const map = await shown(input, { selectable: true, selected: new Set(['many']) });
    expect(all(map, 'svg .dot')).to.have.length(2);
    expect(all(map, '.points li').map(({ textContent }) => textContent)).to.deep.equal([
      'One thing',
      'Nine things',
    ]);
    expect(all(map, 'svg .chosen')).to.have.length(1);
    const kinds = all(map, 'svg > *').map((mark) => mark.getAttribute('class'));
    expect(kinds.lastIndexOf('name')).to.be.lessThan(kinds.indexOf('dot'));
    const chosen: { code: string; position: [number, number] }[] = [];
    map.addEventListener('odm-map-choose', (event) => chosen.push((event as CustomEvent).detail as never));
    const [, few] = all(map, 'svg .dot');
    const box = few!.getBoundingClientRect();
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    few!.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }));
    expect(chosen.map(({ code }) => code)).to.deep.equal(['few']);
    expect(chosen[0]!.position[0]).to.be.closeTo(-2.22, 0.0005);
    expect(chosen[0]!.position[1]).to.be.closeTo(53.47, 0.0005);
  });
});
