import { expect } from 'chai';
import type { Lexicon } from '@odm-widgets/lexicon';
import '@odm-widgets/lexicon/lexicon/define.js';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { textOf } from '../support/shadow-dom.js';
import { notEmpty } from '../support/not-empty.js';
import { until } from '../support/until.js';

const TERMS = 3000;
const OBSERVATIONS = 4000;
const COLOURS = ['red', 'green', 'blue', 'yellow', 'black', 'white', 'brown'];
const colourOf = (at: number) => COLOURS[at % COLOURS.length]!;

/** Thousands of terms, each of a colour; `word` is in the name of each. */
const lexiconFile = (word: string) => ({
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
  terms: Array.from({ length: TERMS }, (_, at) => ({
    id: `term-${at}`,
    name: { en: `${colourOf(at)} ${word} ${at}` },
    meaning: { en: 'Something somewhere.' },
    themes: ['t'],
  })),
});

const observationsFile = {
  type: 'FeatureCollection',
  features: Array.from({ length: OBSERVATIONS }, (_, id) => ({
    type: 'Feature',
    id,
    properties: { what: `A ${colourOf(id)} thing`, consent: true },
    geometry: null,
  })),
};

const ofColour = (count: number, colour: string) =>
  Array.from({ length: count }, (_, at) => colourOf(at)).filter((one) => one === colour).length;

let widget: Lexicon;
let network: ReturnType<typeof fakeFetch>;
/** Every text of the counts that was on the page since the last key. */
let seen: string[] = [];
let observer: MutationObserver;

const inside = <E extends HTMLElement>(selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];
const termCount = () => textOf(inside('.shown')[0]).trim();
const observationCount = () => textOf(inside('.all-observations summary')[0]);
const names = () => inside('.term .name').map(textOf);
const format = new Intl.NumberFormat('en-GB');
const expectedTerms = (count: number) => `${format.format(count)} of ${format.format(TERMS)} terms.`;
const expectedObservations = (count: number) =>
  `${format.format(count)} of ${format.format(OBSERVATIONS)} observations`;

function type(text: string): void {
  const input = inside<HTMLInputElement>('input[type=search]')[0]!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Lets the tasks run that are due. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

async function settled(terms: number, observations: number): Promise<void> {
  await until('the terms', () => termCount() === expectedTerms(terms));
  await until('the observations', () => observationCount() === expectedObservations(observations));
  expect(inside('.terms')[0]!.hasAttribute('aria-busy')).to.equal(false);
}

beforeEach(async () => {
  network = fakeFetch({
    'large.json': jsonResponse(lexiconFile('stone')),
    'other.json': jsonResponse(lexiconFile('brick')),
    'large.geojson': jsonResponse(observationsFile),
  });
  widget = document.createElement('odm-lexicon');
  widget.setAttribute('src', '/large.json');
  widget.setAttribute('observations', '/large.geojson');
  document.body.append(widget);
  await until('the observations', () => inside('.observed')[0]);
  seen = [];
  observer = new MutationObserver(() => seen.push(termCount(), observationCount()));
  observer.observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true });
});

afterEach(() => {
  observer.disconnect();
  widget.remove();
  network.release();
});

describe('the search in thousands of terms and observations', () => {
  it('ends at the last of the texts that were typed one after the other', async () => {
    type('red');
    await nextTask();
    type('');
    await nextTask();
    type('gre');
    await nextTask();
    type('green stone');
    await settled(ofColour(TERMS, 'green'), 0);
    expect(names()).to.have.length(10);
    for (const name of notEmpty(names())) expect(name).to.match(/^green stone \d+$/u);
    type('gren');
    await settled(ofColour(TERMS, 'green'), ofColour(OBSERVATIONS, 'green'));
    type('');
    await settled(TERMS, OBSERVATIONS);
  });

  it('shows the counts of terms and of observations at the same moment', async () => {
    type('blue');
    await settled(ofColour(TERMS, 'blue'), ofColour(OBSERVATIONS, 'blue'));
    seen = [];
    type('stone 12');
    const withNumber = Array.from({ length: TERMS }, (_, at) => at).filter((at) =>
      String(at).startsWith('12'),
    );
    await settled(withNumber.length, 0);
    const both = seen.flatMap((text, at) => (at % 2 ? [] : [[text, seen[at + 1]!] as const]));
    for (const counts of notEmpty(both))
      expect(counts).to.deep.equal([expectedTerms(withNumber.length), expectedObservations(0)]);
  });

  it('renders once for a key', async () => {
    let renders = 0;
    widget.addController({ hostUpdated: () => (renders += 1) });
    type('brown');
    await settled(ofColour(TERMS, 'brown'), ofColour(OBSERVATIONS, 'brown'));
    expect(names()).to.have.length(10);
    expect(renders).to.equal(1);
  });

  it('goes on where it was interrupted when the tag is taken out and put back', async () => {
    type('yellow');
    widget.src = '/other.json';
    await until('the other lexicon', () => widget.model?.url.endsWith('other.json'));
    const parent = widget.parentElement!;
    widget.remove();
    await nextTask();
    await nextTask();
    parent.append(widget);
    await settled(ofColour(TERMS, 'yellow'), ofColour(OBSERVATIONS, 'yellow'));
    for (const name of notEmpty(names())) expect(name).to.match(/^yellow brick \d+$/u);
    expect(inside<HTMLInputElement>('input[type=search]')[0]!.value).to.equal('yellow');
  });

  it('finds nothing of the lexicon before when src changes meanwhile', async () => {
    type('black');
    await nextTask();
    widget.src = '/other.json';
    await until('the other lexicon', () => widget.model?.url.endsWith('other.json'));
    // While its index is built, no count stands there.
    seen = [];
    await settled(ofColour(TERMS, 'black'), ofColour(OBSERVATIONS, 'black'));
    const allowed = ['', expectedTerms(ofColour(TERMS, 'black'))];
    for (const [at, text] of seen.entries()) if (at % 2 === 0) expect(allowed).to.include(text);
    for (const name of notEmpty(names())) expect(name).to.match(/^black brick \d+$/u);
    type('stone');
    await until('no term', () => termCount().startsWith('No term fits.'));
    expect(names()).to.deep.equal([]);
  });

  it('makes lists of thousands when they are opened, and keeps them as the search has it', async () => {
    const details = inside<HTMLDetailsElement>('.all-observations details')[0]!;
    const items = () => [...details.querySelectorAll('.observations > li .said')].map(textOf);
    expect(items()).to.deep.equal([]);
    details.open = true;
    await until('the list', () => items().length === 20);
    type('white');
    await settled(ofColour(TERMS, 'white'), ofColour(OBSERVATIONS, 'white'));
    for (const text of notEmpty(items())) expect(text).to.equal('A white thing');
  });
});
