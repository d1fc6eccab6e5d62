// @ts-check
import { parseControl } from '@odm-widgets/data/open-council-data';
import { countsUpTo } from './england.js';
import { ranksOfAverageRank } from './lamps.js';
import { provenance } from './provenance.js';
import { sumSeats } from './seats.js';

/** @typedef {import('./deprivation.js').Lsoa} Lsoa */

/**
 * The index of councils of a release, in columns.
 *
 * @param {object} input
 * @param {'2025' | '2019'} input.release
 * @param {{ code: string, name: string }[]} input.authorities
 * @param {Lsoa[]} input.lsoas
 * @param {import('./read.js').Raw} input.raw
 * @param {Map<string, { authority: string }>} input.wards
 * @param {ReturnType<typeof import('./seats.js').readSeats>} [input.seats]
 */
export function packAuthorities({ release, authorities, lsoas, raw, wards, seats }) {
  const own = groupBy(lsoas, ({ authority }) => authority);
  const register = new Map((raw['register'] ?? []).map((row) => [row['gss-code'], row]));
  const places = placesOf(raw);
  const control = new Map((raw['control2025'] ?? []).map((row) => [row['gss_code'], row]));
  const ranks = ranksOfAverageRank(raw['councils2025'] ?? [], 'overall');
  const columns = {
    code: authorities.map(({ code }) => code),
    name: authorities.map(({ name }) => name),
    region: authorities.map(({ code }) => places.region(code)),
    combinedAuthority: authorities.map(({ code }) => register.get(code)?.['combined-authority'] ?? ''),
    type: authorities.map(({ code }) => register.get(code)?.['local-authority-type-name'] ?? ''),
    lsoas: authorities.map(({ code }) => own.get(code)?.length ?? 0),
    population: authorities.map(({ code }) =>
      (own.get(code) ?? []).reduce((sum, { population }) => sum + population, 0),
    ),
    in10: authorities.map(({ code }) => countsUpTo(1, own.get(code) ?? [])),
    in20: authorities.map(({ code }) => countsUpTo(2, own.get(code) ?? [])),
  };
  if (release === '2019' || !seats) {
    return {
      release,
      authorities: columns,
      provenance: provenance(
        release,
        'LSOAs of 2011, local authorities of 2019',
        'Counts of LSOAs by published tenth; population of mid-2015',
        ['iod2019'],
      ),
    };
  }
  const seatsOf = (/** @type {string} */ authority) =>
    sumSeats(
      [...wards].filter(([, ward]) => ward.authority === authority).map(([code]) => seats.wards.get(code)),
    );
  return {
    release,
    authorities: {
      ...columns,
      rankOfAverageRank: authorities.map(({ code }) => ranks.get(code) ?? null),
      control: authorities.map(({ code }) => packControl(control.get(code)?.['control'])),
      seats: authorities.map(({ code }) => packTotals(seatsOf(code))),
    },
    controlAsAt: '2025-05',
    combinedAuthorities: namesOfCombined(raw['register'] ?? []),
    provenance: provenance(
      release,
      'LSOAs of 2021, local authorities of April 2024',
      'Counts of LSOAs by published tenth; population of Census 2021',
      ['iod2025', 'iod2025-councils', 'census2021', 'seats', 'control', 'register'],
    ),
  };
}

/** Region and combined authority of a council, by their names; '' for none. */
export function placesOf(/** @type {import('./read.js').Raw} */ raw) {
  const rows = raw['register'] ?? [];
  const register = new Map(rows.map((row) => [row['gss-code'], row]));
  const names = namesOfCombined(rows);
  return {
    region: (/** @type {string} */ code) => regionOf(register.get(code), rows),
    combined: (/** @type {string} */ code) => {
      const short = register.get(code)?.['combined-authority'] ?? '';
      return short ? (names[short] ?? short) : '';
    },
  };
}

/** A council's region; the register lacks Kettering's, which is that of the council that replaced it. */
function regionOf(
  /** @type {import('./read.js').Row | undefined} */ row,
  /** @type {import('./read.js').Row[]} */ register,
) {
  if (row?.['region']) return row['region'];
  const next = register.find((other) => other['local-authority-code'] === row?.['replaced-by']);
  return next?.['region'] ?? '';
}

/** "majority:LAB", "coalition:LD/IND". */
function packControl(/** @type {string | undefined} */ field) {
  const { kind, parties } = parseControl(field ?? '');
  return `${kind}:${parties.join('/')}`;
}

/** "PP53 86 PP63 5": largest first. */
function packTotals(/** @type {Record<string, number>} */ totals) {
  return Object.entries(totals)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([party, count]) => `${party} ${count}`)
    .join(' ');
}

/** @returns {Record<string, string>} */
function namesOfCombined(/** @type {import('./read.js').Row[]} */ rows) {
  const combined = rows.filter((row) =>
    /^(Combined|Strategic)/u.test(row['local-authority-type-name'] ?? ''),
  );
  return Object.fromEntries(
    combined
      .map((row) => [row['local-authority-code'] ?? '', row['nice-name'] ?? ''])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

/**
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => string} key
 */
export function groupBy(items, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
