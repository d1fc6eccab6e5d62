type Words<K extends string> = (words: Readonly<Record<K, string>>) => string;

export interface DeclarationStrings {
  heading: string;
  headline: Words<'count' | 'themes'>;
  /** Language of the published text, where it is not this one. */
  textLanguageNote: string;
  changed: (count: string, all: boolean) => string;
  notCompared: string;
  changedTag: string;
  /** Titles of the nine headings, each with the number of its last principle; ours for when the text cannot be had. */
  themes: readonly (readonly [title: string, last: number])[];
  /** Our own short label of each principle. */
  labels: readonly string[];
  labelsNote: string;
  labelsIntro: string;
  publishedTextLink: string;
  search: string;
  resultCount: Words<'count' | 'of'>;
  noMatches: string;
  openAll: string;
  closeAll: string;
  linkTo: Words<'number'>;
  practice: {
    title: string;
    evidence: string;
    resources: string;
    from: Words<'name' | 'date'>;
    failed: string;
  };
  method: string;
  loading: string;
  error: Readonly<Record<'config' | 'network' | 'http' | 'busy' | 'shape', string>>;
  assess: {
    legend: string;
    stays: string;
    organisation: string;
    answered: Words<'count' | 'of'>;
    question: Words<'number'>;
    yes: string;
    no: string;
    does: string;
    saveHtml: string;
    saveMarkdown: string;
    saveJson: string;
    open: string;
    opened: Words<'count'>;
    openFailed: string;
    kept: string;
    /** Of the statement that is saved. */
    title: Words<'name'>;
    nameless: string;
    doesNotApply: string;
    noWords: string;
    noAnswers: string;
    text: Words<'version' | 'url'>;
    saved: Words<'date'>;
  };
}
