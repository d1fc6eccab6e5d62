import type { Locale } from '@odm-widgets/core';
import type { ReplacedCouncils } from '@odm-widgets/core/replaced-councils';

/** Councils that others have replaced, or are to replace. Its words come with the code that knows of it. */
export interface Reorganised extends ReplacedCouncils {
  /** The councils there are figures of, and the label of a button that shows them. */
  offer: { codes: readonly string[]; labels: Readonly<Record<Locale, string>> };
}

/** Names in the sentences about reorganised councils. */
export const reorganisedNames = (all: readonly Reorganised[]): string[] => all.flatMap(({ names }) => names);
