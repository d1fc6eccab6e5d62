import { DataShapeError } from '@odm-widgets/data';
import type { JsonObject, Provider } from '../../providers.js';

/** What a service made of a sign-up. */
export interface SubmissionOutcome {
  /**
   * `confirm`: a message is on its way that the person has to answer. `invalid`: this address is not taken.
   * `check`: the service wants to see the person on a page of its own.
   */
  kind: 'subscribed' | 'confirm' | 'already' | 'invalid' | 'refused' | 'busy' | 'broken' | 'check';
  /** The service's own words, as text. */
  message?: string;
  /** Where it wants to see the person. */
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
/** Where services put their words, the likeliest first. */
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

/** Words of a service, which may be HTML, as text of a readable length. */
export function toPlainText(html: string): string {
  const text = html
    .slice(0, 10_000)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name]!)
    // Mailchimp puts the number of the field in front.
    .replace(/^\s*\d+ - /u, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH).trimEnd()}…` : text;
}

/** The first words in an answer, however they are wrapped. */
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

/** A refusal by what it says; services rarely have a code for it. */
function toFailure(answer: JsonObject): SubmissionOutcome {
  const message = findMessage(answer);
  const { code } = (answer['error'] ?? {}) as JsonObject;
  const words = typeof code === 'string' ? `${code} ${message}` : message;
  if (/\balready\b|_EXISTS|\bexists\b/iu.test(words)) return { kind: 'already' };
  if (/\btoo many\b|rate.?limit|try again/iu.test(words)) return { kind: 'busy' };
  const about = /e-?mail|address|INVALID_PARAMETERS/iu.test(words) || 'validationErrors' in answer;
  return { kind: about ? 'invalid' : 'refused', message };
}

/**
 * What came of a sign-up, from the status and the body of an answer.
 *
 * @throws {DataShapeError} when a success is not in the form the service documents
 */
export function parseProviderResponse(
  { taken }: Provider,
  { status, text }: { status: number; text: string },
): SubmissionOutcome {
  if (status === 429) return { kind: 'busy' };
  if (status >= 500) return { kind: 'broken' };
  const failed = status >= 400;
  const json = parseJsonObject(text);
  if (taken && !json && !failed)
    throw new DataShapeError('The answer of the newsletter service should be JSON.');
  const answer = json ?? { message: text };
  if (!failed && (!taken || taken(answer))) {
    const { has_optin: hasOptin } = (answer['data'] ?? {}) as JsonObject;
    return { kind: hasOptin === true ? 'confirm' : 'subscribed' };
  }
  const url = answer['url'];
  if (answer['status'] === 'quarantined' && typeof url === 'string' && /^https:\/\//iu.test(url))
    return { kind: 'check', url };
  return toFailure(answer);
}

function parseJsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
