// @ts-check
import { groupBy } from './authorities.js';
import { packSeats, partiesOf, sparse, steps } from './pack.js';
import { provenance } from './provenance.js';
import { sumSeats } from './seats.js';

/** @typedef {import('./seats.js').WardSeats} WardSeats */

/**
 * Filled seats by party, vacancies and wards without a record, of every council in each year.
 *
 * @param {{ code: string }[]} authorities in the order of codes
 * @param {Map<string, { authority: string }>} wards of 2024
 * @param {(readonly [year: number, seats: Map<string, WardSeats>])[]} years
 */
export function packSeatsByYear(authorities, wards, years) {
  const wardsOf = groupBy(wards, ([, { authority }]) => authority);
  const own = authorities.map(({ code }) => (wardsOf.get(code) ?? []).map(([ward]) => ward));
  const totals = years.map(([year, seats]) => ({
    year,
    councils: own.map((codes) => totalOf(codes.map((code) => seats.get(code)))),
  }));
  const parties = partiesOf(totals.flatMap(({ councils }) => councils));
  return {
    release: '2025',
    codes: steps(authorities.map(({ code }) => code)),
    wards: own.map(({ length }) => length),
    parties,
    years: totals.map(({ year, councils }) => ({
      year,
      ...packSeats(councils, parties),
      withoutRecord: sparse(councils.map(({ withoutRecord }) => withoutRecord)),
    })),
    provenance: provenance(
      '2025',
      'Wards of May 2024, local authorities of April 2024',
      'Filled seats by party in May of each year, summed over the wards of 2024 that the year’s record could be matched to by name',
      ['seats2023', 'seats2024', 'seats'],
    ),
  };
}

function totalOf(/** @type {(WardSeats | undefined)[]} */ records) {
  return {
    seats: sumSeats(records),
    vacancies: records.reduce((sum, record) => sum + (record?.vacancies ?? 0), 0),
    withoutRecord: records.filter((record) => !record).length,
  };
}
