import type { EventOccurrence, Moment } from '../../../model/index.js';
import { DAY, dayMoment, instantAt, momentAt, wallTimeAt, type WallTime } from '../../clock.js';
import { createOccurrence, type OccurrenceDraft } from '../../occurrence.js';
import { isInWindow, MAX_EVENTS, type ParseContext } from '../../parser.js';
import { collectOverrides, isThisAndFuture, type Overrides } from './overrides.js';
import {
  convertToZone,
  periodsOf,
  timesOf,
  totalDuration,
  type CalendarTime,
  type EventDuration,
  type Zones,
} from './dates.js';
import { expandRule } from './expand-rule.js';
import { propertiesOf, valueOf } from './content-lines.js';
import { parseRule, type RecurrenceRule } from './recurrence-rule.js';
import {
  seriesDayOf,
  endInstant,
  timeMatcher,
  sequenceNumber,
  overrideStart,
  readTimedEvent,
  seriesTimeOf,
  type EventEntry,
  type TimedEvent,
} from './timed-event.js';
import {
  searchRange,
  startInVersion,
  versionAt,
  seriesVersions,
  type SeriesVersion,
} from './series-versions.js';
import { readDetails, type EventDetails } from './event-details.js';

interface SeriesContext {
  bounds: { from: number; to: number; budget: { left: number } };
  context: ParseContext;
}

/** All happenings of the events of one UID: the series, its single ones that were changed, and none that was taken out. */
export async function occurrencesOf(
  group: readonly EventEntry[],
  around: SeriesContext,
): Promise<{ events: EventOccurrence[]; skipped: number }> {
  const known = group.map(readTimedEvent).filter((one) => one !== undefined);
  const masters = latestVersions(known.filter(({ event }) => !valueOf(event, 'RECURRENCE-ID')));
  const main = masters.find(({ event }) => valueOf(event, 'RRULE')) ?? masters[0];
  const changes = collectOverrides(
    known.filter(({ event }) => valueOf(event, 'RECURRENCE-ID')),
    main,
  );
  const events: EventOccurrence[] = [];
  for (const master of masters) {
    const versions = seriesVersions(master, master === main ? changes.thisAndFuture : []);
    events.push(...(await seriesOccurrences(master, versions, changes, around)));
  }
  const isOut = main && exceptionMatcher(main);
  for (const one of changes.singles) {
    await around.context.timeSlicer.yieldIfDue();
    // A single one that was changed is there whatever else is said; a range may have lost its first.
    if (
      isOut &&
      one.recurrenceId &&
      isThisAndFuture(one) &&
      isOut(seriesTimeOf(main.start, one.recurrenceId))
    )
      continue;
    events.push(...overrideOccurrence(one, main, around));
  }
  return { events, skipped: group.length - known.length };
}

/** Of several versions of an event the last; events that only share their UID by mistake are all kept. */
function latestVersions(masters: readonly TimedEvent[]): TimedEvent[] {
  const newest = masters.reduce((most, one) => Math.max(most, sequenceNumber(one)), -Infinity);
  const byStart = new Map(
    masters.filter((one) => sequenceNumber(one) === newest).map((one) => [one.start.wallTime, one]),
  );
  return [...byStart.values()];
}

/** What of a series is in the window, each as the change has it that counts for it. */
async function seriesOccurrences(
  master: TimedEvent,
  versions: readonly SeriesVersion[],
  changes: Overrides,
  { bounds, context }: SeriesContext,
): Promise<EventOccurrence[]> {
  const added = additionalTimes(master);
  const walls = new Set([...ruleTimes(master, versions, bounds), ...added.keys()]);
  const repeats = walls.size > 1 || valueOf(master.event, 'RRULE') !== '';
  const isOut = exceptionMatcher(master);
  const isChanged = changes.isOverridden(master.start);
  const words = new Map<TimedEvent, EventDetails>();
  const events: EventOccurrence[] = [];
  for (const wall of walls) {
    await context.timeSlicer.yieldIfDue();
    if (isOut(wall) || isChanged(wall)) continue;
    const version = versionAt(versions, wall);
    const { source } = version;
    const length = (source === master && added.get(wall)) || source.duration;
    const times = displayTimes(startInVersion(version, wall), length, source.zones);
    if (!isInWindow(times, context.window)) continue;
    const details = words.get(source) ?? readDetails(source.event, master.event);
    words.set(source, details);
    events.push(
      createOccurrence({ ...details, ...(repeats && { series: details.title }), ...times }, context),
    );
    if (events.length >= MAX_EVENTS) break;
  }
  return events;
}

/** Times of RDATE, by the clock of the series, and how long each is where it says so. */
function additionalTimes({ event, start, zones }: TimedEvent): Map<WallTime, EventDuration | undefined> {
  return new Map(
    propertiesOf(event, 'RDATE').flatMap((property) =>
      periodsOf(property, zones).map(({ time, length }) => [seriesTimeOf(start, time), length] as const),
    ),
  );
}

function exceptionMatcher({ event, start, zones }: TimedEvent): (wall: WallTime) => boolean {
  return timeMatcher(
    start,
    propertiesOf(event, 'EXDATE').flatMap((property) => timesOf(property, zones)),
  );
}

/** When a rule has a series happen near the window, by the clock of its start. */
function ruleTimes(
  { event, start }: TimedEvent,
  versions: readonly SeriesVersion[],
  bounds: SeriesContext['bounds'],
): WallTime[] {
  const rule = parseRule(valueOf(event, 'RRULE'));
  if (!rule) return [start.wallTime];
  const last = lastRuleTime(rule, start);
  const exists = (wall: WallTime) => wallTimeAt(instantAt(wall, start.zone), start.zone) === wall;
  const walls: WallTime[] = [];
  for (const [index, version] of versions.entries()) {
    if (walls.length >= MAX_EVENTS) break;
    const until = Math.min(last, (versions[index + 1]?.from ?? Infinity) - 1);
    const near = { ...searchRange(version, bounds), budget: bounds.budget, exists };
    walls.push(...expandRule(rule, start.wallTime, until, near));
  }
  return walls;
}

/** The last time a rule may name, by the clock of its start. A day counts to its end. */
function lastRuleTime({ until }: RecurrenceRule, start: CalendarTime): WallTime {
  if (!until) return Infinity;
  if (until.isDay) return until.wallTime + DAY - 1;
  const wall = until.isUtc && !start.isDay ? wallTimeAt(until.wallTime, start.zone) : until.wallTime;
  return start.isDay ? Math.floor(wall / DAY) * DAY : wall;
}

/** One that was changed, wherever it has been moved to. */
function overrideOccurrence(
  one: TimedEvent,
  main: TimedEvent | undefined,
  { context }: SeriesContext,
): EventOccurrence[] {
  const { event, zones } = one;
  const start = overrideStart(main?.start, one);
  const times = displayTimes(start, one.duration, zones);
  if (!isInWindow(times, context.window)) return [];
  const was = originalTime(one, start, main?.start ?? start);
  const details = readDetails(event, main?.event);
  const isMoved = was && was.wallTime !== start.wallTime && details.status === 'scheduled';
  const draft: OccurrenceDraft = {
    ...details,
    ...times,
    ...(main && { series: details.title }),
    ...(isMoved && { status: 'rescheduled', movedFrom: toMoment(was, zones) }),
  };
  return [createOccurrence(draft, context)];
}

/** When it was before it was changed, by its clock; undefined where a day has become a time, or a time a day. */
function originalTime(
  { recurrenceId }: TimedEvent,
  start: CalendarTime,
  series: CalendarTime,
): CalendarTime | undefined {
  if (!recurrenceId) return undefined;
  if (start.isDay) return { ...recurrenceId, isDay: true, wallTime: seriesDayOf(series, recurrenceId) };
  return recurrenceId.isDay ? undefined : convertToZone(recurrenceId, start.zone);
}

/** Times in UTC are shown by the clock of the calendar. */
const displayZone = ({ zone }: CalendarTime, { own }: Zones) => (zone.name === 'UTC' ? own : zone);

function toMoment(time: CalendarTime, zones: Zones): Moment {
  const { wallTime, isDay, zone } = time;
  return isDay ? dayMoment(wallTime) : momentAt(instantAt(wallTime, zone), displayZone(time, zones));
}

function displayTimes(
  start: CalendarTime,
  length: EventDuration,
  zones: Zones,
): Pick<OccurrenceDraft, 'start' | 'zone'> & { end: Moment } {
  const zone = displayZone(start, zones);
  const end = start.isDay
    ? dayMoment(start.wallTime + Math.max(0, totalDuration(length) - DAY))
    : momentAt(endInstant(start, length), zone);
  return { start: toMoment(start, zones), end, zone: zone.name };
}
