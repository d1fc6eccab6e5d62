// @ts-check
/**
 * Reduces real public calendars to facts, for the examples: when, where, what, and the page that says more. Sentences,
 * pictures, and whoever is named stay where they are published.
 *
 *   npm run examples -- --raw DIR            reads DIR/events, writes examples/data
 *   npm run examples -- --raw DIR --check    compares with what is committed
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '../../examples/data');

/**
 * @typedef {object} Source
 * @property {string} raw  file of DIR/events
 * @property {string} file  name in examples/data
 * @property {string} name  whose programme it is
 * @property {string} from  first day that is kept, "20181001"; what repeats is kept though it began before
 */

/** @type {readonly Source[]} */
export const SOURCES = [
  { raw: 'fablab_cottbus.ics', file: 'events-real-calendar.ics', name: 'FabLab Cottbus', from: '20181001' },
  {
    raw: 'tec_ecpv6_ics_clihtf_2024.ics',
    file: 'events-real-wordpress.ics',
    name: 'Chicago Low-Income Housing Trust Fund',
    from: '20240508',
  },
];

/** Properties of an event that are facts and name no person. */
const FACTS =
  /^(?:UID|DTSTAMP|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|SEQUENCE|STATUS|SUMMARY|LOCATION|URL|CATEGORIES)[;:]/u;

/**
 * A calendar with nothing in it but facts of its events.
 *
 * @param {string} text
 * @param {Pick<Source, 'name' | 'from'>} source
 * @throws {Error} for a line that may name a person
 */
export function reduceToFacts(text, { name, from }) {
  const events = text
    .replaceAll(/\r?\n[ \t]/gu, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => event.split(/\r?\n/u).filter(isFact).map(decodeUid))
    .filter((event) => event.some((line) => line.startsWith('RRULE:')) || startOf(event) >= from);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open Data Manchester//Facts of a public calendar//EN',
    `X-WR-CALNAME:${name}`,
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  for (const line of lines) assertNoPersonalData(line);
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** "20181008T180000" */
const startOf = (/** @type {readonly string[]} */ event) =>
  /:(\d{8}.*)$/u.exec(event.find((line) => /^DTSTART[;:]/u.test(line)) ?? '')?.[1] ?? '';

/** Leaves out properties without a value. */
const isFact = (/** @type {string} */ line) => FACTS.test(line) && !/^[A-Z-]+:$/u.test(line);

/**
 * Decodes a UID of The Events Calendar, which obfuscates it like an email address: as reversed HTML entities.
 *
 * @param {string} line
 */
function decodeUid(line) {
  const hidden = /^UID:<[^>]*>(.*)<\/span>$/u.exec(line)?.[1];
  if (hidden === undefined) return line;
  const signs = hidden
    .replaceAll(/&#x([\da-f]+);/giu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
  return `UID:${[...signs].reverse().join('')}`;
}

/** Throws for an email address or a telephone number. A UID has an "@" before a host, not a person. */
function assertNoPersonalData(/** @type {string} */ line) {
  const text = line.replace(/^(?:UID:[\w-]+(?:@[\w.-]+)?|(?:DT|URL|RRULE)[^:]*:.*)$/u, '');
  if (/\S@\S|mailto:|\+?\d[\d ()/-]{8,}\d/iu.test(text))
    throw new Error(`This line may lead to a person: ${line}`);
}

/** Folds a line at 75 bytes (RFC 5545, 3.1), never within a character. */
function foldLine(/** @type {string} */ line) {
  let size = 0;
  let text = '';
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign);
    if (size + bytes > 75) {
      text += '\r\n ';
      size = 1;
    }
    text += sign;
    size += bytes;
  }
  return text;
}

/**
 * The generated files of examples/data, by name.
 *
 * @param {string} folder  of raw files
 * @returns {Promise<Map<string, string>>}
 */
export async function realCalendars(folder) {
  const files = SOURCES.map(async (source) => {
    const text = await readFile(join(folder, 'events', source.raw), 'utf8');
    return /** @type {const} */ ([source.file, reduceToFacts(text, source)]);
  });
  return new Map(await Promise.all(files));
}

async function main() {
  const { values } = parseArgs({ options: { raw: { type: 'string' }, check: { type: 'boolean' } } });
  for (const [file, text] of await realCalendars(resolve(values.raw ?? '.cache/raw'))) {
    const path = join(EXAMPLES, file);
    if (!values.check) await writeFile(path, text);
    else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
      console.error(`examples/data/${file} is not what the raw file gives.`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
