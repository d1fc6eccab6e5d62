import type { AuthorityAreas } from './areas.js';
import type { ProfileColumn } from './profile-columns.js';
import type { ProfileFile } from './profile-files.js';
import type { Provenance } from './provenance.js';
import type { TurnoutMethod } from './representation.js';

/** Classes of the Rural Urban Classification of 2021: smaller and larger rural, urban; nearer to a major town or city, or further. */
export const RURAL_URBAN_CLASSES = ['UN1', 'UF1', 'RLN1', 'RLF1', 'RSN1', 'RSF1'] as const;
export type RuralUrbanClass = (typeof RURAL_URBAN_CLASSES)[number];

/** What is counted in one neighbourhood, beside its residents. */
export interface ProfileLsoa {
  ruralUrban: RuralUrbanClass;
  /** Households at the census, by dimensions of deprivation (table TS011). */
  households: number;
  /** Those of them that are deprived in no dimension. */
  notDeprived: number;
}

/** Sums over the neighbourhoods of a region or a nation. */
export interface ProfileTotals {
  lsoas: number;
  people: number;
  households: number;
  notDeprived: number;
}

/** The summary of one council (`profile/CODE.json`): all that the first content of a profile needs of it. */
export interface ProfileSummary {
  /** Its wards and LSOAs without seats and ranks, which its main file has; LSOAs are in the order of that file. */
  areas: AuthorityAreas;
  /** Wales has none. */
  region: string | undefined;
  /** In the order of `areas.lsoas`. */
  lsoas: readonly ProfileLsoa[];
  /** Of its region, where it has one, and of its nation. */
  totals: { region: ProfileTotals | undefined; nation: ProfileTotals };
  provenance: Provenance;
}

/** Neighbourhoods that a figure is given for, added up. */
export interface CountSummary {
  sum: number;
  /** Neighbourhoods whose count the publisher withholds; `sum` is then a lower bound. */
  withheld: number;
}

/** Rates of several neighbourhoods, which are never averaged. */
export interface RateSummary {
  least: number;
  /** The rate that half of the neighbourhoods do not exceed: of an even number, the lower of the two in the middle. */
  middle: number;
  most: number;
  /** Neighbourhoods that have a rate. */
  of: number;
}

/** One section of a council's profile (`profile/SECTION/CODE.json`). */
export interface ProfileSection {
  file: ProfileFile;
  /** By column; a value for each LSOA in the order of the council's main file, null where it is withheld or does not apply. */
  columns: ReadonlyMap<string, readonly (number | null)[]>;
  /** What each column is, in their order. */
  kinds: ReadonlyMap<string, ProfileColumn['kind']>;
  /** Of its region and its nation, by column; none for classes. */
  totals: {
    region: ReadonlyMap<string, CountSummary | RateSummary> | undefined;
    nation: ReadonlyMap<string, CountSummary | RateSummary>;
  };
  provenance: Provenance;
}

/** A ward that voted on a day. */
export interface WardTurnout {
  code: string;
  name: string;
  electorate: number | undefined;
  /** Share 0 to 1 with the digits published, to be rounded once. */
  turnout: number;
}

/** The elections of one May in a region, as far as turnout is known. */
export interface TurnoutPoll {
  year: number;
  method: TurnoutMethod;
  wards: readonly WardTurnout[];
}

export interface RegionTurnout {
  polls: readonly TurnoutPoll[];
  provenance: Provenance;
}

/** Counts added up exactly. */
export function sumOf(values: readonly (number | null)[]): CountSummary {
  let sum = 0;
  let withheld = 0;
  for (const value of values) {
    if (value === null) withheld += 1;
    else sum += value;
  }
  return { sum, withheld };
}

/** Range and middle of rates; undefined where there are none. */
export function rangeOf(values: readonly (number | null)[]): RateSummary | undefined {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [least] = known;
  if (least === undefined) return undefined;
  return {
    least,
    middle: known[Math.ceil(known.length / 2) - 1]!,
    most: known.at(-1)!,
    of: known.length,
  };
}

/** The path of a council's summary. */
export function profilePath(authority: string): string {
  return `profile/${authority}.json`;
}

/** The path of a section of a council's profile. */
export function profileSectionPath(file: ProfileFile, authority: string): string {
  return `profile/${file}/${authority}.json`;
}

/** The path of the councils of LSOAs whose codes begin with these six characters. */
export function profileLsoasPath(shard: string): string {
  return `profile/lsoas/${shard}.json`;
}
