import type { EventOccurrence } from '../../../model/index.js';
import type { Zone } from '../../clock.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { MAX_EVENTS, type ParseContext, type ParsedSource } from '../../parser.js';
import type { Zones } from './dates.js';
import { parseComponents } from './components.js';
import { unescapeText, valueOf, type Component } from './content-lines.js';
import { occurrencesOf } from './series.js';
import type { EventEntry } from './timed-event.js';
import { zoneByName } from './zone-names.js';
import { zoneByRules } from './zone-rules.js';

/** Days that all rules of one calendar together may have looked at. */
const MAX_RULE_DAYS = 1_000_000;

/**
 * Reads a calendar (RFC 5545) to its occurrences in the window. What is broken is left out, and the rest stands;
 * a calendar that ends in the middle has the events that came before.
 */
export async function parseIcal(text: string, context: ParseContext): Promise<ParsedSource> {
  const { root, isWhole } = await parseComponents(text, context.timeSlicer);
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  const bounds = { ...context.window, budget: { left: MAX_RULE_DAYS } };
  const events: EventOccurrence[] = [];
  let skipped = 0;
  for (const group of groupByUid(entriesOf([root, ...calendars], context.zone))) {
    await context.timeSlicer.yieldIfDue();
    const found = await occurrencesOf(group, { bounds, context });
    events.push(...found.events);
    skipped += found.skipped;
    if (events.length >= MAX_EVENTS) break;
  }
  const [calendar = root] = calendars;
  return {
    title: sanitiseLine(unescapeText(valueOf(calendar, 'X-WR-CALNAME') || valueOf(calendar, 'NAME'))),
    events,
    skipped,
    truncated: !isWhole || events.length >= MAX_EVENTS || bounds.budget.left <= 0,
  };
}

/** Events with the zones of the calendar that each stands in; several calendars may be in one file. */
function entriesOf(calendars: readonly Component[], fallback: Zone): EventEntry[] {
  const everywhere = definitionsIn(calendars);
  return calendars.flatMap((calendar) => {
    const zones = zonesOf(calendar, everywhere, fallback);
    return calendar.components
      .filter(({ name }) => name === 'VEVENT')
      .map((event): EventEntry => ({ event, zones }));
  });
}

/** Rules of zones by their names, the first of each name. */
function definitionsIn(calendars: readonly Component[]): Map<string, Component> {
  const byName = new Map<string, Component>();
  for (const one of calendars.flatMap(({ components }) => components)) {
    const name = unescapeText(valueOf(one, 'TZID'));
    if (one.name === 'VTIMEZONE' && !byName.has(name)) byName.set(name, one);
  }
  return byName;
}

/** Zones of a calendar: by their names, and by the rules it carries where a name says nothing. */
function zonesOf(calendar: Component, everywhere: ReadonlyMap<string, Component>, fallback: Zone): Zones {
  const definitions = definitionsIn([calendar]);
  const known = new Map<string, Zone | undefined>();
  const find = (tzid: string): Zone | undefined => {
    if (!known.has(tzid)) {
      const definition = definitions.get(tzid) ?? everywhere.get(tzid);
      known.set(
        tzid,
        zoneByName(tzid) ??
          zoneByName(valueOf(definition, 'X-LIC-LOCATION')) ??
          (definition && zoneByRules(definition)),
      );
    }
    return known.get(tzid);
  };
  const own = valueOf(calendar, 'X-WR-TIMEZONE') || valueOf(calendar, 'TIMEZONE-ID');
  return { own: (own && find(own)) || fallback, find };
}

/** Events that belong together; one without a UID belongs to nobody. */
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
