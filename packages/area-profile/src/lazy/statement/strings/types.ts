import type { Message } from '@odm-widgets/core';

export interface StatementStrings {
  heading: string;
  /** What somebody does here, and that nothing leaves the page. */
  explanation: string;
  choose: string;
  /** Reads the sections that have not been opened. */
  loadAll: string;
  loading: string;
  loadFailed: string;
  nothingChosen: string;
  titleLabel: string;
  title: Message<'area'>;
  introductionLabel: string;
  introduction: Message<'area'>;
  preview: string;
  /** Names of buttons, with the sentence they belong to. */
  moveUp: Message<'sentence'>;
  moveDown: Message<'sentence'>;
  remove: Message<'sentence'>;
  /** Written on those buttons. */
  up: string;
  down: string;
  removeShort: string;
  moved: Message<'position' | 'count'>;
  added: Message<'count'>;
  removed: Message<'count'>;
  figures: string;
  columns: Readonly<Record<'figure' | 'area' | 'value' | 'of' | 'source', string>>;
  sources: string;
  notes: string;
  /** Where a source gives these itself. */
  date: Message<'date'>;
  release: Message<'date'>;
  geography: Message<'geography'>;
  licence: Message<'licence'>;
  written: Message<'date'>;
  atLeast: Message<'value'>;
  notGiven: string;
  saveAndCopy: string;
  copyRich: string;
  copyPlain: string;
  saveWord: string;
  saveMarkdown: string;
  saveCsv: string;
  print: string;
  copied: string;
  copyFailed: string;
  saved: Message<'file'>;
  printing: string;
  failed: string;
}
