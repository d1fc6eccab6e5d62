import type { StandardActionId } from '../views/exportable.js';

/** A sentence with named values in it, such as `({ ward }) => \`Deprivation in ${ward}\``. */
export type Message<K extends string> = (values: Readonly<Record<K, string>>) => string;

/** Strings that every widget uses. */
export interface CoreStrings {
  /** Stands before the year of a date such as "late 2025". */
  late: string;
  /** The twelve months, with spaces between. */
  months: string;
  /** "A, B and C". */
  list: (items: readonly string[]) => string;
  loading: string;
  retry: string;
  stale: string;
  /** Shown to a reader by the kind of the error; a widget may add a string for a `reason` of its own errors. */
  error: Readonly<
    Record<'config' | 'network' | 'http' | 'busy' | 'shape', string> & Partial<Record<string, string>>
  >;
  source: string;
  release: string;
  geography: string;
  licence: string;
  asAt: string;
  method: string;
  /** Names the disclosure with the table. */
  table: string;
  /** Names the disclosure with caveats, definitions, method and sources. */
  about: string;
  /** Names the disclosure with downloads and the citation. */
  actions: string;
  /** Labels of what is saved or copied; the alt text is what a picture shows in words. */
  save: Readonly<Record<StandardActionId, string>>;
  copied: string;
  copyFailed: string;
  saved: (fileName: string) => string;
  actionFailed: string;
  accessed: (date: string) => string;
  /** How the arrow keys work in a chart; shown to those who reach a point with the keyboard. */
  chartHint: string;
  chartFailed: string;
  exploreChart: string;
}
