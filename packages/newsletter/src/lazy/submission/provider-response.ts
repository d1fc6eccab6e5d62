import { DataShapeError } from '@odm-widgets/data';
import type { Json, Provider } from '../../providers.js';

/** What a service made of a sign-up. */
export interface Outcome {
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

const LONGEST_MESSAGE = 200;
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
export function plain(html: string): string {
  const text = html
    .slice(0, 10_000)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name]!)
    // Mailchimp puts the number of the field in front.
    .replace(/^\s*\d+ - /u, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE).trimEnd()}…` : text;
}

/** The first words in an answer, however they are wrapped. */
function messageIn(value: unknown, depth = 4): string {
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null || depth === 0) return '';
  const candidates: unknown[] = Array.isArray(value)
    ? value
    : MESSAGE_KEYS.map((key) => (value as Json)[key]);
  for (const candidate of candidates) {
    const found = messageIn(candidate, depth - 1);
    if (found) return found;
  }
  return '';
}

/** A refusal by what it says; services rarely have a code for it. */
function refusal(answer: Json): Outcome {
  const message = messageIn(answer);
  const { code } = (answer['error'] ?? {}) as Json;
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
export function readAnswer({ taken }: Provider, { status, text }: { status: number; text: string }): Outcome {
  if (status === 429) return { kind: 'busy' };
  if (status >= 500) return { kind: 'broken' };
  const failed = status >= 400;
  const json = parse(text);
  if (taken && !json && !failed)
    throw new DataShapeError('The answer of the newsletter service should be JSON.');
  const answer = json ?? { message: text };
  if (!failed && (!taken || taken(answer))) {
    const { has_optin: hasOptin } = (answer['data'] ?? {}) as Json;
    return { kind: hasOptin === true ? 'confirm' : 'subscribed' };
  }
  const url = answer['url'];
  if (answer['status'] === 'quarantined' && typeof url === 'string' && /^https:\/\//iu.test(url))
    return { kind: 'check', url };
  return refusal(answer);
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
