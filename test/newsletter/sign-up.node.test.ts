import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { openSite, watch, WITHOUT_CHROMIUM } from '../support/site.js';

let site: Awaited<ReturnType<typeof openSite>>;

/** An example page, with a stub for its service. */
async function open(path: string, options: BrowserContextOptions = {}, service = /list-manage|app\.kit/u) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const sent: Request[] = [];
  const seen = watch(page);
  await page.route(service, async (route) => {
    sent.push(route.request());
    await route.fulfill({ contentType: 'text/html', body: '<h1>The service</h1>' });
  });
  await page.goto(new URL(`/examples/${path}`, site.origin).href);
  // A submission before the widget has rendered would be a native one.
  if (options.javaScriptEnabled !== false) await page.locator('odm-newsletter [part~="headline"]').waitFor();
  return { page, context, sent, ...seen };
}

const otherOrigins = (requests: readonly string[]) => requests.filter((url) => !url.startsWith(site.origin));
const email = (page: Page) => page.locator('input[type="email"]');
const fieldsOf = (request: Request) => [...new URLSearchParams(request.postData() ?? '')];

describe('signing up on an example page, in Chromium', { skip: WITHOUT_CHROMIUM }, () => {
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('works without JavaScript, with the Enter key', async () => {
    const { page, context, sent } = await open('newsletter-no-javascript.html', { javaScriptEnabled: false });
    await email(page).fill('sam@example.org');
    await page.getByLabel(/^We will email you/u).check();
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    assert.equal(sent.length, 1);
    assert.deepEqual(fieldsOf(sent[0]!), [
      ['EMAIL', 'sam@example.org'],
      ['FNAME', ''],
      ['LNAME', ''],
      ['b_0a1b2c3d4e5f60718293a4b5c_0a1b2c3d4e', ''],
      ['gdpr[1234]', 'Y'],
      ['subscribe', 'Subscribe'],
    ]);
    await context.close();
  });

  it('makes no request to another origin and loads no code for submissions before it', async () => {
    const { page, context, requests, sent } = await open('newsletter-mailchimp.html');
    assert.deepEqual(
      requests.filter((url) => /newsletter-submission/u.test(url)),
      [],
    );
    await email(page).pressSequentially('sam@example.org');
    assert.deepEqual(otherOrigins(requests), []);
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    assert.equal(sent.length, 1);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  it('works with the keyboard, from the fields to the button and from an error to its field', async () => {
    const { page, context, sent } = await open('newsletter-mailchimp.html');
    const focused = () =>
      page.evaluate(() => document.activeElement!.textContent || document.activeElement!.id);
    const stops: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('Tab');
      stops.push((await focused()).trim());
    }
    assert.equal(stops[0], 'newsletter-email');
    assert.match(stops[1]!, /privacy notice/u);
    assert.equal(stops[2], 'Sign up');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'newsletter-email');
    assert.equal(sent.length, 0);
    await context.close();
  });

  it('submits natively when the code for submissions cannot be loaded', async () => {
    const { page, context, sent } = await open('newsletter-kit.html');
    await page.route(/newsletter-submission/u, (route) => route.abort());
    await email(page).fill('sam@example.org');
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    assert.deepEqual(fieldsOf(sent.at(-1)!), [
      ['email_address', 'sam@example.org'],
      ['fields[first_name]', ''],
    ]);
    assert.equal(sent.at(-1)!.isNavigationRequest(), true);
    await context.close();
  });

  it('offers the service’s page when a content blocker stops the request', async () => {
    const { page, context, sent } = await open('newsletter-kit.html');
    await page.route(/app\.kit/u, (route) =>
      route.request().isNavigationRequest() ? route.fallback() : route.abort(),
    );
    await email(page).fill('sam@example.org');
    await page.getByRole('button', { name: 'Sign up' }).click();
    assert.equal(await email(page).inputValue(), 'sam@example.org');
    await page.getByRole('button', { name: 'Finish on Kit’s page' }).click();
    await page.getByText('The service').waitFor();
    assert.equal(sent.length, 1);
    await context.close();
  });

  it('reports being offline and keeps what was typed for the next attempt', async () => {
    const { page, context, sent } = await open('newsletter-mailchimp.html');
    await email(page).fill('sam@example.org');
    await page.getByRole('button', { name: 'Sign up' }).focus();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText(/^You are offline/u).waitFor();
    assert.equal(sent.length, 0);
    await context.setOffline(false);
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    assert.deepEqual(fieldsOf(sent[0]!)[0], ['EMAIL', 'sam@example.org']);
    await context.close();
  });

  it('works under a strict content security policy', async () => {
    const { page, context, sent, console } = await open('strict-policy-newsletter.html');
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        globalThis.console.error(`violation of ${violatedDirective}`),
      );
    });
    await email(page).fill('sam');
    await email(page).press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    assert.equal(await email(page).evaluate((input) => input.getBoundingClientRect().height >= 44), true);
    await email(page).fill('sam@example.org');
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    assert.equal(sent.length, 1);
    assert.deepEqual(console, []);
    await context.close();
  });

  it('loads Welsh words on Welsh pages only', async () => {
    const fetched = (requests: readonly string[], chunk: string) =>
      requests.filter((url) => url.includes(`/newsletter-${chunk}-`)).length;
    const english = await open('newsletter-kit.html');
    await email(english.page).press('Enter');
    await english.page.getByRole('group', { name: 'There is a problem' }).waitFor();
    assert.equal(fetched(english.requests, 'cy'), 0);
    await english.context.close();
    const welsh = await open('newsletter-welsh.html');
    await email(welsh.page).press('Enter');
    await welsh.page.getByRole('group', { name: 'Mae problem' }).waitFor();
    assert.equal(fetched(welsh.requests, 'cy'), 1);
    for (const { requests } of [english, welsh]) {
      assert.equal(fetched(requests, 'submission'), 1);
      assert.equal(fetched(requests, 'config-errors'), 0);
    }
    await welsh.context.close();
  });

  it('works in English when the Welsh words cannot be loaded', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route(/\/newsletter-cy-/u, (route) => route.abort());
    await page.route(/list-manage/u, (route) => route.fulfill({ body: 'The service' }));
    await page.goto(new URL('/examples/newsletter-welsh.html', site.origin).href);
    await page.locator('odm-newsletter [part~="headline"]').waitFor();
    await email(page).press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    await email(page).fill('sam@example.org');
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    await context.close();
  });

  it('leaves validation to the browser when the code for submissions cannot be loaded', async () => {
    const { page, context, sent } = await open('newsletter-mailchimp.html');
    await page.route(/newsletter-submission/u, (route) => route.abort());
    await email(page).fill('sam at home');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.waitForFunction(() => !document.querySelector('form')!.noValidate);
    assert.equal(
      await email(page).evaluate((input) => (input as HTMLInputElement).validity.typeMismatch),
      true,
    );
    assert.equal(sent.length, 0);
    await email(page).fill('sam@example.org');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('The service').waitFor();
    // As a click submits it, with the button's own value.
    assert.deepEqual(fieldsOf(sent[0]!), [
      ['EMAIL', 'sam@example.org'],
      ['b_0a1b2c3d4e5f60718293a4b5c_0a1b2c3d4e', ''],
      ['subscribe', 'Subscribe'],
    ]);
    await context.close();
  });

  it('reports being offline before the code for submissions has loaded', async () => {
    const { page, context, sent } = await open('newsletter-mailchimp.html');
    await context.setOffline(true);
    await email(page).fill('sam@example.org');
    await email(page).press('Enter');
    await page.getByText(/^You are offline/u).waitFor();
    assert.equal(await email(page).inputValue(), 'sam@example.org');
    await context.setOffline(false);
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    assert.equal(sent.length, 1);
    await context.close();
  });

  it('has no announcement and no busy button after going back from the service’s page', async () => {
    const { page, context } = await open('newsletter-mailchimp.html');
    await email(page).fill('sam@example.org');
    await email(page).press('Enter');
    await page.getByText('The service').waitFor();
    await page.goBack();
    await page.locator('odm-newsletter [part~="headline"]').waitFor();
    assert.equal(await page.locator('odm-newsletter [role="status"]').textContent(), '');
    assert.equal(await page.getByRole('button', { name: 'Sign up' }).getAttribute('aria-disabled'), null);
    await context.close();
  });

  it('opens the service’s page in a new tab without an opener', async () => {
    const { page, context } = await open('newsletter-buttondown.html');
    await context.route(/buttondown\.com/u, (route) => route.fulfill({ body: 'The service' }));
    await email(page).fill('sam@example.org');
    const [tab] = await Promise.all([context.waitForEvent('page'), email(page).press('Enter')]);
    await tab.getByText('The service').waitFor();
    // The opened page may not navigate this one.
    assert.equal(await tab.evaluate(() => window.opener), null);
    assert.equal(await email(page).inputValue(), 'sam@example.org');
    await context.close();
  });

  for (const path of [
    'newsletter-no-javascript.html',
    'newsletter-tag-alone.html',
    'newsletter-welsh.html',
  ]) {
    it(`fits ${path} with all its errors at 400 % zoom`, async () => {
      const { page, context } = await open(path, { viewport: { width: 320, height: 256 } });
      await email(page).fill('sam at home');
      await email(page).press('Enter');
      await page.locator('odm-newsletter [part~="summary"]').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const button = await page.locator('odm-newsletter form button').boundingBox();
      assert.ok(button!.height >= 44 && button!.x >= 0 && button!.x + button!.width <= 320);
      await context.close();
    });
  }

  it('draws borders of fields and button in forced colours', async () => {
    const { page, context } = await open('newsletter-no-javascript.html', { forcedColors: 'active' });
    await email(page).press('Enter');
    await page.locator('odm-newsletter [part~="summary"]').waitFor();
    for (const selector of ['button', 'input[type="email"]']) {
      const [edge, ground] = await page.locator(`odm-newsletter form ${selector}`).evaluate((element) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(element);
        return [borderTopColor, backgroundColor];
      });
      assert.notEqual(edge, ground, selector);
      assert.doesNotMatch(edge, /rgba\(.+, 0\)/u, selector);
    }
    await context.close();
  });

  it('waits for the author’s form while the page is being parsed', async () => {
    let rest: () => void = () => undefined;
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      // Browsers buffer the first bytes before they render.
      response.write(`<!doctype html><!--${'-'.repeat(2000)}-->
        <script type="module" async src="${site.origin}/embed/odm-newsletter.js"></script>
        <odm-newsletter action="https://app.kit.com/forms/1/subscriptions" consent="Yes" privacy-href="/privacy">`);
      rest = () =>
        response.end(
          '<form id="own"><input type="email" name="email_address"><button>Go</button></form></odm-newsletter>',
        );
    });
    await new Promise<void>((done) => server.listen(0, done));
    const page = await site.browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('odm-newsletter')?.matches(':defined'));
    assert.equal(await page.locator('form').count(), 0);
    rest();
    await page.locator('odm-newsletter [part~="headline"]').waitFor();
    assert.deepEqual(await page.locator('form').evaluateAll((forms) => forms.map(({ id }) => id)), ['own']);
    await page.close();
    server.closeAllConnections();
    server.close();
  });
});
