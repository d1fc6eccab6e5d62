import type { CoreStrings } from '../strings/types.js';

/** Numbers, lists and dates as a reader of the locale writes them. */
export interface Formatters {
  /** A number with its thousands marked, to one decimal. */
  number: (value: number) => string;
  /** "A, B and C". */
  list: (items: readonly string[]) => string;
  /** "March 2019"; months count from 1. */
  month: (year: number, month: number) => string;
  /** A year, "late 2025", or an ISO month or day in words: "2025", "October 2025", "30 October 2025". */
  date: (iso: string) => string;
}

const formatterCache = new WeakMap<CoreStrings, Formatters>();

/** The formatters of a language, given its strings; created once for each language. */
export function formattersOf(strings: CoreStrings): Formatters {
  let formatters = formatterCache.get(strings);
  if (!formatters) formatterCache.set(strings, (formatters = createFormatters(strings)));
  return formatters;
}

/**
 * "12,345.6", in English and in Welsh. Not `Intl.NumberFormat`: constructing one takes 15 ms on a slow phone, a
 * quarter of all script before the first content.
 */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  let grouped = whole.slice(sign.length);
  for (let at = grouped.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  grouped = sign + grouped;
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Month names come from the strings, because not every engine has the Welsh ones. */
function createFormatters({ late, months, list }: CoreStrings): Formatters {
  const monthName = (month: number) => months.split(' ')[month - 1] ?? '';
  return {
    number: formatNumber,
    list,
    month: (year, month) => `${monthName(month)} ${year}`,
    date: (iso) => {
      const [, lateYear] = /^late (\d{4})$/u.exec(iso) ?? [];
      if (lateYear) return `${late} ${lateYear}`;
      const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
      if (!year || !month) return iso;
      return [day && Number(day), monthName(Number(month)), year].filter(Boolean).join(' ');
    },
  };
}
