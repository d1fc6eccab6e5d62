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

/** What a result adds to its ballot. */
type CountedVotes = Pick<BallotResult, 'electorate' | 'ballots' | 'turnout' | 'elected' | 'votes'>;

/**
 * Entries of the list of ballots, to results that nobody has counted yet: an uncontested ward has its winners
 * here and nowhere else. Only ballots for wards and divisions are kept.
 */
export function parseBallots(entries: readonly unknown[]): BallotResult[] {
  return entries.flatMap((entry, at) => {
    const ballot = expectObject(entry, `ballots[${at}]`);
    const identifier = expectString(ballot['ballot_paper_id'], `ballots[${at}].ballot_paper_id`);
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

/** Entries of the list of results, by the identifier of their ballot. */
export function parseResults(entries: readonly unknown[]): Map<string, CountedVotes> {
  return new Map(
    entries.flatMap((entry, at) => {
      const result = expectObject(entry, `results[${at}]`);
      const ballot = expectObject(result['ballot'], `results[${at}].ballot`);
      const identifier = expectString(ballot['ballot_paper_id'], `results[${at}].ballot.ballot_paper_id`);
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

/** Ballots with what was counted of them. */
export function mergeResults(
  ballots: readonly BallotResult[],
  results: ReadonlyMap<string, CountedVotes>,
): BallotResult[] {
  return ballots.map((ballot) => {
    const found = results.get(ballot.ballot);
    if (!found) return ballot;
    // Votes may be entered before the winners are marked, and the other way about.
    const elected = Object.keys(found.elected).length ? found.elected : ballot.elected;
    return { ...ballot, ...found, elected };
  });
}

/** Candidates by party: in the list of ballots votes are in a `result` of their own. */
function parseCandidacies(value: unknown, field: string): Candidacy[] {
  return expectArray(value, field, (one, where) => {
    const candidacy = expectObject(one, where);
    const party = expectObject(candidacy['party'], `${where}.party`);
    const votes =
      candidacy['num_ballots'] ?? expectObject(candidacy['result'] ?? {}, `${where}.result`)['num_ballots'];
    return {
      party: partyCode(expectString(party['ec_id'], `${where}.party.ec_id`), `${where}.party.ec_id`),
      elected: candidacy['elected'] === true,
      votes: parseOptionalCount(votes, `${where}.num_ballots`),
    };
  });
}

/** "gss:E05011351" to the code; a post may have an identifier of another kind. */
export function wardCodeOfPost(post: string): string | undefined {
  return /^gss:([EWSN]\d{8})$/u.exec(post)?.[1];
}

function parseOptionalCount(value: unknown, field: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  const number = expectInteger(value, field);
  return number >= 0 ? number : throwShapeError(field, 'not below 0');
}

/** A percentage as a number or as text, to a share. */
function parseTurnout(value: unknown, field: string): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const percentage = Number(value);
  if (!(percentage >= 0 && percentage <= 100)) throwShapeError(field, 'a percentage');
  return percentage / 100;
}
