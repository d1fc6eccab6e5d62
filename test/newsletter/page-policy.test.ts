import { expect } from 'chai';
import type { Newsletter, ProviderId } from '@odm-widgets/newsletter';
import { openPage, type OpenedPage } from '../support/page.js';
import { attributesFor, providersOrigin, signUp, uniqueEmail } from '../support/newsletter.js';
import { textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

/** A page whose policy allows forms to Mailchimp alone, and requests to its own origin alone. */
const STRICT_PAGE = '/examples/strict-policy-newsletter.html';

const origin = await providersOrigin();
let page: OpenedPage;

/** A widget in the strict page, for a service that the page's policy does not allow. */
async function mountInStrictPage(id: ProviderId, more: Record<string, string> = {}): Promise<Newsletter> {
  page = await openPage(STRICT_PAGE);
  const widget = page.document.createElement('odm-newsletter');
  for (const [name, value] of Object.entries({ ...attributesFor(id, origin), ...more }))
    widget.setAttribute(name, value);
  page.document.body.append(widget);
  await until('the form', () => widget.status === 'ready');
  return widget;
}

async function signUpsFrom(email: string): Promise<unknown[]> {
  const response = await fetch(`${origin}/received?email=${encodeURIComponent(email)}`);
  return (await response.json()) as unknown[];
}

/** The error summary. Elements of the frame are not instances of this page’s classes. */
function summaryIn(widget: Newsletter): Element | null {
  return widget.shadowRoot!.querySelector('[part~="summary"]');
}

function emailIn(widget: Newsletter): string {
  return widget.querySelector<HTMLInputElement>('input[type="email"]')!.value;
}

describe('a page whose security policy blocks the sign-up', () => {
  afterEach(() => page.close());

  for (const isFirst of [true, false]) {
    it(`tells the visitor and the developer that form-action blocks it, ${isFirst ? 'first' : 'second'} time`, async () => {
      const widget = await mountInStrictPage('buttondown');
      const email = uniqueEmail('ok');
      signUp(widget, email);
      await until('the error', () => summaryIn(widget));
      if (!isFirst) {
        signUp(widget, email);
        await until('another report', () => page.console.length > 1);
      }
      expect(textOf(summaryIn(widget))).to.match(
        /This website stopped its form on the way to Buttondown.+What you typed is still here/u,
      );
      expect(summaryIn(widget)!.querySelector('button')).to.equal(null);
      expect(emailIn(widget)).to.equal(email);
      expect(widget.status).to.equal('error');
      for (const line of page.console)
        expect(line).to.contain(
          `ConfigError: The page's Content-Security-Policy blocked a sign-up. Add ${origin} to its form-action directive.`,
        );
      expect(await signUpsFrom(email)).to.deep.equal([]);
    });
  }

  it('offers the service’s page when connect-src blocks the request', async () => {
    const widget = await mountInStrictPage('kit');
    const email = uniqueEmail('ok');
    signUp(widget, email);
    await until('the error', () => /stopped its form/u.test(textOf(summaryIn(widget))));
    expect(page.console.join('\n')).to.contain(`Add ${origin} to its connect-src directive.`);
    expect(page.console).to.have.length(1);
    expect(emailIn(widget)).to.equal(email);
    summaryIn(widget)!.querySelector('button')!.click();
    await until('the report of form-action', () => page.console.some((line) => line.includes('form-action')));
    expect(summaryIn(widget)!.querySelector('button')).to.equal(null);
    expect(await signUpsFrom(email)).to.deep.equal([]);
  });

  it('is not reported for violations of something else', async () => {
    const widget = await mountInStrictPage('buttondown');
    page.document.dispatchEvent(
      new page.window.SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'form-action',
        violatedDirective: 'form-action',
        blockedURI: origin,
        documentURI: page.document.URL,
        originalPolicy: "form-action 'none'",
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    await widget.updateComplete;
    expect(summaryIn(widget)).to.equal(null);
    expect(page.console).to.deep.equal([]);
  });
});
