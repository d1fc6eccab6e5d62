import { expect } from 'chai';
import type { Newsletter, ProviderId } from '@odm-widgets/newsletter';
import { partOf } from './shadow-dom.js';
import { until } from './until.js';

type Attributes = Record<string, string>;

export const CONSENT = 'We will email you once a month.';
export const PRIVACY = 'https://example.org/privacy';
export const REQUIRED_ATTRIBUTES: Attributes = { consent: CONSENT, 'privacy-href': PRIVACY };

/** Attributes for each service; `action` is a path on the provider server. */
const TAG_ATTRIBUTES: Readonly<Record<ProviderId, Attributes & { action: string }>> = {
  mailchimp: {
    action: '/subscribe/post?u=0a1b2c3d4e&id=5f60718293',
    fields: 'email first-name last-name',
    tags: '4101 4102',
    'consent-field': 'gdpr[1234]',
  },
  brevo: { action: '/serve/MUIEAAjHV8', fields: 'email first-name' },
  mailerlite: { action: '/jsonp/123456/forms/12345678901234567/subscribe', fields: 'email first-name' },
  emailoctopus: { action: '/form/0a1b2c3d-4e5f-11f1-8a6b-0c1d2e3f4a5b', fields: 'email first-name=field_2' },
  buttondown: {
    action: '/api/emails/embed-subscribe/example',
    fields: 'email first-name',
    tags: 'website news',
  },
  kit: { action: '/forms/1234567/subscriptions', fields: 'email first-name', tags: '77 78' },
  'campaign-monitor': { action: '/t/r/s/abcdef/', fields: 'email name' },
  listmonk: {
    action: '/subscription/form',
    fields: 'email name',
    list: '3c3bf41a-cda3-43b6-af42-452424b022df 9cc7aab4-4f23-4f01-8297-8138cfa4670d',
    send: 'in-page',
  },
  mautic: { action: '/form/submit?formId=3', fields: 'email first-name', list: 'news', send: 'in-page' },
  civicrm: { action: '/civicrm/profile/create?gid=7&reset=1', fields: 'email first-name', list: '4 11' },
  generic: { action: '/subscribe', fields: 'email name', list: 'news', tags: 'web', send: 'in-page' },
};

interface DocumentedRequest {
  path: string;
  /** The path a script posts to, where it is another. */
  scripted?: string;
  fields: [string, string][];
}

const documentedRequests = (await (
  await fetch('/test/fixtures/newsletter/documented-requests.json')
).json()) as Record<ProviderId, DocumentedRequest>;
export const PROVIDER_IDS = Object.keys(documentedRequests) as ProviderId[];

/** Fails unless exactly one sign-up arrived, with exactly the documented fields. */
export function expectDocumentedRequest(
  id: ProviderId,
  received: ReceivedRequest[],
  email: string,
  scripted: boolean,
): void {
  expect(received, 'sign-ups that arrived').to.have.length(1);
  const [{ path, type, cookie, fields, problem }] = received as [ReceivedRequest];
  const body = documentedRequests[id];
  expect(path).to.equal((scripted && body.scripted) || body.path);
  expect(type).to.match(/^application\/x-www-form-urlencoded/u);
  expect(cookie).to.equal(undefined);
  expect(problem, 'why the service stores no sign-up').to.equal(undefined);
  expect(fields).to.deep.equal(body.fields.map(([name, value]) => [name, value.replace('{email}', email)]));
}

/** Origin of the loopback server that stands in for all services. */
export async function providersOrigin(): Promise<string> {
  const response = await fetch('/newsletter-providers.json');
  return ((await response.json()) as { origin: string }).origin;
}

export function attributesFor(id: ProviderId, origin: string): Attributes & { action: string } {
  const own = TAG_ATTRIBUTES[id];
  return { provider: id, ...REQUIRED_ATTRIBUTES, ...own, action: origin + own.action };
}

/** Attributes under their property names, as `formHtml` takes them. */
export function toProperties(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

export interface ReceivedRequest {
  service: string;
  path: string;
  type: string;
  fields: [string, string][];
  problem?: string;
  cookie?: string;
}

/** The sign-ups of one email address, once there is one. */
export async function receivedRequests(origin: string, email: string): Promise<ReceivedRequest[]> {
  const load = async (): Promise<ReceivedRequest[]> => {
    const response = await fetch(`${origin}/received?email=${encodeURIComponent(email)}`);
    return (await response.json()) as ReceivedRequest[];
  };
  return until(`what came from ${email}`, async () => {
    const received = await load();
    return received.length > 0 ? received : undefined;
  });
}

const mounted: Element[] = [];

/** Appends an element to the page; `unmountAll` removes it after the test. */
export function mount<E extends Element>(element: E): E {
  mounted.push(element);
  document.body.append(element);
  return element;
}

export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** An element in the page with its form, or its configuration error, rendered. */
export async function mountNewsletter(
  attributes: Attributes,
  inner: readonly Node[] = [],
): Promise<Newsletter> {
  const widget = document.createElement('odm-newsletter');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...inner);
  mount(widget);
  await widget.updateComplete;
  await until('the form or a configuration error', () => widget.status !== 'loading');
  await widget.updateComplete;
  return widget;
}

/** An author’s own form. */
export function formFromHtml(html: string): HTMLFormElement {
  return new DOMParser().parseFromString(`<form>${html}</form>`, 'text/html').querySelector('form')!;
}

export function formOf(widget: Element): HTMLFormElement {
  return widget.querySelector('form')!;
}

export function emailOf(widget: Element): HTMLInputElement {
  return widget.querySelector<HTMLInputElement>('input[type="email"]')!;
}

export function submitByButton(widget: Element): void {
  formOf(widget).querySelector<HTMLElement>('button')!.click();
}

export function errorSummary(widget: Element): Promise<HTMLElement> {
  return until('the summary', () => partOf(widget, 'summary'));
}

/** Waits for the message that a sign-up was accepted. */
export function successMessage(widget: Element): Promise<HTMLElement> {
  return until('the success message', () => widget.shadowRoot!.querySelector<HTMLElement>('.done'));
}

/** A frame as the form’s target, for the service’s page: a new tab would stay open. */
export function openFrame(form: HTMLFormElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = uniqueEmail('frame');
  form.target = frame.name;
  return mount(frame);
}

/** Fills in every visible field, ticks the checkbox and clicks the button. */
export function signUp(root: ParentNode, email: string): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('form > div:not([hidden]) > input')) {
    if (input.type === 'checkbox') input.checked = true;
    else input.value = input.type === 'email' ? email : 'Siân & Co';
  }
  root.querySelector<HTMLButtonElement>('form button')!.click();
}

let emailCount = 0;

/** An email address that no other test uses; its local part selects the server’s scenario. */
export function uniqueEmail(scenario: string): string {
  emailCount += 1;
  return `${scenario}+${Date.now().toString(36)}${emailCount}@example.org`;
}
