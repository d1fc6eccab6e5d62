import type { AuthorityRef, ElectoralArea, Seats } from './areas.js';
import type { CouncilControl } from './control.js';
import type { AreaDomain } from './domains.js';
import type { Provenance } from './provenance.js';
import type { NationRelease } from './releases.js';
import type { RepresentedWard } from './representation.js';

/** A council of Wales, Scotland or Northern Ireland with its totals. */
export interface NationCouncil extends AuthorityRef {
  /** Number of its small areas. */
  areas: number;
  /** Undefined where none is held. */
  population: number | undefined;
  /** Undefined in Northern Ireland, where councils share power and no control is published. */
  control: CouncilControl | undefined;
  /** Filled seats of the whole council by party. */
  seats: Seats;
  vacancies: number;
  /** Areas in the most deprived tenth and fifth of the nation, by domain of the release. */
  inMostDeprived10: Readonly<Partial<Record<AreaDomain, number>>>;
  inMostDeprived20: Readonly<Partial<Record<AreaDomain, number>>>;
}

export interface NationCouncils {
  release: NationRelease;
  councils: readonly NationCouncil[];
  /** The date of seats and control. */
  seatsAsAt: string;
  provenance: Provenance;
}

/** A ward with its areas by tenth, and its seats, or in Northern Ireland its electoral area. */
export interface NationWard extends RepresentedWard {
  welshName?: string;
  /** Index of its electoral area, whose seats it shares with other wards. */
  electoralArea?: number;
}

/** Every ward of a nation, by council and then by code. */
export interface RepresentedNation {
  release: NationRelease;
  wardVintage: number;
  seatsAsAt: string;
  authorities: readonly AuthorityRef[];
  wards: readonly NationWard[];
  /** Of Northern Ireland; empty elsewhere. */
  electoralAreas: readonly ElectoralArea[];
  /** Areas that are in no ward, by code of council; councils without any are left out. */
  unplaced: ReadonlyMap<string, number>;
  provenance: Provenance;
}

/** A council with its areas by twentieth of the nation's ranking. */
export interface NationLamp extends AuthorityRef {
  /** Undefined in Northern Ireland. */
  control: CouncilControl | undefined;
  seats: Seats;
  /** Number of areas in each twentieth, the most deprived first. */
  areasByVigintile: readonly number[];
  areas: number;
  inMostDeprived10: number;
  inMostDeprived20: number;
}

export interface NationLamps {
  release: NationRelease;
  domain: AreaDomain;
  councils: readonly NationLamp[];
  /** The date of control and seats. */
  asAt: string;
  provenance: Provenance;
}
