import { expect } from 'chai';
import { formHtml, type ProviderId } from '@odm-widgets/newsletter';
import {
  uniqueEmail,
  attributesFor,
  expectDocumentedRequest,
  toProperties,
  receivedRequests,
  PROVIDER_IDS,
  providersOrigin,
  signUp,
} from '../support/newsletter.js';
import { until } from '../support/until.js';

const origin = await providersOrigin();

let frame: HTMLIFrameElement;

/** A sandboxed page without scripts, whose form may be submitted. */
async function openPage(id: ProviderId): Promise<Document> {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-forms allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="en"><title>${id}</title>
    <script>document.title = 'a script ran';</script>
    <odm-newsletter>${formHtml(toProperties(attributesFor(id, origin)))}</odm-newsletter>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('the form without scripts', () => {
  afterEach(() => frame.remove());

  for (const id of PROVIDER_IDS) {
    for (const scenario of ['ok', 'already', 'invalid', 'busy', 'broken', 'silent']) {
      it(`sends ${id} the documented fields when it answers: ${scenario}`, async () => {
        const email = uniqueEmail(scenario);
        const page = await openPage(id);
        expect(page.title).to.equal(id);
        expect(page.defaultView!.customElements.get('odm-newsletter')).to.equal(undefined);
        signUp(page, email);
        expectDocumentedRequest(id, await receivedRequests(origin, email), email, false);
        // The service's page replaces this one; the document of another origin is not accessible.
        if (scenario !== 'silent') await until('the response', () => frame.contentDocument === null);
      });
    }
  }

  it('says that people go to the service’s page', async () => {
    const page = await openPage('kit');
    expect(page.body.textContent).to.contain('you will go to Kit’s page to finish');
  });

  it('has the browser validate the email address', async () => {
    const page = await openPage('kit');
    signUp(page, 'nobody');
    expect(page.querySelector('form')!.checkValidity()).to.equal(false);
    expect(frame.contentDocument === page).to.equal(true);
  });

  it('labels every visible field and hides the honeypot', async () => {
    const page = await openPage('mailchimp');
    const shown = [...page.querySelectorAll('input')].filter(
      (input) => input.getBoundingClientRect().width > 0,
    );
    expect(shown.map(({ labels }) => labels!.length)).to.deep.equal(shown.map(() => 1));
    expect(shown.map(({ name }) => name)).to.deep.equal(['EMAIL', 'FNAME', 'LNAME', 'gdpr[1234]']);
  });
});
