import type { CoreStrings } from '../strings/types.js';

/** Languages the widgets speak. */
export type Locale = 'en' | 'cy';

/** Numbers, lists and dates as a reader of the locale writes them. */
export interface Formatters {
  /** A number with its thousands marked, to one decimal. */
  number: (value: number) => string;
  /** "A, B and C". */
  list: (items: readonly string[]) => string;
  /** "March 2019"; months count from 1. */
  month: (year: number, month: number) => string;
  /** An ISO year, month or day in words: "2025", "October 2025", "30 October 2025". */
  date: (iso: string) => string;
}

const formatterCache = new WeakMap<CoreStrings, Formatters>();

/** The formatters of a language, by its words; made once. */
export function formattersOf(words: CoreStrings): Formatters {
  let formatters = formatterCache.get(words);
  if (!formatters) formatterCache.set(words, (formatters = createFormatters(words)));
  return formatters;
}

/**
 * "12,345.6": English and Welsh mark thousands alike. Making an `Intl.NumberFormat` takes 15 ms of a page's first
 * content on a slow phone, a quarter of all its script.
 */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction ? `${marked}.${fraction}` : marked;
}

/** Names of months are our own: engines differ in whether they carry Welsh ones. */
function createFormatters({ months, list }: CoreStrings): Formatters {
  const nameOf = (month: number) => months.split(' ')[month - 1] ?? '';
  return {
    number: formatNumber,
    list,
    month: (year, month) => `${nameOf(month)} ${year}`,
    date: (iso) => {
      const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
      if (!year || !month) return iso;
      return [day && Number(day), nameOf(Number(month)), year].filter(Boolean).join(' ');
    },
  };
}
