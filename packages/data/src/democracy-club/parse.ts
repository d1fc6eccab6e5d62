import { fail, list, object, text, whole, type Json } from '../shape.js';
import { partyCode } from './party.js';
import { fromIdentifier, isLocal, tally, type BallotResult, type Candidacy } from './result.js';

/** What a result adds to its ballot. */
type Counted = Pick<BallotResult, 'electorate' | 'ballots' | 'turnout' | 'elected' | 'votes'>;

/**
 * Entries of the list of ballots, to results that nobody has counted yet: an uncontested ward has its winners
 * here and nowhere else. Only ballots for wards and divisions are kept.
 */
export function parseBallots(entries: readonly unknown[]): BallotResult[] {
  return entries.flatMap((entry, at) => {
    const ballot = object(entry, `ballots[${at}]`);
    const identifier = text(ballot['ballot_paper_id'], `ballots[${at}].ballot_paper_id`);
    if (!isLocal(identifier)) return [];
    const post = object(ballot['post'], `${identifier}: post`);
    return {
      ...fromIdentifier(identifier),
      ward: wardOf(text(post['id'], `${identifier}: post.id`)),
      wardName: text(post['label'], `${identifier}: post.label`),
      seats: whole(ballot['winner_count'], `${identifier}: winner_count`),
      cancelled: ballot['cancelled'] === true,
      electorate: undefined,
      ballots: undefined,
      turnout: undefined,
      ...tally(candidacies(ballot['candidacies'], `${identifier}: candidacies`)),
    };
  });
}

/** Entries of the list of results, by the identifier of their ballot. */
export function parseResults(entries: readonly unknown[]): Map<string, Counted> {
  return new Map(
    entries.flatMap((entry, at) => {
      const result = object(entry, `results[${at}]`);
      const ballot = object(result['ballot'], `results[${at}].ballot`);
      const identifier = text(ballot['ballot_paper_id'], `results[${at}].ballot.ballot_paper_id`);
      if (!isLocal(identifier)) return [];
      return [[identifier, counted(result, identifier)] as const];
    }),
  );
}

function counted(result: Json, identifier: string): Counted {
  return {
    electorate: optional(result['total_electorate'], `${identifier}: total_electorate`),
    ballots: optional(result['num_turnout_reported'], `${identifier}: num_turnout_reported`),
    turnout: share(result['turnout_percentage'], `${identifier}: turnout_percentage`),
    ...tally(candidacies(result['candidate_results'], `${identifier}: candidate_results`)),
  };
}

/** Ballots with what was counted of them. */
export function withResults(
  ballots: readonly BallotResult[],
  results: ReadonlyMap<string, Counted>,
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
function candidacies(value: unknown, field: string): Candidacy[] {
  return list(value, field, (one, where) => {
    const candidacy = object(one, where);
    const party = object(candidacy['party'], `${where}.party`);
    const votes =
      candidacy['num_ballots'] ?? object(candidacy['result'] ?? {}, `${where}.result`)['num_ballots'];
    return {
      party: partyCode(text(party['ec_id'], `${where}.party.ec_id`), `${where}.party.ec_id`),
      elected: candidacy['elected'] === true,
      votes: optional(votes, `${where}.num_ballots`),
    };
  });
}

/** "gss:E05011351" to the code; a post may have an identifier of another kind. */
export function wardOf(post: string): string | undefined {
  return /^gss:([EWSN]\d{8})$/u.exec(post)?.[1];
}

function optional(value: unknown, field: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  const number = whole(value, field);
  return number >= 0 ? number : fail(field, 'not below 0');
}

/** A percentage as a number or as text, to a share. */
function share(value: unknown, field: string): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const percentage = Number(value);
  if (!(percentage >= 0 && percentage <= 100)) fail(field, 'a percentage');
  return percentage / 100;
}
