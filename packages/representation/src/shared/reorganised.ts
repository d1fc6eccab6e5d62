import type { I18n } from '@odm-widgets/core';

/** Councils that others have replaced, or are to replace. */
export interface Reorganised {
  /** Names of the councils that are replaced. */
  councils: readonly string[];
  successors: readonly string[];
  /** ISO date. */
  from: string;
  /** Title of the Order. */
  order: string;
  isPast: boolean;
  /** The councils there are figures of. */
  offer: { codes: readonly string[]; names: readonly string[] };
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

/** Names in the sentences about reorganised councils, which are English in every language. */
export const reorganisedNames = (all: readonly Reorganised[]): string[] =>
  all.flatMap(({ councils, successors, order }) => [...councils, ...successors, order]);

/** What the sentence about replaced councils says. */
export interface ReorganisedWords {
  councils: readonly string[];
  successors: readonly string[];
  date: string;
  order: string;
  isPast: boolean;
}

/** "Allerdale was replaced by Cumberland on 1 April 2023 (The Cumbria (Structural Changes) Order 2022 …)." */
export function reorganisedTexts(
  all: readonly Reorganised[],
  { strings, format }: Pick<I18n<{ reorganised: (words: ReorganisedWords) => string }>, 'strings' | 'format'>,
): string[] {
  return all.map(({ from, ...rest }) => strings.reorganised({ ...rest, date: format.date(from) }));
}
