/** Languages the widgets speak. */
export type Locale = 'en' | 'cy';

/** Numbers, lists and dates as a reader of the locale writes them. */
export interface Formatters {
  /** A whole number with its thousands marked. */
  number: (value: number) => string;
  /** "A, B and C". */
  list: (items: readonly string[]) => string;
  /** "March 2019"; months count from 1. */
  month: (year: number, month: number) => string;
  /** An ISO year, month or day in words: "2025", "October 2025", "30 October 2025". */
  date: (iso: string) => string;
}

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy' };
const made = new Map<Locale, Formatters>();

/** The formatters of a locale, made once. */
export function formattersOf(locale: Locale): Formatters {
  let formatters = made.get(locale);
  if (!formatters) made.set(locale, (formatters = make(TAGS[locale])));
  return formatters;
}

/** Sounds before which Welsh says "ac" and not "a": vowels, and the article "y", "yr". */
const VOWEL = /^(?:[aeiouâêîôû]|yr?\s)/iu;

/** A list in words. For Welsh the engines leave the choice of "and" to the reader, as "a(c)"; here it is made. */
function joined(parts: readonly { type: string; value: string }[]): string {
  return parts
    .map(({ value }, index) =>
      value.replace(/,? a\(c\) $/u, VOWEL.test(parts[index + 1]?.value ?? '') ? ' ac ' : ' a '),
    )
    .join('');
}

/** Making one of Intl's formatters takes milliseconds on a phone, so each is made when it is first used. */
function once<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= create());
}

function make(tag: string): Formatters {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }));
  const numbers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const months = dates({ month: 'long', year: 'numeric' });
  const days = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    number: (value) => numbers().format(value),
    list: (items) => joined(lists().formatToParts(items)),
    month: (year, month) => months().format(Date.UTC(year, month - 1)),
    date: (iso) => {
      const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
      if (!year || !month) return iso;
      const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
      return (day ? days : months)().format(time);
    },
  };
}
