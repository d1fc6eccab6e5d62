import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@odm-widgets/representation/define.js';
import type { PoliticalControl } from '@odm-widgets/representation';
import { belowFigure } from '../../support/below-figure.js';
import { fakeFetch } from '../../support/fake-fetch.js';
import { captureConsole } from '../../support/capture-console.js';
import { expectCaveatsSaved } from '../../support/contract/saved-caveats.js';
import { partOf, textOf } from '../../support/shadow-dom.js';
import { resetPage } from '../../support/probe-element.js';
import { IS_CHROMIUM } from '../../support/shared-suite/widget-under-test.js';
import { until } from '../../support/until.js';

async function open(attributes: Record<string, string>): Promise<PoliticalControl> {
  const widget = document.createElement('odm-political-control');
  for (const [name, value] of Object.entries({ 'api-base': '/packages/dataset/', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await until('figures', () => widget.status === 'ready' || widget.status === 'empty');
  await widget.updateComplete;
  return belowFigure(widget);
}

const root = (widget: PoliticalControl) => widget.shadowRoot!;
const lamps = (widget: PoliticalControl) => [...root(widget).querySelectorAll<HTMLElement>('[data-code]')];
const every = (widget: PoliticalControl, selector: string) => [
  ...root(widget).querySelectorAll<HTMLElement>(selector),
];
const lamp = (widget: PoliticalControl, name: string) =>
  lamps(widget).find((one) => (textOf(one) || one.getAttribute('aria-label')!).startsWith(name))!;
/** The name under a lamp, without the places where it may break. */
const nameOf = (one: Element) => textOf(one.querySelector('.name') ?? undefined).replaceAll('\u00AD', '');
const drawn = (widget: PoliticalControl) => until('lamps', () => lamps(widget).length > 0 && lamps(widget));
const details = (widget: PoliticalControl) => root(widget).querySelector('.details');
const control = (widget: PoliticalControl, label: string) =>
  [...root(widget).querySelectorAll('.controls label')]
    .find((one) => textOf(one).startsWith(label))!
    .querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;

function set(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new Event(element.localName === 'input' ? 'input' : 'change', { bubbles: true }));
}

describe('<odm-political-control>', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('saves its caveats, sources and headline with table, image and citation', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget);
    await expectCaveatsSaved(widget, [
      'This does not show that one causes the other.',
      ...[...root(widget).querySelectorAll('.beside')].map((note) => textOf(note)),
    ]);
  });

  it('shows the sentence and the table before any lamp is drawn', async () => {
    const far = document.body.appendChild(document.createElement('div'));
    far.style.setProperty('block-size', '9000px');
    const widget = await open({ nation: 'england', picker: '' });
    expect(textOf(partOf(widget, 'headline'))).to.match(
      /^In late 2025, of England’s 296 district and unitary councils, 99 had a Labour/u,
    );
    expect(root(widget).querySelectorAll('tbody tr').length).to.equal(296);
    expect(lamps(widget).length).to.equal(0);
    widget.scrollIntoView();
    await drawn(widget);
    expect(lamps(widget).length).to.equal(296);
    scrollTo(0, 0);
  });

  it('draws a lamp for each council with its name and who runs it', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget);
    expect(lamps(widget).map(nameOf)).to.deep.equal(
      'Manchester Oldham Rochdale Salford Tameside Bolton Wigan Bury Stockport Trafford'.split(' '),
    );
    for (const one of lamps(widget)) {
      expect(one.querySelector('path.shape')!.getAttribute('d')!.length).to.be.greaterThan(100);
      expect(textOf(one.querySelector('.who') ?? undefined)).to.match(
        /^(Labour|Liberal Democrat) (majority|minority)$/u,
      );
    }
  });

  it('fills a minority with stripes that its shadow root defines', async () => {
    const widget = await open({ authorities: 'E08000001 E08000003' });
    await drawn(widget);
    const fill = lamp(widget, 'Bolton').querySelector('.shape')!.getAttribute('fill')!;
    expect(fill).to.match(/^url\(#stripes-/u);
    expect(root(widget).querySelector(`pattern[id="${fill.slice(5, -1)}"]`)).to.not.equal(null);
    expect(lamp(widget, 'Manchester').querySelector('.shape')!.getAttribute('fill')).to.match(/^#/u);
  });

  if (IS_CHROMIUM) {
    it('keeps the stripes of a minority in forced colours (Chromium only)', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const widget = await open({ authorities: 'E08000001 E08000003' });
        await drawn(widget);
        const fill = (element: Element) => getComputedStyle(element).fill;
        expect(fill(lamp(widget, 'Bolton').querySelector('.shape')!)).to.match(/^url/u);
        expect(fill(root(widget).querySelector('.stripe')!)).to.equal(
          fill(lamp(widget, 'Manchester').querySelector('.shape')!),
        );
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  }

  if (IS_CHROMIUM) {
    it('tells parties apart by colour on the map in forced colours, where lamps have no labels (Chromium only)', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const widget = await open({ authorities: 'E08000001 E08000003 E09000006 E06000047', layout: 'hex' });
        await until('the map', () => every(widget, '.hex').length === 4);
        const fills = every(widget, '.hex .shape.majority').map((shape) => getComputedStyle(shape).fill);
        const own = every(widget, '.hex .shape.majority').map((shape) => shape.getAttribute('fill'));
        expect(new Set(fills).size).to.equal(new Set(own).size).and.to.be.greaterThan(1);
        const swatches = every(widget, '.swatch rect').map((shape) => getComputedStyle(shape).fill);
        expect(swatches).to.include.members(fills);
        widget.layout = 'grid';
        await until('the grid', () => every(widget, '.lamp').length === 4);
        // The labels below the lamps name the parties; a legend in one colour would not help.
        expect(every(widget, '.swatch').filter((one) => one.checkVisibility())).to.have.length(0);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  }

  it('allows long names to break before a common ending', async () => {
    const widget = await open({ authorities: 'E06000002 E08000031' });
    await drawn(widget);
    expect(lamps(widget).map((one) => one.querySelector('.name')!.textContent)).to.include.members([
      'Middles\u00ADbrough',
      'Wolver\u00ADhampton',
    ]);
  });

  it('says when seats cannot be fetched, and tries again at the next selection', async () => {
    const { lines, release } = captureConsole();
    const network = fakeFetch({ 'parties.json': () => new Response('', { status: 404 }) });
    try {
      // The first test that fetches seats: later ones get the cached response.
      const widget = await open({ authorities: 'E08000003' });
      await drawn(widget);
      lamp(widget, 'Manchester').click();
      await until('the news', () => /could not be fetched/u.test(textOf(details(widget))));
      expect(textOf(details(widget))).to.match(/120 of 295/u);
      network.release();
      lamp(widget, 'Manchester').click();
      await widget.updateComplete;
      lamp(widget, 'Manchester').click();
      await until('the seats', () => /Seats, 96/u.test(textOf(details(widget))));
    } finally {
      network.release();
      release();
    }
    expect(lines.length).to.equal(1);
  });

  it('opens and closes the details of a council with its seats', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget);
    lamp(widget, 'Manchester').click();
    await until('the seats', () => /Seats, 96 filled: Labour 87/u.test(textOf(details(widget))));
    const text = textOf(details(widget));
    expect(text).to.match(/Manchester.*Labour majority\..*120 of 295 neighbourhoods.*174 of 295/u);
    expect(text).to.match(/Seats and control of late 2025, before the elections of/u);
    expect(details(widget)!.querySelectorAll('td').length).to.equal(20);
    expect(lamp(widget, 'Manchester').getAttribute('aria-expanded')).to.equal('true');
    lamp(widget, 'Manchester').click();
    await widget.updateComplete;
    expect(details(widget)).to.equal(null);
  });

  it('leaves every lamp of a row in its place while one is chosen', async () => {
    const widget = await open({ 'combined-authority': 'West Yorkshire' });
    widget.style.inlineSize = '70em';
    await drawn(widget);
    const places = () =>
      lamps(widget)
        .map((one) => one.getBoundingClientRect())
        .map(({ x, width }) => [x, width]);
    const before = places();
    lamps(widget)[0]!.click();
    await until('details', () => details(widget));
    expect(places()).to.deep.equal(before);
    expect(new Set(before.map(([x]) => x)).size).to.equal(5);
  });

  it('filters councils by name and by who runs them, and counts those shown', async () => {
    const widget = await open({ nation: 'england', picker: '' });
    await drawn(widget);
    set(control(widget, 'Find a council'), 'manch');
    await until('one lamp', () => lamps(widget).length === 1);
    expect(textOf(root(widget).querySelector('.shown[role="status"]'))).to.equal('1 of 296 councils shown.');
    set(control(widget, 'Find a council'), 'zzz');
    await until('none', () => lamps(widget).length === 0);
    expect(textOf(root(widget).querySelector('.shown'))).to.match(/No council fits/u);
    set(control(widget, 'Find a council'), '');
    set(control(widget, 'Who runs it'), 'minority');
    await until('49 lamps', () => lamps(widget).length === 49);
    expect(root(widget).querySelectorAll('tbody tr').length).to.equal(49);
    set(control(widget, 'Order'), 'name');
    await widget.updateComplete;
    const names = lamps(widget).map((one) => textOf(one.querySelector('.name') ?? undefined));
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('has no filters for twelve councils or fewer', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester', picker: '' });
    await drawn(widget);
    expect(root(widget).querySelector('.controls')).to.equal(null);
  });

  it('has no filters without a picker', async () => {
    const widget = await open({ nation: 'england' });
    await drawn(widget);
    expect(root(widget).querySelector('.controls')).to.equal(null);
  });

  it('accepts names of councils in every attribute that takes codes', async () => {
    const widget = await open({ authorities: 'manchester, City of Bristol', highlight: 'Manchester' });
    await drawn(widget);
    expect(widget.model!.councils.map(({ code }) => code).sort()).to.deep.equal(['E06000023', 'E08000003']);
    expect(textOf(root(widget).querySelector('.highlighted') ?? undefined)).to.match(/^Manchester/u);
    widget.authorities = '';
    widget.authority = 'Trafford';
    await until('Trafford', () => widget.model!.councils[0]!.name === 'Trafford');
    widget.compare = 'Bolton, Bury';
    await until('two councils', () => widget.model!.compare && widget.model!.councils.length === 2);
  });

  it('moves the focus up and down by where lamps are on the screen', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester', columns: '4' });
    await drawn(widget);
    const focus = () => nameOf(root(widget).activeElement!);
    const press = async (key: string) => {
      (root(widget).activeElement ?? lamps(widget)[0]!).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await widget.updateComplete;
    };
    lamps(widget)[1]!.focus();
    await press('ArrowDown');
    expect(focus()).to.equal('Bolton');
    await press('ArrowDown');
    expect(focus()).to.equal('Trafford');
    await press('ArrowDown');
    expect(focus()).to.equal('Trafford');
    await press('ArrowUp');
    expect(focus()).to.equal('Bolton');
    await press('End');
    expect(focus()).to.equal('Trafford');
    await press('Home');
    expect(focus()).to.equal('Manchester');
    expect(lamps(widget).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
  });

  it('compares lamps in one scale when chosen, and states the scale', async () => {
    const widget = await open({ compare: 'E08000003 E08000009', picker: '' });
    const paths = () =>
      [...root(widget).querySelectorAll('.compared .shape')].map(
        (path) => path.getBoundingClientRect().width,
      );
    await until('two lamps', () => paths().length === 2);
    expect(Math.abs(paths()[0]! - paths()[1]!)).to.be.lessThan(2);
    set(control(widget, 'Width'), 'shared');
    await until('one scale', () => paths()[1]! < paths()[0]! * 0.5);
    expect(textOf(root(widget))).to.match(/one scale: the widest is [\d.]+ neighbourhoods in a twentieth/u);
  });

  it('says of compared lamps in elements what they show, in Welsh with its English parts marked', async () => {
    const widget = await open({ compare: 'E08000003 E08000037', lang: 'cy' });
    await until('two lamps', () => every(widget, '.compared .shape').length === 2);
    await until('Welsh', () => textOf(root(widget).querySelector('.compared')).includes('cymdogaeth'));
    for (const one of every(widget, '.compared li')) {
      expect(one.querySelector('[aria-label], [role="img"]')).to.equal(null);
      expect(one.querySelector('.name')!.getAttribute('lang')).to.equal('en');
      expect(textOf(one.querySelector('.visually-hidden'))).to.match(/Mae \d+ o \d+ cymdogaeth ymhlith/u);
    }
  });

  it('has a map of hexagons that arrow keys move through and Enter opens', async () => {
    const widget = await open({ region: 'North West', layout: 'hex' });
    await until('hexagons', () => root(widget).querySelectorAll('.hex').length === 35);
    const stop = root(widget).querySelector<SVGElement>('.hex[tabindex="0"]')!;
    stop.focus();
    // The next in the row, not the next by deprivation, which may be anywhere on the map.
    stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    // Places on the map, as moving the focus may scroll the page.
    const [from, to] = [stop, root(widget).activeElement!].map((hex) =>
      /translate\((\S+) (\S+)\)/u.exec(hex.getAttribute('transform')!)!.slice(1).map(Number),
    ) as [[number, number], [number, number]];
    expect([to[1], to[0] > from[0]]).to.deep.equal([from[1], true]);
    stop.focus();
    stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await widget.updateComplete;
    const now = root(widget).activeElement!;
    expect(now === stop).to.equal(false);
    now.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await until('details', () => details(widget));
    expect(now.getAttribute('aria-expanded')).to.equal('true');
  });

  it('moves the focus in the direction of the arrow key in right-to-left text', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester', dir: 'rtl' });
    const [first] = (await drawn(widget)) as HTMLElement[];
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    const [from, to] = [first!, root(widget).activeElement!].map((one) => one.getBoundingClientRect());
    expect(to!.left).to.be.lessThan(from!.left);
  });

  it('sorts its table by any column', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester' });
    const head = () => [...root(widget).querySelectorAll<HTMLElement>('.table th[scope="col"]')];
    const first = () => textOf(root(widget).querySelector('tbody th') ?? undefined);
    head()[0]!.querySelector('button')!.click();
    await widget.updateComplete;
    expect([first(), head()[0]!.getAttribute('aria-sort')]).to.deep.equal(['Bolton', 'ascending']);
    head()[0]!.querySelector('button')!.click();
    await widget.updateComplete;
    expect([first(), head()[0]!.getAttribute('aria-sort')]).to.deep.equal(['Wigan', 'descending']);
    head()[2]!.querySelector('button')!.click();
    await widget.updateComplete;
    expect([first(), head()[0]!.getAttribute('aria-sort')]).to.deep.equal(['Manchester', null]);
  });

  it('exports an image that needs no style sheet', async () => {
    const { exportFigure } =
      await import('../../../packages/representation/src/political-control/lazy/picture/picture.js');
    const { CONTROL_FIGURE } = await import('../../support/representation-i18n.js');
    const widget = await open({ region: 'North East' });
    const { councils } = widget.model!;
    const subject = { title: 'A & B <c>', sentences: ['S'], notes: ['Source'] };
    const picture = exportFigure(councils, CONTROL_FIGURE.en, subject);
    const svg = new DOMParser().parseFromString(await picture.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('.lamp').length).to.equal(councils.length);
    expect(textOf(svg.documentElement)).to.contain('A & B <c>');
    expect(svg.documentElement.outerHTML).to.not.match(/var\(/u);
    const png = await picture.toPNG();
    expect(png.type).to.equal('image/png');
    const bitmap = await createImageBitmap(png);
    expect(bitmap.width).to.equal(2 * Number(svg.documentElement.getAttribute('width')));
  });

  it('highlights the councils of the attribute', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester', highlight: 'e08000009' });
    await drawn(widget);
    const out = [...root(widget).querySelectorAll('.highlighted')].map((one) =>
      one.getAttribute('data-code'),
    );
    expect(out).to.deep.equal(['E08000009']);
  });

  it('dispatches odm-change when a visitor selects a council', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget);
    const heard: unknown[] = [];
    document.addEventListener('odm-change', ({ detail }) => heard.push(detail), {
      once: true,
    });
    lamp(widget, 'Bury').click();
    expect(heard).to.deep.equal([{ authority: 'E08000002' }]);
  });

  it('lists the known regions for an unknown one', async () => {
    const widget = await open({ region: 'The North' });
    expect(textOf(root(widget))).to.match(/no councils to show for “The North”.*North East.*North West/u);
  });

  it('warns once about each unknown value', async () => {
    const { lines, release } = captureConsole();
    try {
      await open({ region: 'North East', order: 'wealth', domain: 'money' });
    } finally {
      release();
    }
    const warnings = lines.map(({ text }) => text);
    expect(warnings.some((text) => /order="wealth"/u.test(text))).to.equal(true);
    expect(warnings.some((text) => /domain="money"/u.test(text))).to.equal(true);
    expect(warnings.length).to.equal(2);
  });
});
