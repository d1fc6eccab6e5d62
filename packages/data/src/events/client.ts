import { OdmError, RenderError } from '../errors.js';
import { getText } from '../http/http.js';
import {
  webAddress,
  type EventList,
  type EventOccurrence,
  type SourceReport,
  type SourceKind,
} from '../model/index.js';
import { fixedZone, ianaZone } from './clock.js';
import { sortEvents } from './sort-events.js';
import type { ParseContext, ParsedSource, TimeWindow } from './parser.js';
import { recogniseSource } from './recognise.js';
import { TimeSlicer } from './time-slicer.js';

/** One source: an address, or the data itself. */
export interface EventFeed {
  /** Where it is, http or https; an address with webcal is to be given as https. */
  url?: string | undefined;
  /** Data that is already here, and is not fetched. */
  text?: string | undefined;
  /** What it is called where it does not say so itself. */
  name?: string | undefined;
  /** What it is; recognised by its content when left out. */
  kind?: SourceKind | undefined;
}

export interface EventsOptions {
  window: TimeWindow;
  /** IANA name of the zone of events that name none. A name that `ianaZone` does not know counts as UTC. */
  zone: string;
  /** When it is asked, ISO 8601. */
  now: string;
  signal?: AbortSignal;
  get?: typeof getText;
}

/** A calendar of twenty thousand events has some eight million bytes. */
export const MAX_BYTES = 20_000_000;
const ACCEPT =
  'text/calendar, application/json, application/ld+json, application/feed+json, application/xml, */*;q=0.5';

type SourceResult = { report: SourceReport; events: EventOccurrence[] };

/**
 * Events of all sources in a window, merged and in order of time. A source that fails is in the report and stops no
 * other.
 *
 * @throws {OdmError} the first failure, when every source failed
 */
export async function getEvents(sources: readonly EventFeed[], options: EventsOptions): Promise<EventList> {
  const settled = await Promise.all(sources.map((source, index) => readSource(source, index, options)));
  options.signal?.throwIfAborted();
  const failures = settled.flatMap(({ report: { failure } }) => failure ?? []);
  if (failures.length > 0 && failures.length === settled.length) throw failures[0]!;
  const lists = settled.map(({ events }) => events);
  const events =
    lists.length > 1
      ? await (await import('./lazy/merge/merge.js')).mergeEvents(lists, new TimeSlicer(options.signal))
      : sortEvents(lists.flat());
  return { events, sources: settled.map(({ report }) => report) };
}

async function readSource(source: EventFeed, index: number, options: EventsOptions): Promise<SourceResult> {
  const nothing = { asAt: options.now, skipped: 0, truncated: false };
  const own = { title: source.name ?? hostOf(source.url), url: source.url, kind: source.kind };
  try {
    const { kind, parsed } = await fetchAndParse(source, index, options);
    const { title, asAt = options.now, events, skipped, truncated } = parsed;
    const origin = { ...own, title: title || own.title, kind };
    const origins = parsed.origins ?? [origin];
    return { report: { ...origin, origins, asAt, skipped, truncated, failure: undefined }, events };
  } catch (cause) {
    options.signal?.throwIfAborted();
    const failure =
      cause instanceof OdmError ? cause : new RenderError('The source could not be read.', { cause });
    return { report: { ...own, ...nothing, origins: [own], failure }, events: [] };
  }
}

async function fetchAndParse(
  { url, text, kind: wanted }: EventFeed,
  index: number,
  options: EventsOptions,
): Promise<{ kind: SourceKind | undefined; parsed: ParsedSource }> {
  const context: ParseContext = {
    base: url,
    source: index,
    zone: ianaZone(options.zone) ?? fixedZone(0),
    window: options.window,
    timeSlicer: new TimeSlicer(options.signal),
  };
  const body = text ?? (await fetchText(await requestUrl(url ?? '', options.window), options));
  const { kind, parse } = recogniseSource(body, wanted);
  const parsed = await parse(context);
  if (!parsed.next) return { kind, parsed };
  const { readNextPages } = await import('./lazy/pagination/pagination.js');
  const nextPage = async (address: string) =>
    recogniseSource(await fetchText(address, options)).parse(context);
  return { kind, parsed: await readNextPages(parsed, url, nextPage) };
}

function fetchText(url: string, { signal, get = getText }: EventsOptions): Promise<string> {
  return get(url, { maxBytes: MAX_BYTES, accept: ACCEPT, ...(signal && { signal }) });
}

/** A server of The Events Calendar wants to be told how many events, and of when. */
async function requestUrl(url: string, window: TimeWindow): Promise<string> {
  if (!/tribe(?:\/|%2F)events/iu.test(url)) return url;
  return (await import('./lazy/tec/tec.js')).withWindowQuery(url, window);
}

function hostOf(url: string | undefined): string {
  const address = webAddress(url);
  return address === undefined ? '' : new URL(address).host.replace(/^www\./u, '');
}
