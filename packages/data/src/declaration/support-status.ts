import type { SupportStatus, Supporter, SupporterRegister } from '../model/declaration.js';
import { LOCALHOST } from './parse-register.js';
import { VerificationError } from './verification-error.js';

const DAY = 24 * 60 * 60 * 1000;
const startOfDay = (day: string) => Date.parse(day);
const endOfDay = (day: string) => Date.parse(day) + DAY;

/**
 * Refuses a register that does not count now. A day either way is forgiven: clocks are set wrong, and days begin
 * at different times.
 *
 * @param now milliseconds since 1970
 * @param least lowest number the page accepts
 * @throws {VerificationError} `replayed`, `early` or `outdated`
 */
export function expectCurrent(register: SupporterRegister, now: number, least: number): void {
  const { sequence, issued, nextUpdate } = register;
  if (sequence < least)
    throw new VerificationError(
      'replayed',
      `The register is number ${sequence}; the page accepts ${least} and later.`,
    );
  if (now < startOfDay(issued) - DAY)
    throw new VerificationError(
      'early',
      `The register is of ${issued}, which has not come by this machine’s clock.`,
    );
  if (now >= endOfDay(nextUpdate) + DAY)
    throw new VerificationError(
      'outdated',
      `A newer register was due by ${nextUpdate}. Put the newest one where the page looks for it.`,
    );
}

/** What the register says of a supporter, for a page of this origin, now. */
export function supportStatusOf(
  { supporters }: SupporterRegister,
  id: string,
  { origin, now }: { origin: string; now: number },
): SupportStatus {
  const supporter = supporters.find((one) => one.id === id);
  if (!supporter) return { kind: 'unlisted' };
  if (supporter.status === 'withdrawn') return { kind: 'withdrawn', supporter };
  if (supporter.expires && now >= endOfDay(supporter.expires)) return { kind: 'expired', supporter };
  return { kind: mayShow(supporter, origin) ? 'verified' : 'elsewhere', supporter };
}

/** By whole origin: neither a subdomain nor another port is the same site. A page without an origin is no site. */
function mayShow({ origins }: Supporter, origin: string): boolean {
  return origins.some(
    (one) =>
      one === origin ||
      (one === LOCALHOST && /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(origin)),
  );
}
