// @ts-check
import { groupBy } from './authorities.js';
import { ones, threes } from './pack.js';
import { provenance } from './provenance.js';
import { columnOf, whole } from './read.js';
import { foldName } from './ward-names.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {{ ward: string, seats: number, electorate: number, votes: number, turnout: number, votesBy: number[] }} Result */
/** @typedef {{ place: string, authority: string }} LeftOut a row that is of no ward of 2024: what it is counted under, and a council whose region it belongs to */
/** @typedef {{ year: number, results: Map<string, Result>, newWards: LeftOut[], divisions: LeftOut[] }} Poll */

/** The columns by party, in the order both handbooks have them. */
const NAMED = ['LAB', 'CON', 'LD', 'GREEN', 'REF', 'IND'];

/**
 * The results of May 2024. The copy at hand has twice the votes for others in every row that has any, so that its
 * columns add up to more than the total; others are therefore what the total leaves, and must be that or half of
 * what is printed.
 *
 * @param {Row[]} rows
 * @returns {Poll}
 */
export function readPoll2024(rows) {
  const results = rows.map((row) => {
    const votes = whole(row['Total votes']);
    const named = NAMED.map((party) => whole(row[party]));
    const others = votes - named.reduce((sum, count) => sum + count, 0);
    const printed = whole(row['OTHER']);
    if (printed !== others && printed !== others * 2)
      throw new Error(`${row['Ward code']}: ${printed} votes for others, the total leaves ${others}.`);
    return {
      ward: row['Ward code'] ?? '',
      seats: whole(row['Vacancies']),
      electorate: whole(row['Electorate']),
      votes,
      turnout: tenThousandths(row['Turnout (%)']),
      votesBy: [...named, others],
    };
  });
  return { year: 2024, results: byWard(results), newWards: [], divisions: [] };
}

/**
 * The results of May 2025 in wards of the list of 2024, and what else voted: wards drawn new in 2025, and
 * divisions of counties, which are not wards.
 *
 * @param {Row[]} rows
 * @param {{ wards2024: Row[], wards2025: Row[] }} lists of wards
 * @returns {Poll}
 */
export function readPoll2025(rows, { wards2024, wards2025 }) {
  const known = new Set(wards2024.map((row) => row['WD24CD']));
  const councilOf = new Map(wards2025.map((row) => [row['WD25CD'], row['LAD25CD'] ?? '']));
  const named = new Map(wards2024.map((row) => [foldName(row['LAD24NM'] ?? ''), row['LAD24CD'] ?? '']));
  const code = columnOf(rows, 'ONS ward code');
  const kinds = groupBy(rows, (row) =>
    row[code]?.startsWith('E58') ? 'division' : known.has(row[code]) ? 'ward' : 'new',
  );
  return {
    year: 2025,
    results: byWard((kinds.get('ward') ?? []).map((row) => result2025(row, row[code] ?? ''))),
    newWards: (kinds.get('new') ?? []).map((row) => {
      const authority = known2025(councilOf.get(row[code]), row[code]);
      return { place: authority, authority };
    }),
    divisions: (kinds.get('division') ?? []).map((row) => ({
      place: row['Upper tier authority'] ?? '',
      authority: known2025(
        named.get(foldName(row['Lower tier authority'] ?? '')),
        row['Lower tier authority'],
      ),
    })),
  };
}

/** @returns {Result} */
function result2025(/** @type {Row} */ row, /** @type {string} */ ward) {
  return {
    ward,
    seats: whole(row['Seats']),
    electorate: whole(row['Electorate']),
    votes: whole(row['Ballots']),
    turnout: tenThousandths(row['Turnout (EC method)']),
    votesBy: [...NAMED, 'Other parties / candidates'].map((party) => whole(row[party])),
  };
}

function known2025(/** @type {string | undefined} */ authority, /** @type {string | undefined} */ of) {
  if (!authority) throw new Error(`The council of ${of}, which voted in 2025, is not known.`);
  return authority;
}

/** A share as published, to the ten-thousandth; 0 where there is none. */
function tenThousandths(/** @type {string | undefined} */ share) {
  return Math.round(Number(share ?? '') * 10_000);
}

function byWard(/** @type {Result[]} */ results) {
  const map = new Map(results.map((result) => [result.ward, result]));
  if (map.size !== results.length) throw new Error('A ward has two results in one year.');
  return map;
}

/**
 * One region's results, in columns; wards in the order of the region's own file.
 *
 * @param {import('./representation.js').Region} region
 * @param {Poll[]} polls
 */
export function packElections({ region, wards }, polls) {
  const councils = new Set(wards.map(({ authority }) => authority));
  return {
    release: '2025',
    region,
    years: polls.map((poll) => packPoll(poll, wards, councils)),
    provenance: provenance(
      '2025',
      'Wards of May 2024',
      'Votes in 2024 are all valid votes, of which an elector has one for each seat, and in 2025 ballot papers; turnout is the handbook’s own, in 2025 the share of electors with a ballot paper; votes for others in 2024 are what the total leaves; wards drawn new in 2025 and divisions of counties are counted, not shown',
      ['elections2024', 'elections2025', 'ward-lists'],
    ),
  };
}

function packPoll(
  /** @type {Poll} */ { year, results, newWards, divisions },
  /** @type {import('./representation.js').RegionWard[]} */ wards,
  /** @type {Set<string>} */ councils,
) {
  const own = wards.flatMap(({ code }) => results.get(code) ?? []);
  return {
    year,
    seats: ones(wards.map(({ code }) => results.get(code)?.seats ?? 0)),
    electorate: threes(own.map(({ electorate }) => electorate)),
    votes: threes(own.map(({ votes }) => votes)),
    turnout: threes(own.map(({ turnout }) => turnout)),
    votesBy: [...NAMED, 'OTHER'].map((_, at) => threes(own.map(({ votesBy }) => votesBy[at] ?? 0))),
    newWards: countOf(newWards, councils),
    divisions: countOf(divisions, councils),
  };
}

/** How many rows of these councils are counted under each place, in the order of its name. */
function countOf(/** @type {LeftOut[]} */ rows, /** @type {Set<string>} */ councils) {
  const places = groupBy(
    rows.filter(({ authority }) => councils.has(authority)),
    ({ place }) => place,
  );
  return Object.fromEntries(
    [...places.keys()].sort().map((place) => [place, places.get(place)?.length ?? 0]),
  );
}
