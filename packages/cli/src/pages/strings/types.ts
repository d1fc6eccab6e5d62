/** What pages say around a widget. */
export interface PageStrings {
  /** Stands before the dates of the sources. */
  dates: string;
  report: string;
  /** Title of a report, and what it asks. */
  reportTitle: (heading: string) => string;
  reportQuestion: string;
  /** Name of the other language, in it. */
  otherLanguage: string;
}
