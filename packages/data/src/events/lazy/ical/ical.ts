import type { EventOccurrence } from '../../../model/index.js';
import type { Zone } from '../../clock.js';
import { line } from '../../sanitise-text.js';
import { MOST_EVENTS, type ParseContext, type Parsed } from '../../parser.js';
import type { Zones } from './dates.js';
import { readComponents } from './components.js';
import { unescaped, valueOf, type Component } from './content-lines.js';
import { occurrencesOf } from './series.js';
import type { Entry } from './timed-event.js';
import { zoneByName } from './zone-names.js';
import { zoneByRules } from './zone-rules.js';

/** Days that all rules of one calendar together may have looked at. */
const BUDGET = 1_000_000;

/**
 * Reads a calendar (RFC 5545) to its occurrences in the window. What is broken is left out, and the rest stands;
 * a calendar that ends in the middle has the events that came before.
 */
export async function parse(text: string, context: ParseContext): Promise<Parsed> {
  const { root, isWhole } = await readComponents(text, context.slices);
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  const bounds = { ...context.window, budget: { left: BUDGET } };
  const events: EventOccurrence[] = [];
  let skipped = 0;
  for (const group of byUid(entriesOf([root, ...calendars], context.zone))) {
    await context.slices.breathe();
    const found = await occurrencesOf(group, { bounds, context });
    events.push(...found.events);
    skipped += found.skipped;
    if (events.length >= MOST_EVENTS) break;
  }
  const [calendar = root] = calendars;
  return {
    title: line(unescaped(valueOf(calendar, 'X-WR-CALNAME') || valueOf(calendar, 'NAME'))),
    events,
    skipped,
    truncated: !isWhole || events.length >= MOST_EVENTS || bounds.budget.left <= 0,
  };
}

/** Events with the zones of the calendar that each stands in; several calendars may be in one file. */
function entriesOf(calendars: readonly Component[], fallback: Zone): Entry[] {
  const everywhere = definitionsIn(calendars);
  return calendars.flatMap((calendar) => {
    const zones = zonesOf(calendar, everywhere, fallback);
    return calendar.components
      .filter(({ name }) => name === 'VEVENT')
      .map((event): Entry => ({ event, zones }));
  });
}

/** Rules of zones by their names, the first of each name. */
function definitionsIn(calendars: readonly Component[]): Map<string, Component> {
  const byName = new Map<string, Component>();
  for (const one of calendars.flatMap(({ components }) => components)) {
    const name = unescaped(valueOf(one, 'TZID'));
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
function byUid(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<unknown, Entry[]>();
  for (const entry of entries) {
    const uid = valueOf(entry.event, 'UID') || entry;
    const group = groups.get(uid);
    if (group) group.push(entry);
    else groups.set(uid, [entry]);
  }
  return [...groups.values()];
}
