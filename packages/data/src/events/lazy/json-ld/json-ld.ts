import { DataShapeError } from '../../../errors.js';
import {
  startInstant,
  type Attendance,
  type EventOccurrence,
  type EventStatus,
  type Moment,
} from '../../../model/index.js';
import { decodeReferences } from '../../character-references.js';
import { zoneNameOf, type Zone } from '../../clock.js';
import { isRecord, stringsIn, type Json } from '../../json-values.js';
import { parseLooseMoment } from '../../loose-date.js';
import { sourceText, type OccurrenceDraft } from '../../occurrence.js';
import { readEntries, type ParseContext, type ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { statusFromWord } from '../../status-words.js';
import type { Amount } from '../../written-price.js';
import { JsonLdGraph } from './json-ld-graph.js';

/** How deep lists and graphs are followed. */
const MAX_DEPTH = 12;
/** Properties that lead to events. */
const CONTAINER_PROPERTIES = [
  '@graph',
  'itemListElement',
  'dataFeedElement',
  'item',
  'subEvent',
  'subEvents',
  'event',
  'events',
  'hasCourseInstance',
  'mainEntity',
];
const EVENT_TYPE = /^(?:\w*Event|EventSeries|CourseInstance|Festival|Hackathon)$/u;

/** An event, and the series or course that it belongs to. */
interface FoundEvent {
  node: Json;
  parent: Json | undefined;
}

/**
 * Parses schema.org events in JSON-LD: one, a list, a graph, a feed, or those in the scripts of a page.
 * Source: https://schema.org/Event
 *
 * @throws {DataShapeError} for JSON-LD that has neither events nor an empty list of them
 */
export async function parse(
  json: unknown,
  context: ParseContext,
  hasPlainTerms = false,
): Promise<ParsedSource> {
  const graph = new JsonLdGraph(json, context.language);
  const found = findEvents(json, graph);
  // The document may write the same terms in another way.
  if (!hasPlainTerms && !found.some(({ node }) => 'startDate' in node)) {
    const { toPlainTerms } = await import('../linked-terms/linked-terms.js');
    return parse(toPlainTerms(json), context, true);
  }
  if (!found.length && !isEmptyList(json)) throw new DataShapeError('This JSON-LD has no schema.org events.');
  const read = await readEntries(found, 'references', context, (event) => readEvent(event, graph, context));
  return { title: titleOf(json, graph), ...read, events: await withoutDuplicates(read.events) };
}

function findEvents(json: unknown, graph: JsonLdGraph): FoundEvent[] {
  const found: FoundEvent[] = [];
  const visited = new Set<Json>();
  const visit = (value: unknown, parent: Json | undefined, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const node of graph.nodes(value)) {
      if (visited.has(node)) continue;
      visited.add(node);
      const types = graph.types(node);
      const isEvent = types.some((type) => EVENT_TYPE.test(type));
      const isSeries = types.some((type) => type === 'EventSeries' || type === 'Course');
      const hasParts = ['subEvent', 'subEvents'].some((name) => name in node);
      // A series, and an event without a date of its own, only hold others.
      if (isEvent && !(hasParts && (isSeries || node['startDate'] === undefined)))
        found.push({ node, parent });
      const next = isEvent || isSeries ? node : parent;
      for (const name of CONTAINER_PROPERTIES)
        if (name in node) visit(node[name], name === '@graph' ? parent : next, depth + 1);
    }
  };
  visit(json, undefined, 0);
  // A part may come before the series that it belongs to.
  for (const event of found) event.parent ??= graph.nodes(event.node['superEvent'])[0];
  return found;
}

const LISTS = ['@graph', 'dataFeedElement', 'itemListElement', 'subEvent', 'event', 'events'];

function isEmptyList(json: unknown): boolean {
  const roots = (Array.isArray(json) ? json : [json]).filter(isRecord);
  return (
    roots.length > 0 &&
    roots.every((root) => LISTS.some((name) => Array.isArray(root[name]) && root[name].length === 0))
  );
}

function titleOf(json: unknown, graph: JsonLdGraph): string {
  const roots = graph.nodes(json);
  const list = roots.find((node) => LISTS.some((name) => name in node));
  return sanitiseLine(decodeReferences(graph.text(list?.['name']) ?? ''));
}

async function readEvent(
  { node, parent }: FoundEvent,
  graph: JsonLdGraph,
  { zone }: ParseContext,
): Promise<OccurrenceDraft | undefined> {
  const start = await parseLooseMoment(graph.text(node['startDate']), zone);
  if (!start) return undefined;
  const place = placeOf(node['location'] ?? parent?.['location'], graph);
  const offers = offersOf(node['offers'] ?? parent?.['offers'], graph);
  const parentName = graph.text(parent?.['name']);
  return {
    uid: node['@id'] ?? graph.text(node['identifier']),
    title: graph.text(node['name']) ?? parentName,
    start,
    zone: zoneNameOf(start, zone),
    end: await endOf(start, node, graph, zone),
    series: parentName,
    status: statusOf(node, offers, graph),
    movedFrom: await parseLooseMoment(graph.text(node['previousStartDate']), zone),
    location: place.location,
    venueName: place.name,
    venueAddress: place.address,
    attendance: attendanceOf(node, place, graph),
    cost: costOf(node, offers, graph),
    url: graph.addresses(node['url'])[0] ?? graph.addresses(node['mainEntityOfPage'])[0],
    registerUrl: offers.flatMap((offer) => graph.addresses(offer['url']))[0] ?? place.url,
    image: graph.addresses(node['image'])[0],
    description: sourceText('either', graph.text(node['description'])),
    access: graph.text(node['accessibilitySummary']),
    tags: graph.texts(node['keywords']).flatMap((words) => words.split(',')),
  };
}

/** The end, or that of the duration which an event has instead. */
async function endOf(start: Moment, node: Json, graph: JsonLdGraph, zone: Zone): Promise<Moment | undefined> {
  const duration = graph.text(node['duration']);
  const end = await parseLooseMoment(graph.text(node['endDate']), zone);
  if (end || !duration) return end;
  return (await import('../duration/duration.js')).endAfter(start, duration, zone);
}

interface EventPlace {
  /** A line that may be a place, a link or both. */
  location: string;
  name: string;
  address: string;
  url: string | undefined;
  isOnline: boolean;
  isPlace: boolean;
}

/** A Place, a VirtualLocation, text, or several of these. */
function placeOf(value: unknown, graph: JsonLdGraph): EventPlace {
  const nodes = graph.nodes(value);
  const isVirtual = (node: Json) => graph.types(node).includes('VirtualLocation');
  const virtual = nodes.find(isVirtual);
  const real = nodes.find(
    (node) => !isVirtual(node) && (node['name'] ?? node['address'] ?? node['streetAddress']),
  );
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const name = graph.text(real?.['name']) ?? '';
  const address = addressOf(real?.['address'] ?? (real && 'streetAddress' in real ? real : undefined), graph);
  const url = virtual && graph.addresses(virtual['url'])[0];
  const location = address ? texts.join('; ') : [name, ...texts].filter(Boolean).join('; ');
  return {
    location,
    name: address ? name : '',
    address,
    url,
    isOnline: virtual !== undefined,
    isPlace: address !== '',
  };
}

function addressOf(value: unknown, graph: JsonLdGraph): string {
  const [node] = graph.nodes(value);
  if (!node) return graph.text(value)?.trim() ?? '';
  const names = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'];
  const parts = names.map((name) => graph.text(node[name])?.trim());
  return [...new Set(parts)].filter(Boolean).join(', ');
}

function statusOf(node: Json, offers: readonly Json[], graph: JsonLdGraph): EventStatus {
  const [status] = graph.names(node['eventStatus']).flatMap((name) => statusFromWord(name) ?? []);
  if (status) return status;
  const isSoldOut = (offer: Json) => graph.names(offer['availability']).includes('SoldOut');
  return offers.length > 0 && offers.every(isSoldOut) ? 'sold-out' : 'scheduled';
}

/** Undefined leaves it to the location. */
function attendanceOf(node: Json, place: EventPlace, graph: JsonLdGraph): Attendance | undefined {
  const modes = graph.names(node['eventAttendanceMode']);
  if (modes.includes('MixedEventAttendanceMode')) return 'mixed';
  if (modes.includes('OnlineEventAttendanceMode')) return 'online';
  if (place.isOnline) return place.isPlace || place.location ? 'mixed' : 'online';
  return modes.includes('OfflineEventAttendanceMode') ? 'in-person' : undefined;
}

/** Offers, including those within an AggregateOffer. */
function offersOf(value: unknown, graph: JsonLdGraph): Json[] {
  return withInner('offers', graph.nodes(value), graph);
}

/** Offers and what they hold under a name, in the currency of the offer where it has none of its own. */
function withInner(name: string, offers: readonly Json[], graph: JsonLdGraph): Json[] {
  return offers.flatMap((offer) => {
    const { priceCurrency } = offer;
    return [offer, ...graph.nodes(offer[name]).map((inner) => ({ priceCurrency, ...inner }))];
  });
}

const PRICE_PROPERTIES = ['price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice'];

function costOf(node: Json, offers: readonly Json[], graph: JsonLdGraph): OccurrenceDraft['cost'] {
  const amounts = withInner('priceSpecification', offers, graph).flatMap((offer): Amount[] =>
    PRICE_PROPERTIES.flatMap((name) => graph.texts(offer[name])).map((written) => ({
      written: decodeReferences(written),
      currency: sanitiseLine(graph.text(offer['priceCurrency']), 3),
    })),
  );
  // "offers": "Free"
  const texts = stringsIn(node['offers']).map((written) => ({ written, currency: '' }));
  return { amounts: [...amounts, ...texts], isFree: graph.isTrue(node['isAccessibleForFree']) };
}

/** Events at one time may be one event that the page describes twice. */
async function withoutDuplicates(events: EventOccurrence[]): Promise<EventOccurrence[]> {
  if (new Set(events.map(startInstant)).size === events.length) return events;
  return (await import('../duplicates/duplicates.js')).mergeDuplicates(events);
}
