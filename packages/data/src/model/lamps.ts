import type { AuthorityRef } from './areas.js';
import type { Domain } from './domains.js';
import type { Provenance } from './provenance.js';

/**
 * Who runs a council. `shared` is no overall control with partners who run it together; `none` is no overall
 * control without any named; `no-parties` is a council elected without parties.
 */
export type CouncilControlKind = 'majority' | 'minority' | 'shared' | 'none' | 'no-parties' | 'unknown';

export interface CouncilControl {
  kind: CouncilControlKind;
  /** Short codes as the source writes them, e.g. ["LAB"] or ["LD", "GRN"]. */
  parties: readonly string[];
  /** Party of a directly elected mayor. */
  mayor: string | undefined;
}

/** A council with its neighbourhoods by twentieth of the national ranking. */
export interface LampCouncil extends AuthorityRef {
  region: string;
  combinedAuthority: string | undefined;
  control: CouncilControl;
  /** Number of LSOAs in each of the twenty national bins, the most deprived first. */
  lsoasByVigintile: readonly number[];
  lsoas: number;
  /** LSOAs in the published most deprived tenth and fifth. */
  inMostDeprived10: number;
  inMostDeprived20: number;
  /** MHCLG's rank of average rank in this domain, 1 = most deprived. */
  rank: number | undefined;
}

export interface Lamps {
  domain: Domain;
  councils: readonly LampCouncil[];
  /** Year and month the record of control describes. */
  controlAsAt: string;
  provenance: Provenance;
}

/** Where a council stands on a map of hexagons; odd rows stand half a hexagon to the right. */
export interface Hex {
  column: number;
  row: number;
}

export interface HexMap {
  /** By council code. */
  positions: ReadonlyMap<string, Hex>;
  provenance: Provenance;
}
