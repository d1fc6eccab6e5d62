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

const made = new Map<Locale, Formatters>();

/** The formatters of a locale, made once. */
export function formattersOf(locale: Locale): Formatters {
  let formatters = made.get(locale);
  if (!formatters) made.set(locale, (formatters = make(locale)));
  return formatters;
}

/** Engines differ in whether they carry Welsh dates and lists, so those words are ours. */
const WELSH_MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

/** Sounds before which Welsh says "ac" and not "a": vowels, and the article "y", "yr". */
const VOWEL = /^(?:[aeiouâêîôû]|yr?\s)/iu;

function welshList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1).join(', ');
  return rest ? `${rest} ${VOWEL.test(last) ? 'ac' : 'a'} ${last}` : last;
}

/**
 * "12,345.6": English and Welsh mark thousands alike. Making an `Intl.NumberFormat` takes 15 ms of a page's first
 * content on a slow phone, a quarter of all its script.
 */
function writeNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction ? `${marked}.${fraction}` : marked;
}

/** Making one of Intl's formatters takes milliseconds on a phone, so each is made when it is first used. */
function once<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= create());
}

/** The year, month (1 to 12) and day of an ISO date; nothing for other text. */
function partsOf(
  iso: string,
): { year: number; month: number | undefined; day: number | undefined } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
  if (!year) return undefined;
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

function make(locale: Locale): Formatters {
  const lists = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
  const months = once(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' }));
  const nameOf = (month: number) =>
    locale === 'cy' ? (WELSH_MONTHS[month - 1] ?? '') : months().format(Date.UTC(2000, month - 1));
  return {
    number: writeNumber,
    list: (items) => (locale === 'cy' ? welshList(items) : lists().format(items)),
    month: (year, month) => `${nameOf(month)} ${year}`,
    date: (iso) => {
      const { year, month, day } = partsOf(iso) ?? {};
      if (!year || !month) return iso;
      return [day, nameOf(month), year].filter(Boolean).join(' ');
    },
  };
}
