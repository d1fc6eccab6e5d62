import type { Domain, HexMap, LampCouncil, Lamps, Provenance } from '@odm-widgets/data/model';
import type { PoliticalControlQuery, Order } from './political-control.query.js';
import { selectCouncils, toNoCouncils, type NoCouncils, type Scope } from '../shared/scope.js';

export interface PoliticalControlModel {
  domain: Domain;
  scope: Scope;
  compare: boolean;
  /** In MHCLG's order, the most deprived first; those compared as they were asked for. */
  councils: readonly LampCouncil[];
  /** Codes that are no English council. */
  unknownCodes: readonly string[];
  /** Year and month of the record of control. */
  controlAsAt: string;
  hexes: HexMap | undefined;
  provenance: Provenance;
}

/** The councils a query asks for, or what it could have asked for. */
export function toModel(
  query: PoliticalControlQuery,
  lamps: Lamps,
  hexes: HexMap | undefined,
): PoliticalControlModel | NoCouncils {
  const { scope } = query;
  const { chosen, missing } = selectCouncils(scope, lamps.councils);
  if (!chosen.length) return toNoCouncils(scope, lamps.councils);
  return {
    domain: query.domain,
    scope,
    compare: query.compare && chosen.length > 1,
    councils: query.compare ? chosen : sortCouncils(chosen, 'deprivation'),
    unknownCodes: missing,
    controlAsAt: lamps.controlAsAt,
    hexes,
    provenance: lamps.provenance,
  };
}

const byName = (a: LampCouncil, b: LampCouncil) => a.name.localeCompare(b.name, 'en');
const byRank = (a: LampCouncil, b: LampCouncil) => (a.rank ?? Infinity) - (b.rank ?? Infinity);

/** Which kind of control comes first in a key and in an order. */
const CONTROL_KINDS = ['majority', 'minority', 'shared', 'none', 'no-parties', 'unknown'];

/** Councils in an order; within equals, the most deprived first. */
export function sortCouncils(councils: readonly LampCouncil[], order: Order): LampCouncil[] {
  const compare: Record<Order, (a: LampCouncil, b: LampCouncil) => number> = {
    deprivation: byRank,
    name: byName,
    control: (a, b) =>
      CONTROL_KINDS.indexOf(a.control.kind) - CONTROL_KINDS.indexOf(b.control.kind) ||
      a.control.parties.join().localeCompare(b.control.parties.join()) ||
      byRank(a, b),
    region: (a, b) => a.region.localeCompare(b.region, 'en') || byRank(a, b),
  };
  return [...councils].sort((a, b) => compare[order](a, b) || byName(a, b));
}

/** Whether a directly elected mayor is of another party than the one with the majority, or there is none. */
export function hasOtherMayor({ control }: LampCouncil): boolean {
  return control.mayor !== undefined && control.parties[0] !== control.mayor;
}

/** What a filter for control chooses by: "majority:LAB", "minority", "noc", "other". */
export function controlGroup({ control }: LampCouncil): string {
  if (control.kind === 'majority') return `majority:${control.parties[0]}`;
  if (control.kind === 'minority') return 'minority';
  return control.kind === 'shared' || control.kind === 'none' ? 'noc' : control.kind;
}

/** Councils from which on a reader is given a search. */
export const MIN_COUNCILS_FOR_SEARCH = 12;
