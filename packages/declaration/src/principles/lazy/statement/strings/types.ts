import type { Message } from '@odm-widgets/core';

/** Words of the form of a statement and of the files it is saved as. */
export interface StatementStrings {
  legend: string;
  stays: string;
  organisation: string;
  answered: Message<'count' | 'of'>;
  question: Message<'number'>;
  yes: string;
  no: string;
  does: string;
  saveHtml: string;
  saveMarkdown: string;
  saveJson: string;
  open: string;
  opened: Message<'count'>;
  openFailed: string;
  kept: string;
  /** Title of a saved statement. */
  title: Message<'name'>;
  nameless: string;
  doesNotApply: string;
  noWords: string;
  noAnswers: string;
  text: Message<'version' | 'url'>;
  saved: Message<'date'>;
}
