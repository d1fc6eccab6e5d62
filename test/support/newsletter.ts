import { expect } from 'chai';
import type { Newsletter, ProviderId } from '@odm-widgets/newsletter';
import { partOf } from './shadow-dom.js';
import { until } from './until.js';

type Attributes = Record<string, string>;

/** What people are told in tests. */
export const CONSENT = 'We will email you once a month.';
export const PRIVACY = 'https://example.org/privacy';
export const REQUIRED_ATTRIBUTES: Attributes = { consent: CONSENT, 'privacy-href': PRIVACY };

/** How an author writes the tag for each service; the address lies at the origin of the services. */
const TAG_ATTRIBUTES: Readonly<Record<ProviderId, Attributes & { action: string }>> = {
  mailchimp: {
    action: '/subscribe/post?u=0a1b2c3d4e&id=5f60718293',
    fields: 'email first-name last-name',
    tags: '4101 4102',
    'consent-field': 'gdpr[1234]',
  },
  brevo: { action: '/serve/MUIEAAjHV8', fields: 'email first-name' },
  mailerlite: { action: '/jsonp/154583/forms/85519637986411860/subscribe', fields: 'email first-name' },
  emailoctopus: { action: '/form/e8ba5ea6-bbad-11f1-9ef5-ab546f8d3526', fields: 'email first-name=field_2' },
  buttondown: {
    action: '/api/emails/embed-subscribe/example',
    fields: 'email first-name',
    tags: 'website news',
  },
  kit: { action: '/forms/1234567/subscriptions', fields: 'email first-name', tags: '77 78' },
  'campaign-monitor': { action: '/t/r/s/hujtkt/', fields: 'email name' },
  listmonk: {
    action: '/subscription/form',
    fields: 'email name',
    list: '3c3bf41a-cda3-43b6-af42-452424b022df 9cc7aab4-4f23-4f01-8297-8138cfa4670d',
    send: 'in-page',
  },
  mautic: { action: '/form/submit?formId=3', fields: 'email first-name', list: 'news', send: 'in-page' },
  civicrm: { action: '/civicrm/profile/create?gid=31&reset=1', fields: 'email first-name', list: '25 121' },
  generic: { action: '/subscribe', fields: 'email name', list: 'news', tags: 'web', send: 'in-page' },
};

interface DocumentedRequest {
  path: string;
  /** Where a script posts, if elsewhere. */
  scripted?: string;
  fields: [string, string][];
}

const documentedRequests = (await (await fetch('/test/fixtures/newsletter/bodies.json')).json()) as Record<
  ProviderId,
  DocumentedRequest
>;
export const PROVIDER_IDS = Object.keys(documentedRequests) as ProviderId[];

/** Fails unless one sign-up arrived, and is what the service documents to the letter. */
export function expectDocumentedRequest(
  id: ProviderId,
  received: ReceivedRequest[],
  email: string,
  scripted: boolean,
): void {
  expect(received, 'sign-ups that arrived').to.have.length(1);
  const [{ path, type, cookie, fields }] = received as [ReceivedRequest];
  const body = documentedRequests[id];
  expect(path).to.equal((scripted && body.scripted) || body.path);
  expect(type).to.match(/^application\/x-www-form-urlencoded/u);
  expect(cookie).to.equal(undefined);
  expect(fields).to.deep.equal(body.fields.map(([name, value]) => [name, value.replace('{email}', email)]));
}

/** The origin at which all services are, on this machine. */
export async function providersOrigin(): Promise<string> {
  const response = await fetch('/newsletter-services.json');
  return ((await response.json()) as { origin: string }).origin;
}

export function attributesFor(id: ProviderId, origin: string): Attributes & { action: string } {
  const own = TAG_ATTRIBUTES[id];
  return { provider: id, ...REQUIRED_ATTRIBUTES, ...own, action: origin + own.action };
}

/** Attributes as `formHtml` takes them. */
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
  requestedWith?: string;
  cookie?: string;
}

/** What the services were sent from an address, when it has come. */
export async function receivedRequests(origin: string, email: string): Promise<ReceivedRequest[]> {
  const ask = async (): Promise<ReceivedRequest[]> => {
    const response = await fetch(`${origin}/received?email=${encodeURIComponent(email)}`);
    return (await response.json()) as ReceivedRequest[];
  };
  return until(`what came from ${email}`, async () => {
    const received = await ask();
    return received.length > 0 ? received : undefined;
  });
}

const mounted: Element[] = [];

/** What a test put on the page, to be taken away after it. */
export function mount<E extends Element>(element: E): E {
  mounted.push(element);
  document.body.append(element);
  return element;
}

export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** A tag in the page, drawn. */
export async function mountNewsletter(
  attributes: Attributes,
  inner: readonly Node[] = [],
): Promise<Newsletter> {
  const widget = document.createElement('odm-newsletter');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...inner);
  mount(widget);
  await widget.updateComplete;
  await until('a form, or none', () => widget.status !== 'loading');
  await widget.updateComplete;
  return widget;
}

/** A form as an author writes one. */
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

/** Waits until a sign-up was taken. */
export function successMessage(widget: Element): Promise<HTMLElement> {
  return until('the end', () => widget.shadowRoot!.querySelector<HTMLElement>('.done'));
}

/** A frame for the page of a service; a new tab would stay open. */
export function openFrame(form: HTMLFormElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = uniqueEmail('frame');
  form.target = frame.name;
  return mount(frame);
}

/** Fills in everything a person would, ticks what there is to tick, and presses the button. */
export function signUp(root: ParentNode, email: string): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('form > div:not([hidden]) > input')) {
    if (input.type === 'checkbox') input.checked = true;
    else input.value = input.type === 'email' ? email : 'Siân & Co';
  }
  root.querySelector<HTMLButtonElement>('form button')!.click();
}

let emailCount = 0;

/** An address that no other test uses; its first word is what the service is asked to do. */
export function uniqueEmail(wish: string): string {
  emailCount += 1;
  return `${wish}+${Date.now().toString(36)}${emailCount}@example.org`;
}
