import { ianaZone, parseIsoDate, toMoment, UTC, type ParsedDate, type Zone } from './clock.js';
import type { Moment } from '../model/index.js';

/** Seconds or milliseconds since 1970. */
const TIMESTAMP = /^\d{10}(?:\d{3})?$/u;
/** A time, and after it the name of a zone and other details (RFC 9557): "[Europe/London][u-ca=gregory]". */
const SUFFIXED = /^([^[]*)((?:\[[^\]]{0,60}\])+)$/u;

/**
 * A date or time as web pages and feeds write them, as a moment: ISO 8601, Unix timestamps, and dates in words, whose
 * parser loads with the first of them. A time without an offset, or in UTC, is local to `zone`. Undefined for text that
 * is not a date.
 */
export async function parseLooseMoment(value: unknown, zone: Zone): Promise<Moment | undefined> {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).slice(0, 100).trim();
  const [, time = text, suffixes = ''] = SUFFIXED.exec(text) ?? [];
  const name = /^\[!?([^\]=]+)\]/u.exec(suffixes)?.[1];
  const named = name === undefined ? undefined : ianaZone(name);
  const date = await parseLooseDate(time.replace(/\s+/gu, ' '));
  return toMoment(date, named && named !== UTC ? named : zone);
}

async function parseLooseDate(text: string): Promise<ParsedDate | undefined> {
  if (TIMESTAMP.test(text)) {
    const instant = Number(text) * (text.length === 10 ? 1000 : 1);
    return { wallTime: instant, isDay: false, offset: 0 };
  }
  const date = parseIsoDate(text);
  if (date || !/\d/u.test(text)) return date;
  return (await import('./lazy/written-date/written-date.js')).parseWrittenDate(text);
}
