import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import type { Lexicon } from '@odm-widgets/lexicon';
import '@odm-widgets/lexicon/lexicon/define.js';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { isShown, textOf } from '../support/shadow-dom.js';
import { IS_CHROMIUM } from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

const TERMS = 5000;
/** At most so many rows are drawn for somebody who follows a link. */
const MAX_ROWS = 80;
/** Every tenth term is a kerb, and of the theme `tenth`. */
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
  themes: [
    { id: 'tenth', name: { en: 'Tenth' } },
    { id: 'other', name: { en: 'Other' } },
  ],
  terms: Array.from({ length: TERMS }, (_, at) => ({
    id: `term-${at}`,
    name: { en: `${at % 10 ? 'wall' : 'kerb'} number ${at}` },
    meaning: { en: 'Something somewhere.' },
    themes: [at % 10 ? 'other' : 'tenth'],
  })),
};

let widget: Lexicon;
let network: ReturnType<typeof fakeFetch>;

const inside = <E extends HTMLElement>(selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];
const rows = () => inside('.term').map(({ id }) => id);
const shown = () => textOf(inside('.shown')[0]);
const button = (name: string) => inside<HTMLButtonElement>(`button.${name}`)[0];
const focused = () => widget.shadowRoot!.activeElement?.closest('.term')?.id;
/** Ids of terms from one to another, as they follow one another in the file. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `term-${first + at}`);

async function show(hash: string, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  history.replaceState(null, '', hash);
  widget = document.createElement('odm-lexicon');
  for (const [name, value] of Object.entries({ src: '/many.json', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await until('the terms', () => widget.status === 'ready');
}

/** A term that is opened, has the focus and is in sight. */
async function arrived(id: string): Promise<void> {
  await until(`the focus on ${id}`, () => focused() === id);
  const term = inside<HTMLDetailsElement>(`#${id}`)[0]!;
  expect(term.open).to.equal(true);
  const { top } = term.getBoundingClientRect();
  expect(top).to.be.within(0, innerHeight);
}

async function search(text: string, count: string): Promise<void> {
  const field = inside<HTMLInputElement>('input[type=search]')[0]!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(text, () => shown().startsWith(count));
}

beforeEach(() => {
  network = fakeFetch({ 'many.json': jsonResponse(file) });
});
afterEach(() => {
  widget.remove();
  network.release();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the address of a term far down in a long list', () => {
  it('shows the term and those around it alone', async () => {
    await show('#term-4900');
    await arrived('term-4900');
    expect(rows()).to.deep.equal(between(4890, 4929));
    expect(shown()).to.equal('5,000 of 5,000 terms.');
    expect(textOf(inside('.printed')[0])).to.match(
      /^Number 4,891 to 4,930 of them are printed here\. The booklet/u,
    );
  });

  it('shows those before and after on request, and focuses the first of them', async () => {
    await show('#term-4900');
    await arrived('term-4900');
    expect(textOf(button('before'))).to.equal('Show the 40 terms before');
    button('before')!.click();
    await until('those before', () => rows()[0] === 'term-4850');
    await until('the focus', () => focused() === 'term-4850');
    expect(rows()).to.deep.equal(between(4850, 4929));
    expect(textOf(button('more'))).to.equal('Show 70 more');
    button('more')!.click();
    await until('the rest', () => rows().at(-1) === 'term-4999');
    await until('the focus', () => focused() === 'term-4930');
    expect(rows()).to.deep.equal(between(4850, 4999));
    expect(button('more')).to.equal(undefined);
    expect(inside<HTMLDetailsElement>('#term-4900')[0]!.open, 'what was open stays so').to.equal(true);
  });

  it('has no button for terms before once the first is shown', async () => {
    await show('#term-85');
    await arrived('term-85');
    button('before')!.click();
    await until('some', () => rows()[0] === 'term-35');
    expect(textOf(button('before'))).to.equal('Show the 35 terms before');
    button('before')!.click();
    await until('all', () => rows()[0] === 'term-0');
    expect(button('before')).to.equal(undefined);
    expect(focused()).to.equal('term-0');
  });

  it('says the same in Welsh', async () => {
    await show('#term-4900', { lang: 'cy' });
    await until('Welsh', () => button('before') && textOf(button('before')) === 'Dangos y 40 term blaenorol');
    expect(textOf(inside('.printed')[0])).to.match(/^Mae rhifau 4,891 i 4,930 ohonynt/u);
  });

  it('goes back and forward between terms, and draws few rows for each', async () => {
    await show('#term-4900');
    await arrived('term-4900');
    location.hash = '#term-2000';
    await arrived('term-2000');
    expect(rows()).to.deep.equal(between(1990, 2029));
    history.back();
    await arrived('term-4900');
    expect(rows()).to.deep.equal(between(4890, 4929));
    history.forward();
    await arrived('term-2000');
    location.hash = '#term-3';
    await arrived('term-3');
    expect(rows()).to.deep.equal(between(0, 39));
  });

  it('stays where it is for an address that is no term', async () => {
    await show('#term-4900');
    await arrived('term-4900');
    const before = rows();
    location.hash = '#elsewhere';
    await until('the address', () => location.hash === '#elsewhere');
    await widget.updateComplete;
    expect(rows()).to.deep.equal(before);
    location.hash = '';
    await widget.updateComplete;
    expect(rows()).to.deep.equal(before);
  });

  it('shows the start of the list for an address that was no term from the first', async () => {
    await show('#elsewhere');
    expect(rows()).to.deep.equal(between(0, 39));
    expect(button('before')).to.equal(undefined);
  });

  it('takes away a filter that hides the term', async () => {
    await show('#term-4901', { topic: 'tenth' });
    await arrived('term-4901');
    expect(shown()).to.equal('5,000 of 5,000 terms.');
    expect(rows()).to.deep.equal(between(4891, 4930));
  });

  it('keeps a filter that does not hide it', async () => {
    await show('#term-4900', { topic: 'tenth' });
    await arrived('term-4900');
    expect(shown()).to.equal('500 of 5,000 terms.');
    expect(rows()[0]).to.equal('term-4800');
    expect(rows()).to.have.length(20);
  });

  it('takes away a search that hides the term, and keeps one that does not', async () => {
    await show('');
    await search('kerb', '500 of');
    expect(rows()).to.have.length(10);
    location.hash = '#term-4800';
    await arrived('term-4800');
    expect(shown()).to.equal('500 of 5,000 terms.');
    expect(rows().length).to.be.at.most(MAX_ROWS);
    location.hash = '#term-4801';
    await arrived('term-4801');
    expect(shown()).to.equal('5,000 of 5,000 terms.');
    expect(inside<HTMLInputElement>('input[type=search]')[0]!.value).to.equal('');
    expect(rows()).to.deep.equal(between(4791, 4830));
  });

  it('goes to the term while a search is not done yet', async () => {
    await show('');
    const field = inside<HTMLInputElement>('input[type=search]')[0]!;
    field.value = 'wall';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The task in which a search begins.
    await new Promise((resolve) => setTimeout(resolve));
    location.hash = '#term-4800';
    await arrived('term-4800');
    expect(shown()).to.equal('5,000 of 5,000 terms.');
  });

  it('goes back to the start of the list when a search or a filter changes', async () => {
    await show('#term-4900');
    await arrived('term-4900');
    await search('kerb', '500 of');
    expect(rows()[0]).to.equal('term-0');
    await search('', '5,000 of');
    expect(rows()).to.deep.equal(between(0, 39));
    location.hash = '#term-4901';
    await arrived('term-4901');
    const theme = inside<HTMLSelectElement>('select')[0]!;
    theme.value = 'tenth';
    theme.dispatchEvent(new Event('change', { bubbles: true }));
    await until('the filter', () => shown() === '500 of 5,000 terms.');
    expect(rows()[0]).to.equal('term-0');
  });

  if (IS_CHROMIUM)
    it('prints no button and says which terms are printed (Chromium only)', async () => {
      await show('#term-4900');
      await arrived('term-4900');
      try {
        await emulateMedia({ media: 'print' });
        await until('the print', () => isShown(inside('.printed')[0]!));
        expect(isShown(button('before')!)).to.equal(false);
        expect(isShown(button('more')!)).to.equal(false);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
});
