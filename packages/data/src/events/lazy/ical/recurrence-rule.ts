import { parseIsoDate, type ParsedDate } from '../../clock.js';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const SKIPS = ['OMIT', 'BACKWARD', 'FORWARD'] as const;

/** A weekday, Sunday being 0; `nth` counts within the month or year, negative from its end; 0 stands for every one. */
export interface NthDay {
  weekday: number;
  nth: number;
}

/** A recurrence rule of RFC 5545 (3.3.10). A part that is missing is an empty list. */
export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  count: number | undefined;
  until: ParsedDate | undefined;
  weekStart: number;
  /** What replaces a date that a month does not have (RFC 7529). */
  skip: (typeof SKIPS)[number];
  byMonth: readonly number[];
  byWeekNumber: readonly number[];
  byYearDay: readonly number[];
  byMonthDay: readonly number[];
  byDay: readonly NthDay[];
  byHour: readonly number[];
  byMinute: readonly number[];
  bySecond: readonly number[];
  bySetPosition: readonly number[];
}

/** Longest rule that is read, in characters. */
const MAX_RULE_LENGTH = 2000;

/** Parses a rule; undefined for an incomplete one and for other calendars than the Gregorian. */
export function parseRule(text: string): RecurrenceRule | undefined {
  if (!text || text.length > MAX_RULE_LENGTH) return undefined;
  const parts = new Map(
    text.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toUpperCase(), value.trim().toUpperCase()] as const;
    }),
  );
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const isGregorian = (parts.get('RSCALE') ?? 'GREGORIAN') === 'GREGORIAN';
  const until = parseUntil(parts.get('UNTIL'));
  if (!frequency || !isGregorian || until === 'invalid') return undefined;
  const numbers = (name: string, limit: number) => parseNumbers(parts.get(name), limit);
  return {
    frequency,
    interval: parsePositive(parts.get('INTERVAL')) ?? 1,
    count: parsePositive(parts.get('COUNT')),
    until,
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    skip: SKIPS.find((one) => one === parts.get('SKIP')) ?? 'OMIT',
    byMonth: numbers('BYMONTH', 12),
    byWeekNumber: numbers('BYWEEKNO', 53),
    byYearDay: numbers('BYYEARDAY', 366),
    byMonthDay: numbers('BYMONTHDAY', 31),
    byDay: parseWeekdays(parts.get('BYDAY')),
    byHour: numbers('BYHOUR', 23),
    byMinute: numbers('BYMINUTE', 59),
    bySecond: numbers('BYSECOND', 59),
    bySetPosition: numbers('BYSETPOS', 366),
  };
}

/** Programs without an end date write their smallest date, such as 00010101T000000Z. */
const EARLIEST_UNTIL = Date.UTC(1900, 0);

/** The end of a rule; undefined for none. A day that its month does not have is the last day of that month. */
function parseUntil(text: string | undefined): ParsedDate | 'invalid' | undefined {
  if (!text) return undefined;
  const until = parseIsoDate(text) ?? parseIsoDate(withLastDay(text));
  if (!until) return /^0{3}[01]/u.test(text) ? undefined : 'invalid';
  return until.wallTime < EARLIEST_UNTIL ? undefined : until;
}

function withLastDay(text: string): string {
  return text.replace(/^(\d{4})-?(\d{2})-?(\d{2})/u, (date, year: string, month: string, day: string) => {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return Number(day) > last && Number(day) <= 31 ? `${year}${month}${last}` : date;
  });
}

function parsePositive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function parseNumbers(text: string | undefined, limit: number): number[] {
  if (!text) return [];
  const numbers = text.split(',').map(Number);
  return [...new Set(numbers.filter((number) => Number.isInteger(number) && Math.abs(number) <= limit))];
}

function parseWeekdays(text: string | undefined): NthDay[] {
  return (text ?? '').split(',').flatMap((item) => {
    const [, nth = '', day = ''] = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/u.exec(item.trim()) ?? [];
    return day ? [{ weekday: WEEKDAYS.indexOf(day), nth: Number(nth) }] : [];
  });
}
