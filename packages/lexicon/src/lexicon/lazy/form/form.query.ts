import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { webAddress } from '@odm-widgets/data/model';

/** Where contributions go, and how. */
export interface FormConfig {
  action: string;
  privacyHref: string;
  /** Whether the answer is read in the page. */
  inPage: boolean;
}

/** Attributes of the tag that are about the form. */
export interface FormAttributes {
  action: string;
  privacyHref: string;
  send: string;
}

const SENDS = ['', 'in-page', 'visit'] as const;

/**
 * Attributes to the form's configuration; undefined, with a warning, where it may not be shown. What is sent over
 * http could be read on its way; on the visitor's own machine it does not leave it.
 */
export function toFormConfig(
  { action, privacyHref, send }: FormAttributes,
  baseUrl: string,
  warn: Warn,
): FormConfig | undefined {
  if (!action.trim()) return undefined;
  const [target, notice] = [webAddress(action, baseUrl), webAddress(privacyHref, baseUrl)];
  if (!target || !isSecure(target)) {
    warn(`action="${action}" is not an address that begins with https://. There is no form.`);
    return undefined;
  }
  if (!notice) {
    warn('There is no form without a privacy notice. Add privacy-href="/privacy".');
    return undefined;
  }
  const wanted = oneOf('send', send, SENDS, warn);
  const isOwn = new URL(target).origin === new URL(baseUrl).origin;
  return { action: target, privacyHref: notice, inPage: wanted === 'in-page' || (wanted === '' && isOwn) };
}

function isSecure(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname);
}
