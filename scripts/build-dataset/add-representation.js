// @ts-check
/** Files of the wards of regions and councils: seats beside deprivation, elections, and seats by year. */
import { COUNCIL_RELEASE, datasetPath, RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { electionDates } from './election-calendar.js';
import { packElections, readPoll2024, readPoll2025 } from './elections.js';
import { groupBy } from './group-by.js';
import { rowsOf } from './read.js';
import { packCouncil, packRegion, regionsOf } from './representation.js';
import { rostersOf } from './rosters.js';
import { packSeatsByYear } from './seats-by-year.js';
import { readCouncilSeats, readPartyNames, readSeats } from './seats.js';
import { councilsOf, listOf, readWards } from './wards.js';

/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./edition.js').Edition} Edition */

export function addRepresentation(
  /** @type {import('./build.js').Files} */ files,
  /** @type {import('./build.js').CurrentFigures} */ {
    edition,
    wards,
    latestWards,
    lsoas,
    seats,
    councilSeats,
  },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
  /** @type {ReturnType<typeof import('./election-calendar.js').packElectionCalendar>} */ calendar,
) {
  const polls = [
    readPoll2024(rowsOf(raw, 'elections2024')),
    readPoll2025(rowsOf(raw, 'elections2025'), recodedRows(rowsOf(raw, 'wards2025'))),
  ];
  const seatYears = [
    ...[2023, 2024].map((year) => ({
      year,
      wards,
      seats: readSeats(rowsOf(raw, `seats${year}`), 'WD24CD'),
    })),
    ...formerRosters(raw, edition),
    { year: edition.year, wards: latestWards, seats, councilSeats },
  ];
  const formerWards = groupBy(listOf(wards), ({ authority }) => places.region(authority));
  const lsoasOfCouncils = groupBy(lsoas, ({ authority }) => authority);
  const records = {
    seats,
    wards2024: wards,
    partyNames: readPartyNames(rostersOf(raw, edition)),
    electionsOf: electionDates(calendar, councilsOf(wards)),
    countyOf: places.county,
    seatYears,
    edition,
  };
  for (const region of regionsOf(listOf(latestWards), places.region)) {
    files.set(
      datasetPath(COUNCIL_RELEASE, 'representation', region.slug),
      packRegion(region, lsoas, records),
    );
    for (const [code, own] of lsoasOfCouncils)
      if (region.wards.some(({ authority }) => authority === code))
        files.set(
          datasetPath(COUNCIL_RELEASE, 'representation', code),
          packCouncil(region, code, own, records),
        );
    const former = { wards2024: formerWards.get(region.region) ?? [], lsoas };
    files.set(datasetPath(COUNCIL_RELEASE, 'elections', region.slug), packElections(region, polls, former));
  }
  files.set(
    datasetPath(COUNCIL_RELEASE, 'seats-by-year'),
    packSeatsByYear(councilsOf(wards), seatYears, edition),
  );
}

/** The roster of 2025 in an edition that has a later one. @returns {import('./seats-by-year.js').SeatYear[]} */
function formerRosters(/** @type {Raw} */ raw, /** @type {Edition} */ { year }) {
  if (year === 2025) return [];
  return [
    {
      year: 2025,
      wards: readWards(rowsOf(raw, 'wards2025'), '25'),
      seats: readSeats(rowsOf(raw, 'seats2025'), 'WD25CD'),
      councilSeats: readCouncilSeats(rowsOf(raw, 'councilSeats2025'), '25'),
    },
  ];
}

/** Rows of the list of 2025 with the codes councils had in 2024. */
function recodedRows(/** @type {Row[]} */ rows) {
  return rows.map((row) => {
    const code = row['LAD25CD'] ?? '';
    return { ...row, LAD25CD: RECODED_AUTHORITIES[code] ?? code };
  });
}
