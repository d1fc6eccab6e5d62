import { OdmError, RenderError } from '../errors.js';
import { discardResponse, getText } from '../http/http.js';
import {
  EVENTS_ACCEPT,
  tecRequestUrl,
  webAddress,
  type EventList,
  type EventOccurrence,
  type SourceReport,
  type SourceKind,
  type TimeWindow,
} from '../model/index.js';
import { ianaZone, UTC } from './clock.js';
import { decodeBytes } from './decode-bytes.js';
import { sortEvents } from './sort-events.js';
import type { ParseContext, ParsedSource } from './parser.js';
import { recogniseSource } from './recognise.js';
import { TimeSlicer } from './time-slicer.js';

/** One source: an address, or the data itself. */
export interface EventFeed {
  /** Its address, http or https. Replace webcal with https. */
  url?: string | undefined;
  /** The data itself, as text or bytes; nothing is requested. */
  text?: string | undefined;
  bytes?: Uint8Array | undefined;
  /** A name for a source that has none of its own. */
  name?: string | undefined;
  /** Its format; detected from the content by default. */
  kind?: SourceKind | undefined;
}

export interface EventsOptions {
  window: TimeWindow;
  /** IANA name of the zone of events that do not name one. An unknown name counts as UTC. */
  zone: string;
  /** Time of the request, ISO 8601. */
  now: string;
  /** Preferred language of texts that a source has in several, BCP 47; English by default. */
  language?: string;
  signal?: AbortSignal;
  get?: typeof getText;
}

/** Largest source, in bytes. A calendar of twenty thousand events has about eight million. */
export const MAX_BYTES = 20_000_000;

type SourceResult = { report: SourceReport; events: EventOccurrence[] };

/**
 * Events of all sources in a window, merged and in order of time. A source that fails is reported; the others are
 * still read.
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
  const defaults = { asAt: options.now, skipped: 0, truncated: false };
  const own = { title: source.name ?? hostOf(source.url), url: source.url, kind: source.kind };
  try {
    const { kind, parsed } = await fetchAndParse(source, index, options);
    const { title, asAt = options.now, events, skipped, truncated } = parsed;
    const origin = { ...own, title: title || own.title, kind };
    const origins = parsed.origins ?? [origin];
    return { report: { ...origin, origins, asAt, skipped, truncated, failure: undefined }, events };
  } catch (cause) {
    options.signal?.throwIfAborted();
    // Other sources may still make a successful load, which must not cache this one's response.
    if (source.url) discardResponse(tecRequestUrl(source.url, options.window));
    const failure =
      cause instanceof OdmError ? cause : new RenderError('The source could not be read.', { cause });
    return { report: { ...own, ...defaults, origins: [own], failure }, events: [] };
  }
}

async function fetchAndParse(
  { url, text, bytes, kind: wanted }: EventFeed,
  index: number,
  options: EventsOptions,
): Promise<{ kind: SourceKind | undefined; parsed: ParsedSource }> {
  const context: ParseContext = {
    base: url,
    source: index,
    zone: ianaZone(options.zone) ?? UTC,
    window: options.window,
    language: options.language || 'en',
    timeSlicer: new TimeSlicer(options.signal),
  };
  const given = text ?? (bytes && (await decodeBytes(bytes, null)));
  const body = given ?? (await fetchText(tecRequestUrl(url ?? '', options.window), options));
  const { kind, parse } = recogniseSource(body, wanted);
  const parsed = await parse(context);
  if (!parsed.next) return { kind, parsed };
  const { readNextPages } = await import('./lazy/pagination/pagination.js');
  const nextPage = async (address: string) =>
    recogniseSource(await fetchText(address, options)).parse(context);
  return { kind, parsed: await readNextPages(parsed, url, nextPage) };
}

function fetchText(url: string, { signal, get = getText }: EventsOptions): Promise<string> {
  return get(url, {
    maxBytes: MAX_BYTES,
    accept: EVENTS_ACCEPT,
    decode: decodeBytes,
    ...(signal && { signal }),
  });
}

function hostOf(url: string | undefined): string {
  const address = webAddress(url);
  return address === undefined ? '' : new URL(address).host.replace(/^www\./u, '');
}
