import type { EventOccurrence, Moment } from '../../../model/index.js';
import { DAY, dayMoment, instantAt, momentAt, wallAt, type Wall } from '../../clock.js';
import { occurrence, type Draft } from '../../occurrence.js';
import { inWindow, MOST_EVENTS, type ParseContext } from '../../parser.js';
import { changesOf, isRange, type Changes } from './overrides.js';
import { inZone, periodsOf, timesOf, totalOf, type CalendarTime, type Length, type Zones } from './dates.js';
import { expand } from './expand-rule.js';
import { propertiesOf, valueOf } from './content-lines.js';
import { readRule, type Rule } from './recurrence-rule.js';
import {
  dayIn,
  endOf,
  namesIn,
  sequenceOf,
  startWithin,
  timedOf,
  wallIn,
  type Entry,
  type Timed,
} from './timed-event.js';
import { nearOf, startIn, versionAt, versionsOf, type Version } from './series-versions.js';
import { detailsOf, type Details } from './event-details.js';

interface Surroundings {
  bounds: { from: number; to: number; budget: { left: number } };
  context: ParseContext;
}

/** All happenings of the events of one UID: the series, its single ones that were changed, and none that was taken out. */
export async function occurrencesOf(
  group: readonly Entry[],
  around: Surroundings,
): Promise<{ events: EventOccurrence[]; skipped: number }> {
  const known = group.map(timedOf).filter((one) => one !== undefined);
  const masters = latest(known.filter(({ event }) => !valueOf(event, 'RECURRENCE-ID')));
  const main = masters.find(({ event }) => valueOf(event, 'RRULE')) ?? masters[0];
  const changes = changesOf(
    known.filter(({ event }) => valueOf(event, 'RECURRENCE-ID')),
    main,
  );
  const events: EventOccurrence[] = [];
  for (const master of masters) {
    const versions = versionsOf(master, master === main ? changes.ranges : []);
    events.push(...(await seriesOf(master, versions, changes, around)));
  }
  const isOut = main && exceptionsOf(main);
  for (const one of changes.singles) {
    await around.context.slices.breathe();
    // A single one that was changed is there whatever else is said; a range may have lost its first.
    if (isOut && one.named && isRange(one) && isOut(wallIn(main.start, one.named))) continue;
    events.push(...changedOne(one, main, around));
  }
  return { events, skipped: group.length - known.length };
}

/** Of several versions of an event the last; events that only share their UID by mistake are all kept. */
function latest(masters: readonly Timed[]): Timed[] {
  const newest = masters.reduce((most, one) => Math.max(most, sequenceOf(one)), -Infinity);
  const byStart = new Map(
    masters.filter((one) => sequenceOf(one) === newest).map((one) => [one.start.wall, one]),
  );
  return [...byStart.values()];
}

/** What of a series is in the window, each as the change has it that counts for it. */
async function seriesOf(
  master: Timed,
  versions: readonly Version[],
  changes: Changes,
  { bounds, context }: Surroundings,
): Promise<EventOccurrence[]> {
  const added = addedTo(master);
  const walls = new Set([...ruled(master, versions, bounds), ...added.keys()]);
  const repeats = walls.size > 1 || valueOf(master.event, 'RRULE') !== '';
  const isOut = exceptionsOf(master);
  const isChanged = changes.namesIn(master.start);
  const words = new Map<Timed, Details>();
  const events: EventOccurrence[] = [];
  for (const wall of walls) {
    await context.slices.breathe();
    if (isOut(wall) || isChanged(wall)) continue;
    const version = versionAt(versions, wall);
    const { one } = version;
    const length = (one === master && added.get(wall)) || one.length;
    const times = shownTimes(startIn(version, wall), length, one.zones);
    if (!inWindow(times, context.window)) continue;
    const details = words.get(one) ?? detailsOf(one.event, master.event);
    words.set(one, details);
    events.push(occurrence({ ...details, ...(repeats && { series: details.title }), ...times }, context));
    if (events.length >= MOST_EVENTS) break;
  }
  return events;
}

/** Times of RDATE, by the clock of the series, and how long each is where it says so. */
function addedTo({ event, start, zones }: Timed): Map<Wall, Length | undefined> {
  return new Map(
    propertiesOf(event, 'RDATE').flatMap((property) =>
      periodsOf(property, zones).map(({ time, length }) => [wallIn(start, time), length] as const),
    ),
  );
}

function exceptionsOf({ event, start, zones }: Timed): (wall: Wall) => boolean {
  return namesIn(
    start,
    propertiesOf(event, 'EXDATE').flatMap((property) => timesOf(property, zones)),
  );
}

/** When a rule has a series happen near the window, by the clock of its start. */
function ruled(
  { event, start }: Timed,
  versions: readonly Version[],
  bounds: Surroundings['bounds'],
): Wall[] {
  const rule = readRule(valueOf(event, 'RRULE'));
  if (!rule) return [start.wall];
  const last = lastOf(rule, start);
  const exists = (wall: Wall) => wallAt(instantAt(wall, start.zone), start.zone) === wall;
  const walls: Wall[] = [];
  for (const [index, version] of versions.entries()) {
    if (walls.length >= MOST_EVENTS) break;
    const until = Math.min(last, (versions[index + 1]?.from ?? Infinity) - 1);
    const near = { ...nearOf(version, bounds), budget: bounds.budget, exists };
    walls.push(...expand(rule, start.wall, until, near));
  }
  return walls;
}

/** The last time a rule may name, by the clock of its start. A day counts to its end. */
function lastOf({ until }: Rule, start: CalendarTime): Wall {
  if (!until) return Infinity;
  if (until.isDay) return until.wall + DAY - 1;
  const wall = until.isUtc && !start.isDay ? wallAt(until.wall, start.zone) : until.wall;
  return start.isDay ? Math.floor(wall / DAY) * DAY : wall;
}

/** One that was changed, wherever it has been moved to. */
function changedOne(one: Timed, main: Timed | undefined, { context }: Surroundings): EventOccurrence[] {
  const { event, zones } = one;
  const start = startWithin(main?.start, one);
  const times = shownTimes(start, one.length, zones);
  if (!inWindow(times, context.window)) return [];
  const was = wasBefore(one, start, main?.start ?? start);
  const details = detailsOf(event, main?.event);
  const isMoved = was && was.wall !== start.wall && details.status === 'scheduled';
  const draft: Draft = {
    ...details,
    ...times,
    ...(main && { series: details.title }),
    ...(isMoved && { status: 'rescheduled', movedFrom: shown(was, zones) }),
  };
  return [occurrence(draft, context)];
}

/** When it was before it was changed, by its clock; undefined where a day has become a time, or a time a day. */
function wasBefore({ named }: Timed, start: CalendarTime, series: CalendarTime): CalendarTime | undefined {
  if (!named) return undefined;
  if (start.isDay) return { ...named, isDay: true, wall: dayIn(series, named) };
  return named.isDay ? undefined : inZone(named, start.zone);
}

/** Times in UTC are shown by the clock of the calendar. */
const clockFor = ({ zone }: CalendarTime, { own }: Zones) => (zone.name === 'UTC' ? own : zone);

function shown(time: CalendarTime, zones: Zones): Moment {
  const { wall, isDay, zone } = time;
  return isDay ? dayMoment(wall) : momentAt(instantAt(wall, zone), clockFor(time, zones));
}

function shownTimes(
  start: CalendarTime,
  length: Length,
  zones: Zones,
): Pick<Draft, 'start' | 'zone'> & { end: Moment } {
  const zone = clockFor(start, zones);
  const end = start.isDay
    ? dayMoment(start.wall + Math.max(0, totalOf(length) - DAY))
    : momentAt(endOf(start, length), zone);
  return { start: shown(start, zones), end, zone: zone.name };
}
