import { webAddress } from '../model/index.js';

/** Names of query parameters that hold a secret. */
const SECRET_PARAMETER =
  /^(?:.*[_-])?(?:token|key|apikey|secret|auth|authorization|password|passwd|pwd|pw|sig|signature|hash|code|session|sid|jwt|credential|access|private|user|email|login|hmac|nonce|ticket|feedkey|h|u|t|k)$/iu;
/** Parts of a path that mark the private address of a calendar: Google, Outlook, Nextcloud, Fastmail, Teamup and others. */
const PRIVATE_PATH = /^(?:private(?:-.*)?|secret|owa|token|feed-private)$/iu;
/** A part that cannot be guessed, and so may be all that protects a calendar. */
const MIN_SECRET_LENGTH = 16;

/**
 * An address that may be published; undefined for one that could be a secret, as the private addresses of calendars
 * are. Whoever has such an address can read the whole calendar.
 */
export function publicUrl(value: string | undefined): string | undefined {
  const address = webAddress(value);
  if (address === undefined) return undefined;
  const { host, pathname, searchParams, hash } = new URL(address);
  if (host === 'calendar.google.com' && pathname.includes('/public/')) return address;
  const parts = pathname.split('/').filter(Boolean).map(decodePart);
  const isPrivate =
    parts.some((part) => PRIVATE_PATH.test(part) || isUnguessable(part)) ||
    [...searchParams].some(([name, text]) => SECRET_PARAMETER.test(name) || isUnguessable(text)) ||
    isUnguessable(hash);
  return isPrivate ? undefined : address;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A long run of letters and digits together, unlike words and dates. */
function isUnguessable(text: string): boolean {
  const runs = text.match(/[A-Za-z0-9+=~]{8,}/gu) ?? [];
  const isRandom = (run: string) =>
    /[0-9]/u.test(run) && /[A-Za-z]/u.test(run) ? run.length >= 8 && mixed(run) : run.length >= 40;
  const joined = text.replace(/[-_.@]/gu, '');
  return runs.some(isRandom) || (joined.length >= MIN_SECRET_LENGTH && /^[0-9a-f]{32,}$/iu.test(joined));
}

/** Whether letters and digits alternate more often than in names such as "calendar2026". */
function mixed(run: string): boolean {
  const changes = run.match(/[A-Za-z][0-9]|[0-9][A-Za-z]/gu)?.length ?? 0;
  return changes >= 3 || (run.length >= 20 && changes >= 1);
}
