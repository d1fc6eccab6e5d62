import { expect } from 'chai';
import '@odm-widgets/representation/define.js';
import '@odm-widgets/ward-deprivation/define.js';
import { brokenDataset, WRONG_SHAPE, UNREADABLE } from '../support/broken-dataset.js';
import { captureConsole } from '../support/capture-console.js';
import { deepElements, partOf, textOf } from '../support/shadow-dom.js';
import { resetPage } from '../support/probe-element.js';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';
import { belowFigure } from '../support/below-figure.js';
import { until } from '../support/until.js';
import { notEmpty } from '../support/not-empty.js';

interface Widget extends HTMLElement {
  status: string;
  updateComplete: Promise<boolean>;
  reload(): void;
}

const FALLBACK = '<p>Words of the author</p>';

function widget(tag: string, attributes: Record<string, string>): Widget {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = FALLBACK;
  document.body.append(element);
  return element;
}

const settled = async (element: Widget) => {
  await until('an end', () => ['ready', 'empty', 'error'].includes(element.status));
  await element.updateComplete;
  if (element.status === 'ready') await belowFigure(element);
};

/** Widgets with a file that they require. */
const REQUIRED_FILES: readonly [
  name: string,
  tag: string,
  attributes: Record<string, string>,
  file: RegExp,
][] = [
  ['the ward widget its index', 'odm-ward-deprivation', { ward: 'E05011351' }, /^wards\/E05011/u],
  ['the ward widget its council', 'odm-ward-deprivation', { ward: 'E05011351' }, /authorities\/E08000003/u],
  ['the lamps their counts', 'odm-political-control', { region: 'North West' }, /vigintiles/u],
  ['the lamps their councils', 'odm-political-control', { region: 'North West' }, /control\.json/u],
  ['representation its councils', 'odm-representation', { authorities: 'Manchester' }, /authorities\.json/u],
  ['representation its region', 'odm-representation', { region: 'North West' }, /north-west/u],
  // Where a council has no file of its own, that of its region is read.
  [
    'representation its council',
    'odm-representation',
    { authorities: 'E08000003' },
    /representation\/(?:E08000003|north-west)/u,
  ],
  ['the grid its counts', 'odm-representation', { view: 'grid' }, /grid-deciles\.json/u],
];

describe('A widget with an unreadable dataset file', function () {
  this.timeout(60_000);
  afterEach(resetPage);

  for (const [name, tag, attributes, file] of REQUIRED_FILES) {
    it(`shows an error, logs it once and recovers on retry: ${name}`, async () => {
      for (const [how, answer] of Object.entries({ ...UNREADABLE, ...WRONG_SHAPE })) {
        const { base, repair, release } = brokenDataset((path, text) =>
          file.test(path) ? answer(text) : undefined,
        );
        const { lines, release: speak } = captureConsole();
        try {
          const element = widget(tag, { ...attributes, 'api-base': base });
          await settled(element);
          expect(element.status, how).to.equal('error');
          expect(partOf(element, 'headline'), how).to.equal(undefined);
          const said = textOf(element.shadowRoot!.querySelector('.problem'));
          expect(said.length, how).to.be.greaterThan(20);
          expect(said, how).to.not.match(/JSON|undefined|Error|token|should be|sign in|\{|</iu);
          expect(element.shadowRoot!.querySelector('.fallback')!.hasAttribute('hidden'), how).to.equal(false);
          await until('the developer’s line', () => lines.length > 0);
          expect(
            lines.map(({ level }) => level),
            how,
          ).to.deep.equal(['error']);
          expect(lines[0]!.text, how).to.match(new RegExp(`^<${tag}> (?:DataShape|Http)Error: `, 'u'));
          repair();
          element.reload();
          await until('figures', () => element.status === 'ready');
          await element.updateComplete;
          expect(textOf(partOf(element, 'headline')).length, how).to.be.greaterThan(20);
          element.remove();
        } finally {
          speak();
          release();
        }
      }
    });
  }

  it('removes the figures of the previous query, shows an error, and recovers', async () => {
    const { base, release } = brokenDataset((path, text) =>
      /control|vigintiles\/crime/u.test(path) && path.includes('crime')
        ? UNREADABLE['cut short']!(text)
        : undefined,
    );
    const { release: speak } = captureConsole();
    try {
      const element = widget('odm-political-control', { region: 'North West', 'api-base': base });
      await settled(element);
      expect(textOf(partOf(element, 'headline'))).to.match(/\d/u);
      element.setAttribute('domain', 'crime');
      await until('the failure', () => element.status === 'error');
      await element.updateComplete;
      // They would stand under the name of the domain that failed.
      expect(textOf(partOf(element, 'headline'))).to.equal('');
      expect(textOf(element.shadowRoot!.querySelector('.problem')).length).to.be.greaterThan(10);
      element.setAttribute('domain', 'overall');
      await until('figures', () => element.status === 'ready');
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.querySelector('.problem:not([hidden])'))).to.equal('');
    } finally {
      speak();
      release();
    }
  });

  it('does not affect a widget that needs another file', async () => {
    const { base, release } = brokenDataset((path) =>
      path.includes('E08000003') ? UNREADABLE['not there']!('') : undefined,
    );
    const { release: speak } = captureConsole();
    try {
      const broken = widget('odm-ward-deprivation', { ward: 'E05011351', 'api-base': base });
      const whole = widget('odm-ward-deprivation', { ward: 'E05011404', 'api-base': base });
      await Promise.all([settled(broken), settled(whole)]);
      expect([broken.status, whole.status]).to.deep.equal(['error', 'ready']);
    } finally {
      speak();
      release();
    }
  });
});

describe('A widget with hostile names in its dataset', function () {
  this.timeout(60_000);
  afterEach(resetPage);

  const NAMES = HOSTILE_TEXTS.filter((name) => !name.includes('\uD800'));
  /** Names are shown with typographic apostrophes. */
  const asShown = (name: string) => name.replaceAll("'", '’');
  const renamed = (list: string[]) => list.map((name, at) => (at < NAMES.length ? NAMES[at]! : name));
  const answer = (value: unknown) => new Response(JSON.stringify(value));

  it('shows names of wards and parties as text, without running scripts or adding elements', async () => {
    const { base, release } = brokenDataset((path, text) => {
      if (!path.endsWith('representation/E09000001.json')) return undefined;
      const file = JSON.parse(text) as { wards: { names: string[] }; partyNames: Record<string, string> };
      const hostile = Object.keys(file.partyNames).map((id, at) => [id, NAMES[at % NAMES.length]]);
      return answer({
        ...file,
        wards: { ...file.wards, names: renamed(file.wards.names) },
        partyNames: Object.fromEntries(hostile),
      });
    });
    const { lines, release: speak } = captureConsole();
    try {
      const element = widget('odm-representation', { authorities: 'E09000001', 'api-base': base });
      await settled(element);
      partOf(element, 'chart')!.scrollIntoView();
      await until('rows', () => element.shadowRoot!.querySelector('.ward'));
      const shown = new Set(
        [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent),
      );
      for (const name of notEmpty(NAMES)) expect(shown.has(asShown(name)), name).to.equal(true);
      expectHarmless(element);
    } finally {
      speak();
      release();
    }
    expect(lines).to.deep.equal([]);
  });

  it('shows names of councils as text, without running scripts or adding elements', async () => {
    const { base, release } = brokenDataset((path, text) => {
      if (!path.endsWith('control.json')) return undefined;
      const file = JSON.parse(text) as { names: string[] };
      return answer({ ...file, names: renamed(file.names) });
    });
    const { lines, release: speak } = captureConsole();
    try {
      const element = widget('odm-political-control', { nation: 'england', layout: 'hex', 'api-base': base });
      await settled(element);
      partOf(element, 'chart')!.scrollIntoView();
      const hexes = await until('hexagons', () => {
        const found = [...element.shadowRoot!.querySelectorAll<SVGElement>('.hex')];
        return found.length === 296 ? found : undefined;
      });
      const wordsOf = (hex: SVGElement) => hex.querySelector('.words')!.textContent;
      const labels = hexes.map(wordsOf);
      for (const name of notEmpty(NAMES).slice(0, 8))
        expect(
          labels.some((label) => label.startsWith(asShown(name))),
          `${name}: ${labels.slice(0, 9).join(' | ')}`,
        ).to.equal(true);
      hexes
        .find((hex) => wordsOf(hex).startsWith(asShown(NAMES[0]!)))!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await until('details', () => element.shadowRoot!.querySelector('.details'));
      expectHarmless(element);
    } finally {
      speak();
      release();
    }
    expect(lines).to.deep.equal([]);
  });

  function expectHarmless(element: Widget): void {
    const all = deepElements(element);
    expect((globalThis as { pwned?: number }).pwned).to.equal(undefined);
    for (const { localName } of notEmpty(all))
      expect(localName).to.not.match(/^(?:script|img|iframe|form|style|object)$/u);
    const handlers = all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on')));
    expect(handlers).to.deep.equal([]);
    const links = all.map((one) => one.getAttribute('href') ?? '').filter(Boolean);
    expect(links.filter((link) => !link.startsWith('https://'))).to.deep.equal([]);
  }
});
