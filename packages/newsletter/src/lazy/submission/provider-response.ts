import { DataShapeError } from '@odm-widgets/data';
import type { JsonObject, Provider } from '../../providers.js';

/** What a service did with a sign-up. */
export interface SubmissionOutcome {
  /**
   * `confirmation-needed`: the person has to follow a link in an email. `invalid-email`: the service rejects this address.
   * `challenge`: the service asks the person to visit a page of its own.
   */
  kind:
    | 'subscribed'
    | 'confirmation-needed'
    | 'already-subscribed'
    | 'invalid-email'
    | 'rejected'
    | 'rate-limited'
    | 'server-error'
    | 'challenge';
  /** The service's own words, as plain text. */
  message?: string;
  /** The page to visit, for `challenge`. */
  url?: string;
}

const MAX_MESSAGE_LENGTH = 200;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};
/** Keys under which services put their message, the most likely first. */
const MESSAGE_KEYS = [
  'message',
  'msg',
  'errorMessage',
  'detail',
  'messages',
  'error',
  'errors',
  'validationErrors',
  'email',
];

/** A service's message, which may be HTML, as plain text of a readable length. */
export function toPlainText(html: string): string {
  const text = html
    .slice(0, 10_000)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name]!)
    // Mailchimp prefixes the index of the field.
    .replace(/^\s*\d+ - /u, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH).trimEnd()}…` : text;
}

/** The first message in a response, however deep it is nested. */
function findMessage(value: unknown, depth = 4): string {
  if (typeof value === 'string') return toPlainText(value);
  if (typeof value !== 'object' || value === null || depth === 0) return '';
  const candidates: unknown[] = Array.isArray(value)
    ? value
    : MESSAGE_KEYS.map((key) => (value as JsonObject)[key]);
  for (const candidate of candidates) {
    const found = findMessage(candidate, depth - 1);
    if (found) return found;
  }
  return '';
}

/** The kind of a failure, from its words: few services have a code for it. */
function toFailure(response: JsonObject): SubmissionOutcome {
  const message = findMessage(response);
  const { code } = (response['error'] ?? {}) as JsonObject;
  const words = typeof code === 'string' ? `${code} ${message}` : message;
  if (/\balready\b|_EXISTS|\bexists\b/iu.test(words)) return { kind: 'already-subscribed' };
  if (/\btoo many\b|rate.?limit|try again/iu.test(words)) return { kind: 'rate-limited' };
  const isAboutEmail = /e-?mail|address|INVALID_PARAMETERS/iu.test(words) || 'validationErrors' in response;
  return { kind: isAboutEmail ? 'invalid-email' : 'rejected', message };
}

/**
 * The outcome of a sign-up, from the status and the body of the service's response.
 *
 * @throws {DataShapeError} when a success does not have the documented shape
 */
export function parseProviderResponse(
  { isAccepted }: Provider,
  { status, text }: { status: number; text: string },
): SubmissionOutcome {
  if (status === 429) return { kind: 'rate-limited' };
  if (status >= 500) return { kind: 'server-error' };
  const isFailure = status >= 400;
  const json = parseJsonObject(text);
  if (isAccepted && !json && !isFailure)
    throw new DataShapeError('The answer of the newsletter service should be JSON.');
  const response = json ?? { message: text };
  if (!isFailure && (!isAccepted || isAccepted(response))) {
    const { has_optin: hasOptin } = (response['data'] ?? {}) as JsonObject;
    return { kind: hasOptin === true ? 'confirmation-needed' : 'subscribed' };
  }
  const url = response['url'];
  if (response['status'] === 'quarantined' && typeof url === 'string' && /^https:\/\//iu.test(url))
    return { kind: 'challenge', url };
  return toFailure(response);
}

function parseJsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
