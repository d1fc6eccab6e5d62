import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import type { Newsletter } from '@odm-widgets/newsletter';
import { captureConsole } from '../support/capture-console.js';
import {
  attributesFor,
  formFromHtml,
  mount,
  mountNewsletter,
  openFrame,
  providersOrigin,
  receivedRequests,
  REQUIRED_ATTRIBUTES,
  signUp,
  submitByButton,
  successMessage,
  uniqueEmail,
  unmountAll,
} from '../support/newsletter.js';
import { isShown } from '../support/shadow-dom.js';
import { nextFrame } from '../support/until.js';

const origin = await providersOrigin();
const KIT = attributesFor('kit', origin);
const EMAIL = '<label>Mail <input type="email" name="email_address" required></label>';

/** A form to unsubscribe, whose submissions are counted and go nowhere. */
function unsubscribeForm(): { form: HTMLFormElement; submissions: () => number } {
  const form = formFromHtml('<input type="email" name="email_address"><button>Unsubscribe</button>');
  form.setAttribute('action', '/unsubscribe');
  form.target = openFrame(form).name;
  let count = 0;
  form.addEventListener('submit', () => (count += 1));
  return { form, submissions: () => count };
}

/** Whether a submission of a form reaches the browser. */
function isSubmitted(form: HTMLFormElement): boolean {
  let isPrevented: boolean | undefined;
  const record = (event: Event) => {
    isPrevented = event.defaultPrevented;
    event.preventDefault();
  };
  globalThis.addEventListener('submit', record, { once: true });
  form.querySelector('button')!.click();
  globalThis.removeEventListener('submit', record);
  return isPrevented === false;
}

async function signUpsFrom(email: string): Promise<unknown[]> {
  const response = await fetch(`${origin}/received?email=${encodeURIComponent(email)}`);
  return (await response.json()) as unknown[];
}

afterEach(unmountAll);

describe('another form inside the element', () => {
  const places: readonly [string, (form: HTMLFormElement, widget: Newsletter) => void][] = [
    [
      'in the footer slot',
      (form, widget) => {
        const footer = Object.assign(document.createElement('div'), { slot: 'footer' });
        footer.append(form);
        widget.append(footer);
      },
    ],
    [
      'as the footer',
      (form, widget) => {
        form.slot = 'footer';
        widget.append(form);
      },
    ],
    ['beside the widget’s form', (form, widget) => widget.append(form)],
    ['before the widget’s form', (form, widget) => widget.prepend(form)],
  ];

  for (const [place, insert] of places) {
    it(`signs nobody up ${place}, and is submitted as it is`, async () => {
      const widget = await mountNewsletter(KIT);
      const { form } = unsubscribeForm();
      insert(form, widget);
      await nextFrame();
      await widget.updateComplete;
      const email = uniqueEmail('ok');
      form.querySelector('input')!.value = email;
      expect(isSubmitted(form)).to.equal(true);
      expect(form.getAttribute('action')).to.equal('/unsubscribe');
      expect(form.hasAttribute('novalidate')).to.equal(false);
      await nextFrame();
      expect(await signUpsFrom(email)).to.deep.equal([]);
      expect(widget.querySelectorAll('form[slot="form"]').length).to.equal(1);
    });
  }

  it('does not take the place of the author’s form, whichever comes first', async () => {
    for (const isFirst of [true, false]) {
      const { form: other } = unsubscribeForm();
      const own = formFromHtml(`${EMAIL}<button>Go</button>`);
      own.setAttribute('action', KIT.action);
      const widget = await mountNewsletter(REQUIRED_ATTRIBUTES, isFirst ? [other, own] : [own, other]);
      expect(widget.status).to.equal('ready');
      expect(widget.model!.action).to.equal(KIT.action);
      expect(isSubmitted(other)).to.equal(true);
      const email = uniqueEmail('ok');
      own.querySelector('input')!.value = email;
      own.querySelector('button')!.click();
      await successMessage(widget);
      expect(await receivedRequests(origin, email)).to.have.length(1);
      widget.remove();
    }
  });

  it('is submitted while the widget has a configuration error', async () => {
    const console = captureConsole();
    const { form } = unsubscribeForm();
    form.slot = 'footer';
    const { consent: _, ...rest } = KIT;
    const widget = await mountNewsletter(rest, [form]);
    console.release();
    expect(widget.status).to.equal('error');
    expect(isShown(form)).to.equal(true);
    expect(isSubmitted(form)).to.equal(true);
  });
});

describe('buttons and scripts that change where the form goes', () => {
  const changes: readonly [string, (form: HTMLFormElement, button: HTMLButtonElement) => void][] = [
    ['formaction', (_, button) => button.setAttribute('formaction', `${origin}/elsewhere`)],
    ['formmethod', (_, button) => button.setAttribute('formmethod', 'get')],
    ['formmethod of a dialog', (_, button) => button.setAttribute('formmethod', 'dialog')],
    ['formenctype', (_, button) => button.setAttribute('formenctype', 'text/plain')],
    ['a changed action', (form) => form.setAttribute('action', `${origin}/elsewhere`)],
    ['a changed method', (form) => form.setAttribute('method', 'get')],
  ];

  for (const [name, change] of changes) {
    for (const id of ['kit', 'mailchimp'] as const) {
      it(`do not change the address or the method of ${id}: ${name}`, async () => {
        const widget = await mountNewsletter({ ...attributesFor(id, origin), 'consent-field': '' });
        const form = widget.querySelector('form')!;
        change(form, form.querySelector('button')!);
        openFrame(form);
        const email = uniqueEmail('ok');
        signUp(widget, email);
        const received = await receivedRequests(origin, email);
        expect(received.map(({ service, problem }) => [service, problem])).to.deep.equal([[id, undefined]]);
      });
    }
  }

  it('send the name and value of the button that was clicked', async () => {
    const own = formFromHtml(
      `${EMAIL}<button name="list" value="a">A</button><button name="list" value="b">B</button>`,
    );
    const widget = await mountNewsletter(KIT, [own]);
    const email = uniqueEmail('ok');
    own.querySelector('input')!.value = email;
    own.querySelectorAll('button')[1]!.click();
    await successMessage(widget);
    const [received] = await receivedRequests(origin, email);
    expect(received!.fields.filter(([name]) => name === 'list')).to.deep.equal([['list', 'b']]);
  });

  it('may stand outside the form and refer to it', async () => {
    const own = formFromHtml(EMAIL);
    own.id = 'own-form';
    const button = document.createElement('button');
    button.setAttribute('form', 'own-form');
    button.setAttribute('formaction', `${origin}/elsewhere`);
    const field = Object.assign(document.createElement('input'), {
      name: 'fields[first_name]',
      value: 'Sam',
    });
    field.setAttribute('form', 'own-form');
    const widget = await mountNewsletter(KIT, [own, field, mount(button)]);
    widget.append(button);
    const email = uniqueEmail('ok');
    own.querySelector('input')!.value = email;
    // A fast response may come between two looks at the button.
    const states: (string | null)[] = [];
    const observer = new MutationObserver(() => states.push(button.getAttribute('aria-disabled')));
    observer.observe(button, { attributes: true, attributeFilter: ['aria-disabled'] });
    button.click();
    await successMessage(widget);
    observer.disconnect();
    expect(states).to.include('true');
    const [received] = await receivedRequests(origin, email);
    expect(received!.service).to.equal('kit');
    expect(received!.fields).to.deep.include(['fields[first_name]', 'Sam']);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('change nothing while the code for submissions is loading', async () => {
    const widget = await mountNewsletter(KIT);
    widget.querySelector('button')!.setAttribute('formaction', `${origin}/elsewhere`);
    const email = uniqueEmail('ok');
    widget.querySelector<HTMLInputElement>('input[type="email"]')!.value = email;
    submitByButton(widget);
    await successMessage(widget);
    expect((await receivedRequests(origin, email)).map(({ service }) => service)).to.deep.equal(['kit']);
  });
});
