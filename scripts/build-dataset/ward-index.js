// @ts-check
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { twoDigits } from './edition.js';
import { wardHistoryProvenance, wardIndexProvenance } from './provenance.js';

/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {{ name: string, authority: string, authorityName: string }} WardInYear */
/** @typedef {Map<string, Map<string, number>>} Overlap from a ward to the LSOAs it shares with others */

/** The years whose official lists are known, of 2026 the codes that are new; a ward's years are a sum of these flags. */
const YEARS = /** @type {const} */ ([2019, 2021, 2024, 2025, 2026]);
const FLAG = /** @type {const} */ ({ 2019: 1, 2021: 2, 2024: 4, 2025: 8, 2026: 16 });
/** @typedef {import('./edition.js').Edition} Edition */

/** The flag of the newest list that is whole. */
function latestFlag(/** @type {Edition} */ { year }) {
  return FLAG[/** @type {keyof typeof FLAG} */ (year)];
}

/** The figures are under the codes councils had in 2024. */
function councilOf(/** @type {string} */ code, /** @type {number} */ year) {
  return year >= 2025 ? (RECODED_AUTHORITIES[code] ?? code) : code;
}

/** Every English ward of every list, by code and year. @param {Raw} raw */
function readWardYears(raw) {
  /** @type {Map<string, Map<number, WardInYear>>} */
  const wards = new Map();
  for (const year of YEARS) {
    const y = String(year).slice(2);
    for (const row of raw[`wards${year}`] ?? []) {
      const code = row[`WD${y}CD`] ?? '';
      if (!code.startsWith('E')) continue;
      const years = wards.get(code) ?? new Map();
      years.set(year, {
        name: row[`WD${y}NM`] ?? '',
        authority: councilOf(row[`LAD${y}CD`] ?? '', year),
        authorityName: row[`LAD${y}NM`] ?? '',
      });
      wards.set(code, years);
    }
  }
  return wards;
}

/** Which wards share LSOAs, and how many, between the vintages. @param {Raw} raw @param {Edition} edition */
function readOverlaps(raw, edition) {
  const of2024 = new Map(
    (raw['bestFit2024'] ?? []).map((row) => [row['LSOA21CD'] ?? '', row['WD24CD'] ?? '']),
  );
  const of2019 = new Map(
    (raw['bestFit2019'] ?? []).map((row) => [row['LSOA11CD'] ?? '', row['WD19CD'] ?? '']),
  );
  const of2025 = new Map(
    (raw['estimate2025'] ?? []).map((row) => [row['LSOA21CD'] ?? '', row['WD25CD'] ?? '']),
  );
  const ofLatest = edition.year === 2025 ? of2025 : latestLookup(raw, edition);
  const overlaps = {
    /** @type {Overlap} */ from2019to2024: new Map(),
    /** @type {Overlap} */ from2024to2019: new Map(),
    /** @type {Overlap} */ from2024toLatest: new Map(),
    /** @type {Overlap} */ fromLatestTo2024: new Map(),
    /** @type {Overlap} */ fromLatestTo2019: new Map(),
    /** @type {Overlap} */ from2025to2024: new Map(),
    /** @type {Overlap} */ from2025to2019: new Map(),
  };
  for (const row of raw['lsoaChanges'] ?? []) {
    const then = of2019.get(row['LSOA11CD'] ?? '');
    const now = of2024.get(row['LSOA21CD'] ?? '');
    add(overlaps.from2019to2024, then, now);
    add(overlaps.from2024to2019, now, then);
    add(overlaps.from2025to2019, of2025.get(row['LSOA21CD'] ?? ''), then);
    add(overlaps.fromLatestTo2019, ofLatest.get(row['LSOA21CD'] ?? ''), then);
  }
  for (const [lsoa, ward] of of2024) {
    add(overlaps.from2024toLatest, ward, ofLatest.get(lsoa));
    add(overlaps.fromLatestTo2024, ofLatest.get(lsoa), ward);
    add(overlaps.from2025to2024, of2025.get(lsoa), ward);
  }
  return overlaps;
}

/** The ward of the edition's year of each LSOA. @param {Raw} raw @param {Edition} edition */
function latestLookup(raw, { year }) {
  const column = `WD${twoDigits(year)}CD`;
  return new Map((raw[`lookup${year}`] ?? []).map((row) => [row['LSOA21CD'] ?? '', row[column] ?? '']));
}

function add(
  /** @type {Overlap} */ overlap,
  /** @type {string | undefined} */ from,
  /** @type {string | undefined} */ to,
) {
  if (!from?.startsWith('E') || !to) return;
  const targets = overlap.get(from) ?? new Map();
  targets.set(to, (targets.get(to) ?? 0) + 1);
  overlap.set(from, targets);
}

/**
 * The ward index. A shard for each thousand codes has the council and the years of each; codes that follow each other
 * in one council make one run. The history of a ward that changed is in a file for each hundred codes.
 *
 * @param {Raw} raw
 * @param {Edition} edition
 * @returns {Map<string, object>} files by their path below `wards/`
 */
export function packWardIndex(raw, edition) {
  const wards = readWardYears(raw);
  const overlaps = readOverlaps(raw, edition);
  const codes = [...wards.keys()].sort();
  /** @type {Map<string, object>} */
  const files = new Map();
  for (const [prefix, own] of groupBy(codes, (code) => code.slice(0, 6)))
    files.set(`${prefix}.json`, packShard(own, wards, edition));
  for (const [prefix, own] of groupBy(codes, (code) => code.slice(0, 7))) {
    const history = packHistory(own, wards, overlaps, edition);
    if (history) files.set(`history/${prefix}.json`, history);
  }
  return files;
}

/** The council a ward belonged to in the last list up to a year, else in its first list. */
function authorityAt(/** @type {Map<number, WardInYear>} */ years, /** @type {number} */ year) {
  const known = YEARS.filter((item) => years.has(item));
  const at = known.filter((item) => item <= year).at(-1) ?? known[0] ?? 2024;
  return /** @type {WardInYear} */ (years.get(at));
}

function flagsOf(/** @type {Map<number, WardInYear>} */ years) {
  return YEARS.reduce((sum, year) => sum + (years.has(year) ? FLAG[year] : 0), 0);
}

function packShard(
  /** @type {string[]} */ codes,
  /** @type {Map<string, Map<number, WardInYear>>} */ wards,
  /** @type {Edition} */ edition,
) {
  /** @type {string[]} */
  const authorities = [];
  const indexOf = (/** @type {string} */ code) => {
    if (!authorities.includes(code)) authorities.push(code);
    return authorities.indexOf(code);
  };
  /** @type {number[][]} first code, number of codes, flags of years, council in 2024, council in 2019 */
  const runs = [];
  /** @type {Record<string, [string, number][]>} */
  const renamed = {};
  for (const code of codes) {
    const years = /** @type {Map<number, WardInYear>} */ (wards.get(code));
    const number = Number(code.slice(6));
    const rest = [
      flagsOf(years),
      indexOf(authorityAt(years, 2024).authority),
      indexOf(authorityAt(years, 2019).authority),
    ];
    const last = runs.at(-1);
    if (last && (last[0] ?? 0) + (last[1] ?? 0) === number && rest.every((value, i) => value === last[i + 2]))
      last[1] = (last[1] ?? 0) + 1;
    else runs.push([number, 1, ...rest]);
    const former = formerNames(years);
    if (former.length) renamed[code] = former;
  }
  return {
    authorities,
    runs: runs.map((run) => run.join(' ')),
    ...(Object.keys(renamed).length ? { renamed } : {}),
    // Readers take 2025 where it is not said.
    ...(edition.year > 2025 ? { latest: edition.year } : {}),
    provenance: wardIndexProvenance(edition),
  };
}

/** Names before the one of 2024, newest first, each with the last year it stood in a list. @returns {[string, number][]} */
function formerNames(/** @type {Map<number, WardInYear>} */ years) {
  const current = years.get(2024)?.name;
  if (!current) return [];
  /** @type {Map<string, number>} */
  const last = new Map();
  for (const year of [2019, 2021]) {
    const name = years.get(year)?.name;
    if (name && name !== current) last.set(name, year);
  }
  return [...last].sort(([, a], [, b]) => b - a);
}

/**
 * The history of each ward that is not in every list: its last name and council, and the wards of the other vintages
 * its LSOAs lie in. Targets are written "index share", shares in thousandths and left out when whole.
 */
function packHistory(
  /** @type {string[]} */ codes,
  /** @type {Map<string, Map<number, WardInYear>>} */ wards,
  /** @type {ReturnType<typeof readOverlaps>} */ overlaps,
  /** @type {Edition} */ edition,
) {
  const latest = latestFlag(edition);
  const unchanged = FLAG[2019] + FLAG[2024] + latest;
  const councils = new Set([...wards.values()].flatMap((years) => years.get(2024)?.authority ?? []));
  const authorities = table();
  const targets = table();
  const pack = (/** @type {[string, number][]} */ list) =>
    list
      .map(([code, share]) => `${targets.indexOf(code)}${share === 1 ? '' : ` ${Math.round(share * 1000)}`}`)
      .join();
  /** @type {Record<string, object>} */
  const entries = {};
  for (const code of codes) {
    const years = /** @type {Map<number, WardInYear>} */ (wards.get(code));
    const flags = flagsOf(years);
    if ((flags & unchanged) === unchanged) continue;
    const { name, authority, authorityName } = authorityAt(years, 2026);
    entries[code.slice(7)] = {
      name,
      authority: authorities.indexOf(authority, authorityName),
      ...(flags & 28 || councils.has(authority) ? {} : { abolished: 1 }),
      ...(flags & 4
        ? {}
        : {
            to2024: pack(
              flags & latest && !(flags & 1)
                ? shares(overlaps.fromLatestTo2024.get(code))
                : flags & 8 && !(flags & 1)
                  ? shares(overlaps.from2025to2024.get(code))
                  : to2024(code, years, wards, overlaps),
            ),
          }),
      ...(flags & latest || !(flags & 4)
        ? {}
        : { [`to${edition.year}`]: pack(shares(overlaps.from2024toLatest.get(code))) }),
      ...(flags & 1
        ? {}
        : {
            to2019: pack(
              shares(
                flags & 4
                  ? overlaps.from2024to2019.get(code)
                  : flags & latest
                    ? overlaps.fromLatestTo2019.get(code)
                    : overlaps.from2025to2019.get(code),
              ),
            ),
          }),
    };
  }
  if (!Object.keys(entries).length) return undefined;
  const rows = targets.rows.map(([code]) => {
    const { name, authority, authorityName } = authorityAt(
      /** @type {Map<number, WardInYear>} */ (wards.get(code)),
      edition.year,
    );
    return [code, name, authorities.indexOf(authority, authorityName)];
  });
  return { entries, wards: rows, authorities: authorities.rows, provenance: wardHistoryProvenance(edition) };
}

/** Things that are named once and then by their index. */
function table() {
  /** @type {[string, string][]} */
  const rows = [];
  const indexOf = (/** @type {string} */ code, name = '') => {
    const known = rows.findIndex((row) => row[0] === code && row[1] === name);
    return known >= 0 ? known : rows.push([code, name]) - 1;
  };
  return { rows, indexOf };
}

/** A ward of 2021 alone has no lookup of its own: the ward of its name in its council is taken, where there is one. @returns {[string, number][]} */
function to2024(
  /** @type {string} */ code,
  /** @type {Map<number, WardInYear>} */ years,
  /** @type {Map<string, Map<number, WardInYear>>} */ wards,
  /** @type {ReturnType<typeof readOverlaps>} */ overlaps,
) {
  const known = shares(overlaps.from2019to2024.get(code));
  if (known.length) return known;
  const own = years.get(2021);
  if (!own) return [];
  const same = [...wards].find(
    ([, other]) => other.get(2024)?.authority === own.authority && other.get(2024)?.name === own.name,
  );
  return same ? [[same[0], 1]] : [];
}

/** Targets with their share, largest first. @returns {[string, number][]} */
function shares(/** @type {Map<string, number> | undefined} */ targets) {
  const total = [...(targets ?? new Map()).values()].reduce((sum, count) => sum + count, 0);
  return [...(targets ?? new Map())]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => [code, Math.round((count / total) * 1000) / 1000]);
}
