// @ts-check
import { COUNCIL_RELEASE } from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { packCodes, packSeats, packSparse, partiesOf } from './pack.js';
import { provenance } from './provenance.js';
import { sumSeats } from './seats.js';

/** @typedef {import('./seats.js').WardSeats} WardSeats */
/**
 * @typedef {object} SeatYear
 * @property {number} year
 * @property {Map<string, { authority: string }>} wards of that year's roster
 * @property {Map<string, WardSeats>} seats by ward
 * @property {Map<string, WardSeats>} [councilSeats] by council, where the source counts them whatever the wards
 */

/**
 * Filled seats by party, vacancies and wards without a record, of every council in each year.
 *
 * @param {{ code: string }[]} authorities in the order of codes
 * @param {SeatYear[]} years
 * @param {import('./edition.js').Edition} edition
 */
export function packSeatsByYear(authorities, years, edition) {
  const isFirst = edition.year === 2025;
  const totals = years.map((year) => ({ year: year.year, councils: totalsOf(authorities, year) }));
  const parties = partiesOf(totals.flatMap(({ councils }) => councils));
  return {
    release: COUNCIL_RELEASE,
    codes: packCodes(authorities.map(({ code }) => code)),
    parties,
    years: totals.map(({ year, councils }) => ({
      year,
      wards: councils.map(({ wards }) => wards),
      ...packSeats(councils, parties),
      withoutRecord: packSparse(councils.map(({ withoutRecord }) => withoutRecord)),
    })),
    provenance: provenance(
      COUNCIL_RELEASE,
      `Local authorities of April 2024; wards of May 2024 for 2023 and 2024, of May 2025 for late 2025${isFirst ? '' : `, of May ${edition.year} for ${edition.year}`}`,
      `Filled seats by party: in 2023 and 2024 summed over the wards of 2024 that the year’s record could be matched to by name, in late 2025${isFirst ? '' : ` and ${edition.year}`} counted by council`,
      [
        'seats2023',
        'seats2024',
        ...(isFirst ? [] : /** @type {const} */ (['seats2025'])),
        'seats',
        'ward-lists',
      ],
      edition,
    ),
  };
}

/** @returns {(WardSeats & { wards: number, withoutRecord: number })[]} */
function totalsOf(
  /** @type {{ code: string }[]} */ authorities,
  /** @type {SeatYear} */ { wards, seats, councilSeats },
) {
  const wardsOf = groupBy(wards, ([, { authority }]) => authority);
  return authorities.map(({ code }) => {
    const own = (wardsOf.get(code) ?? []).map(([ward]) => seats.get(ward));
    const whole = councilSeats?.get(code);
    return {
      seats: whole?.seats ?? sumSeats(own),
      vacancies: whole?.vacancies ?? own.reduce((sum, record) => sum + (record?.vacancies ?? 0), 0),
      wards: own.length,
      withoutRecord: whole ? 0 : own.filter((record) => !record).length,
    };
  });
}
