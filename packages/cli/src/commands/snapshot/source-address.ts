import { proxySettings } from '../../proxy.js';

/** Words and numbers with hyphens, as people write them into addresses. */
const READABLE = /^[a-z]+(?:[-_.](?:[a-z]+|\d{1,4}))*$/iu;

/** Hexadecimal digits that are too many to be anything but a token. */
const HEXADECIMAL_TOKEN = /[\da-f]{12,}/iu;
const LONG_WORD = /[\w~+=-]{16,}/gu;

/** Whether a text holds a token: a long word of letters and digits. */
function holdsToken(text: string): boolean {
  const isMixed = (word: string) => /\d/u.test(word) && /[a-z]/iu.test(word);
  return HEXADECIMAL_TOKEN.test(text) || (text.match(LONG_WORD) ?? []).some(isMixed);
}

/**
 * A source as a message may show it. Addresses of private calendars hold a secret, in the user name, in the path or in
 * the query, and messages of a scheduled run are often public. Paths of files are shown as they are.
 */
export function redactSource(source: string): string {
  let url: URL;
  try {
    url = new URL(source.replace(/^webcals?:/iu, 'https:'));
  } catch {
    return source;
  }
  if (!/^https?:$/u.test(url.protocol)) return source;
  const path = url.pathname.split('/').map(redactSegment).join('/');
  return `${url.origin}${path}${url.search || url.hash ? '?…' : ''}`;
}

/** Redacts every address in a text. */
export function redactAddresses(text: string): string {
  return text.replace(/\b(?:https?|webcals?):\/\/[^\s"'<>]+/giu, redactSource);
}

function redactSegment(segment: string): string {
  const [, name = segment, domain = ''] = /^(.*?)((?:@|%40).*)$/iu.exec(segment) ?? [];
  const isSecret = /^private-/iu.test(name) || (holdsToken(name) && !READABLE.test(name));
  return isSecret ? `…${domain}` : segment;
}

/**
 * After a network failure on a machine with a proxy, says that the proxy was used: what failed may be the proxy.
 *
 * @returns a line of its own, or ''
 */
export function proxyHint(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if ((error as Error).name !== 'NetworkError' || !proxySettings(env)) return '';
  return '\nRequests went through the proxy that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names; NO_PROXY lists hosts without one.';
}
