import { parseArgs } from 'node:util';
import type { Command, Io } from '../command.js';
import { snapshotEvents } from './snapshot/events.js';

const USAGE = `odm-widgets snapshot events --out FILE SOURCE…

Reads calendars, feeds and event sites, and writes one file of events for a page of
the same site: most calendars send no header that lets pages of others read them.
A SOURCE is an address that begins with https://, or a file on this machine.

  --out FILE        where to write, such as public/events.json
  --zone ZONE       time zone of events that name none (Europe/London)
  --past DAYS       days back (0)
  --ahead DAYS      days ahead (366)

Requests go through the proxy that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names, except
to the hosts in NO_PROXY.

The same events give the same file. When a source cannot be had, the last file stays as
it was, and the command ends with 1.`;

const DEFAULT_DAYS = { past: 0, ahead: 366 };

/** Copies events of calendars and feeds into one file. */
export const snapshot: Command = {
  summary: 'events of calendars and feeds as a file for your own site',
  usage: USAGE,
  run: async (args, io) => {
    const [what, ...rest] = args;
    if (what !== 'events')
      return reportUsageError(io, `There is no snapshot of "${what ?? ''}". There is: snapshot events.`);
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        zone: { type: 'string', default: 'Europe/London' },
        past: { type: 'string', default: String(DEFAULT_DAYS.past) },
        ahead: { type: 'string', default: String(DEFAULT_DAYS.ahead) },
      },
    });
    if (!values.out) return reportUsageError(io, 'Say where to write: --out events.json.');
    if (!positionals.length) return reportUsageError(io, 'Name at least one source: an address or a file.');
    const [past, ahead] = [parseDays(values.past), parseDays(values.ahead)];
    if (past === undefined || ahead === undefined)
      return reportUsageError(io, '--past and --ahead take a number of days from 0 to 3660.');
    return snapshotEvents({ out: values.out, zone: values.zone, past, ahead, sources: positionals }, io);
  },
};

function reportUsageError(io: Io, problem: string): number {
  io.err(`${problem}\n\n${USAGE}`);
  return 2;
}

function parseDays(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 0 && number <= 3660 ? number : undefined;
}
