import { toParsedDate, type ParsedDate } from '../../clock.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones of RFC 822, and those that British feeds add, in minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const TIME = String.raw`(\d{1,2})(?:[:.-]?(\d{2})(?:[:.-]?(\d{2})(?:[.,]\d+)?)?)?`;
const SUFFIX = String.raw`\s*(am|pm|[ap]\.m\.)?\s*(?:(?:utc|gmt)?([+-]\d{1,2}(?::?\d{2})?)|([a-z]{1,4}))?`;
const YEAR_FIRST = new RegExp(
  `^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ,]+(?:at )?(?:${TIME}${SUFFIX})?)?$`,
  'iu',
);
// RFC 822 has years of two digits, always with a time after them.
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{3,9},? +)?(\\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\\.?,?[ -]+(\\d{4}|\\d{2}(?=[ ,]+\\d))(?:[ ,]+(?:at )?${TIME}${SUFFIX})?$`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{3,9},? +)?([a-z]{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?:[ ,]+(?:at )?${TIME}${SUFFIX})?$`,
  'iu',
);
const SLASHES = new RegExp(`^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:[ ,]+(?:at )?${TIME}${SUFFIX})?$`, 'iu');

/**
 * Parses a date that is not written in ISO 8601: single digits, RFC 822, names of months. Undefined for text that is not
 * a date, a month without a day, or a day and month that could be either.
 */
export function parseWrittenDate(text: string): ParsedDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return toDate(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst.slice(4));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst)
    return toDate(fullYear(dayFirst[3]), monthNumber(dayFirst[2]), dayFirst[1], dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return toDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst.slice(4));
  const slashes = SLASHES.exec(text);
  if (!slashes) return undefined;
  const [first, second] = [Number(slashes[1]), Number(slashes[2])];
  if (first !== second && first <= 12 && second <= 12) return undefined;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return toDate(slashes[3], String(month), String(day), slashes.slice(4));
}

/** A year of two digits is of this century, or from 50 on of the last (RFC 5322, 4.3). */
const fullYear = (year = '') => (year.length === 2 ? `${year < '50' ? 20 : 19}${year}` : year);

const monthNumber = (name = '') => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function toDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second, half, offset, zone]: readonly (string | undefined)[],
): ParsedDate | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return toParsedDate(date);
  if (zone !== undefined && !Object.hasOwn(ZONES, zone.toLowerCase())) return undefined;
  return toParsedDate({
    ...date,
    hour: hourOf(Number(hour), half),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: offset === undefined ? zone && ZONES[zone.toLowerCase()] : parseOffset(offset),
  } as Parameters<typeof toParsedDate>[0]);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
}

/** "+1:00", "+0100" or "-5", in minutes. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
}
