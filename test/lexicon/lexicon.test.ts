import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import type { Lexicon } from '@odm-widgets/lexicon';
import '@odm-widgets/lexicon/lexicon/define.js';
import { captureConsole } from '../support/capture-console.js';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { deepElements, partOf, textOf } from '../support/shadow-dom.js';
import { notEmpty } from '../support/not-empty.js';
import { IS_CHROMIUM } from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

const OWN = '/examples/data/lexicon.json';
let widget: Lexicon;

async function show(attributes: Readonly<Record<string, string>> = {}): Promise<Lexicon> {
  widget = document.createElement('odm-lexicon');
  for (const [name, value] of Object.entries({ 'api-base': '/packages/dataset/', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await until('the terms', () => widget.status === 'ready');
  await widget.updateComplete;
  return widget;
}

const inside = <E extends HTMLElement>(selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];
const names = () => inside('.term .name').map(textOf);
const shown = () => textOf(inside('.shown')[0]);
const control = (index: number) => inside<HTMLInputElement>('fieldset input, fieldset select')[index]!;

async function choose(index: number, value: string): Promise<void> {
  const field = control(index);
  field.value = value;
  field.dispatchEvent(new Event(index ? 'change' : 'input', { bubbles: true }));
  await widget.updateComplete;
}

async function open(id: string): Promise<string> {
  inside<HTMLDetailsElement>(`#${id}`)[0]!.open = true;
  const body = await until('the details', () => inside(`#${id} .body`)[0]);
  return textOf(body);
}

afterEach(() => {
  widget.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the lexicon', () => {
  it('shows the starter lexicon without src, labelled as a starter', async () => {
    await show();
    expect(textOf(partOf(widget, 'headline'))).to.match(/^A starter of 73 terms on 18 themes,/u);
    expect(textOf(widget.shadowRoot)).to.contain('not yet checked against people’s experience');
    expect(shown()).to.equal('73 of 73 terms.');
    expect(names()).to.have.length(40);
    inside('.more')[0]!.click();
    await until('the rest', () => names().length === 73);
    await until('the focus', () => widget.shadowRoot!.activeElement === inside('.term > summary')[40]);
  });

  if (IS_CHROMIUM)
    it('says on paper how many of the terms are printed (Chromium only)', async () => {
      await show();
      const note = () => inside('.printed')[0];
      expect(note()!.checkVisibility()).to.equal(false);
      try {
        await emulateMedia({ media: 'print' });
        await until('the print', () => note()!.checkVisibility());
        expect(textOf(note())).to.match(
          new RegExp(`^The first ${names().length} of them are printed here\\.`, 'u'),
        );
        inside('.more')[0]!.click();
        await until('the rest', () => names().length === 73);
        expect(note()).to.equal(undefined);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

  if (IS_CHROMIUM)
    it('leaves out rows out of sight on the screen and prints them (Chromium only)', async () => {
      await show();
      // Where the focus went in a test before, the page was scrolled to.
      scrollTo(0, 0);
      const isRendered = () => inside('.term .name').at(-1)!.checkVisibility({ contentVisibilityAuto: true });
      await until('the screen', () => !isRendered());
      try {
        await emulateMedia({ media: 'print' });
        await until('the print', isRendered);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

  it('finds names, planning terms and tags while somebody types, with typing errors', async () => {
    await show();
    await until('the details', () => textOf(widget.shadowRoot).length > 0 && widget.model);
    for (const [search, first] of [
      ['dropped', 'dropped kerb'],
      ['kreb dropped', 'dropped kerb'],
      ['blister', 'tactile paving'],
      ['tactile_paving=yes', 'tactile paving'],
      ['hoist', 'toilet with a hoist'],
    ] as const) {
      await choose(0, search);
      await until(`${first} for ${search}`, () => names()[0] === first);
    }
    await choose(0, 'xyzzy');
    await until('no term', () => shown().startsWith('No term fits.'));
    inside('.clear')[0]!.click();
    await until('all terms', () => shown() === '73 of 73 terms.');
    expect(control(0).value).to.equal('');
  });

  it('filters by theme, by who is affected and how, and dispatches odm-change', async () => {
    await show();
    const heard: unknown[] = [];
    widget.addEventListener('odm-change', ({ detail }) => heard.push(detail));
    await choose(1, 'tactile-paving');
    expect(shown()).to.equal('4 of 73 terms.');
    await choose(2, 'wheelchair');
    await choose(3, 'hinders');
    // Rows are drawn by the clock, in as many frames as that takes.
    await until(
      'the terms that fit',
      () => names().join() === 'tactile paving,corduroy paving,tactile paving right across',
    );
    await choose(0, 'a private search');
    expect(heard).to.deep.equal([{ topic: 'tactile-paving' }, { who: 'wheelchair' }, { effect: 'hinders' }]);
  });

  it('shows everything about an open term', async () => {
    await show({ src: OWN });
    const text = await open('dropped-kerb');
    for (const part of [
      'Helps people who use a wheelchair',
      'blind and partially sighted people: Whether the edge can still be felt.',
      'What people do Use the one by the bakery',
      'Planners say flush kerb',
      'Opposite high kerb',
      'Places Market Place, Mill Lane',
      'In OpenStreetMap kerb=lowered',
      'I plan every trip from one dropped kerb to the next. Sam, CC BY 4.0',
    ])
      expect(text).to.contain(part);
    expect(textOf(widget.shadowRoot)).not.to.contain('no consent');
  });

  it('opens the term in the page’s fragment, also when it is not rendered yet or filtered out', async () => {
    history.replaceState(null, '', '#changing-places');
    await show({ topic: 'kerbs' });
    await until('the term', () => inside<HTMLDetailsElement>('#changing-places')[0]?.open);
    expect(widget.shadowRoot!.activeElement?.localName).to.equal('summary');
    location.hash = '#ramp';
    await until('the next term', () => inside<HTMLDetailsElement>('#ramp')[0]?.open);
    const summary = await until('its focus', () => {
      const { activeElement } = widget.shadowRoot!;
      return activeElement?.closest('#ramp') && activeElement;
    });
    const { outlineWidth, outlineOffset } = getComputedStyle(summary);
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(summary.getBoundingClientRect().top, 'the ring is in sight').to.be.at.least(ring);
  });

  it('warns about a topic that is no theme, and shows all terms', async () => {
    const guard = captureConsole();
    try {
      await show({ src: OWN, topic: 'no-such-theme' });
      const said = guard.lines.map(({ text }) => text).join(' ');
      expect(said).to.match(/topic="no-such-theme" is not known\. Use one of: .*kerbs/u);
      expect(inside('.clear')).to.deep.equal([]);
    } finally {
      guard.release();
    }
  });

  it('follows links between terms', async () => {
    await show({ src: OWN });
    await open('dropped-kerb');
    inside('#dropped-kerb a[href="#high-kerb"]')[0]!.click();
    await until('the other term', () => inside<HTMLDetailsElement>('#high-kerb')[0]!.open);
  });

  it('lists observations with their terms, and those without a term', async () => {
    await show({ src: OWN });
    await until('the observations', () => inside('.observed')[0]);
    expect(textOf(inside('.observed')[0])).to.equal('5 observations; 1 of them without a term.');
    const [all, unmatched] = inside('.all-observations details');
    expect(textOf(all)).to.contain('Droped kerbs on both corners').and.to.contain('Terms dropped kerb');
    expect(textOf(all)).to.contain('What people do I cross here although it is further. By Sam');
    expect(textOf(all)).to.contain('Its words are kept back');
    expect(textOf(widget.shadowRoot)).not.to.contain('nobody has agreed to publish');
    expect(textOf(unmatched)).to.contain('The clock strikes');
    expect(await open('dropped-kerb')).to.contain('1 observation');
    await choose(1, 'seats');
    expect(textOf(inside('.all-observations summary')[0])).to.equal('1 of 5 observations');
  });

  it('shows no observations of a lexicon that was shown before', async () => {
    const element = await show({ src: OWN });
    await until('the observations', () => inside('.observed')[0]);
    element.src = '';
    await until('the starter', () => element.model?.lexicon.observations.length === 0);
    await element.updateComplete;
    expect(inside('.observed')).to.deep.equal([]);
  });

  it('shows the terms when observations or details fail, with a notice', async () => {
    const guard = captureConsole();
    try {
      await show({ src: OWN, observations: '/no/such/walks.geojson' });
      await until('the notice', () =>
        /walks\.geojson” could not be fetched/u.test(textOf(widget.shadowRoot)),
      );
      expect(names()).to.have.length(4);
      widget.remove();
      await show({ src: '/test/fixtures/lexicon/details-missing.json' });
      await until('the warning', () =>
        guard.lines.some(({ text }) => /details could not be shown/u.test(text)),
      );
      expect(await open('kerb')).to.be.a('string');
      expect(textOf(widget.shadowRoot)).to.contain('The rest of the terms could not be fetched');
    } finally {
      guard.release();
    }
  });

  it('shows hostile text as text', async () => {
    await show({ src: '/test/fixtures/lexicon/hostile-text.json' });
    await until('the observations', () => inside('.observed')[0]);
    await open('constructor');
    const own = deepElements(widget).map(({ localName }) => localName);
    expect(own).not.to.include('script');
    expect(own).not.to.include('img');
    for (const element of notEmpty(deepElements(widget)))
      for (const { name } of element.attributes) expect(name).not.to.match(/^on/u);
    expect((globalThis as Record<string, unknown>)['__owned']).to.equal(undefined);
    expect(textOf(widget.shadowRoot)).to.contain('<img src=x onerror="globalThis.__owned = 1">');
  });

  it('asks for the Welsh starter alone on a Welsh page', async () => {
    const network = fakeFetch({});
    try {
      await show({ lang: 'cy' });
      await until('Welsh terms', () => names()[0] === 'llethr');
      await until('the details', () => network.requests.some((url) => url.includes('starter.cy.details')));
      expect(network.requests.filter((url) => url.includes('starter.en'))).to.deep.equal([]);
    } finally {
      network.release();
    }
  });

  it('finds Welsh terms by their English names too', async () => {
    await show({ lang: 'cy' });
    await until('Welsh terms', () => names()[0] === 'llethr');
    for (const search of ['dropped kerb', 'cwrb isel', 'kerb=lowered']) {
      await choose(0, search);
      await until(`cwrb isel for ${search}`, () => names()[0] === 'cwrb isel');
    }
    expect(inside('.term .name [lang]')).to.deep.equal([]);
  });

  it('marks words of another language', async () => {
    await show({ src: OWN, lang: 'cy' });
    await until('Welsh', () => names()[0] === 'cwrb isel');
    expect(inside('#black-ice .name [lang="en"]')).to.have.length(1);
  });

  it('renders a few of 5,000 terms and searches all of them', async () => {
    const terms = Array.from({ length: 5000 }, (_, at) => ({
      id: `term-${at}`,
      name: { en: `term number ${at}` },
      meaning: { en: 'Something somewhere.' },
      themes: ['t'],
    }));
    const file = {
      format: 'odm-lexicon',
      version: 1,
      id: 'https://site.example/#',
      title: { en: 'Many' },
      publisher: 'P',
      url: '/x',
      licence: 'L',
      licenceUrl: '/l',
      issued: '2026-11-01',
      themes: [{ id: 't', name: { en: 'T' } }],
      terms,
    };
    const network = fakeFetch({ 'many.json': jsonResponse(file) });
    try {
      await show({ src: '/many.json' });
      expect(names()).to.have.length(40);
      await choose(0, 'number 4321');
      await until('the term', () => names().join() === 'term number 4321');
    } finally {
      network.release();
    }
  });
});
