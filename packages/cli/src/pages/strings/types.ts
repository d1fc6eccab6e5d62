/** What pages say around a widget. */
export interface PageStrings {
  /** Stands before the dates of the sources. */
  dates: string;
  report: string;
  /** Title of a report, and what it asks. */
  reportTitle: (heading: string) => string;
  reportQuestion: string;
  /** On the picture of a widget that stands for all places, by its tag. */
  pictures: Readonly<Record<string, PictureWords>>;
  /** Name of the other language, in it. */
  otherLanguage: string;
}

export interface PictureWords {
  title: string;
  sentence: string;
}
