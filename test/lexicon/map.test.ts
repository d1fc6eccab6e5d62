import { expect } from 'chai';
import type { Lexicon } from '@odm-widgets/lexicon';
import '@odm-widgets/lexicon/lexicon/define.js';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { fakeFetch } from '../support/fake-fetch.js';
import { partOf, textOf } from '../support/shadow-dom.js';
import { notEmpty } from '../support/not-empty.js';
import { until } from '../support/until.js';

const OWN = '/examples/data/lexicon.json';
const STOCKPORT = 'E08000007';
/** One picture for every place. */
const TILES = '/examples/images/rivers.svg?{z}/{x}/{y}';
const PRIVACY = 'https://example.org/privacy';
let widget: Lexicon;

async function show(attributes: Readonly<Record<string, string>>): Promise<Lexicon> {
  widget = document.createElement('odm-lexicon');
  const all = { 'api-base': '/packages/dataset/', src: OWN, ...attributes };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  document.body.append(widget);
  await until('the observations', () => one('.observed'));
  return widget;
}

const inside = <E extends HTMLElement>(selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];
const one = <E extends HTMLElement>(selector: string): E | undefined => inside<E>(selector)[0];

async function openList(): Promise<void> {
  one<HTMLDetailsElement>('.all-observations details')!.open = true;
  await until('the map or its offer', () => one('odm-map') ?? one('.streets-offer'));
}

async function mapIn(selector: string): Promise<HTMLElementTagNameMap['odm-map']> {
  return until('the map and its points in words, which follow', () => {
    const map = one<HTMLElementTagNameMap['odm-map']>(`${selector} odm-map`);
    return map?.hasAttribute('drawn') && map.shadowRoot!.querySelector('.points') ? map : undefined;
  });
}

const circles = (map: HTMLElement) => [...map.shadowRoot!.querySelectorAll<SVGElement>('svg .dot')];
const items = (map: HTMLElement) => [...map.shadowRoot!.querySelectorAll<HTMLElement>('.points li')];
const listed = () => inside('.map-and-list .observations > li').length;

function click(target: Element, x?: number, y?: number): void {
  const box = target.getBoundingClientRect();
  const at = { clientX: x ?? box.x + box.width / 2, clientY: y ?? box.y + box.height / 2 };
  target.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }));
}

function press(target: HTMLElement, key: string): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

afterEach(() => widget.remove());

describe('the map of observations', () => {
  it('is drawn on the wards of a council when the list is opened, and not fetched before', async () => {
    const network = fakeFetch({});
    try {
      await show({ authority: STOCKPORT });
      expect(network.requests.filter((url) => url.includes('boundaries'))).to.deep.equal([]);
      await openList();
      const map = await mapIn('.all-observations');
      expect(network.requests.some((url) => url.endsWith(`boundaries/${STOCKPORT}.json`))).to.equal(true);
      const texts = items(map).map(textOf);
      expect(texts).to.have.length(circles(map).length);
      const count = texts.reduce((sum, text) => sum + Number(/(\d+) observations?/u.exec(text)?.[1]), 0);
      expect(count).to.equal(4);
      expect(texts.join())
        .to.contain('dropped kerb (1)')
        .and.to.match(/^[A-Z][A-Za-z& ]+: \d observation/u);
      expect(textOf(one('.map-and-list'))).to.contain(
        '4 of 5 observations are on the map; the others have no position.',
      );
      expect(textOf(partOf(widget, 'provenance'))).to.contain('Crown copyright and database right');
      expect(listed()).to.equal(5);
    } finally {
      network.release();
    }
  });

  it('lists the observations of a circle that is chosen by pointer or keyboard, until it is chosen again', async () => {
    await show({ authority: STOCKPORT });
    await openList();
    const map = await mapIn('.all-observations');
    const [circle] = circles(map);
    const [item] = items(map);
    const count = Number(/(\d+) observation/u.exec(textOf(item))![1]);
    click(circle!);
    await until('the observations of the circle', () => listed() === count);
    expect(textOf(one('.chosen'))).to.match(/^\d observations? in [A-Z]/u);
    expect(item!.getAttribute('aria-selected')).to.equal('true');
    inside('.map-and-list button')
      .find((button) => textOf(button) === 'List all again')!
      .click();
    await until('all observations', () => listed() === 5);
    press(item!, 'Enter');
    await until('the observations of the circle', () => listed() === count);
    press(item!, ' ');
    await until('all observations', () => listed() === 5);
  });

  it('follows the filter, which takes back a circle that is gone', async () => {
    await show({ authority: STOCKPORT });
    await openList();
    const map = await mapIn('.all-observations');
    click(circles(map)[0]!);
    await until('the choice', () => one('.chosen'));
    widget.topic = 'seats';
    await until('one observation', () => listed() === 1 && items(map).length === 1);
    expect(textOf(items(map)[0])).to.contain('1 observation');
    widget.topic = '';
    await until('all observations', () => listed() === 5);
  });

  it('is clean for axe, in Welsh too, with names of wards that are English marked', async () => {
    await show({ authority: STOCKPORT, lang: 'cy' });
    await openList();
    const map = await mapIn('.all-observations');
    expect(textOf(items(map)[0])).to.match(/sylw/u);
    expect(map.shadowRoot!.querySelector('.points [lang="en"]')).not.to.equal(null);
    await expectAxeClean(widget);
  });

  it('says that it could not be shown, with the list as before', async () => {
    const guard = captureConsole();
    try {
      await show({ authority: 'E08999999' });
      one<HTMLDetailsElement>('.all-observations details')!.open = true;
      await until('the notice', () => /The map could not be shown/u.test(textOf(one('.map-and-list'))));
      expect(listed()).to.equal(5);
      expect(guard.lines.some(({ text }) => /the map could not be shown/u.test(text))).to.equal(true);
    } finally {
      guard.release();
    }
  });

  it('is drawn on the wards of councils that are named', async () => {
    await show({ authorities: 'Stockport' });
    await openList();
    expect(circles(await mapIn('.all-observations'))).not.to.have.length(0);
  });

  it('is not there without a council or streets, and says why where the attribute is wrong', async () => {
    const guard = captureConsole();
    try {
      await show({ authority: 'Stokport' });
      one<HTMLDetailsElement>('.all-observations details')!.open = true;
      await until('the warning', () =>
        guard.lines.some(({ text }) => /Did you mean “Stockport”\?/u.test(text)),
      );
      await until('the notice', () => /The map could not be shown/u.test(textOf(one('.map-and-list'))));
      expect(one('odm-map')).to.equal(undefined);
      expect(inside('.all-observations details')[0]!.querySelectorAll('li')).not.to.have.length(0);
    } finally {
      guard.release();
    }
  });
});

describe('the map of streets', () => {
  const streets = { tiles: TILES, 'tiles-attribution': '© OpenStreetMap contributors' };
  const offer = () => one<HTMLButtonElement>('.streets-offer button');
  const pictures = () => inside<HTMLImageElement>('.leaflet-tile');
  const markers = () => inside('.street-marker');

  it('asks for no picture before the visitor does, and says where pictures are from', async () => {
    await show(streets);
    await openList();
    expect(textOf(one('.streets-offer'))).to.contain(location.host);
    expect(textOf(one('.streets-offer'))).to.contain('learns your IP address');
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('rivers.svg?'));
    expect(asked()).to.deep.equal([]);
    offer()!.click();
    await until('pictures', () => pictures().some(({ complete }) => complete));
    expect(one<HTMLAnchorElement>('.attribution a')!.href).to.equal(
      'https://www.openstreetmap.org/copyright',
    );
    for (const { alt } of notEmpty(pictures())) expect(alt).to.equal('');
  });

  it('shows observations as buttons that choose what the list is about, above the pictures', async () => {
    await show(streets);
    await openList();
    offer()!.click();
    const [marker] = await until('the circles', () => (markers().length ? markers() : undefined));
    expect(marker!.getAttribute('role')).to.equal('button');
    expect(marker!.getAttribute('aria-label')).to.match(/^\d observations?, about /u);
    const box = marker!.getBoundingClientRect();
    marker!.scrollIntoView({ block: 'center' });
    const { x, y } = marker!.getBoundingClientRect();
    const top = widget.shadowRoot!.elementFromPoint(x + box.width / 2, y + box.height / 2);
    expect(top?.closest('.street-marker')).to.equal(marker);
    click(marker!);
    await until('the choice', () => one('.chosen'));
    await expectAxeClean(widget);
  });

  it('zooms by its own buttons, and leaves nothing behind when it is hidden or removed', async () => {
    await show(streets);
    await openList();
    offer()!.click();
    await until('the circles', () => markers().length > 0);
    const level = () => pictures().map(({ src }) => Number(/\?(\d+)\//u.exec(src)![1]));
    const before = Math.max(...level());
    one('.zoom button:last-child')!.click();
    await until('the next level', () => level().includes(before - 1));
    inside('.map-and-list button')
      .find((button) => textOf(button) === 'Hide streets')!
      .click();
    await until('the offer', () => offer());
    expect(one('.street-map')).to.equal(undefined);
    offer()!.click();
    await until('the circles again', () => markers().length > 0);
    widget.remove();
    document.body.append(widget);
    await until('the offer', () => offer());
  });

  it('is offered again after it could not be shown, with the map of wards in its place', async () => {
    const guard = captureConsole();
    const { matchMedia } = globalThis;
    try {
      await show({ ...streets, authority: STOCKPORT });
      await openList();
      await mapIn('.all-observations');
      globalThis.matchMedia = (query) => {
        if (query === '(pointer: fine)') throw new TypeError('Refused.');
        return matchMedia(query);
      };
      offer()!.click();
      await until('the notice', () => /could not be shown here/u.test(textOf(one('.map-and-list'))));
      globalThis.matchMedia = matchMedia;
      await mapIn('.all-observations');
      expect(guard.lines.some(({ text }) => text.includes('Refused.'))).to.equal(true);
      offer()!.click();
      await until('the circles', () => markers().length > 0);
    } finally {
      globalThis.matchMedia = matchMedia;
      guard.release();
    }
  });

  it('says that pictures are missing', async () => {
    const guard = captureConsole();
    try {
      await show({ ...streets, tiles: '/no/such/{z}/{x}/{y}.png' });
      await openList();
      offer()!.click();
      await until('the notice', () =>
        /pictures of the map could not be fetched/u.test(textOf(one('.map-and-list'))),
      );
      expect(guard.lines.some(({ text }) => /img-src/u.test(text))).to.equal(true);
    } finally {
      guard.release();
    }
  });
});

describe('the map from which a place is chosen', () => {
  const form = { authority: STOCKPORT, action: 'https://example.org/contributions', 'privacy-href': PRIVACY };
  const fields = () =>
    Object.fromEntries(
      [...new FormData(widget.querySelector('form')!)].filter(([name]) =>
        ['where', 'latitude', 'longitude'].includes(name),
      ),
    );

  async function openPlaces(): Promise<HTMLElementTagNameMap['odm-map']> {
    await until('the form', () => one('details.place'));
    one<HTMLDetailsElement>('details.place')!.open = true;
    return mapIn('details.place');
  }

  it('writes the ward and the position of a click into the form', async () => {
    await show(form);
    const map = await openPlaces();
    const shape = map.shadowRoot!.querySelectorAll('svg .shape')[3]!;
    click(shape);
    await until('the position', () => fields()['latitude']);
    const { where, latitude, longitude } = fields();
    expect(where).to.equal(textOf(items(map)[3]));
    expect(Number(latitude)).to.be.within(53.3, 53.5);
    expect(Number(longitude)).to.be.within(-2.3, -1.9);
    await until('its mark', () => circles(map).length === 1);
    inside('details.place button')[0]!.click();
    await until('no position', () => !fields()['latitude']);
    expect(fields()['where']).to.equal('');
  });

  it('writes the ward alone where the keyboard chose it, and keeps what was typed', async () => {
    await show(form);
    const map = await openPlaces();
    press(items(map)[0]!, 'Enter');
    await until('the ward', () => fields()['where'] !== '');
    expect(fields()).to.deep.equal({ where: textOf(items(map)[0]) });
    widget.querySelector<HTMLInputElement>('form [name="where"]')!.value = 'Mill Lane';
    press(items(map)[1]!, 'Enter');
    await until('the next ward', () => textOf(one('details.place')).includes(textOf(items(map)[1])));
    expect(fields()).to.deep.equal({ where: 'Mill Lane' });
    await expectAxeClean(widget);
  });
});
