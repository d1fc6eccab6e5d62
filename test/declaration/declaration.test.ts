import { expect } from 'chai';
import '@odm-widgets/declaration/principles/define.js';
import type { Declaration } from '@odm-widgets/declaration';
import { nothing, render } from 'lit';
import { declarationView } from '../../packages/declaration/src/principles/declaration.view.js';
import { en } from '../../packages/declaration/src/principles/strings/en.js';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { i18nOf } from '../support/i18n.js';
import { deepElements, isShown, partOf, textOf } from '../support/shadow-dom.js';
import { resetPage } from '../support/probe-element.js';
import { nextFrame, until } from '../support/until.js';
import { notEmpty } from '../support/not-empty.js';

const SRC = '/examples/declaration-own-words.md';
let network: ReturnType<typeof fakeFetch> | undefined;
let guard: ReturnType<typeof captureConsole> | undefined;

afterEach(() => {
  resetPage();
  network?.release();
  guard?.release();
  network = guard = undefined;
  history.replaceState(null, '', location.pathname + location.search);
});

async function open(attributes: Record<string, string> = {}, state = 'ready'): Promise<Declaration> {
  const widget = document.createElement('odm-declaration');
  for (const [name, value] of Object.entries({ src: SRC, ...attributes })) widget.setAttribute(name, value);
  widget.append(Object.assign(document.createElement('p'), { textContent: 'Our own words.' }));
  document.body.append(widget);
  await until('an answer', () => widget.status === state);
  await widget.updateComplete;
  return widget;
}

const root = (widget: Declaration) => widget.shadowRoot!;
const principles = (widget: Declaration) => [
  ...root(widget).querySelectorAll<HTMLDetailsElement>('.principle'),
];
const principle = (widget: Declaration, number: number) =>
  root(widget).querySelector<HTMLDetailsElement>(`#declaration-principle-${number}`)!;
const field = <T extends HTMLElement = HTMLInputElement>(widget: Declaration, selector: string) =>
  root(widget).querySelector<T>(selector)!;

function type(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('odm-declaration', () => {
  it('shows 23 principles under nine headings in their published words', async () => {
    const widget = await open();
    expect(principles(widget)).to.have.length(23);
    const headings = [...root(widget).querySelectorAll('.theme')];
    expect(headings).to.have.length(9);
    expect(headings.map((one) => one.getAttribute('aria-level'))).to.deep.equal(Array(9).fill('3'));
    expect([...principle(widget, 5).querySelectorAll('blockquote li')]).to.have.length(4);
    expect(principle(widget, 6).querySelector('blockquote')!.lang).to.equal('en');
  });

  it('has rows of at least 44 pixels with centred text', async () => {
    const widget = await open();
    const summary = principle(widget, 2).querySelector('summary')!;
    const [row, words] = [summary, summary.querySelector('.title')!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(row!.height).to.be.within(43.9, 48);
    expect(Math.abs(words!.top - row!.top - (row!.bottom - words!.bottom))).to.be.lessThan(6);
    // Full stops of English stay at its end on a page that reads from right to left.
    expect(getComputedStyle(summary.querySelector('.title')!).unicodeBidi).to.equal('plaintext');
  });

  it('wraps titles between words in a narrow column', async () => {
    const widget = await open();
    widget.style.width = '200px';
    const { height } = principle(widget, 2).querySelector('summary')!.getBoundingClientRect();
    expect(height).to.be.within(60, 160);
  });

  it('says once that another text is changed, without a mark at each principle, and shows none of our labels', async () => {
    const widget = await open();
    expect(textOf(root(widget).querySelector('.notice'))).to.match(/not those of version 1\.0/u);
    expect(root(widget).querySelectorAll('.tag')).to.have.length(0);
    expect(textOf(principle(widget, 2).querySelector('.title'))).to.equal('Leave people their private life.');
    expect(root(widget).textContent).to.not.match(/Private and family life/u);
  });

  it('marks what changed where other principles did not', async () => {
    const widget = await open();
    expect(root(widget).querySelector<HTMLElement>('.theme > span')!.lang).to.equal('en');
    const { model } = widget;
    const [first, ...others] = model!.text.themes;
    const same = <T extends object>(one: T) => ({ ...one, comparison: 'same' as const });
    const themes = [
      first!,
      ...others.map((theme) => ({ ...same(theme), principles: theme.principles.map(same) })),
    ];
    const container = document.createElement('div');
    render(
      declarationView({ ...model!, text: { ...model!.text, themes } }, i18nOf('en', en), {
        place: '',
        search: '',
        open: new Set(),
        level: 2,
        setSearch: () => {},
        toggle: () => {},
        toggleAll: () => {},
        statementPanel: nothing,
        renderAnswer: () => nothing,
      }),
      container,
    );
    expect(container.querySelectorAll('.theme .tag')).to.have.length(1);
    expect(container.querySelectorAll('.principle .tag')).to.have.length(4);
  });

  it('ends a title that is not the whole principle with an ellipsis', async () => {
    const widget = await open();
    expect(textOf(principle(widget, 5).querySelector('.title'))).to.equal(
      'Look after what they gather, and so…',
    );
    expect(principle(widget, 5).querySelector('.repeated')).to.equal(null);
    expect(principle(widget, 2).querySelector('.repeated')).not.to.equal(null);
  });

  it('puts the place into the text and changes it without a request', async () => {
    const widget = await open({ place: 'Hull' });
    expect(textOf(principle(widget, 3))).to.match(/trust of Hull/u);
    network = fakeFetch({});
    widget.place = 'York';
    await widget.updateComplete;
    expect(textOf(principle(widget, 3))).to.match(/trust of York/u);
    expect(network.requests).to.deep.equal([]);
  });

  it('renders markup in a place as text', async () => {
    const widget = await open({ place: '<img src=x onerror=alert(1)>' });
    expect(textOf(principle(widget, 3))).to.include('<img src=x onerror=alert(1)>');
    expect(root(widget).querySelector('img')).to.equal(null);
  });

  it('filters principles by a search and shows all when it is cleared', async () => {
    const widget = await open();
    type(field(widget, 'input[type="search"]'), 'Publish');
    await widget.updateComplete;
    expect(principles(widget).map(({ id }) => id)).to.deep.equal([
      'declaration-principle-21',
      'declaration-principle-22',
    ]);
    expect(textOf(root(widget).querySelector('.shown[role="status"]'))).to.equal('2 of 23 principles shown.');
    type(field(widget, 'input[type="search"]'), 'zebra');
    await widget.updateComplete;
    expect(textOf(root(widget).querySelector('.shown'))).to.match(/No principle has these words/u);
    type(field(widget, 'input[type="search"]'), '');
    await widget.updateComplete;
    expect(principles(widget)).to.have.length(23);
  });

  it('opens and closes all principles, and remembers one that was opened by hand', async () => {
    const widget = await open();
    const all = field(widget, 'button.all');
    all.click();
    await until('all open', () => principles(widget).every((one) => one.open) && textOf(all) === 'Close all');
    all.click();
    await until('all closed', () => principles(widget).every((one) => !one.open));
    principle(widget, 4).querySelector('summary')!.click();
    await until('one open', () => principle(widget, 4).open);
    widget.place = 'Leeds';
    await widget.updateComplete;
    await nextFrame();
    expect(
      principles(widget)
        .filter((one) => one.open)
        .map(({ id }) => id),
    ).to.deep.equal(['declaration-principle-4']);
  });

  it('opens and focuses the principle in the page’s fragment', async () => {
    history.replaceState(null, '', '#declaration-principle-20');
    const widget = await open();
    await until(
      'it is open and has the focus',
      () => root(widget).activeElement?.closest('details') === principle(widget, 20),
    );
    expect(principle(widget, 20).open).to.equal(true);
  });

  it('follows a change of the fragment, clears the search for it, and ignores unknown fragments', async () => {
    const widget = await open();
    type(field(widget, 'input[type="search"]'), 'zebra');
    await widget.updateComplete;
    location.hash = 'declaration-principle-7';
    await until(
      'it has the focus',
      () => root(widget).activeElement?.closest('details')?.id === 'declaration-principle-7',
    );
    for (const odd of ['#declaration-principle-99', '#declaration-principle-x', '#%E0%A4%A'])
      location.hash = odd;
    await nextFrame();
    expect(principle(widget, 7).open).to.equal(true);
  });

  it('links to each principle by a fragment', async () => {
    const widget = await open();
    const link = principle(widget, 9).querySelector<HTMLAnchorElement>('.link a')!;
    expect(link.getAttribute('href')).to.equal('#declaration-principle-9');
  });

  it('fits into 320 pixels with everything open and passes axe', async () => {
    const widget = await open({ assess: '' });
    widget.style.inlineSize = '288px';
    field(widget, 'button.all').click();
    await until(
      'all open',
      () =>
        root(widget).querySelectorAll('textarea').length === 23 &&
        principles(widget).every((one) => one.open),
    );
    await nextFrame();
    const { right } = widget.getBoundingClientRect();
    const wide = deepElements(widget).filter(
      (element) => isShown(element) && element.getBoundingClientRect().right > right + 1,
    );
    expect(wide.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    await expectAxeClean(widget);
  });
});

describe('odm-declaration without the text', () => {
  it('keeps the author’s content and lists our short labels with a link to the text', async () => {
    guard = captureConsole();
    const widget = await open({ src: '/no/such/text.md' }, 'error');
    expect(isShown(widget.querySelector('p')!)).to.equal(true);
    expect(root(widget).querySelectorAll('.labels ol li')).to.have.length(23);
    expect(
      [...root(widget).querySelectorAll('.labels ol')].map((list) => list.getAttribute('start')),
    ).to.deep.equal(['1', '5', '6', '7', '11', '14', '16', '21', '23']);
    expect(root(widget).querySelector<HTMLAnchorElement>('.labels ~ p a')!.host).to.equal(
      'raw.githubusercontent.com',
    );
    expect(textOf(root(widget))).to.match(/could not be found where it is kept/u);
  });

  it('says so when the file is another text, and shows nothing of it', async () => {
    guard = captureConsole();
    network = fakeFetch({ '/another.md': () => new Response('# Recipes\n1. Soup') });
    const widget = await open({ src: '/another.md' }, 'error');
    expect(textOf(root(widget).querySelector('.problem'))).to.match(
      /not the Declaration as this page knows it/u,
    );
    expect(textOf(root(widget))).to.not.match(/Soup/u);
  });
});

describe('evidence in odm-declaration', () => {
  const FILE = {
    organisation: { name: 'A Trust', url: 'https://trust.example' },
    updated: '2026-10-01',
    principles: [
      {
        number: 5,
        practice: 'We ask for <b>little</b>.',
        evidence: [{ title: 'Notice', url: '/privacy' }],
        resources: [{ title: 'Guide', url: 'https://guide.example/' }],
      },
    ],
  };

  it('is shown under its principle with its links and its organisation', async () => {
    network = fakeFetch({ '/practice-of-test.json': jsonResponse(FILE) });
    const widget = await open({ practice: '/practice-of-test.json' });
    const part = principle(widget, 5).querySelector('[part="practice"]')!;
    expect(textOf(part)).to.match(
      /How we do this We ask for <b>little<\/b>\. Evidence Notice What helped Guide/u,
    );
    expect([...part.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      `${location.origin}/privacy`,
      'https://guide.example/',
    ]);
    expect(textOf(root(widget))).to.match(/is by A Trust, 1 October 2026/u);
    expect(principle(widget, 6).querySelector('[part="practice"]')).to.equal(null);
  });

  it('leaves the text in place when the file of evidence fails', async () => {
    guard = captureConsole();
    network = fakeFetch({ '/bad-practice.json': jsonResponse({ ...FILE, principles: [{ number: 24 }] }) });
    for (const practice of ['/bad-practice.json', '/no/such/practice.json']) {
      const widget = await open({ practice });
      expect(principles(widget)).to.have.length(23);
      expect(textOf(root(widget))).to.match(/could not be shown just now/u);
    }
    expect(guard.lines.map(({ text }) => text).join()).to.match(
      /principles\[0\]\.number should be from 1 to 23/u,
    );
  });
});

describe('statement in odm-declaration', () => {
  const saved: { name: string; text: () => Promise<string> }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;

  beforeEach(() => {
    saved.length = 0;
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = last;
      saved.push({ name: this.download, text: () => blob.text() });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  async function openForm(): Promise<Declaration> {
    const widget = await open({ assess: '', place: 'Hull' });
    await until('the form', () => root(widget).querySelectorAll('textarea').length === 23);
    return widget;
  }
  const choose = (widget: Declaration, number: number, value: string) =>
    principle(widget, number).querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
  const write = (widget: Declaration, number: number, text: string) =>
    type(principle(widget, number).querySelector('textarea')!, text);
  const save = (widget: Declaration, at: number) =>
    root(widget).querySelectorAll<HTMLElement>('.save button')[at]!.click();
  const give = (widget: Declaration, text: string) => {
    const input = field(widget, 'input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'statement.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('has no form without assess', async () => {
    const widget = await open();
    expect(root(widget).querySelectorAll('textarea, fieldset')).to.have.length(0);
  });

  it('has labelled form controls and says that nothing is stored', async () => {
    const widget = await openForm();
    const form = principle(widget, 8).querySelector('fieldset')!;
    expect(textOf(form.querySelector('legend'))).to.equal('Does principle 8 apply to you?');
    for (const input of notEmpty(form.querySelectorAll('input, textarea')))
      expect((input as HTMLInputElement).labels!.length).to.equal(1);
    expect(textOf(partOf(widget, 'statement'))).to.match(
      /sent to nobody. It is gone when you leave or reload/u,
    );
  });

  it('keeps answers through a search, a change of language and place, and a move in the page', async () => {
    const widget = await openForm();
    choose(widget, 5, 'yes');
    write(widget, 5, 'We ask for little.');
    type(field(widget, '.statement input[type="text"]'), 'A Trust');
    type(field(widget, 'input[type="search"]'), 'zebra');
    await widget.updateComplete;
    type(field(widget, 'input[type="search"]'), '');
    widget.lang = 'cy';
    await until('Welsh', () => root(widget).querySelector('[lang="cy"]'));
    widget.place = 'York';
    const other = document.body.appendChild(document.createElement('section'));
    other.append(widget);
    await nextFrame();
    await widget.updateComplete;
    expect(principle(widget, 5).querySelector('textarea')!.value).to.equal('We ask for little.');
    expect(principle(widget, 5).querySelector<HTMLInputElement>('input[value="yes"]')!.checked).to.equal(
      true,
    );
    expect(field(widget, '.statement input[type="text"]').value).to.equal('A Trust');
    expect(textOf(root(widget).querySelector('.answered'))).to.equal('Atebwyd 1 o 23 egwyddor.');
    document.body.append(widget);
    other.remove();
  });

  it('downloads HTML, Markdown and JSON without a request', async () => {
    const widget = await openForm();
    network = fakeFetch({});
    choose(widget, 6, 'no');
    write(widget, 5, '<b>We</b> ask for little.');
    await widget.updateComplete;
    for (const [at, name] of ['html', 'md', 'json'].entries()) {
      save(widget, at);
      await until(name, () => saved.at(-1)?.name === `declaration-statement.${name}`);
    }
    expect(await saved[0]!.text()).to.match(/&lt;b&gt;We&lt;\/b&gt; ask[^]*Does not apply to us/u);
    expect(await saved[1]!.text()).to.match(/\\<b\\>We/u);
    expect(JSON.parse(await saved[2]!.text())).to.deep.include({
      format: 'odm-declaration-statement/1',
      version: '0.9',
    });
    expect(network.requests).to.deep.equal([]);
    await until('the news', () =>
      /Saved as declaration-statement\.json/u.test(
        textOf(root(widget).querySelector('[role="status"].status')),
      ),
    );
  });

  it('opens a saved statement and keeps answers that were written since', async () => {
    const widget = await openForm();
    write(widget, 1, 'Old one.');
    write(widget, 2, 'Old two.');
    save(widget, 2);
    const file = await saved[0]!.text();
    const again = await openForm();
    write(again, 2, 'New two.');
    give(again, file);
    await until('the news', () =>
      /Read in: 2 answers\. What you had written already was kept/u.test(
        textOf(root(again).querySelector('.message')),
      ),
    );
    expect([1, 2].map((number) => principle(again, number).querySelector('textarea')!.value)).to.deep.equal([
      'Old one.',
      'New two.',
    ]);
  });

  it('keeps the answers when another file is opened', async () => {
    const widget = await openForm();
    write(widget, 3, 'Mine.');
    for (const text of [
      '',
      'not json',
      '[]',
      '{"format":"x"}',
      `{"format":"odm-declaration-statement/1","organisation":"x","principles":[{"number":99}]}`,
    ]) {
      give(widget, text);
      await until(`the news about ${text}`, () =>
        /Nothing was changed/u.test(root(widget).querySelector('[role="status"].status')!.textContent),
      );
      expect(principle(widget, 3).querySelector('textarea')!.value).to.equal('Mine.');
    }
  });
});
