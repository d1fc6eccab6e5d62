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
import { notEmpty } from '../support/not-empty.js';

const origin = await providersOrigin();
const IN_PAGE: readonly ProviderId[] = ['emailoctopus', 'kit', 'listmonk', 'mautic', 'generic'];

function show(id: ProviderId, more: Record<string, string> = {}): Promise<Newsletter> {
  return mountNewsletter({ ...attributesFor(id, origin), ...more });
}

afterEach(unmountAll);

/** Settles when the service's page has loaded in a frame. A page of another origin cannot be looked into. */
function pageOf(widget: Newsletter): Promise<unknown> {
  const frame = openFrame(formOf(widget));
  return new Promise((resolve) =>
    frame.addEventListener('load', () => frame.contentDocument === null && resolve(undefined)),
  );
}

describe('services that respond with a page of their own', () => {
  for (const id of notEmpty(PROVIDER_IDS.filter((id) => !IN_PAGE.includes(id)))) {
    for (const scenario of ['ok', 'already', 'invalid', 'busy', 'broken']) {
      it(`sends ${id} the documented fields and shows its page when it answers: ${scenario}`, async () => {
        const email = uniqueEmail(scenario);
        const widget = await show(id);
        expect(widget.model!.inPage).to.equal(false);
        expect(formOf(widget).textContent).to.match(/you will go to .+ page to finish/u);
        const arrived = pageOf(widget);
        signUp(widget, email);
        expectDocumentedRequest(id, await receivedRequests(origin, email), email, false);
        await arrived;
        expect(emailOf(widget).value).to.equal(email);
        await until('the announcement', () =>
          /Going to/u.test(textOf(widget.shadowRoot!.querySelector('[role=status]'))),
        );
      });
    }

    it(`keeps what was typed while ${id} does not respond`, async () => {
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

/** Services that respond to a repeated sign-up as to a first one, to reveal no subscriber. */
const SAME_RESPONSE: readonly ProviderId[] = ['kit', 'listmonk', 'mautic'];

describe('services whose response is read in the page', () => {
  for (const id of IN_PAGE) {
    it(`sends ${id} the documented fields once and shows the success`, async () => {
      const email = uniqueEmail('ok');
      const widget = await show(id);
      const outcomes: unknown[] = [];
      widget.addEventListener('odm-subscribe', ({ detail }) => outcomes.push(detail));
      signUp(widget, email);
      await successMessage(widget);
      expect(textOf(partOf(widget, 'headline'))).to.equal(`${email} is signed up. Thank you.`);
      expect(widget.shadowRoot!.activeElement === widget.shadowRoot!.querySelector('.done')).to.equal(true);
      expect(isShown(emailOf(widget))).to.equal(false);
      expect(outcomes).to.deep.equal([{ outcome: 'subscribed' }]);
      expectDocumentedRequest(id, await receivedRequests(origin, email), email, true);
    });

    it(`shows a repeated sign-up at ${id} as a success`, async () => {
      const email = uniqueEmail('already');
      const widget = await show(id);
      signUp(widget, email);
      await successMessage(widget);
      const words = SAME_RESPONSE.includes(id) ? /is signed up/u : /is on the list already/u;
      expect(textOf(partOf(widget, 'headline'))).to.match(words);
    });

    it(`shows at the field that ${id} rejects the address, and keeps what was typed`, async () => {
      const email = uniqueEmail('invalid');
      const widget = await show(id);
      signUp(widget, email);
      await until('the error', () => emailOf(widget).getAttribute('aria-invalid') === 'true');
      const line = document.getElementById(emailOf(widget).getAttribute('aria-describedby')!)!;
      expect(line.textContent).to.match(/^Error: .+ does not take this address: “.+”$/u);
      expect(line.textContent).not.to.contain('<');
      expect(emailOf(widget).value).to.equal(email);
      expect(widget.status).to.equal('ready');
    });

    for (const [scenario, words] of [
      ['refused', /did not sign you up: “.+”/u],
      ['busy', /is busy. Wait a few minutes/u],
      ['broken', /is not working at the moment/u],
    ] as const) {
      it(`shows above the form that ${id} answered: ${scenario}`, async () => {
        const email = uniqueEmail(scenario);
        const widget = await show(id);
        signUp(widget, email);
        await until('the error', () => partOf(widget, 'summary'));
        expect(textOf(partOf(widget, 'summary'))).to.match(words);
        expect(emailOf(widget).value).to.equal(email);
        expect(widget.status).to.equal('error');
        await until('the focus', () => widget.shadowRoot!.activeElement === partOf(widget, 'summary'));
      });
    }
  }

  it('times out, says that the result is unknown and offers the service’s page', async function () {
    this.timeout(40_000);
    const guard = captureConsole();
    try {
      await Promise.all(
        IN_PAGE.map(async (id) => {
          const email = uniqueEmail('silent');
          const widget = await show(id);
          signUp(widget, email);
          await until('the submission', () => widget.status === 'loading');
          await until('the timeout', () => partOf(widget, 'summary'), 25_000);
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

  for (const id of IN_PAGE) {
    it(`does not follow a redirect of ${id} with the visitor’s address`, async () => {
      const guard = captureConsole();
      const email = uniqueEmail('moved');
      const widget = await show(id);
      signUp(widget, email);
      await until('the error', () => partOf(widget, 'summary'));
      guard.release();
      expect(textOf(partOf(widget, 'summary'))).to.match(/could not find out whether that worked/u);
      expect((await receivedRequests(origin, email)).map(({ service }) => service)).to.deep.equal([id]);
    });
  }

  for (const id of ['listmonk', 'mautic', 'generic'] as const) {
    it(`offers the page of ${id} when its operator allows no other origin`, async () => {
      const guard = captureConsole();
      const email = uniqueEmail('ok');
      const { action } = attributesFor(id, `${origin}/closed`);
      const widget = await show(id, { action });
      try {
        signUp(widget, email);
        await until('the error', () => partOf(widget, 'summary'));
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

  it('asks the visitor to check their email when listmonk says so', async () => {
    const email = uniqueEmail('optin');
    const widget = await show('listmonk');
    signUp(widget, email);
    await successMessage(widget);
    expect(textOf(partOf(widget, 'headline'))).to.match(/^Check your email\./u);
  });

  it('links to Kit’s page when Kit wants to check the visitor', async () => {
    const widget = await show('kit');
    signUp(widget, uniqueEmail('visit'));
    await until('the error', () => partOf(widget, 'summary'));
    const link = partOf(widget, 'summary')!.querySelector<HTMLAnchorElement>('.alternative')!;
    expect(link.href).to.equal('https://app.kit.com/guard/1');
  });
});
