import { basename } from 'node:path';
import { getEvents, ianaZone, toSnapshot, type EventFeed } from '@odm-widgets/data/events';
import type { SourceReport } from '@odm-widgets/data/model';
import { UsageError, type Io } from '../../command.js';
import {
  expectOtherFile,
  expectReplaceable,
  readBinaryFile,
  readTextFileIfExists,
  replaceTextFile,
} from '../../files.js';
import { withProxy } from '../../proxy.js';
import { proxyHint, redactAddresses, redactSource } from './source-address.js';

/** Options of `odm-widgets snapshot events`, parsed. */
export interface SnapshotOptions {
  out: string;
  /** IANA time zone for events that name none. */
  zone: string;
  /** Days before and after today. */
  past: number;
  ahead: number;
  /** Addresses and paths of files. */
  sources: readonly string[];
}

const DAY = 86_400_000;

/**
 * Reads all sources and writes their events. When one fails, the file stays as it was: an incomplete programme looks
 * like a complete one.
 *
 * @returns the exit code
 */
export async function snapshotEvents(options: SnapshotOptions, io: Io): Promise<number> {
  const { out, zone, past, ahead, sources } = options;
  if (!ianaZone(zone)) {
    io.err(`--zone ${zone} is no time zone. Use an IANA name such as Europe/London.`);
    return 2;
  }
  await expectReplaceable(out);
  await Promise.all(sources.filter((source) => !isAddress(source)).map((file) => expectOtherFile(out, file)));
  const now = io.now().toISOString();
  const today = Date.parse(now.slice(0, 10));
  const window = { from: today - past * DAY, to: today + ahead * DAY };
  const feeds = await Promise.all(sources.map(feedOf));
  const { events, sources: reports } = await withProxy(process.env, () =>
    getEvents(feeds, { window, zone, now }),
  ).catch((error: unknown) => {
    if (error instanceof UsageError) throw error;
    // When every source fails, the error is that of the first.
    const others = sources.length > 1 ? '\nThe other sources could not be had either.' : '';
    const reason = `${redactSource(sources[0] ?? '')}: ${redactAddresses(String(error))}`;
    throw new Error(`${reason}${others}\nNothing was written.${proxyHint(error, process.env)}`);
  });
  reports.forEach((report, index) => reportFeed(report, sources[index] ?? '', io));
  if (reports.some(({ failure, truncated }) => failure || truncated)) {
    io.err(`Nothing was written; ${out} is as it was.`);
    return 1;
  }
  const snapshot = await toSnapshot({ events, sources: reports }, now.slice(0, 10));
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  if ((await readTextFileIfExists(out)) !== text) await replaceTextFile(out, text);
  io.out(`${out}: ${events.length} events from ${reports.length} sources.`);
  return 0;
}

/** Addresses as they are fetched: `webcal:` is the scheme of links that subscribe to a calendar. */
const toHttps = (source: string) => source.replace(/^webcals?:/iu, 'https:');

const isAddress = (source: string) => /^https?:/iu.test(toHttps(source));

async function feedOf(source: string): Promise<EventFeed> {
  if (isAddress(source)) return { url: toHttps(source) };
  // As bytes, since a calendar may be in another encoding than UTF-8.
  return { bytes: await readBinaryFile(source), name: basename(source) };
}

/** Prints problems of one source. What a command prints often ends in a public log, so addresses are redacted. */
function reportFeed({ title, failure, skipped, truncated }: SourceReport, source: string, io: Io): void {
  const address = redactSource(source);
  const name = title && title !== source ? `${address} (${redactAddresses(title)})` : address;
  if (failure) io.err(`${name}: ${redactAddresses(String(failure))}${proxyHint(failure, process.env)}`);
  if (skipped) io.err(`${name}: ${skipped} entries without a usable date were left out.`);
  if (truncated) io.err(`${name}: it ended in the middle, or has more than is read; ask for fewer days.`);
}
