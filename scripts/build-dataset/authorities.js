// @ts-check
import { RELEASE_DETAILS, RELEASE_DESCRIPTIONS } from '@odm-widgets/data/model';
import { packControlOf } from './control.js';
import { countsUpTo } from './england.js';
import { groupBy } from './group-by.js';
import { ranksOfAverageRank } from './lamps.js';
import { provenance } from './provenance.js';

/** @typedef {import('./deprivation.js').Lsoa} Lsoa */
/** @typedef {import('./seats.js').WardSeats} WardSeats */

/**
 * The index of councils of a release, in columns.
 *
 * @param {object} input
 * @param {import('@odm-widgets/data/model').EnglishRelease} input.release
 * @param {{ code: string, name: string }[]} input.authorities
 * @param {Lsoa[]} input.lsoas
 * @param {import('./places.js').Places} input.places
 * @param {CouncilRecords} [input.records] seats and control, where the release has them
 *
 * @typedef {object} CouncilRecords
 * @property {import('./read.js').Row[]} summaries MHCLG's summaries by council
 * @property {Map<string, import('./read.js').Row>} control
 * @property {Map<string, WardSeats>} councilSeats
 * @property {import('./edition.js').Edition} edition of seats and control
 * @property {(import('./reorganisations.js').Reorganisation & { seats: WardSeats | undefined })[]} reorganisations
 * @property {Record<string, [name: string, ...successors: string[]]>} abolished
 */
export function packAuthorities({ release, authorities, lsoas, places, records }) {
  const own = groupBy(lsoas, ({ authority }) => authority);
  const lsoasOf = ({ code = '' }) => own.get(code) ?? [];
  const names = [...new Set(authorities.map(({ code }) => places.combined(code)))].filter(Boolean).sort();
  const columns = {
    code: authorities.map(({ code }) => code),
    name: authorities.map(({ name }) => name),
    region: authorities.map(({ code }) => places.region(code)),
    combinedAuthority: authorities.map(({ code }) => names.indexOf(places.combined(code))),
    type: authorities.map(({ code }) => places.type(code)),
    lsoas: authorities.map((authority) => lsoasOf(authority).length),
    population: authorities.map((authority) =>
      lsoasOf(authority).reduce((sum, { population }) => sum + population, 0),
    ),
    in10: authorities.map((authority) => countsUpTo(1, lsoasOf(authority))),
    in20: authorities.map((authority) => countsUpTo(2, lsoasOf(authority))),
  };
  const { population } = RELEASE_DETAILS[release];
  const { geography } = RELEASE_DESCRIPTIONS[release];
  if (!records) {
    return {
      release,
      authorities: columns,
      combinedAuthorities: names,
      provenance: provenance(
        release,
        geography.authorities,
        `Counts of LSOAs by published tenth; population of mid-${population.year}`,
        [`iod${release}`, 'register', 'combined-authorities'],
      ),
    };
  }
  const { summaries, control, councilSeats, abolished, edition, reorganisations } = records;
  const ranks = ranksOfAverageRank(summaries, 'overall');
  return {
    release,
    authorities: {
      ...columns,
      county: authorities.map(({ code }) => places.county(code) ?? ''),
      rankOfAverageRank: authorities.map(({ code }) => ranks.get(code) ?? null),
      control: authorities.map(({ code }) => packControlOf(code, control.get(code), councilSeats.get(code))),
      seats: authorities.map(({ code }) => packTotals(councilSeats.get(code))),
      vacancies: authorities.map(({ code }) => councilSeats.get(code)?.vacancies ?? 0),
    },
    seatsAsAt: edition.asAt,
    combinedAuthorities: names,
    abolished,
    reorganisations: reorganisations.map(packReorganisation),
    provenance: provenance(
      release,
      geography.authorities,
      'Counts of LSOAs by published tenth; population of Census 2021; seats counted by council; control compared with the seats',
      ['iod2025', 'iod2025-councils', 'census2021', 'seats', 'control', 'register', 'combined-authorities'],
      edition,
    ),
  };
}

/** A council to come, with its seats where the roster has them: it is elected before it takes over. */
function packReorganisation(
  /** @type {CouncilRecords['reorganisations'][number]} */ { name, from, order, url, councils, seats },
) {
  return {
    name,
    from,
    order,
    url,
    councils,
    ...(seats ? { seats: packTotals(seats), vacancies: seats.vacancies } : {}),
  };
}

/** "PP53 86 PP63 5": largest first; "-" without a record. */
function packTotals(/** @type {WardSeats | undefined} */ council) {
  if (!council) return '-';
  return Object.entries(council.seats)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([party, count]) => `${party} ${count}`)
    .join(' ');
}
