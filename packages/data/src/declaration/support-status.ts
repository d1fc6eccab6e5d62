import type { Supporter, SupporterRegister, SupportStatus } from '../model/declaration.js';
import { LOCALHOST } from './parse-register.js';
import { endOfDay } from './register-validity.js';

/**
 * What a register says about one supporter, on a page of a given origin, at a given time.
 *
 * @param id the supporter's id
 * @param context.now milliseconds since 1970
 */
export function supportStatusOf(
  { supporters }: SupporterRegister,
  id: string,
  { origin, now }: { origin: string; now: number },
): SupportStatus {
  const supporter = supporters.find((candidate) => candidate.id === id);
  if (!supporter) return { kind: 'unlisted' };
  if (supporter.status === 'withdrawn') return { kind: 'withdrawn', supporter };
  if (supporter.expires && now >= endOfDay(supporter.expires)) return { kind: 'expired', supporter };
  return { kind: allowsOrigin(supporter, origin) ? 'verified' : 'other-site', supporter };
}

/** Compares whole origins: a subdomain or another port is another site, and an opaque origin ("null") is no site. */
function allowsOrigin({ origins }: Supporter, origin: string): boolean {
  return origins.some(
    (allowed) =>
      allowed === origin ||
      (allowed === LOCALHOST && /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(origin)),
  );
}
