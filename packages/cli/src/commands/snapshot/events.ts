import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { getEvents, ianaZone, toSnapshot, type EventFeed } from '@odm-widgets/data/events';
import type { SourceReport } from '@odm-widgets/data/model';
import type { Io } from '../../command.js';
import { readTextFileIfExists, readTextFile, writeTextFile } from '../../files.js';

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
  const now = io.now().toISOString();
  const today = Date.parse(now.slice(0, 10));
  const window = { from: today - past * DAY, to: today + ahead * DAY };
  const feeds = await Promise.all(sources.map(feedOf));
  const { events, sources: reports } = await getEvents(feeds, { window, zone, now }).catch(
    (error: unknown) => {
      // When every source fails, the error is that of the first.
      const others = sources.length > 1 ? '\nThe other sources could not be had either.' : '';
      throw new Error(`${sources[0]}: ${String(error)}${others}\nNothing was written.`);
    },
  );
  reports.forEach((report, index) => reportFeed(report, sources[index] ?? '', io));
  if (reports.some(({ failure, truncated }) => failure || truncated)) {
    io.err(`Nothing was written; ${out} is as it was.`);
    return 1;
  }
  const snapshot = await toSnapshot({ events, sources: reports }, now.slice(0, 10));
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  await replaceFile(out, text);
  io.out(`${out}: ${events.length} events from ${reports.length} sources.`);
  return 0;
}

async function feedOf(source: string): Promise<EventFeed> {
  const address = source.replace(/^webcals?:/iu, 'https:');
  if (/^https?:/iu.test(address)) return { url: address };
  return { text: await readTextFile(source), name: basename(source) };
}

function reportFeed({ title, failure, skipped, truncated }: SourceReport, source: string, io: Io): void {
  const name = title && title !== source ? `${source} (${title})` : source;
  if (failure) io.err(`${name}: ${failure.name}: ${failure.message}`);
  if (skipped) io.err(`${name}: ${skipped} entries without a usable date were left out.`);
  if (truncated) io.err(`${name}: it ended in the middle, or has more than is read; ask for fewer days.`);
}

/** Writes a temporary file and renames it, so that no reader ever sees half of a file. */
async function replaceFile(file: string, text: string): Promise<void> {
  const before = await readTextFileIfExists(file);
  if (before === text) return;
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeTextFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
