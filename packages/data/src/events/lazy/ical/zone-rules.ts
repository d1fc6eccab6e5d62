import { DAY, parseIsoDate, type WallTime, type Zone } from '../../clock.js';
import { expandRule } from './expand-rule.js';
import { propertiesOf, valueOf, type Component } from './content-lines.js';
import { parseRule, type RecurrenceRule } from './recurrence-rule.js';

/** From when on, by the clock before it, clocks stand at an offset. */
interface Observance {
  start: WallTime;
  rule: RecurrenceRule | undefined;
  dates: readonly WallTime[];
  /** Minutes east of UTC. */
  before: number;
  after: number;
}

const MINUTE = 60_000;
const YEAR = 366 * DAY;

/**
 * A zone by the rules that a calendar carries, for those whose name says nothing. Undefined where they say nothing
 * either.
 */
export function zoneByRules(definition: Component): Zone | undefined {
  const observances = definition.components.flatMap(readObservance);
  if (!observances.length) return undefined;
  const first = observances.reduce((least, one) => (one.start < least.start ? one : least));
  const changes = new Map<number, [instant: number, offset: number][]>();
  return {
    name: undefined,
    offsetAt: (instant) => {
      const year = new Date(instant).getUTCFullYear();
      if (!changes.has(year)) changes.set(year, changesAround(observances, instant));
      const past = changes.get(year)!.filter(([at]) => at <= instant);
      return past.at(-1)?.[1] ?? first.before;
    },
  };
}

function readObservance(part: Component): Observance[] {
  const start = parseIsoDate(valueOf(part, 'DTSTART'));
  const [before, after] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => parseOffset(valueOf(part, name)));
  if (!start || before === undefined || after === undefined) return [];
  const rule = parseRule(valueOf(part, 'RRULE'));
  const dates = propertiesOf(part, 'RDATE').flatMap(({ value }) =>
    value.split(',').flatMap((text) => parseIsoDate(text)?.wallTime ?? []),
  );
  // Clocks change a few times a year; a rule that says otherwise is not one of a zone.
  return [
    { start: start.wallTime, rule: rule?.frequency === 'YEARLY' ? rule : undefined, dates, before, after },
  ];
}

/** "+0100", "-023000"; in minutes. */
function parseOffset(text: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/u.exec(text) ?? [];
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Changes that decide the offsets of a year, oldest first. */
function changesAround(observances: readonly Observance[], instant: number): [number, number][] {
  const budget = { left: 20_000 };
  return observances
    .flatMap(({ start, rule, dates, before, after }) => {
      const until = lastRuleTime(rule, before);
      // Where clocks no longer change, the last change is the one that counts.
      const bounds = { from: Math.min(instant, until) - 2 * YEAR, to: instant + YEAR, budget };
      const walls = [start, ...dates, ...(rule ? expandRule(rule, start, until, { ...bounds, exists }) : [])];
      return walls.map((wall): [number, number] => [wall - before * MINUTE, after]);
    })
    .sort(([a], [b]) => a - b);
}

const exists = () => true;

/** The last time a rule names, by the clock before it; its end may be told in UTC. */
function lastRuleTime(rule: RecurrenceRule | undefined, before: number): WallTime {
  if (!rule?.until) return Infinity;
  return rule.until.wallTime + (rule.until.isUtc ? before * MINUTE : 0);
}
