import { DAY, readIso, type Wall, type Zone } from '../clock.js';
import { expand } from './expand.js';
import { propertiesOf, propertyOf, type Component } from './lines.js';
import { readRule, type Rule } from './rule.js';

/** From when on, by the clock before it, clocks stand at an offset. */
interface Observance {
  start: Wall;
  rule: Rule | undefined;
  dates: readonly Wall[];
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
  const changes = new Map<number, [instant: number, offset: number][]>();
  return {
    name: undefined,
    offsetAt: (instant) => {
      const year = new Date(instant).getUTCFullYear();
      if (!changes.has(year)) changes.set(year, changesAround(observances, instant));
      const past = changes.get(year)!.filter(([at]) => at <= instant);
      return past.at(-1)?.[1] ?? observances[0]!.before;
    },
  };
}

function readObservance(part: Component): Observance[] {
  const start = readIso(propertyOf(part, 'DTSTART')?.value);
  const [before, after] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) =>
    readOffset(propertyOf(part, name)?.value),
  );
  if (!start || before === undefined || after === undefined) return [];
  const rule = readRule(propertyOf(part, 'RRULE')?.value ?? '');
  const dates = propertiesOf(part, 'RDATE').flatMap(({ value }) =>
    value.split(',').flatMap((text) => readIso(text)?.wall ?? []),
  );
  // Clocks change a few times a year; a rule that says otherwise is not one of a zone.
  return [{ start: start.wall, rule: rule?.frequency === 'YEARLY' ? rule : undefined, dates, before, after }];
}

/** "+0100", "-023000"; in minutes. */
function readOffset(text: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/u.exec(text?.trim() ?? '') ?? [];
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Changes that decide the offsets of a year, oldest first. */
function changesAround(observances: readonly Observance[], instant: number): [number, number][] {
  const bounds = {
    from: instant - 2 * YEAR,
    to: instant + YEAR,
    budget: { left: 20_000 },
    exists: () => true,
  };
  return observances
    .flatMap(({ start, rule, dates, before, after }) => {
      const until = rule?.until?.wall ?? Infinity;
      const walls = [start, ...dates, ...(rule ? expand(rule, start, until, bounds) : [])];
      return walls.map((wall): [number, number] => [wall - before * MINUTE, after]);
    })
    .sort(([a], [b]) => a - b);
}
