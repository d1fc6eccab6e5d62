import { findGap, type KnownGap } from './known-gaps.js';

/** Why the crimes of a month are not a count of what was recorded. */
export type Incompleteness =
  | { kind: 'known-gap'; gap: KnownGap }
  /** Far fewer than the same force published for the same area a year before. */
  | { kind: 'far-below'; earlier: number }
  /** Far fewer than any area of this size has, and the force is not in the service's list of the month. */
  | { kind: 'not-listed' }
  /** None at all where so many people live. */
  | { kind: 'none' };

export interface MonthlyCount {
  month: string;
  crimes: number;
  /** Ids of the forces that police the area; empty where it is not known. */
  forces: readonly string[];
  /** Forces that the service lists for the month. */
  listed: ReadonlySet<string>;
  /** Crimes in the same month a year before, where they are published. */
  earlier: number | undefined;
  /** Residents, where they are known. */
  residents: number | undefined;
}

/** A month with less than this share of the crimes of a year before is not a whole one. */
const FAR_BELOW = 0.25;
/** Below this number a month can be that far below another by chance. */
const ENOUGH_EARLIER = 20;
/** Residents from which the number of crimes says something about coverage. */
const ENOUGH_RESIDENTS = 3000;
/**
 * Crimes for each resident and month. Whole areas of forces have between 0.004 and 0.012; less than the first number
 * is not credible, and more than the second is a month that was published after all.
 */
const NOT_CREDIBLE = 0.001;
const CREDIBLE = 0.002;

/** Why a month should not be shown as a count; undefined where nothing speaks against it. */
export function findIncompleteness(count: MonthlyCount): Incompleteness | undefined {
  const { month, crimes, forces, listed, earlier, residents = 0 } = count;
  const isLarge = residents >= ENOUGH_RESIDENTS;
  const gap = findGap(forces, month);
  // A force that publishes again does so before the table of gaps says it.
  if (gap && !(isLarge && crimes >= residents * CREDIBLE)) return { kind: 'known-gap', gap };
  if (earlier !== undefined && earlier >= ENOUGH_EARLIER && crimes < earlier * FAR_BELOW)
    return { kind: 'far-below', earlier };
  if (!isLarge) return undefined;
  if (crimes < residents * NOT_CREDIBLE && forces.length > 0 && !forces.every((force) => listed.has(force)))
    return { kind: 'not-listed' };
  return crimes === 0 ? { kind: 'none' } : undefined;
}
