import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import type { Newsletter, ProviderId } from '@odm-widgets/newsletter';
import { captureConsole } from '../support/capture-console.js';
import { isShown, partOf, textOf } from '../support/shadow-dom.js';
import {
  uniqueEmail,
  attributesFor,
  successMessage,
  mountNewsletter,
  emailOf,
  formOf,
  expectDocumentedRequest,
  openFrame,
  receivedRequests,
  unmountAll,
  PROVIDER_IDS,
  providersOrigin,
  signUp,
} from '../support/newsletter.js';
import { until } from '../support/until.js';

const origin = await providersOrigin();
const IN_PAGE: readonly ProviderId[] = ['emailoctopus', 'kit', 'listmonk', 'mautic', 'generic'];

function show(id: ProviderId, more: Record<string, string> = {}): Promise<Newsletter> {
  return mountNewsletter({ ...attributesFor(id, origin), ...more });
}

afterEach(unmountAll);

/** Settles when the service's page has come, in a frame. A page of another origin cannot be looked into. */
function pageOf(widget: Newsletter): Promise<unknown> {
  const frame = openFrame(formOf(widget));
  return new Promise((resolve) =>
    frame.addEventListener('load', () => frame.contentDocument === null && resolve(undefined)),
  );
}

describe('services that answer on a page of their own', () => {
  for (const id of PROVIDER_IDS.filter((id) => !IN_PAGE.includes(id))) {
    for (const wish of ['ok', 'already', 'invalid', 'busy', 'broken']) {
      it(`${id}, ${wish}: exactly what it documents arrives, and its page is shown`, async () => {
        const email = uniqueEmail(wish);
        const widget = await show(id);
        expect(widget.model!.inPage).to.equal(false);
        expect(formOf(widget).textContent).to.match(/you will go to .+ page to finish/u);
        const arrived = pageOf(widget);
        signUp(widget, email);
        expectDocumentedRequest(id, await receivedRequests(origin, email), email, false);
        await arrived;
        expect(emailOf(widget).value).to.equal(email);
        await until('the words', () =>
          /Going to/u.test(textOf(widget.shadowRoot!.querySelector('[role=status]'))),
        );
      });
    }

    it(`${id}, silent: what was typed stays while nothing comes`, async () => {
      const email = uniqueEmail('silent');
      const widget = await show(id);
      void pageOf(widget);
      signUp(widget, email);
      expectDocumentedRequest(id, await receivedRequests(origin, email), email, false);
      expect(emailOf(widget).value).to.equal(email);
      expect(isShown(emailOf(widget))).to.equal(true);
    });
  }
});

/** Where a service answers a repeat as it answers a first sign-up, and tells nobody who is on the list. */
const DISCREET: readonly ProviderId[] = ['kit', 'listmonk', 'mautic'];

describe('services whose answer is read in the page', () => {
  for (const id of IN_PAGE) {
    it(`${id}, ok: exactly what it documents arrives, once, and the page says so`, async () => {
      const email = uniqueEmail('ok');
      const widget = await show(id);
      const heard: unknown[] = [];
      widget.addEventListener('odm-subscribe', ({ detail }) => heard.push(detail));
      signUp(widget, email);
      await successMessage(widget);
      expect(textOf(partOf(widget, 'headline'))).to.equal(`${email} is signed up. Thank you.`);
      expect(widget.shadowRoot!.activeElement === widget.shadowRoot!.querySelector('.done')).to.equal(true);
      expect(isShown(emailOf(widget))).to.equal(false);
      expect(heard).to.deep.equal([{ outcome: 'subscribed' }]);
      expectDocumentedRequest(id, await receivedRequests(origin, email), email, true);
    });

    it(`${id}, already: a repeat is no failure`, async () => {
      const email = uniqueEmail('already');
      const widget = await show(id);
      signUp(widget, email);
      await successMessage(widget);
      const words = DISCREET.includes(id) ? /is signed up/u : /is on the list already/u;
      expect(textOf(partOf(widget, 'headline'))).to.match(words);
    });

    it(`${id}, invalid: said at the field, which keeps what was typed`, async () => {
      const email = uniqueEmail('invalid');
      const widget = await show(id);
      signUp(widget, email);
      await until('the problem', () => emailOf(widget).getAttribute('aria-invalid') === 'true');
      const line = document.getElementById(emailOf(widget).getAttribute('aria-describedby')!)!;
      expect(line.textContent).to.match(/^Error: .+ does not take this address: “.+”$/u);
      expect(line.textContent).not.to.contain('<');
      expect(emailOf(widget).value).to.equal(email);
      expect(widget.status).to.equal('ready');
    });

    for (const [wish, words] of [
      ['refused', /did not sign you up: “.+”/u],
      ['busy', /is busy. Wait a few minutes/u],
      ['broken', /is not working at the moment/u],
    ] as const) {
      it(`${id}, ${wish}: said above the form, which keeps what was typed`, async () => {
        const email = uniqueEmail(wish);
        const widget = await show(id);
        signUp(widget, email);
        await until('the problem', () => partOf(widget, 'summary'));
        expect(textOf(partOf(widget, 'summary'))).to.match(words);
        expect(emailOf(widget).value).to.equal(email);
        expect(widget.status).to.equal('error');
        await until('the focus', () => widget.shadowRoot!.activeElement === partOf(widget, 'summary'));
      });
    }
  }

  it('all, silent: gives up in time, says that nobody knows, and offers the service’s page', async function () {
    this.timeout(40_000);
    const guard = captureConsole();
    try {
      await Promise.all(
        IN_PAGE.map(async (id) => {
          const email = uniqueEmail('silent');
          const widget = await show(id);
          signUp(widget, email);
          await until('the sending', () => widget.status === 'loading');
          await until('the end of patience', () => partOf(widget, 'summary'), 25_000);
          expect(textOf(partOf(widget, 'summary'))).to.match(
            /could not find out whether that worked.+Finish on/u,
          );
          expect(emailOf(widget).value).to.equal(email);
        }),
      );
    } finally {
      guard.release();
    }
    expect(guard.lines.map(({ text }) => text)).to.have.length(IN_PAGE.length);
    for (const { text } of guard.lines) expect(text).to.match(/NetworkError: .+ did not answer within/u);
  });

  for (const id of ['listmonk', 'mautic', 'generic'] as const) {
    it(`${id} of an operator who allows no other page: finishes on its own page`, async () => {
      const guard = captureConsole();
      const email = uniqueEmail('ok');
      const { action } = attributesFor(id, `${origin}/closed`);
      const widget = await show(id, { action });
      try {
        signUp(widget, email);
        await until('the problem', () => partOf(widget, 'summary'));
      } finally {
        guard.release();
      }
      expect(emailOf(widget).value).to.equal(email);
      const arrived = pageOf(widget);
      partOf(widget, 'summary')!.querySelector('button')!.click();
      await arrived;
      const path = new URL(action).pathname + new URL(action).search;
      expect((await receivedRequests(origin, email)).at(-1)!.path).to.equal(path);
    });
  }

  it('listmonk with double opt-in, as the service says', async () => {
    const email = uniqueEmail('optin');
    const widget = await show('listmonk');
    signUp(widget, email);
    await successMessage(widget);
    expect(textOf(partOf(widget, 'headline'))).to.match(/^Check your email\./u);
  });

  it('Kit wants to see the person: a link to its page, and nothing that runs', async () => {
    const widget = await show('kit');
    signUp(widget, uniqueEmail('visit'));
    await until('the problem', () => partOf(widget, 'summary'));
    const link = partOf(widget, 'summary')!.querySelector<HTMLAnchorElement>('.way-on')!;
    expect(link.href).to.equal('https://app.kit.com/guard/1');
  });
});
