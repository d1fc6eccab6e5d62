import { DataShapeError } from '@odm-widgets/data';
import type { ProviderId } from './providers.js';

/** What a service made of a sign-up. Messages are its own words, as text. */
export type Outcome =
  | { kind: 'subscribed' }
  /** A message is on its way that the person has to answer. */
  | { kind: 'confirm' }
  | { kind: 'already' }
  /** The service does not take this address. */
  | { kind: 'invalid'; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'busy' }
  | { kind: 'broken' }
  /** The service wants to see the person on a page of its own. */
  | { kind: 'visit'; url: string };

type Json = Readonly<Record<string, unknown>>;
/** Reads the answer of one service. */
type Reader = (answer: Json, status: number) => Outcome;

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
];

/** Words of a service, which may be HTML, as text of a readable length. */
export function plain(html: string): string {
  const text = html
    .slice(0, 10_000)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? ' ')
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
  const own = value as Json;
  const candidates = Array.isArray(value) ? value : MESSAGE_KEYS.map((key) => own[key]);
  for (const candidate of candidates) {
    const found = messageIn(candidate, depth - 1);
    if (found) return found;
  }
  return '';
}

/** A refusal by what it says; services rarely have a code for it. */
function refusal(message: string): Outcome {
  if (/\balready\b|_EXISTS|\bexists\b/iu.test(message)) return { kind: 'already' };
  if (/\btoo many\b|rate.?limit|try again/iu.test(message)) return { kind: 'busy' };
  if (/e-?mail|address|INVALID_PARAMETERS/iu.test(message)) return { kind: 'invalid', message };
  return { kind: 'refused', message };
}

const readKit: Reader = (answer) => {
  if (answer['status'] === 'success') return { kind: 'subscribed' };
  const url = answer['url'];
  if (answer['status'] === 'quarantined' && typeof url === 'string' && /^https:\/\//iu.test(url))
    return { kind: 'visit', url };
  return refusal(messageIn(answer));
};

const readEmailOctopus: Reader = (answer) => {
  if (answer['success'] === true) return { kind: 'subscribed' };
  const { code } = (answer['error'] ?? {}) as Json;
  const known = typeof code === 'string' ? refusal(code) : undefined;
  if (known?.kind === 'invalid') return { kind: 'invalid', message: messageIn(answer['error']) };
  return known && known.kind !== 'refused' ? known : refusal(messageIn(answer));
};

const readListmonk: Reader = (answer, status) => {
  if (status >= 400) return refusal(messageIn(answer));
  const { has_optin: hasOptin } = (answer['data'] ?? {}) as Json;
  return { kind: hasOptin === true ? 'confirm' : 'subscribed' };
};

const readMautic: Reader = (answer) => {
  if (Number(answer['success']) === 1) return { kind: 'subscribed' };
  const { email } = (answer['validationErrors'] ?? {}) as Json;
  if (typeof email !== 'string') return refusal(messageIn(answer));
  const outcome = refusal(plain(email));
  return outcome.kind === 'refused' ? { ...outcome, kind: 'invalid' } : outcome;
};

const readGeneric: Reader = (answer, status) =>
  status < 400 ? { kind: 'subscribed' } : refusal(messageIn(answer));

/** Services whose answer a page may read. */
const READERS: Partial<Record<ProviderId, Reader>> = {
  kit: readKit,
  emailoctopus: readEmailOctopus,
  listmonk: readListmonk,
  mautic: readMautic,
};

/**
 * What came of a sign-up, from the status and the body of an answer.
 *
 * @throws {DataShapeError} when a success is not in the form the service documents
 */
export function readAnswer(id: ProviderId, { status, text }: { status: number; text: string }): Outcome {
  if (status === 429) return { kind: 'busy' };
  if (status >= 500) return { kind: 'broken' };
  const read = READERS[id] ?? readGeneric;
  const json = parse(text);
  if (json) return read(json, status);
  if (status >= 400 || read === readGeneric) return read({ message: text }, status);
  throw new DataShapeError('The answer of the newsletter service should be JSON.');
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
