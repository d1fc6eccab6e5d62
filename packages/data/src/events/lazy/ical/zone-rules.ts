import { DAY, parseIsoDate, UTC, type WallTime, type Zone } from '../../clock.js';
import { propertiesOf, valueOf, type Component } from './content-lines.js';
import { expandRule } from './expand-rule.js';
import { parseRule, type RecurrenceRule } from './recurrence-rule.js';

/** A STANDARD or DAYLIGHT part of a VTIMEZONE: when clocks change to an offset. */
interface Observance {
  /** Onset, by the clock before the change. */
  start: WallTime;
  rule: RecurrenceRule | undefined;
  /** Further onsets (RDATE). */
  dates: readonly WallTime[];
  /** Offsets in minutes east of UTC. */
  offsetBefore: number;
  offsetAfter: number;
}

/** A change of clocks: its instant, and the offset from then on. */
type Transition = readonly [instant: number, offset: number];

const MINUTE = 60_000;
const YEAR = 366 * DAY;
/** Days that the rules of one definition may examine for one year. */
const RULE_BUDGET = 20_000;

/**
 * A zone by the rules of a VTIMEZONE; undefined when it has none. Rules count before the name (RFC 5545, 3.2.19), as
 * long as they last: a definition that lists single changes, as some programs write for one event, says nothing about
 * later years.
 *
 * @param known the zone of that name, used once the listed changes have ended
 */
export function zoneByRules(definition: Component, known: Zone | undefined): Zone | undefined {
  const observances = definition.components.flatMap(readObservance);
  if (!observances.length) return undefined;
  // UTC is no place either where a calendar defines it.
  if (known === UTC && observances.every(({ offsetBefore, offsetAfter }) => !offsetBefore && !offsetAfter))
    return UTC;
  const first = observances.reduce((earliest, one) => (one.start < earliest.start ? one : earliest));
  const end = known ? endOfRules(observances) : Infinity;
  const transitionsByYear = new Map<number, readonly Transition[]>();
  return {
    name: known?.name,
    offsetAt: (instant) => {
      if (known && instant > end) return known.offsetAt(instant);
      const year = new Date(instant).getUTCFullYear();
      let transitions = transitionsByYear.get(year);
      if (!transitions) transitionsByYear.set(year, (transitions = transitionsAround(observances, instant)));
      const last = transitions.findLast(([at]) => at <= instant);
      return last?.[1] ?? first.offsetBefore;
    },
  };
}

/** Instant up to which the rules apply: for ever if one of them recurs without end, else a year after the last change. */
function endOfRules(observances: readonly Observance[]): number {
  const ends = observances.map(({ start, rule, dates }) => {
    if (!rule) return Math.max(start, ...dates);
    return rule.until?.wallTime ?? (rule.count === undefined ? Infinity : start + rule.count * YEAR);
  });
  return Math.max(...ends) + YEAR;
}

function readObservance(part: Component): Observance[] {
  const start = parseIsoDate(valueOf(part, 'DTSTART'));
  const [offsetBefore, offsetAfter] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) =>
    parseOffset(valueOf(part, name)),
  );
  if (!start || offsetBefore === undefined || offsetAfter === undefined) return [];
  const rule = parseRule(valueOf(part, 'RRULE'));
  const dates = propertiesOf(part, 'RDATE').flatMap(({ value }) =>
    value.split(',').flatMap((text) => parseIsoDate(text)?.wallTime ?? []),
  );
  // Clocks change a few times a year; a finer rule is not one of a zone.
  const yearlyRule = rule?.frequency === 'YEARLY' ? rule : undefined;
  return [{ start: start.wallTime, rule: yearlyRule, dates, offsetBefore, offsetAfter }];
}

/** "+0100" or "-023000", in minutes. */
function parseOffset(text: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})(?::?\d{2})?$/u.exec(text) ?? [];
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** The changes that decide the offsets of the year around an instant, oldest first. */
function transitionsAround(observances: readonly Observance[], instant: number): Transition[] {
  const budget = { left: RULE_BUDGET };
  return observances
    .flatMap(({ start, rule, dates, offsetBefore, offsetAfter }) => {
      const until = lastRuleTime(rule, offsetBefore);
      // After the last change, that change still counts.
      const bounds = {
        from: Math.min(instant, until) - 2 * YEAR,
        to: instant + YEAR,
        budget,
        exists: () => true,
      };
      const walls = [start, ...dates, ...(rule ? expandRule(rule, start, until, bounds) : [])];
      return walls.map((wall): Transition => [wall - offsetBefore * MINUTE, offsetAfter]);
    })
    .sort(([a], [b]) => a - b);
}

/** UNTIL by the clock before the change; it may be written in UTC. */
function lastRuleTime(rule: RecurrenceRule | undefined, offsetBefore: number): WallTime {
  if (!rule?.until) return Infinity;
  return rule.until.wallTime + (rule.until.offset === 0 ? offsetBefore * MINUTE : 0);
}
