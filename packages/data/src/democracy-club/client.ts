import { ConfigError } from '../errors.js';
import { getJson, type RequestOptions } from '../http/http.js';
import { getAllPages } from './pagination.js';
import { parseBallots, parseResults, mergeResults } from './parse.js';
import type { BallotResult } from './result.js';

const BASE = 'https://candidates.democracyclub.org.uk';
const PAGE_SIZE = 200;

export interface ResultsOptions {
  signal?: AbortSignal;
  /** Another server that speaks the same protocol. */
  base?: string;
  get?: (url: string, options?: RequestOptions) => Promise<unknown>;
}

/**
 * Results of every ballot for a ward or division on one day: seats by party elected, electorate and turnout as
 * reported. Names of candidates are dropped as answers are read.
 *
 * The server lets ten requests a minute pass; a day with every council takes several minutes.
 *
 * @param date ISO date of the poll
 * @throws {OdmError}
 */
export async function getBallotResults(date: string, options: ResultsOptions = {}): Promise<BallotResult[]> {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || Number.isNaN(Date.parse(date)))
    throw new ConfigError(`"${date}" is not a date. Write one such as 2026-05-07.`);
  const { base = BASE, get = getJson, signal } = options;
  const from = (list: string) =>
    getAllPages(`${base}/api/next/${list}/?election_date=${date}&page_size=${PAGE_SIZE}`, get, signal);
  // One after the other: together they would only wait for each other at the server's door.
  const ballots = parseBallots(await from('ballots'));
  return mergeResults(ballots, parseResults(await from('results')));
}
