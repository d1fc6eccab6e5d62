import type { EventOccurrence, Moment } from '../../../model/index.js';
import {
  DAY,
  dayMoment,
  ianaZone,
  instantAt,
  momentAt,
  UTC,
  wallTimeAt,
  zoneNameOf,
  type WallTime,
  type Zone,
} from '../../clock.js';
import { createOccurrence, type OccurrenceDraft } from '../../occurrence.js';
import { isInWindow, MAX_EVENTS, type ParseContext } from '../../parser.js';
import { propertiesOf, propertyOf, valueOf } from './content-lines.js';
import {
  localTimeIn,
  periodsOf,
  timesOf,
  totalDuration,
  type CalendarTime,
  type EventDuration,
  type Zones,
} from './dates.js';
import { isPrivate, readDetails, type EventDetails } from './event-details.js';
import { expandRule } from './expand-rule.js';
import { collectOverrides, isThisAndFuture, type Overrides } from './overrides.js';
import { parseRule, type RecurrenceRule } from './recurrence-rule.js';
import {
  searchRange,
  seriesVersions,
  startInVersion,
  versionAt,
  type SeriesVersion,
} from './series-versions.js';
import {
  asOverrideOf,
  endInstant,
  readTimedEvent,
  sequenceNumber,
  seriesDayOf,
  seriesTimeOf,
  timeMatcher,
  type EventEntry,
  type TimedEvent,
} from './timed-event.js';

interface SeriesContext {
  bounds: { from: number; to: number; budget: { left: number } };
  context: ParseContext;
}

/** All occurrences of the events with one UID: those of the series, without excluded ones, and its overrides. */
export async function occurrencesOf(
  group: readonly EventEntry[],
  series: SeriesContext,
): Promise<{ events: EventOccurrence[]; skipped: number }> {
  const withdrawn = group.filter(isWithdrawal);
  const entries = group
    .filter((entry) => !withdrawn.includes(entry))
    .map((entry) => (withdrawn.length ? { ...entry, isCancelled: true } : entry));
  const timed = entries.map(readTimedEvent).filter((event) => event !== undefined);
  const isOverride = ({ event }: TimedEvent) => valueOf(event, 'RECURRENCE-ID') !== '';
  const masters = latestVersions(timed.filter((event) => !isOverride(event)));
  const main = masters.find(({ event }) => valueOf(event, 'RRULE')) ?? masters[0];
  const overrides = collectOverrides(timed.filter(isOverride), main);
  const events: EventOccurrence[] = [];
  for (const master of masters) {
    if (isPrivate(master.event)) continue;
    const versions = seriesVersions(master, master === main ? overrides.thisAndFuture : []);
    events.push(...(await seriesOccurrences(master, versions, overrides, series)));
  }
  const isExcluded = main && exceptionMatcher(main);
  for (const override of overrides.singles) {
    await series.context.timeSlicer.yieldIfDue();
    if (isPrivate(override.event, main?.event)) continue;
    // An exclusion also applies to the first occurrence of an override for this and future ones, but not to an
    // override of one occurrence.
    const { recurrenceId } = override;
    const isExcludedRange =
      isExcluded &&
      recurrenceId &&
      isThisAndFuture(override) &&
      isExcluded(seriesTimeOf(main.start, recurrenceId));
    if (!isExcludedRange) events.push(...(await overrideOccurrence(override, main, series)));
  }
  return { events, skipped: entries.length - timed.length };
}

/** Cancels all of an event by its UID alone (RFC 5546, 3.2.5). */
const isWithdrawal = ({ event, isCancelled }: EventEntry) =>
  isCancelled && !valueOf(event, 'DTSTART') && !valueOf(event, 'RECURRENCE-ID');

/** The latest version of an event. Different events that share a UID by mistake are all kept. */
function latestVersions(masters: readonly TimedEvent[]): TimedEvent[] {
  const newest = masters.reduce((most, master) => Math.max(most, sequenceNumber(master)), -Infinity);
  const latest = masters.filter((master) => sequenceNumber(master) === newest);
  return [...new Map(latest.map((master) => [master.start.wallTime, master])).values()];
}

/** The occurrences of a series in the window, each by the version that applies to it. */
async function seriesOccurrences(
  master: TimedEvent,
  versions: readonly SeriesVersion[],
  overrides: Overrides,
  { bounds, context }: SeriesContext,
): Promise<EventOccurrence[]> {
  const added = additionalTimes(master);
  const walls = new Set([...ruleTimes(master, versions, bounds), ...added.keys()]);
  const recurs = walls.size > 1 || propertyOf(master.event, 'RRULE') !== undefined;
  const isExcluded = exceptionMatcher(master);
  const isRuledOut = exceptionRuleMatcher(master, bounds);
  const isOverridden = overrides.isOverridden(master.start);
  const detailsByVersion = new Map<TimedEvent, EventDetails>();
  const events: EventOccurrence[] = [];
  for (const wall of walls) {
    await context.timeSlicer.yieldIfDue();
    if (isExcluded(wall) || isRuledOut(wall) || isOverridden(wall)) continue;
    const version = versionAt(versions, wall);
    const { source } = version;
    if (isPrivate(source.event, master.event)) continue;
    const duration = (source === master && added.get(wall)) || source.duration;
    const times = displayTimes(startInVersion(version, wall), duration, source.zones);
    if (!isInWindow(times, context.window)) continue;
    let details = detailsByVersion.get(source);
    if (!details) detailsByVersion.set(source, (details = await readDetails(source, master.event)));
    const draft = { ...details, ...times, ...(recurs && { series: details.title }) };
    events.push(createOccurrence(draft, context));
    if (events.length >= MAX_EVENTS) break;
  }
  return events;
}

/** Times of RDATE in the local time of the series, with the durations of its periods. */
function additionalTimes({ event, start, zones }: TimedEvent): Map<WallTime, EventDuration | undefined> {
  return new Map(
    propertiesOf(event, 'RDATE').flatMap((property) =>
      periodsOf(property, zones).map(({ time, duration }) => [seriesTimeOf(start, time), duration] as const),
    ),
  );
}

function exceptionMatcher({ event, start, zones }: TimedEvent): (wall: WallTime) => boolean {
  return timeMatcher(
    start,
    propertiesOf(event, 'EXDATE').flatMap((property) => timesOf(property, zones)),
  );
}

/** Times that exception rules exclude (EXRULE of RFC 2445). */
function exceptionRuleMatcher(
  series: TimedEvent,
  { from, to, budget }: SeriesContext['bounds'],
): (wall: WallTime) => boolean {
  const { start } = series;
  const rules = rulesOf(series, 'EXRULE');
  const bounds = { from: from - 2 * DAY, to: to + 2 * DAY, budget, exists: () => true };
  const excluded = new Set(
    rules.flatMap((rule) => expandRule(rule, start.wallTime, lastRuleTime(rule, start), bounds)),
  );
  return (wall) => excluded.has(wall);
}

/**
 * RFC 5545 advises against several rules, but allows them. Parts of a rule that name hours do not apply to whole days
 * (3.3.10).
 */
const rulesOf = ({ event, start }: TimedEvent, name: string): RecurrenceRule[] =>
  propertiesOf(event, name)
    .map(({ value }) => parseRule(value.trim()))
    .filter((rule) => rule !== undefined)
    .map((rule) => (start.isDay ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule));

/** The times of the rules near the window, in the local time of the series. */
function ruleTimes(
  series: TimedEvent,
  versions: readonly SeriesVersion[],
  bounds: SeriesContext['bounds'],
): WallTime[] {
  const { start } = series;
  const rules = rulesOf(series, 'RRULE');
  if (!rules.length) return [start.wallTime];
  const exists = (wall: WallTime) => wallTimeAt(instantAt(wall, start.zone), start.zone) === wall;
  const walls: WallTime[] = [];
  for (const rule of rules) {
    const last = lastRuleTime(rule, start);
    for (const [index, version] of versions.entries()) {
      if (walls.length >= MAX_EVENTS) break;
      const until = Math.min(last, (versions[index + 1]?.from ?? Infinity) - 1);
      const range = { ...searchRange(version, bounds), budget: bounds.budget, exists };
      walls.push(...expandRule(rule, start.wallTime, until, range));
    }
  }
  return rules.length > 1 ? walls.sort((a, b) => a - b) : walls;
}

/** The last time that a rule may have, in the local time of its start. A date includes that whole day. */
function lastRuleTime({ until }: RecurrenceRule, start: CalendarTime): WallTime {
  if (!until) return Infinity;
  if (until.isDay) return until.wallTime + DAY - 1;
  const isLocal = until.offset === undefined || start.isDay;
  const wall = isLocal ? until.wallTime : wallTimeAt(until.wallTime - until.offset! * 60_000, start.zone);
  return start.isDay ? Math.floor(wall / DAY) * DAY : wall;
}

/** The occurrence of an override, wherever it has been moved to. */
async function overrideOccurrence(
  override: TimedEvent,
  main: TimedEvent | undefined,
  { context }: SeriesContext,
): Promise<EventOccurrence[]> {
  const { start, duration, zones, recurrenceId } = asOverrideOf(main?.start, override);
  const times = displayTimes(start, duration, zones);
  if (!isInWindow(times, context.window)) return [];
  const original = originalTime(recurrenceId, start, main?.start ?? start);
  const details = await readDetails(override, main?.event);
  const isMoved = original && original.wallTime !== start.wallTime && details.status === 'scheduled';
  const draft: OccurrenceDraft = {
    ...details,
    ...times,
    ...(main && { series: details.title }),
    ...(isMoved && { status: 'rescheduled', movedFrom: toMoment(original, zones) }),
  };
  return [createOccurrence(draft, context)];
}

/** The time that an override replaces, in its own zone; undefined if a day has become a time or a time a day. */
function originalTime(
  recurrenceId: CalendarTime | undefined,
  start: CalendarTime,
  series: CalendarTime,
): CalendarTime | undefined {
  if (!recurrenceId) return undefined;
  if (start.isDay) return { ...recurrenceId, isDay: true, wallTime: seriesDayOf(series, recurrenceId) };
  if (recurrenceId.isDay) return undefined;
  return localTimeIn(localTimeIn(recurrenceId, series.zone), start.zone);
}

/** UTC is no place: its times are shown in the zone of the calendar or listing. */
const displayZone = ({ zone }: CalendarTime, { display }: Zones): Zone => (zone === UTC ? display : zone);

function toMoment(time: CalendarTime, zones: Zones): Moment {
  const { wallTime, isDay, zone } = time;
  return isDay ? dayMoment(wallTime) : momentAt(instantAt(wallTime, zone), displayZone(time, zones));
}

type DisplayTimes = Pick<OccurrenceDraft, 'start' | 'zone' | 'unknownZone'> & { end: Moment };

function displayTimes(time: CalendarTime, duration: EventDuration, zones: Zones): DisplayTimes {
  const zone = displayZone(time, zones);
  const end = time.isDay
    ? dayMoment(time.wallTime + Math.max(0, totalDuration(duration) - DAY))
    : momentAt(endInstant(time, duration), zone);
  const start = toMoment(time, zones);
  if (time.unknownZone) return { start, end, zone: undefined, unknownZone: time.unknownZone };
  return { start, end, zone: nameOf(start, zone) };
}

/** The rules of a calendar may differ from the zone of the same name. */
function nameOf(start: Moment, zone: Zone): string | undefined {
  const iana = zone.name === undefined ? undefined : ianaZone(zone.name);
  return iana === zone || !iana ? zone.name : zoneNameOf(start, iana);
}
