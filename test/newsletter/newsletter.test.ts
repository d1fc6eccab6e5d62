import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import { captureConsole } from '../support/capture-console.js';
import { deepElements, isShown, partOf, textOf } from '../support/shadow-dom.js';
import { HOSTILE_TEXTS, HOSTILE_ADDRESSES } from '../support/hostile-input.js';
import {
  uniqueEmail,
  attributesFor,
  successMessage,
  mountNewsletter,
  emailOf,
  formOf,
  mount,
  submitByButton,
  PRIVACY,
  receivedRequests,
  unmountAll,
  REQUIRED_ATTRIBUTES,
  providersOrigin,
  signUp,
  errorSummary,
  formFromHtml,
} from '../support/newsletter.js';
import { nextFrame, until } from '../support/until.js';

const origin = await providersOrigin();
const KIT = attributesFor('kit', origin);

/** Whether the element prevents a submission of the form. */
function isSubmissionPrevented(form: HTMLFormElement): boolean {
  const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  form.dispatchEvent(event);
  return event.defaultPrevented;
}

afterEach(unmountAll);

describe('a form that was not submitted', () => {
  it('makes no request to another origin while the visitor types', async () => {
    performance.clearResourceTimings();
    const widget = await mountNewsletter(KIT);
    emailOf(widget).focus();
    emailOf(widget).value = 'sam@example.org';
    emailOf(widget).dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('hides the honeypot from visitors, keyboards and autofill', async () => {
    const widget = await mountNewsletter(attributesFor('mailchimp', origin));
    const honeypot = widget.querySelector<HTMLInputElement>('[name^="b_"]')!;
    expect(isShown(honeypot)).to.equal(false);
    expect([honeypot.tabIndex, honeypot.autocomplete, honeypot.value]).to.deep.equal([-1, 'off', '']);
    honeypot.focus();
    expect(document.activeElement === honeypot).to.equal(false);
  });

  it('labels the fields and names them for autofill', async () => {
    const widget = await mountNewsletter({ ...KIT, fields: 'email first-name last-name name=n' });
    const inputs = [...widget.querySelectorAll<HTMLInputElement>('div > input')];
    expect(inputs.map(({ autocomplete }) => autocomplete)).to.deep.equal([
      'email',
      'given-name',
      'family-name',
      'name',
    ]);
    expect(inputs.map((input) => input.getRootNode() === document)).to.deep.equal(inputs.map(() => true));
    expect(inputs.map(({ labels }) => textOf(labels![0]))).to.deep.equal([
      'Email address',
      'First name (optional)',
      'Last name (optional)',
      'Name (optional)',
    ]);
  });
});

describe('the author’s own form', () => {
  const EMAIL = '<label>Mail <input type="email" name="email_address" required></label>';

  it('is used as it stands, with missing hidden fields added', async () => {
    const form = formFromHtml(`${EMAIL}<button>Go</button>`);
    const widget = await mountNewsletter(KIT, [form]);
    expect(formOf(widget) === form).to.equal(true);
    expect(form.getAttribute('action')).to.equal(KIT.action);
    expect(isShown(form)).to.equal(true);
    const email = uniqueEmail('ok');
    emailOf(widget).value = email;
    submitByButton(widget);
    const [received] = await receivedRequests(origin, email);
    expect(received!.fields).to.deep.equal([
      ['email_address', email],
      ['tags[]', '77'],
      ['tags[]', '78'],
    ]);
  });

  it('gives the element its action', async () => {
    const form = formFromHtml(`${EMAIL}<button>Go</button>`);
    form.setAttribute('action', KIT.action);
    const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, [form]);
    expect(widget.model).to.deep.equal({ provider: 'kit', action: KIT.action, inPage: true });
  });

  it('may have controls named like properties of a form', async () => {
    const form = formFromHtml(
      `${EMAIL}<input name="action" value="subscribe"><input name="elements"><input name="method">` +
        '<input name="target"><input name="noValidate"><button name="submit" value="1">Go</button>',
    );
    const widget = await mountNewsletter(KIT, [form]);
    const email = uniqueEmail('ok');
    emailOf(widget).value = email;
    submitByButton(widget);
    await successMessage(widget);
    const [received] = await receivedRequests(origin, email);
    expect(received!.fields).to.deep.include(['action', 'subscribe']);
  });

  it('gets the consent and privacy notices that it lacks', async () => {
    const plain = await mountNewsletter(attributesFor('mailchimp', origin), [
      formFromHtml('<input type="email" name="EMAIL" aria-label="Mail"><button>Go</button>'),
    ]);
    await until('what is unsaid', () => partOf(plain, 'consent'));
    expect(textOf(partOf(plain, 'consent'))).to.match(
      /We will email you once a month\..+Mailchimp’s page to finish/u,
    );
    const whole = await mountNewsletter(KIT, [
      formFromHtml(`${EMAIL}<a href="${PRIVACY}">Privacy</a><button>Go</button>`),
    ]);
    expect(partOf(whole, 'consent')).to.equal(undefined);
  });

  it('is a configuration error without an email field of the name the service expects', async () => {
    const guard = captureConsole();
    const form = formFromHtml('<input type="email" name="email"><button>Go</button>');
    const widget = await mountNewsletter(KIT, [form]);
    guard.release();
    expect(widget.status).to.equal('error');
    expect(isShown(form)).to.equal(true);
    expect(isSubmissionPrevented(form)).to.equal(true);
    expect(guard.lines.map(({ text }) => text).join()).to.match(
      /no field for the email address by the name that Kit/u,
    );
  });

  it('opens a new tab with new-tab, unless it has a target', async () => {
    const own = formFromHtml(`${EMAIL}<button>Go</button>`);
    await mountNewsletter({ ...KIT, 'new-tab': '' }, [own]);
    expect(own.getAttribute('target')).to.equal('_blank');
    const framed = formFromHtml(`${EMAIL}<button>Go</button>`);
    framed.setAttribute('target', 'side');
    await mountNewsletter({ ...KIT, 'new-tab': '' }, [framed]);
    expect(framed.getAttribute('target')).to.equal('side');
  });

  it('replaces the widget’s form when it is added later', async () => {
    const widget = await mountNewsletter(KIT);
    const form = formFromHtml(`${EMAIL}<button>Go</button>`);
    widget.append(form);
    await until('one form', () => widget.querySelectorAll('form').length === 1);
    expect(formOf(widget) === form).to.equal(true);
  });

  it('shows the browser’s validation messages for fields the widget does not know', async () => {
    const form = formFromHtml(
      `${EMAIL}<input name="postcode" required aria-describedby="hint"><button>Go</button>`,
    );
    const widget = await mountNewsletter(KIT, [form]);
    emailOf(widget).value = 'sam@example.org';
    submitByButton(widget);
    const summary = await errorSummary(widget);
    expect(textOf(summary).length).to.be.greaterThan('There is a problem'.length + 5);
    const postcode = form.querySelector<HTMLInputElement>('[name="postcode"]')!;
    expect(postcode.getAttribute('aria-describedby')).to.match(/^hint odm-newsletter-\d+-error-\d+$/u);
    expect(textOf(partOf(widget, 'headline'))).to.equal('Fill in the form to get our newsletter.');
  });
});

describe('a configuration error', () => {
  it('says on the page what to add, and stops the author’s own form from being sent', async () => {
    const guard = captureConsole();
    const form = formFromHtml('<input type="email" name="email_address"><button>Go</button>');
    const { consent: _, 'privacy-href': __, ...rest } = KIT;
    const widget = await mountNewsletter(rest, [form]);
    guard.release();
    const words = textOf(widget.shadowRoot!.querySelector('.config-errors'));
    expect(words).to.match(/\(consent\).+\(privacy-href\)/u);
    expect(isSubmissionPrevented(form)).to.equal(true);
    expect(guard.lines).to.have.length(1);
  });

  it('goes when the attributes are corrected', async () => {
    const guard = captureConsole();
    const widget = await mountNewsletter({ action: KIT.action, provider: 'kit' });
    guard.release();
    expect(widget.status).to.equal('error');
    for (const [name, value] of Object.entries(REQUIRED_ATTRIBUTES)) widget.setAttribute(name, value);
    await until('the form', () => widget.status === 'ready');
    expect(isShown(emailOf(widget))).to.equal(true);
    expect(isShown(widget.shadowRoot!.querySelector('.config-errors')!)).to.equal(false);
  });

  it('says which attribute to add when the action is missing or misspelt', async () => {
    const { action, provider: _, ...rest } = KIT;
    const guard = captureConsole();
    const widget = await mountNewsletter({ ...rest, 'data-action': action });
    await until('the refusal', () => widget.status === 'error');
    guard.release();
    expect(guard.lines.map(({ text }) => text).join()).to.match(/Add action="…"/u);
  });

  it('appears when a required attribute is removed, and goes when it is back', async () => {
    for (const name of ['consent', 'privacy-href', 'action']) {
      const widget = await mountNewsletter(KIT);
      const guard = captureConsole();
      widget.removeAttribute(name);
      await until('the refusal', () => widget.status === 'error');
      guard.release();
      expect(widget.querySelector('form'), name).to.equal(null);
      widget.setAttribute(name, KIT[name]!);
      await until('the form', () => widget.status === 'ready');
    }
    const widget = await mountNewsletter(KIT);
    for (const name of ['list', 'fields', 'tags', 'send', 'consent-field', 'provider'])
      widget.removeAttribute(name);
    await widget.updateComplete;
    expect(widget.status).to.equal('ready');
  });

  it('leaves no form for an address of another service', async () => {
    for (const action of [...HOSTILE_ADDRESSES, 'https://evil.example/subscribe']) {
      const guard = captureConsole();
      const widget = await mountNewsletter({ ...KIT, action });
      guard.release();
      expect(widget.status, action).to.equal('error');
      expect(widget.querySelector('form'), action).to.equal(null);
      expect(guard.lines, action).to.have.length(1);
    }
  });
});

describe('changes of the page', () => {
  it('draws the form again when the page empties the element', async () => {
    const widget = await mountNewsletter(KIT);
    widget.replaceChildren();
    await until('the form', () => widget.querySelector('form'));
    expect(widget.querySelectorAll('form').length).to.equal(1);
  });

  it('has one working form in a copy of the element', async () => {
    const widget = await mountNewsletter(KIT);
    const copy = widget.cloneNode(true) as typeof widget;
    widget.replaceWith(copy);
    mount(copy);
    await until('the form', () => copy.status === 'ready');
    expect(copy.querySelectorAll('form').length).to.equal(1);
    signUp(copy, uniqueEmail('ok'));
    await successMessage(copy);
  });

  it('keeps what was typed when fields are added', async () => {
    const widget = await mountNewsletter({ ...KIT, fields: 'email' });
    emailOf(widget).value = 'sam@example.org';
    widget.setAttribute('fields', 'email first-name');
    await until('another field', () => widget.querySelectorAll('div > input').length === 2);
    expect(emailOf(widget).value).to.equal('sam@example.org');
    expect(widget.querySelectorAll('form').length).to.equal(1);
  });

  it('keeps the form when other attributes change', async () => {
    const widget = await mountNewsletter(KIT);
    const form = formOf(widget);
    widget.setAttribute('heading', 'News');
    widget.setAttribute('heading-level', '3');
    await widget.updateComplete;
    expect(formOf(widget) === form).to.equal(true);
    expect(textOf(widget.shadowRoot!.querySelector('h3'))).to.equal('News');
  });

  it('shows the form again for another address', async () => {
    const email = uniqueEmail('ok');
    const widget = await mountNewsletter(KIT);
    signUp(widget, email);
    await successMessage(widget);
    widget.shadowRoot!.querySelector<HTMLElement>('.another')!.click();
    await until('the focus', () => document.activeElement === emailOf(widget));
    expect(emailOf(widget).value).to.equal(email);
  });

  it('styles the form in a shadow root of the page, and nothing outside it', async () => {
    const host = document.createElement('div');
    mount(host);
    const root = host.attachShadow({ mode: 'open' });
    const widget = await mountNewsletter(KIT);
    root.append(widget);
    await until('the form', () => widget.status === 'ready');
    expect(emailOf(widget).getBoundingClientRect().height).to.be.at.least(44);
    const stray = Object.assign(document.createElement('input'), { type: 'email' });
    mount(stray);
    expect(stray.getBoundingClientRect().height).to.be.lessThan(44);
  });
});

describe('hostile text in attributes', () => {
  it('inserts no element and no event handler', async () => {
    const plain = await mountNewsletter({ ...KIT, consent: 'x' });
    const count = deepElements(plain).length;
    for (const text of HOSTILE_TEXTS) {
      const guard = captureConsole();
      const attributes = Object.fromEntries(
        ['consent', 'heading', 'fields', 'list', 'tags', 'send', 'heading-level', 'double-opt-in'].map(
          (name) => [name, text],
        ),
      );
      const widget = await mountNewsletter({ ...KIT, ...attributes, 'consent-field': `n${text}` });
      guard.release();
      const all = deepElements(widget);
      expect(
        all.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
      ).to.deep.equal([]);
      expect(all.filter(({ localName }) => /^(?:script|img|svg|iframe)$/u.test(localName)).length).to.equal(
        0,
      );
      expect(all.length).to.be.lessThan(count + 12);
      expect(textOf(widget)).to.contain(textOf(document.createTextNode(text)).trim());
      expect('pwned' in globalThis, text).to.equal(false);
      widget.remove();
    }
  });

  it('draws no form for a hostile provider or privacy notice, and does not repeat the text', async () => {
    for (const [name, texts] of [
      ['provider', HOSTILE_TEXTS],
      ['privacy-href', HOSTILE_ADDRESSES.filter((address) => !address.startsWith('http:'))],
    ] as const) {
      for (const text of texts) {
        const guard = captureConsole();
        const widget = await mountNewsletter({ ...KIT, [name]: text });
        guard.release();
        expect(widget.querySelector('form'), text).to.equal(null);
        expect(widget.shadowRoot!.querySelectorAll('a, img, script').length, text).to.equal(0);
        widget.remove();
      }
    }
  });
});
