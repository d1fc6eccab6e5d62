// @ts-check
import { COUNCIL_RELEASE, normalisePlaceName } from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { packCodes, packDigits, packNumbers } from './pack.js';
import { provenance } from './provenance.js';
import { columnOf, parseInteger } from './read.js';
import { countByDecile } from './representation.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./wards.js').ListedWard} ListedWard */
/** @typedef {{ ward: string, seats: number, electorate: number, votes: number, turnout: number, votesBy: number[] }} Result */
/** @typedef {{ county: string, authority: string }} Division a division of a county, and a council in its area */
/** @typedef {'valid-votes' | 'as-published'} TurnoutMethod */
/** @typedef {{ year: number, turnoutMethod: TurnoutMethod, results: Map<string, Result>, divisions: Division[] }} Poll */

/** The columns by party, in the order both handbooks have them. */
const NAMED = ['LAB', 'CON', 'LD', 'GREEN', 'REF', 'IND'];
/** Turnout is stored in millionths, so that it is rounded once, where it is shown. */
const MILLION = 1_000_000;
const TURNOUT_WIDTH = 4;

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
    const votes = parseInteger(row['Total votes']);
    const named = NAMED.map((party) => parseInteger(row[party]));
    const others = votes - named.reduce((sum, count) => sum + count, 0);
    const printed = parseInteger(row['OTHER']);
    if (printed !== others && printed !== others * 2)
      throw new Error(`${row['Ward code']}: ${printed} votes for others, the total leaves ${others}.`);
    return {
      ward: row['Ward code'] ?? '',
      seats: parseInteger(row['Vacancies']),
      electorate: parseInteger(row['Electorate']),
      votes,
      turnout: millionths(row['Turnout (%)']),
      votesBy: [...named, others],
    };
  });
  return { year: 2024, turnoutMethod: 'as-published', results: byWard(results), divisions: [] };
}

/**
 * The results of May 2025 in wards of 2025, and the divisions of counties that voted, which are not wards.
 *
 * @param {Row[]} rows
 * @param {Row[]} wards2025 the official list
 * @returns {Poll}
 */
export function readPoll2025(rows, wards2025) {
  const known = new Set(wards2025.map((row) => row['WD25CD']));
  const councils = new Map(
    wards2025.map((row) => [normalisePlaceName(row['LAD25NM'] ?? ''), row['LAD25CD'] ?? '']),
  );
  const code = columnOf(rows, 'ONS ward code');
  const isDivision = (/** @type {Row} */ row) => row[code]?.startsWith('E58') ?? false;
  const results = rows
    .filter((row) => !isDivision(row))
    .map((row) => {
      if (!known.has(row[code])) throw new Error(`${row[code]}, which voted in 2025, is no ward of 2025.`);
      return result2025(row, row[code] ?? '');
    });
  const divisions = rows.filter(isDivision).map((row) => {
    const district = row['Lower tier authority'] ?? '';
    const authority = councils.get(normalisePlaceName(district));
    if (!authority) throw new Error(`The council of ${district}, which voted in 2025, is not known.`);
    return { county: row['Upper tier authority'] ?? '', authority };
  });
  return { year: 2025, turnoutMethod: 'valid-votes', results: byWard(results), divisions };
}

/** @returns {Result} */
function result2025(/** @type {Row} */ row, /** @type {string} */ ward) {
  return {
    ward,
    seats: parseInteger(row['Seats']),
    electorate: parseInteger(row['Electorate']),
    votes: parseInteger(row['Ballots']),
    turnout: millionths(row['Valid vote turnout (HoC method)']),
    votesBy: [...NAMED, 'Other parties / candidates'].map((party) => parseInteger(row[party])),
  };
}

/** A share as published, in millionths; 0 where there is none. */
function millionths(/** @type {string | undefined} */ share) {
  return Math.round(Number(share ?? '') * MILLION);
}

function byWard(/** @type {Result[]} */ results) {
  const map = new Map(results.map((result) => [result.ward, result]));
  if (map.size !== results.length) throw new Error('A ward has two results in one year.');
  return map;
}

/**
 * One region's results, in columns: the wards of the region's own file, which are those of 2025, then wards of 2024
 * that voted and were redrawn since.
 *
 * @param {import('./representation.js').Region} region
 * @param {Poll[]} polls
 * @param {object} former
 * @param {ListedWard[]} former.wards2024 of the region
 * @param {import('./deprivation.js').Lsoa[]} former.lsoas
 */
export function packElections({ region, wards }, polls, { wards2024, lsoas }) {
  const councils = [...new Set(wards.map(({ authority }) => authority))];
  const current = new Set(wards.map(({ code }) => code));
  const formerWards = wards2024
    .filter(({ code }) => !current.has(code) && polls.some(({ results }) => results.has(code)))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const lsoasOf = groupBy(lsoas, ({ ward }) => ward);
  return {
    release: COUNCIL_RELEASE,
    region,
    formerWards: {
      codes: packCodes(formerWards.map(({ code }) => code)),
      names: formerWards.map(({ name }) => name),
      authority: formerWards.map(({ authority }) => councils.indexOf(authority)),
      tenths: formerWards.map(({ code }) => packDigits(countByDecile(lsoasOf.get(code) ?? []))).join(''),
    },
    years: polls.map((poll) => packPoll(poll, [...wards, ...formerWards], new Set(councils))),
    provenance: provenance(
      COUNCIL_RELEASE,
      'Wards of May 2024 for 2024, wards of May 2025 for 2025',
      'Votes in 2024 are all valid votes, of which an elector has one for each seat, and in 2025 ballot papers; turnout is the handbook’s own, in 2025 the share of electors with a valid vote; votes for others in 2024 are what the total leaves; divisions of counties are counted, not shown',
      ['elections2024', 'elections2025', 'ward-lists', 'iod2025', 'wards2024'],
    ),
  };
}

function packPoll(
  /** @type {Poll} */ { year, turnoutMethod, results, divisions },
  /** @type {ListedWard[]} */ wards,
  /** @type {Set<string>} */ councils,
) {
  const own = wards.flatMap(({ code }) => results.get(code) ?? []);
  return {
    year,
    turnoutMethod,
    seats: packDigits(wards.map(({ code }) => results.get(code)?.seats ?? 0)),
    electorate: packNumbers(own.map(({ electorate }) => electorate)),
    votes: packNumbers(own.map(({ votes }) => votes)),
    turnout: packNumbers(
      own.map(({ turnout }) => turnout),
      TURNOUT_WIDTH,
    ),
    votesBy: [...NAMED, 'OTHER'].map((_, party) =>
      packNumbers(own.map(({ votesBy }) => votesBy[party] ?? 0)),
    ),
    divisions: countDivisions(divisions, councils),
  };
}

/** Number of divisions in these councils' areas by county, in the order of names. */
function countDivisions(/** @type {Division[]} */ divisions, /** @type {Set<string>} */ councils) {
  const counties = groupBy(
    divisions.filter(({ authority }) => councils.has(authority)),
    ({ county }) => county,
  );
  return Object.fromEntries(
    [...counties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([county, own]) => [county, own.length]),
  );
}
