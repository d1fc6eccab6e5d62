import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import type { ProviderId } from '@odm-widgets/newsletter';
import { captureConsole } from '../support/capture-console.js';
import { isShown, partOf, textOf } from '../support/shadow-dom.js';
import {
  errorSummary,
  formFromHtml,
  mount,
  mountNewsletter,
  openFrame,
  providersOrigin,
  receivedRequests,
  REQUIRED_ATTRIBUTES,
  successMessage,
  uniqueEmail,
  unmountAll,
} from '../support/newsletter.js';
import { until } from '../support/until.js';
import { notEmpty } from '../support/not-empty.js';

/** Services whose present copy-and-paste form is in `test/fixtures/newsletter/provider-forms`. */
const IDS: readonly ProviderId[] = [
  'mailchimp',
  'brevo',
  'mailerlite',
  'emailoctopus',
  'buttondown',
  'kit',
  'campaign-monitor',
  'listmonk',
  'mautic',
  'civicrm',
];
/** Services that send their response to every origin. */
const IN_PAGE: readonly ProviderId[] = ['emailoctopus', 'kit'];

/** Services whose form has a field that people leave empty. */
const WITH_HONEYPOT: readonly ProviderId[] = ['mailchimp', 'brevo', 'emailoctopus', 'listmonk'];

const origin = await providersOrigin();

async function formHtmlOf(id: ProviderId): Promise<string> {
  const response = await fetch(`/test/fixtures/newsletter/provider-forms/${id}.html`);
  return (await response.text()).replace('{origin}', origin);
}

/** Elements of a service's own form. */
async function ownForm(id: ProviderId): Promise<Node[]> {
  const page = new DOMParser().parseFromString(await formHtmlOf(id), 'text/html');
  return [...page.body.children];
}

function emailFieldIn(root: ParentNode): HTMLInputElement {
  const selector = '[type="email"], [name="EMAIL"], [name="email-Primary"]';
  return root.querySelector<HTMLInputElement>(selector)!;
}

function clickButton(root: ParentNode): void {
  root.querySelector<HTMLElement>('button, [type="submit"]')!.click();
}

afterEach(unmountAll);

describe('the services’ own forms inside the element', () => {
  for (const id of WITH_HONEYPOT) {
    it(`shows no honeypot of ${id} without the service’s style sheet`, async () => {
      const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, await ownForm(id));
      const honeypots = widget.querySelectorAll<HTMLInputElement>(
        '[name^="b_"], [name="email_address_check"], [name^="hpc"], [name="nonce"]',
      );
      for (const honeypot of notEmpty(honeypots)) expect(isShown(honeypot), honeypot.name).to.equal(false);
    });
  }

  for (const id of IDS) {
    it(`signs up with the form of ${id}, without any other attribute than consent and privacy`, async () => {
      const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, await ownForm(id));
      expect(widget.status).to.equal('ready');
      expect(widget.model!.provider).to.equal(id);
      expect(widget.querySelectorAll('form').length).to.equal(1);
      const email = uniqueEmail('ok');
      emailFieldIn(widget).value = email;
      if (!IN_PAGE.includes(id)) openFrame(widget.querySelector('form')!);
      clickButton(widget);
      const received = await receivedRequests(origin, email);
      expect(received.map(({ service, problem }) => [service, problem])).to.deep.equal([[id, undefined]]);
      if (IN_PAGE.includes(id)) await successMessage(widget);
    });

    it(`says what people agree to beside the form of ${id}`, async () => {
      const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, await ownForm(id));
      expect(textOf(partOf(widget, 'consent'))).to.contain('We will email you once a month.');
    });

    it(`validates the address in the form of ${id}`, async () => {
      const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, await ownForm(id));
      emailFieldIn(widget).value = 'sam at home';
      clickButton(widget);
      expect(textOf(await errorSummary(widget))).to.contain('name@example.com');
      expect(emailFieldIn(widget).getAttribute('aria-invalid')).to.equal('true');
    });

    it(`signs up with the form of ${id} without scripts`, async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-forms allow-same-origin allow-popups');
      // A new tab would stay open.
      const html = (await formHtmlOf(id)).replace('target="_blank"', '');
      frame.srcdoc = `<!doctype html><odm-newsletter>${html}</odm-newsletter>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      mount(frame);
      await loaded;
      const page = frame.contentDocument!;
      const email = uniqueEmail('ok');
      emailFieldIn(page).value = email;
      clickButton(page);
      const received = await receivedRequests(origin, email);
      expect(received.map(({ service, problem }) => [service, problem])).to.deep.equal([[id, undefined]]);
      await until('the response', () => frame.contentDocument === null);
    });
  }

  it('sends every field of a service’s own form, and nothing else', async () => {
    const sent = async (id: ProviderId) => {
      const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, await ownForm(id));
      const email = uniqueEmail('ok');
      emailFieldIn(widget).value = email;
      openFrame(widget.querySelector('form')!);
      clickButton(widget);
      const [received] = await receivedRequests(origin, email);
      return received!.fields.map(([name, value]) => [name, value === email ? 'the address' : value]);
    };
    expect(await sent('mailchimp')).to.deep.equal([
      ['EMAIL', 'the address'],
      ['FNAME', ''],
      ['group[12345][1]', ''],
      ['tags', '1234567'],
      ['b_0a1b2c3d4e_5f60718293', ''],
      ['subscribe', 'Subscribe'],
    ]);
    expect(await sent('mailerlite')).to.deep.equal([
      ['fields[email]', 'the address'],
      ['fields[name]', ''],
      ['ml-submit', '1'],
      ['anticsrf', 'true'],
    ]);
  });

  it('reads the response in the page where listmonk and Mautic allow it, with send="in-page"', async () => {
    for (const id of ['listmonk', 'mautic'] as const) {
      const widget = await mountNewsletter({ ...REQUIRED_ATTRIBUTES, send: 'in-page' }, await ownForm(id));
      const email = uniqueEmail('ok');
      emailFieldIn(widget).value = email;
      clickButton(widget);
      await successMessage(widget);
      const [received] = await receivedRequests(origin, email);
      expect(received!.problem, id).to.equal(undefined);
      widget.remove();
    }
  });

  it('explains that Campaign Monitor’s newer form needs a script, and sends nothing', async () => {
    const console = captureConsole();
    const form = formFromHtml(
      '<input class="js-cm-email-input" name="cm-abcdefg-abcdefg" required type="email"><button>Subscribe</button>',
    );
    form.setAttribute('action', 'https://www.createsend.com/t/subscribeerror?description=');
    form.setAttribute('data-id', '0A1B2C3D');
    for (const provider of ['', 'campaign-monitor']) {
      const widget = await mountNewsletter({ ...REQUIRED_ATTRIBUTES, provider }, [form]);
      expect(widget.status).to.equal('error');
      expect(textOf(widget.shadowRoot!.querySelector('.config-errors'))).to.contain(
        'newsletter service (action)',
      );
      const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
      form.dispatchEvent(submit);
      expect(submit.defaultPrevented).to.equal(true);
      widget.remove();
    }
    console.release();
    expect(console.lines).to.have.length(2);
    for (const { text } of console.lines)
      expect(text).to.match(/subscribeerror works only with a script.+link to the subscribe page/u);
  });
});
