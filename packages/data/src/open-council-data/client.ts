import type { ReadCsv } from '../csv-columns.js';
import { ConfigError, DataShapeError } from '../errors.js';
import { getText } from '../http/http.js';
import { parseControlHistory, type ControlYear } from './control.js';
import { parseCouncillors, type CouncillorTally } from './councillors.js';

const BASE = 'https://opencouncildata.co.uk';
/** The first year with a file of councillors. */
const FIRST_YEAR = 2016;
/** About twenty thousand councillors are two megabytes. */
const MAX_BYTES = 20_000_000;

export interface DownloadOptions {
  readCsv: ReadCsv;
  signal?: AbortSignal;
  /** Another server with the same files. */
  base?: string;
  get?: typeof getText;
}

/**
 * How many councillors of each party every ward of the United Kingdom had in a year. Names and addresses of
 * people are dropped as the file is read.
 *
 * @param year 2016 or later; the file of the present year is renewed as by-elections are held
 * @throws {OdmError} never with a cell of the file in the message
 */
export async function getCouncillors(year: number, options: DownloadOptions): Promise<CouncillorTally[]> {
  if (!Number.isInteger(year) || year < FIRST_YEAR)
    throw new ConfigError(`There is no file of councillors for ${year}. Give a year from ${FIRST_YEAR} on.`);
  return parseCouncillors(await getRows(`/csv2.php?y=${year}`, options));
}

/**
 * Seats and control of every council, year by year.
 *
 * @param file its name on the page of downloads, which ends with its years: "history2016-26.csv"
 */
export async function getControlHistory(file: string, options: DownloadOptions): Promise<ControlYear[]> {
  if (!/^history[\d-]+\.csv$/u.test(file))
    throw new ConfigError(`"${file}" is not a file of history. Write its name, such as history2016-26.csv.`);
  return parseControlHistory(await getRows(`/${file}`, options));
}

async function getRows(path: string, { readCsv, signal, base = BASE, get = getText }: DownloadOptions) {
  const text = await get(base + path, { maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) });
  if (/^\s*</u.test(text))
    throw new DataShapeError(`${base + path} answered with an HTML page, not a CSV file. Has it moved?`);
  return readCsv(text);
}
