import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { EFFECTS, GROUPS, webAddress, type EffectKind, type Group } from '@odm-widgets/data/model';
import { lexiconUrl, resolveHttpUrl } from '../shared/source.query.js';

/** Everything that changes the answer. */
export interface LexiconQuery {
  src: string;
  /** Address of observations that the lexicon itself does not name. */
  observations: string | undefined;
}

export interface LexiconAttributes {
  src: string;
  observations: string;
}

/** What the query needs to know about the page. */
export interface PageContext {
  language: string;
  /** Base of relative addresses. */
  baseUrl: string;
  /** Address of the dataset; only called when no lexicon is named. */
  apiBase: () => string;
}

/** Attributes to a query. @throws {ConfigError} */
export function toQuery({ src, observations }: LexiconAttributes, context: PageContext): LexiconQuery {
  return {
    src: lexiconUrl(src, context),
    observations: observations.trim()
      ? resolveHttpUrl('observations', observations, context.baseUrl)
      : undefined,
  };
}

/** Which terms are shown; empty for all. */
export interface Filter {
  search: string;
  topic: string;
  who: Group | '';
  effect: EffectKind | '';
}

const ANYBODY = ['', ...GROUPS] as const;
const ANY_EFFECT = ['', ...EFFECTS] as const;

/** The attributes that filter, each one of the allowed values. A topic is checked against the lexicon, once it is there. */
export function toFilter(
  { search, topic, who, effect }: { search: string; topic: string; who: string; effect: string },
  warn: Warn,
): Filter {
  return {
    search,
    topic: topic.trim().toLowerCase(),
    who: oneOf('who', who, ANYBODY, warn),
    effect: oneOf('effect', effect, ANY_EFFECT, warn),
  };
}

/** Where contributions go, and how. */
export interface FormConfig {
  action: string;
  privacyHref: string;
  /** Whether the answer is read in the page. */
  inPage: boolean;
}

const SENDS = ['', 'in-page', 'visit'] as const;

/**
 * Attributes to the form's configuration; undefined, with a warning, where it may not be shown. What is sent over
 * http could be read on its way; on the visitor's own machine it does not leave it.
 */
export function toFormConfig(
  { action, privacyHref, send }: { action: string; privacyHref: string; send: string },
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
