import type { Locale } from '@odm-widgets/core';

/** Councils that others have replaced, or are to replace. Its words come with the code that knows of it. */
export interface Reorganised {
  /** Such as "Allerdale was replaced by Cumberland on 1 April 2023 (The Cumbria (Structural Changes) Order 2022 …)." */
  texts: Readonly<Record<Locale, string>>;
  /** Names in the texts, which are English in every language. */
  names: readonly string[];
  /** The councils there are figures of, and the label of a button that shows them. */
  offer: { codes: readonly string[]; labels: Readonly<Record<Locale, string>> };
}

/** The first day on which councils that have figures are replaced. */
export const NEXT_REORGANISATION = '2027-04-01';

/**
 * What became of councils that were named and have no figures, and of those shown that have been replaced since.
 *
 * @param requested codes and names that are no council of the figures
 * @param today ISO date
 */
export async function loadReorganised(
  requested: readonly string[],
  shown: readonly { code: string }[],
  today: string,
): Promise<{ reorganised: readonly Reorganised[]; unknown: readonly string[] }> {
  if (!requested.length && today < NEXT_REORGANISATION) return { reorganised: [], unknown: requested };
  const { findReorganised, replacedAmong } = await import('./lazy/reorganised/reorganised.js');
  const { reorganised, unknown } = findReorganised(requested, today);
  return { reorganised: [...reorganised, ...replacedAmong(shown, today)], unknown };
}

/** Names in the sentences about reorganised councils. */
export const reorganisedNames = (all: readonly Reorganised[]): string[] => all.flatMap(({ names }) => names);
