import type { EventOccurrence } from '../../model/index.js';
import type { Zone } from '../clock.js';
import { line } from '../safe-text.js';
import { MOST_EVENTS, type ParseContext, type Parsed } from '../parsing.js';
import type { Zones } from './dates.js';
import { propertyOf, readLine, unescaped, unfolded, type Component } from './lines.js';
import { occurrencesOf } from './series.js';
import { zoneByName } from './zone-names.js';
import { zoneByRules } from './zone-rules.js';

/** Days that all rules of one calendar together may have looked at. */
const BUDGET = 1_000_000;
/** Lines between one breath and the next. */
const LINES = 200;

/**
 * Reads a calendar (RFC 5545) to its occurrences in the window. What is broken is left out, and the rest stands;
 * a calendar that ends in the middle has the events that came before.
 */
export async function parse(text: string, context: ParseContext): Promise<Parsed> {
  const { root, isWhole } = await readComponents(text, context);
  const calendar = root.components.find(({ name }) => name === 'VCALENDAR') ?? root;
  const entries = root.components.flatMap((one) => (one.name === 'VCALENDAR' ? one.components : [one]));
  const zones = zonesOf(calendar, entries, context.zone);
  const bounds = { ...context.window, budget: { left: BUDGET } };
  const events: EventOccurrence[] = [];
  let skipped = 0;
  for (const group of byUid(entries.filter(({ name }) => name === 'VEVENT'))) {
    await context.slices.breathe();
    const found = await occurrencesOf(group, { zones, bounds, context });
    events.push(...found.events);
    skipped += found.skipped;
    if (events.length >= MOST_EVENTS) break;
  }
  const title = line(
    unescaped(propertyOf(calendar, 'X-WR-CALNAME')?.value ?? propertyOf(calendar, 'NAME')?.value ?? ''),
  );
  return {
    title,
    events,
    skipped,
    truncated: !isWhole || events.length >= MOST_EVENTS || bounds.budget.left <= 0,
  };
}

/** Everything between BEGIN and END, and what stands outside; whether all that began has ended. */
async function readComponents(
  text: string,
  { slices }: ParseContext,
): Promise<{ root: Component; isWhole: boolean }> {
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  let count = 0;
  for (const content of unfolded(text)) {
    if ((count += 1) % LINES === 0) await slices.breathe();
    const property = readLine(content);
    if (!property) continue;
    const current = open.at(-1)!;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') open.push({ name, properties: [], components: [] });
    else if (property.name !== 'END') current.properties.push(property);
    else if (open.length > 1 && current.name === name) open.at(-2)!.components.push(open.pop()!);
  }
  // A calendar that was cut off has been begun, and holds what was whole.
  if (open[1]?.name === 'VCALENDAR') root.components.push(open[1]);
  return { root, isWhole: open.length === 1 };
}

/** Zones of a calendar: by their names, and by the rules it carries where a name says nothing. */
function zonesOf(calendar: Component, entries: readonly Component[], fallback: Zone): Zones {
  const definitions = entries.filter(({ name }) => name === 'VTIMEZONE');
  const known = new Map<string, Zone | undefined>();
  const find = (tzid: string): Zone | undefined => {
    if (!known.has(tzid)) {
      const definition = definitions.find((one) => propertyOf(one, 'TZID')?.value === tzid);
      const location = definition && propertyOf(definition, 'X-LIC-LOCATION')?.value;
      known.set(
        tzid,
        zoneByName(tzid) ?? zoneByName(location ?? '') ?? (definition && zoneByRules(definition)),
      );
    }
    return known.get(tzid);
  };
  const own = propertyOf(calendar, 'X-WR-TIMEZONE')?.value ?? propertyOf(calendar, 'TIMEZONE-ID')?.value;
  return { own: (own && find(own)) || fallback, find };
}

/** Events that belong together; one without a UID belongs to nobody. */
function byUid(events: readonly Component[]): Component[][] {
  const groups = new Map<unknown, Component[]>();
  for (const event of events) {
    const uid = propertyOf(event, 'UID')?.value.trim() || event;
    const group = groups.get(uid);
    if (group) group.push(event);
    else groups.set(uid, [event]);
  }
  return [...groups.values()];
}
