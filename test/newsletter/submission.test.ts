import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import type { Newsletter } from '@odm-widgets/newsletter';
import { captureConsole } from '../support/capture-console.js';
import { deepElements, partOf, textOf } from '../support/shadow-dom.js';
import {
  uniqueEmail,
  attributesFor,
  successMessage,
  mountNewsletter,
  emailOf,
  formOf,
  openFrame,
  submitByButton,
  receivedRequests,
  unmountAll,
  providersOrigin,
  signUp,
  errorSummary,
} from '../support/newsletter.js';
import { nextFrame, until } from '../support/until.js';

const origin = await providersOrigin();
const KIT = attributesFor('kit', origin);

/** Elements and attributes that a response may never insert. */
const UNSAFE = 'img, script, iframe, svg, [onerror], [onload], [href^="javascript:" i]';

/** Signs up once the code for submissions has loaded, so that the request starts at once. */
async function send(widget: Newsletter, email: string): Promise<void> {
  submitByButton(widget);
  await errorSummary(widget);
  signUp(widget, email);
  expect(widget.status).to.equal('loading');
}

afterEach(unmountAll);

describe('validation errors', () => {
  it('shows errors at their fields and in a focused summary with links to the fields', async () => {
    const widget = await mountNewsletter({ ...KIT, 'consent-field': 'ok' });
    emailOf(widget).value = 'sam at home';
    submitByButton(widget);
    const summary = await errorSummary(widget);
    await until('the focus', () => widget.shadowRoot!.activeElement === summary);
    const links = [...summary.querySelectorAll('a')];
    expect(links.map(textOf)).to.deep.equal([
      'Enter an email address in the form name@example.com.',
      'Tick the box if you agree. Without it we cannot sign you up.',
    ]);
    for (const input of [emailOf(widget), widget.querySelector<HTMLInputElement>('[name="ok"]')!]) {
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const line = document.getElementById(input.getAttribute('aria-describedby')!)!;
      expect(line.textContent).to.match(/^Error: /u);
    }
    links[0]!.click();
    expect(document.activeElement === emailOf(widget)).to.equal(true);
    expect(emailOf(widget).value).to.equal('sam at home');
    expect(location.hash).to.equal('');
  });

  it('removes errors when the fields are corrected', async () => {
    const widget = await mountNewsletter({ ...attributesFor('mailchimp', origin), 'consent-field': '' });
    submitByButton(widget);
    await errorSummary(widget);
    emailOf(widget).value = 'sam@example.org';
    openFrame(formOf(widget));
    submitByButton(widget);
    await until('no summary', () => !partOf(widget, 'summary'));
    expect(widget.querySelectorAll('[data-odm-error], [aria-invalid], [aria-describedby]').length).to.equal(
      0,
    );
  });

  it('translates errors when the page’s language changes, and keeps what was typed', async () => {
    const widget = await mountNewsletter(KIT);
    emailOf(widget).value = 'sam';
    submitByButton(widget);
    await errorSummary(widget);
    widget.lang = 'cy';
    await until('Welsh words', () => /Rhowch gyfeiriad e-bost/u.test(widget.textContent));
    expect(textOf(partOf(widget, 'summary'))).to.match(/^Mae problem/u);
    expect(textOf(widget.querySelector('label'))).to.equal('Cyfeiriad e-bost');
    expect(emailOf(widget).value).to.equal('sam');
    widget.lang = 'en';
    await until('English words', () => /Enter an email address/u.test(widget.textContent));
  });

  it('gives the errors of two forms on a page different ids', async () => {
    const [first, second] = [await mountNewsletter(KIT), await mountNewsletter(KIT)];
    for (const widget of [first, second]) {
      submitByButton(widget);
      await errorSummary(widget);
    }
    const ids = [...document.querySelectorAll('odm-newsletter [id]')].map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });
});

describe('submissions that fail', () => {
  it('says that the visitor is offline, keeps what was typed and sends nothing', async () => {
    const email = uniqueEmail('ok');
    for (const id of ['kit', 'mailchimp'] as const) {
      const widget = await mountNewsletter({ ...attributesFor(id, origin), 'consent-field': '' });
      Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
      try {
        signUp(widget, email);
        expect(textOf(await errorSummary(widget))).to.match(/You are offline. What you typed is still here/u);
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
      expect(emailOf(widget).value).to.equal(email);
    }
    const received = await (await fetch(`${origin}/received?email=${encodeURIComponent(email)}`)).json();
    expect(received).to.deep.equal([]);
  });

  for (const id of ['kit', 'emailoctopus', 'listmonk', 'mautic', 'generic'] as const) {
    it(`inserts no element from a hostile, malformed or endless response of ${id}`, async () => {
      const countUnsafe = () =>
        deepElements(document.body).filter((element) => element.matches(UNSAFE)).length;
      for (const scenario of ['hostile', 'nonsense', 'huge']) {
        const guard = captureConsole();
        const widget = await mountNewsletter(attributesFor(id, origin));
        const before = countUnsafe();
        const email = uniqueEmail(scenario);
        signUp(widget, email);
        await until('what came of it', () => widget.shadowRoot!.querySelector('.summary, .done'));
        guard.release();
        expect(countUnsafe(), scenario).to.equal(before);
        expect(emailOf(widget).value).to.equal(email);
        expect('pwned' in globalThis, scenario).to.equal(false);
      }
    });
  }

  it('sends nothing for a second click while a submission is on its way', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(KIT);
    await send(widget, email);
    expect(formOf(widget).querySelector('button')!.getAttribute('aria-disabled')).to.equal('true');
    submitByButton(widget);
    await successMessage(widget);
    expect(await receivedRequests(origin, email)).to.have.length(1);
  });

  it('sends nothing for the second click of a double click that comes after the answer to the first', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(KIT);
    await send(widget, email);
    const message = textOf(await successMessage(widget));
    submitByButton(widget);
    await nextFrame();
    expect(widget.status).to.equal('ready');
    expect(textOf(await successMessage(widget))).to.equal(message);
    expect(await receivedRequests(origin, email)).to.have.length(1);
  });

  it('sends once when the button is clicked several times before the code has loaded', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(KIT);
    signUp(widget, email);
    for (let i = 0; i < 5; i += 1) submitByButton(widget);
    await successMessage(widget);
    expect(await receivedRequests(origin, email)).to.have.length(1);
  });

  for (const scenario of ['refused', 'invalid'])
    it(`sends once for a double click whose first click has been answered already: ${scenario}`, async () => {
      const email = uniqueEmail(scenario);
      const widget = await mountNewsletter(KIT);
      await send(widget, email);
      await errorSummary(widget);
      submitByButton(widget);
      await nextFrame();
      expect(widget.status).to.not.equal('loading');
      expect(await receivedRequests(origin, email)).to.have.length(1);
      // Another address is another sign-up, however soon it comes.
      const other = uniqueEmail('ok');
      signUp(widget, other);
      await successMessage(widget);
      expect(await receivedRequests(origin, other)).to.have.length(1);
    });

  it('keeps the success when the second click lands on the button that replaces the form', async () => {
    const widget = await mountNewsletter(KIT);
    await send(widget, uniqueEmail('ok'));
    await successMessage(widget);
    const another = () => widget.shadowRoot!.querySelector<HTMLElement>('.another');
    another()!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await nextFrame();
    expect(another()).to.not.equal(null);
    another()!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await until('the form', () => another() === null);
  });

  it('goes to the service’s page once for a double click', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(attributesFor('buttondown', origin));
    const frame = openFrame(formOf(widget));
    emailOf(widget).focus();
    const answered = new Promise((resolve) => frame.addEventListener('load', resolve));
    // Some browsers send one form for two events of one task, so the events themselves are looked at too.
    const goesOn: boolean[] = [];
    const onSubmit = (event: Event) => goesOn.push(!event.defaultPrevented);
    document.addEventListener('submit', onSubmit);
    try {
      signUp(widget, email);
      submitByButton(widget);
      await answered;
    } finally {
      document.removeEventListener('submit', onSubmit);
    }
    expect(goesOn.filter(Boolean)).to.have.length(1);
    expect(await receivedRequests(origin, email)).to.have.length(1);
  });

  it('sends nothing when the page cancels the submit event', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(KIT);
    formOf(widget).addEventListener('submit', (event) => event.preventDefault());
    signUp(widget, email);
    await nextFrame();
    expect(widget.status).to.equal('ready');
  });

  it('shows the result of a submission after the element was removed and inserted again', async () => {
    const guard = captureConsole();
    const widget = await mountNewsletter(KIT);
    await send(widget, uniqueEmail('ok'));
    widget.remove();
    await nextFrame();
    document.body.append(widget);
    await successMessage(widget);
    guard.release();
    expect(guard.lines).to.deep.equal([]);
  });
});
