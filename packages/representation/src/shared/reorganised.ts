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

/** Names in the sentences about reorganised councils. */
export const reorganisedNames = (all: readonly Reorganised[]): string[] => all.flatMap(({ names }) => names);
