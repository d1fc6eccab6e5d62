import type { AuthorityRef, Seats } from './areas.js';
import type { CouncilControl } from './control.js';
import type { ElectionCalendar } from './election-calendar.js';
import type { Domain } from './domains.js';
import type { Provenance } from './provenance.js';

/** A council with its neighbourhoods by vigintile of the national ranking. */
export interface LampCouncil extends AuthorityRef {
  region: string;
  /** Name of its combined authority, never that of a region. */
  combinedAuthority: string | undefined;
  control: CouncilControl;
  /** Number of LSOAs in each national vigintile, the most deprived first. */
  lsoasByVigintile: readonly number[];
  lsoas: number;
  /** LSOAs in the published most deprived tenth and fifth. */
  inMostDeprived10: number;
  inMostDeprived20: number;
  /** MHCLG's rank of average rank in this domain, 1 = most deprived. */
  rank: number | undefined;
  /** Filled seats by party, where they come with the lamps: of county councils and of other nations than England. */
  seats?: Seats;
}

/** A county council with all neighbourhoods of its districts, which are councils of their own. */
export interface LampCounty extends LampCouncil {
  /** Codes of its districts. */
  districts: readonly string[];
  seats: Seats;
  vacancies: number;
}

/** A combined authority and the Order or Regulations that established it. */
export interface CombinedAuthority {
  /** In full where it would else be the name of a region. */
  name: string;
  order: string;
  since: string;
  url: string;
}

export interface Lamps {
  domain: Domain;
  /** District and unitary councils. */
  councils: readonly LampCouncil[];
  /** County councils, never counted together with their districts. */
  counties: readonly LampCounty[];
  combinedAuthorities: readonly CombinedAuthority[];
  /** The date of the record of control, "late 2025". */
  controlAsAt: string;
  /** Ordinary elections of all these councils, held or scheduled. */
  elections: ElectionCalendar;
  provenance: Provenance;
}

/** Position of a council on a map of hexagons; odd rows are offset half a hexagon to the right. */
export interface Hex {
  column: number;
  row: number;
}

export interface HexMap {
  /** By council code. */
  positions: ReadonlyMap<string, Hex>;
  provenance: Provenance;
}
