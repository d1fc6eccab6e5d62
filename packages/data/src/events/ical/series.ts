import type { EventOccurrence, Moment } from '../../model/index.js';
import { DAY, instantAt, wallAt, type Wall } from '../clock.js';
import { occurrence, type Draft } from '../occurrence.js';
import { inWindow, type ParseContext } from '../parsing.js';
import { inZone, momentOf, readDuration, timeOf, timesOf, type CalendarTime, type Zones } from './dates.js';
import { expand } from './expand.js';
import { propertiesOf, propertyOf, type Component } from './lines.js';
import { readRule, type Rule } from './rule.js';
import { detailsOf, type Details } from './vevent.js';

interface Surroundings {
  zones: Zones;
  bounds: { from: number; to: number; budget: { left: number } };
  context: ParseContext;
}

/** A VEVENT with its time read. */
interface Timed {
  event: Component;
  start: CalendarTime;
  /** By the clock of the start. */
  length: number;
}

/** All happenings of the events of one UID: the series, its single ones that were changed, and none that was taken out. */
export async function occurrencesOf(
  group: readonly Component[],
  around: Surroundings,
): Promise<{ events: EventOccurrence[]; skipped: number }> {
  const timed = group.map((event) => timedOf(event, around.zones));
  const known = timed.filter((one) => one !== undefined);
  const masters = latest(known.filter(({ event }) => !propertyOf(event, 'RECURRENCE-ID')));
  const changed = known.filter(({ event }) => propertyOf(event, 'RECURRENCE-ID'));
  const events: EventOccurrence[] = [];
  for (const master of masters) events.push(...(await seriesOf(master, changed, around)));
  for (const one of latestOfEach(changed)) events.push(...(await changedOne(one, masters, around)));
  return { events, skipped: timed.length - known.length };
}

function timedOf(event: Component, zones: Zones): Timed | undefined {
  const start = timeOf(propertyOf(event, 'DTSTART'), zones);
  if (!start) return undefined;
  const end = timeOf(propertyOf(event, 'DTEND'), zones);
  const span = end && inZone(end, start.zone).wall - start.wall;
  const length = span ?? readDuration(propertyOf(event, 'DURATION')?.value) ?? (start.isDay ? DAY : 0);
  const wholeDays = start.wall % DAY === 0 && length > 0 && length % DAY === 0;
  // Exchange writes midnight to midnight for a whole day, and says on the side that it is one.
  const saysDay = propertyOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE';
  return { event, start: wholeDays && saysDay ? { ...start, isDay: true } : start, length };
}

const numberOf = ({ event }: Timed, name: string) => Number(propertyOf(event, name)?.value ?? 0) || 0;

/** Of several versions of an event the last; events that only share their UID by mistake are all kept. */
function latest(masters: readonly Timed[]): Timed[] {
  const newest = Math.max(...masters.map((one) => numberOf(one, 'SEQUENCE')));
  const byStart = new Map(
    masters.filter((one) => numberOf(one, 'SEQUENCE') === newest).map((one) => [one.start.wall, one]),
  );
  return [...byStart.values()];
}

function latestOfEach(changed: readonly Timed[]): Timed[] {
  const byId = new Map<string, Timed>();
  for (const one of changed) {
    const id = propertyOf(one.event, 'RECURRENCE-ID')!.value;
    const before = byId.get(id);
    if (!before || numberOf(one, 'SEQUENCE') >= numberOf(before, 'SEQUENCE')) byId.set(id, one);
  }
  return [...byId.values()];
}

async function seriesOf(
  master: Timed,
  changed: readonly Timed[],
  around: Surroundings,
): Promise<EventOccurrence[]> {
  const { event, start, length } = master;
  const { zones, context } = around;
  const walls = wallsOf(master, around);
  const taken = takenOut(
    [
      ...propertiesOf(event, 'EXDATE'),
      ...changed.flatMap(({ event: one }) => propertiesOf(one, 'RECURRENCE-ID')),
    ].flatMap((property) => timesOf(property, zones)),
    master,
  );
  const left = walls.filter((wall) => !taken(wall));
  if (!left.length) return [];
  const details = detailsOf(event);
  const repeats = walls.length > 1 || Boolean(propertyOf(event, 'RRULE'));
  return left
    .map((wall) =>
      happening(
        { ...start, wall },
        length,
        repeats ? { ...details, series: details.title } : details,
        around,
      ),
    )
    .filter((one) => inWindow(one, context.window));
}

/** When a series happens near the window, by the clock of its start. */
function wallsOf({ event, start, length }: Timed, { zones, bounds }: Surroundings): Wall[] {
  const rule = readRule(propertyOf(event, 'RRULE')?.value ?? '');
  const more = propertiesOf(event, 'RDATE').flatMap((property) =>
    timesOf(property, zones).map((time) => inZone(time, start.zone).wall),
  );
  if (!rule) return [...new Set([start.wall, ...more])];
  const near = {
    from: wallAt(bounds.from, start.zone) - length - DAY,
    to: wallAt(bounds.to, start.zone) + DAY,
    budget: bounds.budget,
    exists: (wall: Wall) => wallAt(instantAt(wall, start.zone), start.zone) === wall,
  };
  return [...new Set([...expand(rule, start.wall, lastOf(rule, start), near), ...more])];
}

/** The last time a rule may name, by the clock of its start. A day counts to its end. */
function lastOf({ until }: Rule, start: CalendarTime): Wall {
  if (!until) return Infinity;
  if (until.isDay) return until.wall + DAY - 1;
  const wall = until.isUtc && !start.isDay ? wallAt(until.wall, start.zone) : until.wall;
  return start.isDay ? Math.floor(wall / DAY) * DAY : wall;
}

/**
 * Tells which times of a series are named by others. Exchange names days of a whole-day series by their midnight,
 * in the zone of the calendar or in UTC; some name the day of a time.
 */
function takenOut(times: readonly CalendarTime[], { start }: Timed): (wall: Wall) => boolean {
  const days = new Set<Wall>();
  const walls = new Set<Wall>();
  for (const time of times) {
    if (time.isDay || start.isDay) days.add(Math.floor(dayWall(time, start) / DAY) * DAY);
    else walls.add(inZone(time, start.zone).wall);
  }
  return (wall) => walls.has(wall) || days.has(Math.floor(wall / DAY) * DAY);
}

/** Where a time in UTC is meant for a day, that day began at midnight of the calendar's own zone. */
function dayWall(time: CalendarTime, start: CalendarTime): Wall {
  return time.isDay ? time.wall : inZone(time, time.zone.name === 'UTC' ? start.zone : time.zone).wall;
}

/** A single one that was changed, wherever it has been moved to. */
async function changedOne(
  one: Timed,
  masters: readonly Timed[],
  around: Surroundings,
): Promise<EventOccurrence[]> {
  const { zones, context } = around;
  const master = masters[0];
  const isDay =
    one.start.isDay || (master?.start.isDay === true && one.start.wall % DAY === 0 && one.length % DAY === 0);
  const start = { ...one.start, isDay };
  const named = timeOf(propertyOf(one.event, 'RECURRENCE-ID'), zones);
  const was =
    named &&
    (isDay
      ? { ...named, isDay, wall: Math.floor(dayWall(named, master?.start ?? start) / DAY) * DAY }
      : inZone(named, start.zone));
  const details = detailsOf(one.event);
  const isMoved =
    was !== undefined &&
    was.isDay === start.isDay &&
    was.wall !== start.wall &&
    details.status === 'scheduled';
  const event = happening(
    start,
    one.length,
    {
      ...details,
      ...(master && { series: details.title }),
      ...(isMoved && { status: 'rescheduled', movedFrom: shown(was, zones) }),
    },
    around,
  );
  return inWindow(event, context.window) ? [event] : [];
}

/** Times in UTC are shown by the clock of the calendar. */
function shown(time: CalendarTime, { own }: Zones): Moment {
  return momentOf(time.zone.name === 'UTC' ? inZone(time, own) : time);
}

function happening(
  start: CalendarTime,
  length: number,
  details: Details & Pick<Draft, 'movedFrom'>,
  { zones, context }: Surroundings,
): EventOccurrence {
  const last = start.isDay ? start.wall + Math.max(0, length - DAY) : start.wall + length;
  const zone = start.zone.name === 'UTC' ? zones.own : start.zone;
  return occurrence(
    { ...details, start: shown(start, zones), end: shown({ ...start, wall: last }, zones), zone: zone.name },
    context,
  );
}
