import type { Locale } from '../i18n/format.js';

/** Words every widget needs. */
export interface CoreStrings {
  /** The twelve months, with spaces between. */
  months: string;
  /** "A, B and C". */
  list: (items: readonly string[]) => string;
  loading: string;
  retry: string;
  stale: string;
  /** What a reader is told, by the kind of the error; a widget may add words for a finer `reason` of its own. */
  error: Readonly<
    Record<'config' | 'network' | 'http' | 'busy' | 'shape', string> & Partial<Record<string, string>>
  >;
  source: string;
  release: string;
  geography: string;
  licence: string;
  asAt: string;
  method: string;
  actions: string;
  downloadCsv: string;
  downloadPng: string;
  downloadSvg: string;
  copyCitation: string;
  copied: string;
  copyFailed: string;
  saved: (fileName: string) => string;
  actionFailed: string;
  accessed: (date: string) => string;
}

/** English at once, other languages when they are asked for. */
export interface LocaleTable<S> {
  en: S;
  cy: () => Promise<S>;
}

export function toLocale(language: string | null | undefined): Locale {
  return /^cy\b/iu.test(language ?? '') ? 'cy' : 'en';
}
