import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import type { Newsletter } from '@odm-widgets/newsletter';
import { captureConsole } from '../support/capture-console.js';
import { isShown, partOf, textOf } from '../support/shadow-dom.js';
import {
  uniqueEmail,
  attributesFor,
  successMessage,
  mountNewsletter,
  emailOf,
  formOf,
  mount,
  openFrame,
  submitByButton,
  receivedRequests,
  unmountAll,
  providersOrigin,
  signUp,
  errorSummary,
  formFromHtml,
} from '../support/newsletter.js';
import { nextFrame, until } from '../support/until.js';

const origin = await providersOrigin();
const KIT = attributesFor('kit', origin);
const EMAIL = '<label>Mail <input type="email" name="email_address" required></label>';

const statusText = (widget: Newsletter) => textOf(widget.shadowRoot!.querySelector('[role="status"]'));
/** The field that an error message describes. */
const fieldOf = (line: Element) =>
  (line.getRootNode() as ParentNode).querySelector(`[aria-describedby~="${line.id}"]`);

/** Submits an invalid address, and waits for the error summary. */
async function submitInvalidEmail(widget: Newsletter): Promise<HTMLElement> {
  emailOf(widget).value = 'sam at home';
  submitByButton(widget);
  return errorSummary(widget);
}

/** Moves a widget into a shadow root of the page. */
async function moveToShadowRoot(widget: Newsletter): Promise<ShadowRoot> {
  const host = document.createElement('div');
  mount(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(widget);
  await widget.updateComplete;
  return root;
}

afterEach(unmountAll);

describe('pages that change the element', () => {
  it('draws one form when attributes are set one by one after insertion', async () => {
    const widget = document.createElement('odm-newsletter');
    mount(widget);
    const guard = captureConsole();
    for (const [name, value] of Object.entries(KIT)) {
      widget.setAttribute(name, value);
      await widget.updateComplete;
    }
    await until('the form', () => widget.status === 'ready');
    guard.release();
    expect(widget.querySelectorAll('form').length).to.equal(1);
    expect(isShown(emailOf(widget))).to.equal(true);
  });

  it('keeps the form, what was typed and the errors when the element is moved', async () => {
    const widget = await mountNewsletter(KIT);
    await submitInvalidEmail(widget);
    const form = formOf(widget);
    const section = mount(document.createElement('section'));
    section.append(widget);
    await nextFrame();
    expect(formOf(widget) === form).to.equal(true);
    expect(emailOf(widget).value).to.equal('sam at home');
    expect(emailOf(widget).getAttribute('aria-invalid')).to.equal('true');
    expect(partOf(widget, 'summary')).not.to.equal(undefined);
    expect(widget.querySelectorAll('[data-odm-error]').length).to.equal(1);
  });

  it('keeps the errors and results of two forms apart', async () => {
    const [first, second] = [await mountNewsletter(KIT), await mountNewsletter(KIT)];
    await submitInvalidEmail(first);
    expect(partOf(second, 'summary')).to.equal(undefined);
    expect(emailOf(second).hasAttribute('aria-invalid')).to.equal(false);
    signUp(second, uniqueEmail('ok'));
    await successMessage(second);
    expect(isShown(emailOf(first))).to.equal(true);
    expect(emailOf(first).value).to.equal('sam at home');
  });

  it('submits a form around the element and its own form independently', async () => {
    const outer = mount(document.createElement('form'));
    const sent: EventTarget[] = [];
    outer.addEventListener('submit', (event) => {
      if (event.target === outer) sent.push(outer);
      event.target === outer && event.preventDefault();
    });
    const widget = await mountNewsletter(KIT);
    outer.append(Object.assign(document.createElement('input'), { name: 'q', value: 'search' }), widget);
    const email = uniqueEmail('ok');
    signUp(widget, email);
    await successMessage(widget);
    expect(sent).to.deep.equal([]);
    const [received] = await receivedRequests(origin, email);
    expect(received!.fields.map(([name]) => name)).not.to.include('q');
    outer.requestSubmit();
    expect(sent).to.deep.equal([outer]);
    expect(partOf(widget, 'headline')).not.to.equal(undefined);
  });

  it('draws a form with what was typed when the author’s form is removed', async () => {
    const form = formFromHtml(`${EMAIL}<button>Go</button>`);
    const widget = await mountNewsletter(KIT, [form]);
    emailOf(widget).value = 'sam@example.org';
    form.remove();
    await until('another form', () => widget.querySelector('form') && formOf(widget) !== form);
    expect(emailOf(widget).value).to.equal('sam@example.org');
    expect(widget.querySelectorAll('form').length).to.equal(1);
  });

  it('accepts the author’s form once its email field has the expected name', async () => {
    const guard = captureConsole();
    const form = formFromHtml('<input type="email" name="mail"><button>Go</button>');
    const widget = await mountNewsletter(KIT, [form]);
    guard.release();
    expect(widget.status).to.equal('error');
    form.querySelector('input')!.name = 'email_address';
    widget.requestUpdate();
    await until('the form', () => widget.status === 'ready');
    expect(formOf(widget) === form).to.equal(true);
  });
});

describe('an element in a shadow root of the page', () => {
  it('links the error summary to the field, and the field to its error', async () => {
    const widget = await mountNewsletter(KIT);
    const root = await moveToShadowRoot(widget);
    const summary = await submitInvalidEmail(widget);
    const line = root.querySelector('[data-odm-error]')!;
    expect(fieldOf(line) === emailOf(widget)).to.equal(true);
    summary.querySelector('a')!.click();
    expect(root.activeElement === emailOf(widget)).to.equal(true);
  });

  it('labels the field and focuses the result', async () => {
    const widget = await mountNewsletter(KIT);
    const root = await moveToShadowRoot(widget);
    expect(textOf(emailOf(widget).labels![0])).to.equal('Email address');
    signUp(widget, uniqueEmail('ok'));
    const done = await successMessage(widget);
    await until(
      'the focus',
      () => root.activeElement === widget && widget.shadowRoot!.activeElement === done,
    );
  });
});

describe('error messages', () => {
  it('keep a field’s accessible name and its hint', async () => {
    const form = formFromHtml(`<p id="hint">No spaces</p>${EMAIL}<button>Go</button>`);
    const widget = await mountNewsletter(KIT, [form]);
    emailOf(widget).setAttribute('aria-describedby', 'hint');
    await submitInvalidEmail(widget);
    expect(textOf(emailOf(widget).labels![0])).to.equal('Mail');
    const line = form.querySelector('[data-odm-error]')!;
    expect(emailOf(widget).getAttribute('aria-describedby')).to.equal(`hint ${line.id}`);
    signUp(widget, uniqueEmail('ok'));
    emailOf(widget).value = uniqueEmail('ok');
    submitByButton(widget);
    await successMessage(widget);
    expect(emailOf(widget).getAttribute('aria-describedby')).to.equal('hint');
    expect(form.querySelector('[data-odm-error]')).to.equal(null);
  });

  it('stand above a checkbox and its label', async () => {
    const widget = await mountNewsletter({ ...KIT, 'consent-field': 'ok' });
    await submitInvalidEmail(widget);
    const box = widget.querySelector<HTMLInputElement>('[name="ok"]')!;
    const kinds = [...box.parentElement!.children].map(({ localName }) => localName);
    expect(kinds).to.deep.equal(['p', 'input', 'label']);
  });

  it('appear once for a group of radio buttons, and link to the first', async () => {
    const choice = ['a', 'b', 'c']
      .map((value) => `<label><input type="radio" name="often" value="${value}" required>${value}</label>`)
      .join('');
    const widget = await mountNewsletter(KIT, [formFromHtml(`${EMAIL}${choice}<button>Go</button>`)]);
    emailOf(widget).value = uniqueEmail('ok');
    submitByButton(widget);
    const summary = await errorSummary(widget);
    expect(summary.querySelectorAll('li').length).to.equal(1);
    expect(widget.querySelectorAll('[data-odm-error]').length).to.equal(1);
    summary.querySelector('a')!.click();
    expect((document.activeElement as HTMLInputElement).value).to.equal('a');
  });

  it('belong to the invalid one of two fields with the same name', async () => {
    const again = '<label>Again <input type="email" name="email_address"></label>';
    const widget = await mountNewsletter(KIT, [formFromHtml(`${EMAIL}${again}<button>Go</button>`)]);
    emailOf(widget).value = 'sam@example.org';
    submitByButton(widget);
    const summary = await errorSummary(widget);
    const [first, second] = widget.querySelectorAll<HTMLInputElement>('input[type="email"]');
    expect([first!, second!].map((input) => input.getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
    ]);
    summary.querySelector('a')!.click();
    expect(document.activeElement === second).to.equal(true);
  });

  it('leave out disabled, hidden and read-only fields', async () => {
    const form = formFromHtml(
      `${EMAIL}<fieldset disabled><input name="a" required></fieldset>` +
        '<input name="b" required disabled><input type="hidden" name="c" required><input name="d" required readonly>' +
        '<button>Go</button><button type="reset">Clear</button><input type="image" alt="Go" name="e">',
    );
    const widget = await mountNewsletter(KIT, [form]);
    const summary = await submitInvalidEmail(widget);
    expect([...summary.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Enter an email address in the form name@example.com.',
    ]);
  });

  it('go when the form is reset', async () => {
    const widget = await mountNewsletter(KIT, [
      formFromHtml(`${EMAIL}<button>Go</button><button type="reset">Clear</button>`),
    ]);
    await submitInvalidEmail(widget);
    formOf(widget).querySelector<HTMLElement>('[type="reset"]')!.click();
    await until('no summary', () => !partOf(widget, 'summary'));
    expect(widget.querySelectorAll('[data-odm-error], [aria-invalid]').length).to.equal(0);
  });
});

describe('a submission on its way', () => {
  /** A widget whose submission is on its way, with the code for submissions loaded. */
  async function sending(email: string, attributes = KIT): Promise<Newsletter> {
    const widget = await mountNewsletter(attributes);
    await submitInvalidEmail(widget);
    signUp(widget, email);
    expect(widget.status).to.equal('loading');
    return widget;
  }

  it('is sent once as it was when the form is reset meanwhile', async () => {
    const email = uniqueEmail('ok');
    const widget = await sending(email);
    formOf(widget).reset();
    emailOf(widget).value = uniqueEmail('ok');
    submitByButton(widget);
    await successMessage(widget);
    expect(textOf(partOf(widget, 'headline'))).to.equal(`${email} is signed up. Thank you.`);
    expect(await receivedRequests(origin, email)).to.have.length(1);
  });

  it('shows its result before changed attributes change the form', async () => {
    const email = uniqueEmail('ok');
    const widget = await sending(email, { ...KIT, fields: 'email' });
    widget.setAttribute('fields', 'email first-name');
    await successMessage(widget);
    expect(textOf(partOf(widget, 'headline'))).to.contain(email);
    widget.shadowRoot!.querySelector<HTMLElement>('.another')!.click();
    await until('another field', () => widget.querySelectorAll('div > input').length === 2);
    expect(emailOf(widget).value).to.equal(email);
  });

  it('shows its result in the page’s new language', async () => {
    const email = uniqueEmail('ok');
    const widget = await sending(email);
    widget.lang = 'cy';
    await successMessage(widget);
    await until(
      'Welsh words',
      () => textOf(partOf(widget, 'headline')) === `Mae ${email} wedi’i gofrestru. Diolch yn fawr.`,
    );
    expect(textOf(widget.shadowRoot!.querySelector('.another'))).to.equal('Defnyddio cyfeiriad arall');
    widget.lang = 'en';
    await until('English words', () => /is signed up/u.test(textOf(partOf(widget, 'headline'))));
  });

  it('keeps the focus on the button, which is aria-disabled', async () => {
    const widget = await mountNewsletter(KIT);
    await submitInvalidEmail(widget);
    const button = formOf(widget).querySelector('button')!;
    button.focus();
    signUp(widget, uniqueEmail('ok'));
    await widget.updateComplete;
    expect(document.activeElement === button).to.equal(true);
    expect([button.disabled, button.getAttribute('aria-disabled')]).to.deep.equal([false, 'true']);
    expect(statusText(widget)).to.equal('Sending…');
    await successMessage(widget);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
  });
});

describe('the result of a submission', () => {
  it('asks the visitor to check their email with double-opt-in', async () => {
    const outcomes: unknown[] = [];
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter({ ...KIT, 'double-opt-in': '' });
    widget.addEventListener('odm-subscribe', ({ detail }) => outcomes.push(detail));
    signUp(widget, email);
    await successMessage(widget);
    expect(textOf(partOf(widget, 'headline'))).to.match(/message to .+: follow the link/u);
    expect(outcomes).to.deep.equal([{ outcome: 'confirmation-needed' }]);
  });

  it('replaces the offline error when the visitor is online and submits again', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(KIT);
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    try {
      signUp(widget, email);
      await errorSummary(widget);
      expect(widget.status).to.equal('error');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
    submitByButton(widget);
    await successMessage(widget);
    expect(partOf(widget, 'summary')).to.equal(undefined);
    expect(await receivedRequests(origin, email)).to.have.length(1);
  });

  it('clears the announcement when the visitor comes back from the service’s page', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(attributesFor('buttondown', origin));
    const frame = openFrame(formOf(widget));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    signUp(widget, email);
    await loaded;
    await until('the announcement', () => statusText(widget).startsWith('Going to'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until('the empty announcement', () => statusText(widget) === '');
    expect(emailOf(widget).value).to.equal(email);
    expect(isShown(emailOf(widget))).to.equal(true);
    expect(widget.status).to.equal('ready');
  });
});

describe('autofill', () => {
  it('is turned off for every hidden text field', async () => {
    for (const id of ['mailchimp', 'brevo', 'emailoctopus', 'listmonk'] as const) {
      const widget = await mountNewsletter(attributesFor(id, origin));
      const unseen = [...widget.querySelectorAll<HTMLInputElement>('input')].filter(
        (input) => !input.checkVisibility() && input.type !== 'hidden',
      );
      expect(unseen.length, id).to.equal(1);
      for (const input of unseen) {
        expect(input.autocomplete, id).to.equal('off');
        expect(input.name, id).not.to.match(/^(?:name|tel|phone|address|url|website|company)$/iu);
        expect(textOf(widget.shadowRoot), id).not.to.contain(input.getAttribute('aria-label')!);
      }
      widget.remove();
    }
  });

  it('may change a field without a key press: its value is sent', async () => {
    const widget = await mountNewsletter(KIT);
    const email = uniqueEmail('ok');
    emailOf(widget).value = email;
    emailOf(widget).dispatchEvent(new Event('change', { bubbles: true }));
    submitByButton(widget);
    await successMessage(widget);
    expect((await receivedRequests(origin, email))[0]!.fields[0]).to.deep.equal(['email_address', email]);
  });
});
