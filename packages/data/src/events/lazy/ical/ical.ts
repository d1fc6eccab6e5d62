import { decodeLine } from '../../character-references.js';
import type { EventOccurrence } from '../../../model/index.js';
import { UTC, type Zone } from '../../clock.js';
import { MAX_EVENTS, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { parseComponents } from './components.js';
import { unescapeText, valueOf, type Component } from './content-lines.js';
import type { Zones } from './dates.js';
import { occurrencesOf } from './series.js';
import type { EventEntry } from './timed-event.js';
import { zoneByName } from './zone-names.js';
import { zoneByRules } from './zone-rules.js';

/** Properties of a VTIMEZONE that name the zone of IANA it stands for (RFC 7808, and libical). */
const ALIAS_PROPERTIES = ['TZID-ALIAS-OF', 'X-LIC-LOCATION'];

/** Days that all rules of one calendar may examine. */
const MAX_RULE_DAYS = 1_000_000;

/**
 * Parses iCalendar (RFC 5545) to its occurrences in the window. Invalid lines and events are left out; a calendar that
 * is cut off has the events before the cut.
 *
 * @throws {DataShapeError} for a calendar that only says when somebody is busy
 */
export async function parse(text: string, context: ParseContext): Promise<ParsedSource> {
  const { root, isWhole } = await parseComponents(text, context.timeSlicer);
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  const bounds = { ...context.window, budget: { left: MAX_RULE_DAYS } };
  const events: EventOccurrence[] = [];
  let skipped = 0;
  const entries = entriesOf([root, ...calendars], context.zone);
  if (!entries.length) {
    const others = calendars.flatMap(({ components }) => components.map(({ name }) => name));
    // Somebody who shares when they are busy has events, but keeps them.
    if (others.includes('VFREEBUSY')) (await import('../unrecognised/unrecognised.js')).rejectBusyTimes();
  }
  for (const group of groupByUid(entries)) {
    await context.timeSlicer.yieldIfDue();
    const found = await occurrencesOf(group, { bounds, context });
    events.push(...found.events);
    skipped += found.skipped;
    if (events.length >= MAX_EVENTS) break;
  }
  const [calendar = root] = calendars;
  const name = unescapeText(valueOf(calendar, 'X-WR-CALNAME') || valueOf(calendar, 'NAME'));
  return {
    title: sanitiseLine(await decodeLine(name)),
    events,
    skipped,
    truncated: !isWhole || events.length >= MAX_EVENTS || bounds.budget.left <= 0,
  };
}

/** Events with the zones of their calendar; one file may hold several calendars. */
function entriesOf(calendars: readonly Component[], fallback: Zone): EventEntry[] {
  const allDefinitions = definitionsIn(calendars);
  return calendars.flatMap((calendar) => {
    const zones = zonesOf(calendar, allDefinitions, fallback);
    const isCancelled = valueOf(calendar, 'METHOD').toUpperCase() === 'CANCEL';
    return calendar.components
      .filter(({ name }) => name === 'VEVENT')
      .map((event): EventEntry => ({ event, zones, isCancelled }));
  });
}

/** The VTIMEZONE components by name, the first of each. */
function definitionsIn(calendars: readonly Component[]): Map<string, Component> {
  const byName = new Map<string, Component>();
  for (const component of calendars.flatMap(({ components }) => components)) {
    const name = unescapeText(valueOf(component, 'TZID'));
    if (component.name === 'VTIMEZONE' && !byName.has(name)) byName.set(name, component);
  }
  return byName;
}

/** The zones of a calendar: by the rules it defines, and by name where it defines none. */
function zonesOf(calendar: Component, allDefinitions: ReadonlyMap<string, Component>, fallback: Zone): Zones {
  const definitions = definitionsIn([calendar]);
  const cache = new Map<string, Zone | undefined>();
  const find = (tzid: string): Zone | undefined => {
    if (!cache.has(tzid)) {
      const definition = definitions.get(tzid) ?? allDefinitions.get(tzid);
      const known = [tzid, ...ALIAS_PROPERTIES.map((name) => valueOf(definition, name))]
        .map(zoneByName)
        .find(Boolean);
      cache.set(tzid, (definition && zoneByRules(definition, known)) ?? known);
    }
    return cache.get(tzid);
  };
  const name = valueOf(calendar, 'X-WR-TIMEZONE') || valueOf(calendar, 'TIMEZONE-ID');
  const own = (name && find(name)) || fallback;
  return { floating: own, display: own === UTC ? fallback : own, find };
}

/** Events of one UID belong together; an event without a UID stands alone. */
function groupByUid(entries: readonly EventEntry[]): EventEntry[][] {
  const groups = new Map<unknown, EventEntry[]>();
  for (const entry of entries) {
    const uid = valueOf(entry.event, 'UID') || entry;
    const group = groups.get(uid);
    if (group) group.push(entry);
    else groups.set(uid, [entry]);
  }
  return [...groups.values()];
}
