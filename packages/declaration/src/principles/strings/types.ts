import type { Message } from '@odm-widgets/core';

export interface DeclarationStrings {
  heading: string;
  headline: Message<'count' | 'themes'>;
  /** Says that the text is in another language; '' where it is not. */
  textLanguageNote: string;
  changed: (count: string, all: boolean) => string;
  changedHeadings: (count: string) => string;
  notCompared: string;
  changedTag: string;
  /** Our titles of the nine themes, each with the number of its last principle, for when the text cannot be shown. */
  themes: readonly (readonly [title: string, last: number])[];
  /** Our own short label of each principle, in order. */
  labels: readonly string[];
  labelsNote: string;
  labelsIntro: string;
  publishedTextLink: string;
  search: string;
  resultCount: Message<'count' | 'of'>;
  noMatches: string;
  openAll: string;
  closeAll: string;
  linkTo: Message<'number'>;
  practice: {
    title: string;
    evidence: string;
    resources: string;
    from: Message<'name' | 'date'>;
    failed: string;
  };
  method: string;
  /** Shared texts that this widget words differently. */
  core: {
    loading: string;
    error: Readonly<Record<'config' | 'network' | 'http' | 'busy' | 'shape', string>>;
  };
}
