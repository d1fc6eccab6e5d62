/** Results of elections as volunteers enter them at Democracy Club (https://democracyclub.org.uk, CC BY 4.0), for builds. */
export type { ReadCsv } from '../csv-columns.js';
export { getBallotResults, type ResultsOptions } from './client.js';
export { parseResultsCsv } from './parse-csv.js';
export { partyCode } from './party.js';
export type { BallotResult } from './result.js';
