import { selectColumns } from '../csv-columns.js';
import { throwShapeError } from '../shape.js';
import { partyCode } from './party.js';
import { parseBallotId, isLocalBallot, tallyByParty, type BallotResult } from './result.js';

const COLUMNS = [
  'ballot_paper_id',
  'party_id',
  'gss',
  'post_label',
  'cancelled_poll',
  'seats_contested',
  'votes_cast',
  'elected',
  'turnout_reported',
  'total_electorate',
  'turnout_percentage',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * The CSV export with the fields of results, one row a candidate, to a result for each ballot. The columns of
 * persons are never looked at.
 *
 * @param rows the header and the rows below it
 * @throws {DataShapeError} naming the ballot and the column
 */
export function parseResultsCsv(rows: readonly (readonly string[])[]): BallotResult[] {
  const ballots = new Map<string, Row[]>();
  for (const row of selectColumns(rows, COLUMNS)) {
    if (!isLocalBallot(row.ballot_paper_id)) continue;
    const own = ballots.get(row.ballot_paper_id);
    if (own) own.push(row);
    else ballots.set(row.ballot_paper_id, [row]);
  }
  return [...ballots].map(([ballot, own]) => toResult(ballot, own));
}

function toResult(ballot: string, rows: readonly Row[]): BallotResult {
  const [first] = rows as [Row, ...Row[]];
  const turnout = parseCount(first.turnout_percentage, ballot, 'turnout_percentage');
  if (turnout !== undefined && turnout > 100)
    throwShapeError(`${ballot}: turnout_percentage`, 'a percentage');
  return {
    ...parseBallotId(ballot),
    ward: /^[EWSN]\d{8}$/u.test(first.gss) ? first.gss : undefined,
    wardName: first.post_label,
    seats:
      parseCount(first.seats_contested, ballot, 'seats_contested') ??
      throwShapeError(`${ballot}: seats_contested`, 'given'),
    cancelled: isTrue(first.cancelled_poll),
    electorate: parseCount(first.total_electorate, ballot, 'total_electorate'),
    ballots: parseCount(first.turnout_reported, ballot, 'turnout_reported'),
    turnout: turnout === undefined ? undefined : turnout / 100,
    ...tallyByParty(
      rows.map((row) => ({
        party: partyCode(row.party_id, `${ballot}: party_id`),
        elected: isTrue(row.elected),
        votes: parseCount(row.votes_cast, ballot, 'votes_cast'),
      })),
    ),
  };
}

/** "True", "true" or "t" as databases write it. */
function isTrue(cell: string): boolean {
  return /^t(?:rue)?$/iu.test(cell);
}

function parseCount(cell: string, ballot: string, column: string): number | undefined {
  if (cell === '') return undefined;
  return /^\d{1,9}(?:\.\d+)?$/u.test(cell)
    ? Number(cell)
    : throwShapeError(`${ballot}: ${column}`, 'a number');
}
