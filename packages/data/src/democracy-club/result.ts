/**
 * The result of one ballot paper: who was elected then, which is not who sits now. By-elections, defections and
 * wards that elect by thirds all come between.
 */
export interface BallotResult {
  /** "local.manchester.ardwick.2026-05-07". */
  ballot: string;
  /** ISO date of the poll. */
  date: string;
  byElection: boolean;
  /** ONS code of the ward or division; undefined where the source does not know it. */
  ward: string | undefined;
  wardName: string;
  /** Seats that were to be filled. */
  seats: number;
  cancelled: boolean;
  electorate: number | undefined;
  /** Ballot papers, as reported. */
  ballots: number | undefined;
  /** Share 0 to 1, as reported. */
  turnout: number | undefined;
  /** Seats won by Electoral Commission code, or IND. */
  elected: Readonly<Record<string, number>>;
  /** Votes by the same codes; empty where none were entered. */
  votes: Readonly<Record<string, number>>;
}

/** A candidate without a name. */
export interface Candidacy {
  party: string;
  elected: boolean;
  votes: number | undefined;
}

/** The date a ballot's identifier ends with, and whether it is a by-election's. */
export function parseBallotId(ballot: string): Pick<BallotResult, 'ballot' | 'date' | 'byElection'> {
  return { ballot, date: ballot.slice(-10), byElection: ballot.includes('.by.') };
}

/** Whether this is the identifier of a ballot for a council's ward or division. */
export function isLocalBallot(ballot: string): boolean {
  return /^local\.[a-z0-9.-]+\.\d{4}-\d{2}-\d{2}$/u.test(ballot);
}

/** Seats and votes by party. */
export function tallyByParty(candidacies: readonly Candidacy[]): Pick<BallotResult, 'elected' | 'votes'> {
  const elected = new Map<string, number>();
  const votes = new Map<string, number>();
  for (const candidacy of candidacies) {
    if (candidacy.elected) elected.set(candidacy.party, (elected.get(candidacy.party) ?? 0) + 1);
    if (candidacy.votes !== undefined)
      votes.set(candidacy.party, (votes.get(candidacy.party) ?? 0) + candidacy.votes);
  }
  return { elected: Object.fromEntries(elected), votes: Object.fromEntries(votes) };
}
