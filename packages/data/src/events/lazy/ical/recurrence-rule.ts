import { parseIsoDate, type ParsedDate } from '../../clock.js';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A weekday, Sunday being 0; `nth` counts from the first of the month or year, or back from the last; 0 is every one. */
export interface NthDay {
  weekday: number;
  nth: number;
}

/** A recurrence rule of RFC 5545 (3.3.10). A part that is not there is an empty list. */
export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  count: number | undefined;
  until: ParsedDate | undefined;
  weekStart: number;
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

/** No rule a person made is longer. */
const MAX_RULE_LENGTH = 2000;

/** Reads a rule; undefined for one that is not whole or by another calendar (RFC 7529), which then does not repeat. */
export function parseRule(text: string): RecurrenceRule | undefined {
  if (text.length > MAX_RULE_LENGTH) return undefined;
  const parts = new Map(
    text.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toUpperCase(), value.trim().toUpperCase()] as const;
    }),
  );
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const numbers = (name: string, limit: number) => parseNumbers(parts.get(name), limit);
  const until = parseIsoDate(parts.get('UNTIL'));
  const isOurs = (parts.get('RSCALE') ?? 'GREGORIAN') === 'GREGORIAN';
  if (!frequency || !isOurs || (parts.has('UNTIL') && !until)) return undefined;
  return {
    frequency,
    interval: parsePositive(parts.get('INTERVAL')) ?? 1,
    count: parsePositive(parts.get('COUNT')),
    until,
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
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
