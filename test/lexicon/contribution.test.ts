import { expect } from 'chai';
import type { Lexicon } from '@odm-widgets/lexicon';
import { contributionHtml } from '@odm-widgets/lexicon/form.js';
import { parseContribution } from '@odm-widgets/data/lexicon';
import '@odm-widgets/lexicon/lexicon/define.js';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { isShown, partOf, textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

interface Received {
  type: string;
  fields: [string, string][];
}

const { origin } = (await (await fetch('/contribution-server.json')).json()) as { origin: string };
const PRIVACY = 'https://example.org/privacy';

let count = 0;
let page: HTMLElement;

/** Words that no other test sends. */
const uniqueWords = () =>
  `The kerb is high (${Date.now().toString(36)}${(count += 1)}).`.replace(/\d{8,}/gu, 'x');

async function show(
  scenario: string,
  attributes: Record<string, string> = {},
  inside?: HTMLElement,
): Promise<Lexicon> {
  const widget = document.createElement('odm-lexicon');
  const all = {
    src: '/examples/data/lexicon.json',
    action: `${origin}/${scenario}`,
    'privacy-href': PRIVACY,
    send: 'in-page',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  if (inside) widget.append(inside);
  page.append(widget);
  await until('the form', () =>
    widget.querySelector('form[data-odm="contribution"]')?.hasAttribute('novalidate'),
  );
  await until('its place', () => partOf(widget, 'form'));
  return widget;
}

const formIn = (root: ParentNode) => root.querySelector<HTMLFormElement>('form[data-odm="contribution"]')!;
const field = (root: ParentNode, name: string) =>
  [...formIn(root).querySelectorAll<HTMLInputElement>('input, textarea')].find((one) => one.name === name)!;
const option = (root: ParentNode, name: string, value: string) =>
  formIn(root).querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;

/** Fills in everything an observation needs. */
function fillIn(root: ParentNode, what: string): void {
  option(root, 'kind', 'observation').checked = true;
  field(root, 'what').value = what;
  field(root, 'where').value = 'Mill Lane';
  option(root, 'hinders', 'wheelchair').checked = true;
  option(root, 'hinders', 'blind').checked = true;
  option(root, 'age', 'over-13').checked = true;
  field(root, 'consent').checked = true;
}

const send = (root: ParentNode) => formIn(root).querySelector('button')!.click();
const summary = (widget: Lexicon) => until('the summary', () => partOf(widget, 'summary'));

async function received(what: string): Promise<Received[]> {
  return until('what arrived', async () => {
    const list = (await (
      await fetch(`${origin}/received?what=${encodeURIComponent(what)}`)
    ).json()) as Received[];
    return list.length ? list : undefined;
  });
}

/** What arrived is what the merge takes. */
async function expectReceived(what: string): Promise<void> {
  const [one, ...others] = await received(what);
  expect(others).to.deep.equal([]);
  expect(one!.type).to.match(/^application\/x-www-form-urlencoded/u);
  const raw: Record<string, string | string[]> = {};
  for (const [name, value] of one!.fields) raw[name] = name in raw ? [raw[name]!, value].flat() : value;
  expect(raw['website']).to.equal('');
  expect(parseContribution(raw)).to.deep.include({
    kind: 'observation',
    what,
    place: 'Mill Lane',
    lang: 'en',
    by: '',
  });
  const { effects } = parseContribution(raw) as unknown as {
    effects: { who: string; how: string }[];
  };
  expect(effects.map(({ who, how }) => `${how} ${who}`)).to.deep.equal([
    'hinders wheelchair',
    'hinders blind',
  ]);
}

function expectKept(root: ParentNode, what: string): void {
  expect(field(root, 'what').value).to.equal(what);
  expect(field(root, 'where').value).to.equal('Mill Lane');
  expect(option(root, 'hinders', 'blind').checked).to.equal(true);
  expect(field(root, 'consent').checked).to.equal(true);
}

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => page.remove());

describe('contributing with scripts', () => {
  it('sends what was typed, as a form does, and thanks', async () => {
    const widget = await show('ok');
    const what = uniqueWords();
    fillIn(widget, what);
    send(widget);
    await until('the thanks', () => widget.shadowRoot!.querySelector('.sent'));
    expect(isShown(formIn(widget))).to.equal(false);
    await expectReceived(what);
    widget.shadowRoot!.querySelector<HTMLElement>('.another')!.click();
    await until('an empty form', () => isShown(formIn(widget)) && field(widget, 'what').value === '');
  });

  it('lists every error with a link to its field, and sends nothing', async () => {
    const widget = await show('ok');
    option(widget, 'kind', 'term').checked = true;
    field(widget, 'where').value = 'sam@example.org';
    option(widget, 'helps', 'blind').checked = true;
    option(widget, 'hinders', 'blind').checked = true;
    option(widget, 'age', 'under-13').checked = true;
    send(widget);
    const box = await summary(widget);
    expect([...box.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Write the word that is missing.',
      'Write what is there, or what the word means.',
      '“Where is it?”: this looks like an email address or a telephone number. Take it out, so that it is not published.',
      'You ticked a group both times. Write what it depends on, or tick it once.',
      'Ask a parent, a carer or a teacher to send it for you, in their own name.',
      'Tick the box if you agree. Without it we cannot keep what you wrote.',
    ]);
    expect(widget.shadowRoot!.activeElement === box).to.equal(true);
    for (const name of ['name', 'what', 'where', 'depends', 'age', 'consent']) {
      const control = field(widget, name);
      expect(control.getAttribute('aria-invalid'), name).to.equal('true');
      const ids = control.getAttribute('aria-describedby')!.split(' ');
      expect(
        ids.some((id) => document.querySelector(`#${id}`)?.textContent.startsWith('Error:')),
        name,
      ).to.equal(true);
    }
    box.querySelectorAll('a')[1]!.click();
    expect(document.activeElement === field(widget, 'what')).to.equal(true);
    await expectAxeClean(page);
    expect(field(widget, 'where').value).to.equal('sam@example.org');
  });

  for (const [lang, heading] of Object.entries({ en: 'There is a problem', cy: 'Mae problem' }))
    it(`names the field in each of several errors of one kind (${lang})`, async () => {
      page.lang = lang;
      const widget = await show('ok');
      const button = lang === 'cy' ? 'Anfon' : 'Send';
      await until('the language', () => textOf(formIn(widget).querySelector('button')) === button);
      fillIn(widget, uniqueWords());
      const wrong = ['name', 'where', 'depends', 'when', 'strategy', 'photo', 'by'];
      for (const name of wrong) field(widget, name).value = 'Write to sam@example.org';
      send(widget);
      const box = await summary(widget);
      expect(textOf(box)).to.contain(heading);
      const links = [...box.querySelectorAll('a')];
      expect(links.map((link) => textOf(link))).to.have.length(wrong.length);
      for (const [at, name] of wrong.entries()) {
        const link = links[at]!;
        const label = textOf(field(widget, name).labels![0]).replace(/ \((?:optional|dewisol)\)$/u, '');
        expect(textOf(link).startsWith(`“${label}”:`), `${textOf(link)} for ${label}`).to.equal(true);
        link.click();
        expect(document.activeElement === field(widget, name), name).to.equal(true);
      }
      expect(new Set(links.map((link) => textOf(link))).size).to.equal(wrong.length);
    });

  it('marks an error of several lines at its first', async () => {
    page.style.inlineSize = '18rem';
    const widget = await show('ok');
    send(widget);
    const last = [...(await summary(widget)).querySelectorAll('li')].at(-1)!;
    const { top, height } = last.getBoundingClientRect();
    expect(height).to.be.at.least(2 * 24);
    // A box without a size stands where the mark does.
    const mark = document.createElement('span');
    mark.style.display = 'inline-block';
    last.prepend(mark);
    expect(mark.getBoundingClientRect().bottom - top).to.be.below(24);
  });

  it('removes errors when their fields are corrected', async () => {
    const widget = await show('ok');
    send(widget);
    await summary(widget);
    const what = uniqueWords();
    fillIn(widget, what);
    send(widget);
    await until('the thanks', () => widget.shadowRoot!.querySelector('.sent'));
    expect(widget.querySelectorAll('[data-odm-error], [aria-invalid]')).to.have.length(0);
  });

  const failures: Record<string, RegExp> = {
    busy: /is busy\. What you wrote is still here/u,
    refused: /was not taken\. What you wrote is still here/u,
    broken: /not working at the moment\. What you wrote is still here/u,
    redirect: /could not find out whether it arrived\. What you wrote is still here/u,
    closed: /could not find out whether it arrived\. What you wrote is still here/u,
  };
  for (const [scenario, words] of Object.entries(failures)) {
    it(`keeps what was typed when the answer is: ${scenario}`, async () => {
      const guard = captureConsole();
      try {
        const widget = await show(scenario);
        const what = uniqueWords();
        fillIn(widget, what);
        send(widget);
        expect(textOf(await summary(widget))).to.match(words);
        expectKept(widget, what);
        const offersPage = scenario === 'redirect' || scenario === 'closed';
        expect(Boolean(partOf(widget, 'summary')!.querySelector('button'))).to.equal(offersPage);
      } finally {
        guard.release();
      }
    });
  }

  it('keeps what was typed when the language of the page changes', async () => {
    const widget = await show('ok');
    const what = uniqueWords();
    fillIn(widget, what);
    page.lang = 'cy';
    await until('Welsh', () => formIn(widget).querySelector('button')!.textContent === 'Anfon');
    expectKept(widget, what);
    expect(field(widget, 'lang').value).to.equal('cy');
  });

  it('offers places that are known', async () => {
    const widget = await show('ok');
    await until('the places', () => field(widget, 'where').list?.querySelector('option[value="Mill Lane"]'));
  });

  it('posts natively where the answer is not read in the page', async () => {
    const widget = await show('ok', { send: 'visit' });
    const frame = document.createElement('iframe');
    frame.name = `contribution-${count}`;
    page.append(frame);
    formIn(widget).target = frame.name;
    const what = uniqueWords();
    fillIn(widget, what);
    send(widget);
    await expectReceived(what);
    expectKept(widget, what);
  });

  it('uses the form that the author wrote inside the tag', async () => {
    const html = contributionHtml({ action: `${origin}/ok`, privacyHref: PRIVACY });
    const own = new DOMParser().parseFromString(html, 'text/html').querySelector('form')!;
    own.id = 'own';
    const widget = await show('ok', {}, own);
    expect([...widget.querySelectorAll('form')].map(({ id }) => id)).to.deep.equal(['own']);
    await until('its place', () => isShown(own));
    const what = uniqueWords();
    fillIn(widget, what);
    send(widget);
    await until('the thanks', () => widget.shadowRoot!.querySelector('.sent'));
    await expectReceived(what);
  });

  it('has no form without a privacy notice or over http, and tells the developer', async () => {
    const guard = captureConsole();
    try {
      for (const attributes of [
        { action: '/take' },
        { action: 'http://example.org/take', 'privacy-href': '/privacy' },
      ]) {
        const widget = document.createElement('odm-lexicon');
        for (const [name, value] of Object.entries({ src: '/examples/data/lexicon.json', ...attributes }))
          widget.setAttribute(name, value);
        page.append(widget);
        await until('the warning', () => guard.lines.length === page.children.length);
        await widget.updateComplete;
        expect(partOf(widget, 'form')).to.equal(undefined);
        expect(widget.querySelector('form')).to.equal(null);
      }
    } finally {
      guard.release();
    }
    expect(guard.lines.filter(({ text }) => /There is no form/u.test(text))).to.have.length(2);
  });

  it('has no axe violations', async () => {
    await show('ok');
    await expectAxeClean(page);
  });
});

describe('contributing without scripts', () => {
  let frame: HTMLIFrameElement;

  /** A sandboxed page without scripts, whose form may be submitted. */
  async function open(scenario: string): Promise<Document> {
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-forms allow-same-origin');
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><script>document.title = 'a script ran';</script>
      <odm-lexicon>${contributionHtml({ action: `${origin}/${scenario}`, privacyHref: PRIVACY })}</odm-lexicon>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page.append(frame);
    await loaded;
    return frame.contentDocument!;
  }

  for (const scenario of ['ok', 'broken', 'redirect', 'closed']) {
    it(`posts the same fields when the answer is: ${scenario}`, async () => {
      const own = await open(scenario);
      expect(own.title).to.equal('A page');
      const what = uniqueWords();
      fillIn(own, what);
      send(own);
      await expectReceived(what);
      await until('the answer', () => frame.contentDocument === null);
    });
  }

  it('leaves validation to the browser, and keeps what was typed', async () => {
    const own = await open('ok');
    field(own, 'where').value = 'Mill Lane';
    send(own);
    expect(formIn(own).checkValidity()).to.equal(false);
    expect(frame.contentDocument === own).to.equal(true);
    expect(field(own, 'where').value).to.equal('Mill Lane');
  });

  it('labels every visible field, warns before free text, and hides the honeypot', async () => {
    const own = await open('ok');
    const shown = [...own.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
      (one) => one.getBoundingClientRect().width > 0,
    );
    expect(shown.every(({ labels }) => labels?.length === 1)).to.equal(true);
    expect(shown.map(({ name }) => name)).not.to.include('website');
    const [warning] = own.querySelectorAll('form > p');
    expect(textOf(warning)).to.match(/^What you write may be published\./u);
    expect(
      warning!.compareDocumentPosition(field(own, 'what')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
  });
});
