import {
  throwShapeError,
  expectArray,
  expectObject,
  expectString,
  expectInteger,
  type JsonObject,
} from '../shape.js';
import { partyCode } from './party.js';
import { parseBallotId, isLocalBallot, tallyByParty, type BallotResult, type Candidacy } from './result.js';

/** The fields a result adds to its ballot. */
type CountedVotes = Pick<BallotResult, 'electorate' | 'ballots' | 'turnout' | 'elected' | 'votes'>;

/**
 * Parses the list of ballots to results without votes. The winners of an uncontested ward are only in this list.
 * Ballots for anything but wards and divisions are left out.
 */
export function parseBallots(entries: readonly unknown[]): BallotResult[] {
  return entries.flatMap((entry, index) => {
    const ballot = expectObject(entry, `ballots[${index}]`);
    const identifier = expectString(ballot['ballot_paper_id'], `ballots[${index}].ballot_paper_id`);
    if (!isLocalBallot(identifier)) return [];
    const post = expectObject(ballot['post'], `${identifier}: post`);
    return {
      ...parseBallotId(identifier),
      ward: wardCodeOfPost(expectString(post['id'], `${identifier}: post.id`)),
      wardName: expectString(post['label'], `${identifier}: post.label`),
      seats: expectInteger(ballot['winner_count'], `${identifier}: winner_count`),
      cancelled: ballot['cancelled'] === true,
      electorate: undefined,
      ballots: undefined,
      turnout: undefined,
      ...tallyByParty(parseCandidacies(ballot['candidacies'], `${identifier}: candidacies`)),
    };
  });
}

/** Parses the list of results, by the identifier of their ballot. */
export function parseResults(entries: readonly unknown[]): Map<string, CountedVotes> {
  return new Map(
    entries.flatMap((entry, index) => {
      const result = expectObject(entry, `results[${index}]`);
      const ballot = expectObject(result['ballot'], `results[${index}].ballot`);
      const identifier = expectString(ballot['ballot_paper_id'], `results[${index}].ballot.ballot_paper_id`);
      if (!isLocalBallot(identifier)) return [];
      return [[identifier, parseCountedVotes(result, identifier)] as const];
    }),
  );
}

function parseCountedVotes(result: JsonObject, identifier: string): CountedVotes {
  return {
    electorate: parseOptionalCount(result['total_electorate'], `${identifier}: total_electorate`),
    ballots: parseOptionalCount(result['num_turnout_reported'], `${identifier}: num_turnout_reported`),
    turnout: parseTurnout(result['turnout_percentage'], `${identifier}: turnout_percentage`),
    ...tallyByParty(parseCandidacies(result['candidate_results'], `${identifier}: candidate_results`)),
  };
}

/** Adds to each ballot its counted votes. */
export function mergeResults(
  ballots: readonly BallotResult[],
  results: ReadonlyMap<string, CountedVotes>,
): BallotResult[] {
  return ballots.map((ballot) => {
    const found = results.get(ballot.ballot);
    if (!found) return ballot;
    // Votes and winners may be entered at different times.
    const elected = Object.keys(found.elected).length ? found.elected : ballot.elected;
    return { ...ballot, ...found, elected };
  });
}

/** Parses candidates; in the list of ballots their votes are in a nested `result`. */
function parseCandidacies(value: unknown, field: string): Candidacy[] {
  return expectArray(value, field, (item, itemField) => {
    const candidacy = expectObject(item, itemField);
    const party = expectObject(candidacy['party'], `${itemField}.party`);
    const votes =
      candidacy['num_ballots'] ??
      expectObject(candidacy['result'] ?? {}, `${itemField}.result`)['num_ballots'];
    return {
      party: partyCode(expectString(party['ec_id'], `${itemField}.party.ec_id`), `${itemField}.party.ec_id`),
      elected: candidacy['elected'] === true,
      votes: parseOptionalCount(votes, `${itemField}.num_ballots`),
    };
  });
}

/** The ward code in "gss:E05011351"; undefined for identifiers of another kind. */
export function wardCodeOfPost(post: string): string | undefined {
  return /^gss:([EWSN]\d{8})$/u.exec(post)?.[1];
}

function parseOptionalCount(value: unknown, field: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  const number = expectInteger(value, field);
  return number >= 0 ? number : throwShapeError(field, 'not below 0');
}

/** A share of 0 to 1 from a percentage, a number or text. */
function parseTurnout(value: unknown, field: string): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const percentage = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  if (!(percentage >= 0 && percentage <= 100)) throwShapeError(field, 'a percentage');
  return percentage / 100;
}
