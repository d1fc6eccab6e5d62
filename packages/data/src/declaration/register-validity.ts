import type { SupporterRegister } from '../model/declaration.js';
import { VerificationError } from './verification-error.js';

const DAY = 24 * 60 * 60 * 1000;

/** The first millisecond of an ISO day, in UTC. */
const startOfDay = (day: string) => Date.parse(day);

/** The first millisecond after an ISO day, in UTC. */
export const endOfDay = (day: string) => startOfDay(day) + DAY;

/**
 * Checks that a register is in force. One day of tolerance is given on either side: clocks are set wrong, and days
 * begin at different times.
 *
 * @param now milliseconds since 1970
 * @param minSequence lowest sequence number that the page accepts
 * @throws {VerificationError} `replayed`, `early` or `outdated`
 */
export function expectCurrent(
  { sequence, issued, nextUpdate }: SupporterRegister,
  now: number,
  minSequence: number,
): void {
  if (sequence < minSequence)
    throw new VerificationError(
      'replayed',
      `The register is number ${sequence}; the page accepts ${minSequence} and later.`,
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
