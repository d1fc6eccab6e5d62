import { basename } from 'node:path';
import { getEvents, ianaZone, toSnapshot, type EventFeed } from '@odm-widgets/data/events';
import type { SourceReport } from '@odm-widgets/data/model';
import type { Io } from '../../command.js';
import {
  expectOtherFile,
  expectReplaceable,
  readTextFile,
  readTextFileIfExists,
  replaceTextFile,
} from '../../files.js';
import { proxyHint, redactSource } from './source-address.js';

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
  const { events, sources: reports } = await getEvents(feeds, { window, zone, now }).catch(
    (error: unknown) => {
      // When every source fails, the error is that of the first.
      const others = sources.length > 1 ? '\nThe other sources could not be read either.' : '';
      const reason = `${redactSource(sources[0] ?? '')}: ${redactMessage(error, sources)}`;
      throw new Error(`${reason}${others}\nNothing was written.${proxyHint(error, process.env)}`);
    },
  );
  reports.forEach((report, index) => reportFeed(report, sources, index, io));
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
  return { text: await readTextFile(source), name: basename(source) };
}

function reportFeed(
  { title, failure, skipped, truncated }: SourceReport,
  sources: readonly string[],
  index: number,
  io: Io,
): void {
  const source = redactSource(sources[index] ?? '');
  const name = title && title !== sources[index] ? `${source} (${title})` : source;
  if (failure) io.err(`${name}: ${redactMessage(failure, sources)}${proxyHint(failure, process.env)}`);
  if (skipped) io.err(`${name}: ${skipped} entries without a usable date were left out.`);
  if (truncated) io.err(`${name}: it ended in the middle, or has more than is read; ask for fewer days.`);
}

/** The text of an error without the secrets of the sources: what a command prints often ends in a public log. */
function redactMessage(error: unknown, sources: readonly string[]): string {
  return sources.reduce(
    (message, source) =>
      message.replaceAll(source, redactSource(source)).replaceAll(toHttps(source), redactSource(source)),
    String(error),
  );
}
