import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { ConfigError, DataShapeError } from '@odm-widgets/data';
import {
  getBallotResults,
  parseResultsCsv,
  partyCode,
  type BallotResult,
} from '@odm-widgets/data/democracy-club';
import { BASE, FIRST, json, server, text } from '../support/democracy-club.js';

const byBallot = (results: readonly BallotResult[], part: string) =>
  results.find(({ ballot }) => ballot.includes(part))!;

describe('getBallotResults', () => {
  it('requests every page in order', async () => {
    const { get, asked } = server();
    const results = await getBallotResults('2026-05-07', { get });
    assert.deepEqual(asked, [
      `${BASE}/ballots/?${FIRST}`,
      `${BASE}/ballots/?election_date=2026-05-07&page=2&page_size=200`,
      `${BASE}/results/?${FIRST}`,
    ]);
    assert.deepEqual(
      results.map(({ ballot }) => ballot),
      [
        'local.manchester.ardwick.2026-05-07',
        'local.rutland.uncontested.2026-05-07',
        'local.somewhere.drawn-this-year.by.2026-05-07',
      ],
      'a mayor has no ward',
    );
  });

  it('returns ward code, seats, electorate, turnout and elected candidates by party', async () => {
    const results = await getBallotResults('2026-05-07', { get: server().get });
    assert.deepEqual(byBallot(results, 'ardwick'), {
      ballot: 'local.manchester.ardwick.2026-05-07',
      date: '2026-05-07',
      byElection: false,
      ward: 'E05011351',
      wardName: 'Ardwick',
      seats: 1,
      cancelled: false,
      electorate: 13_500,
      ballots: 3456,
      turnout: 0.256,
      elected: { PP53: 1 },
      votes: { PP53: 1510, PP63: 1490, IND: 444 },
    });
  });

  it('returns the winners of an uncontested ward without votes', async () => {
    const { elected, votes, turnout } = byBallot(
      await getBallotResults('2026-05-07', { get: server().get }),
      'rutland',
    );
    assert.deepEqual(
      { elected, votes, turnout },
      { elected: { IND: 1, PP52: 1 }, votes: {}, turnout: undefined },
    );
  });

  it('reports a cancelled ballot, a by-election and a missing ward code', async () => {
    const found = byBallot(await getBallotResults('2026-05-07', { get: server().get }), 'drawn');
    assert.deepEqual([found.cancelled, found.byElection, found.ward], [true, true, undefined]);
  });

  it('returns winners before votes have been entered', async () => {
    const page = json('results.json');
    page.results[0]!['candidate_results'] = [];
    const { get } = server({ [`${BASE}/results/?${FIRST}`]: page });
    const { elected, turnout } = byBallot(await getBallotResults('2026-05-07', { get }), 'ardwick');
    assert.deepEqual([elected, turnout], [{ PP53: 1 }, 0.256]);
  });

  it('returns no candidate’s name', async () => {
    const api = await getBallotResults('2026-05-07', { get: server().get });
    const csv = parseResultsCsv(parse(text('export-with-results.csv')));
    assert.doesNotMatch(JSON.stringify([api, csv]), /person/iu);
  });

  it('rejects with ConfigError without a request for text that is not a date', async () => {
    const { get, asked } = server();
    for (const date of ['', 'May 2026', '2026-13-45', '2026-05-07&page_size=1', '../2026-05-07'])
      await assert.rejects(getBallotResults(date, { get }), ConfigError);
    assert.deepEqual(asked, []);
  });
});

describe('getBallotResults with a malformed response', () => {
  const withBallot = (change: Record<string, unknown>) => {
    const page = json('ballots-page-1.json');
    return server({
      [`${BASE}/ballots/?${FIRST}`]: { results: [{ ...page.results[0], ...change }], next: null },
    });
  };

  for (const [change, why] of [
    [{ ballot_paper_id: 7 }, /ballots\[0\]\.ballot_paper_id should be text/u],
    [{ post: null }, /ardwick\.2026-05-07: post should be an object/u],
    [{ winner_count: '1' }, /winner_count should be a whole number/u],
    [{ candidacies: {} }, /candidacies should be a list/u],
    [
      { candidacies: [{ party: { ec_id: 'constructor' } }] },
      /candidacies\[0\]\.party\.ec_id should be the identifier/u,
    ],
    [
      { candidacies: [{ party: { ec_id: 'PP53' }, result: { num_ballots: -1 } }] },
      /num_ballots should be not below 0/u,
    ],
  ] as const) {
    it(`rejects with an error naming the field: ${Object.keys(change)[0]}`, async () => {
      await assert.rejects(getBallotResults('2026-05-07', { get: withBallot(change).get }), why);
    });
  }

  it('rejects a turnout above 100%', async () => {
    const page = json('results.json');
    page.results[0]!['turnout_percentage'] = '256';
    const { get } = server({ [`${BASE}/results/?${FIRST}`]: page });
    await assert.rejects(
      getBallotResults('2026-05-07', { get }),
      /turnout_percentage should be a percentage/u,
    );
  });
});

describe('parseResultsCsv', () => {
  const rows = (): string[][] => parse(text('export-with-results.csv'));

  it('returns the same result as the API', async () => {
    const api = byBallot(await getBallotResults('2026-05-07', { get: server().get }), 'ardwick');
    const csv = byBallot(parseResultsCsv(rows()), 'ardwick');
    assert.deepEqual({ ...csv, votes: {} }, { ...api, votes: {} });
    assert.deepEqual(csv.votes, { PP53: 1510, PP63: 1490 });
  });

  it('returns wards without a code and winners without votes, and omits mayors', () => {
    const results = parseResultsCsv(rows());
    assert.equal(results.length, 2);
    const { ward, elected, votes, electorate } = byBallot(results, 'rutland');
    assert.deepEqual(
      { ward, elected, votes, electorate },
      { ward: undefined, elected: { IND: 1 }, votes: {}, electorate: undefined },
    );
  });

  it('throws an error naming the ballot and column of an invalid number, or the missing column', () => {
    const [header, first] = rows();
    const at = header!.indexOf('votes_cast');
    assert.throws(
      () => parseResultsCsv([header!, first!.with(at, 'many')]),
      /local\.manchester\.ardwick\.2026-05-07: votes_cast should be a number/u,
    );
    assert.throws(() => parseResultsCsv([header!.toSpliced(at, 1)]), /one column "votes_cast"/u);
  });
});

describe('partyCode', () => {
  for (const [id, code] of [
    ['PP53', 'PP53'],
    ['party:90', 'PP90'],
    ['joint-party:53-119', 'PP53'],
    ['ynmp-party:2', 'IND'],
    ['ynmp-party:12522', 'IND'],
  ] as const)
    it(`returns ${code} for ${id}`, () => assert.equal(partyCode(id, 'party'), code));

  for (const id of ['', 'Labour', 'PP', '53', 'party:', 'PP53 PP52', '__proto__'])
    it(`throws DataShapeError for “${id}”`, () =>
      assert.throws(() => partyCode(id, 'party'), DataShapeError));
});
