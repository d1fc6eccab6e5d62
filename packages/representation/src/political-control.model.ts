import type { Domain, Hexes, LampCouncil, Lamps, Provenance } from '@odm-widgets/data/model';
import type { ControlQuery, Order, Scope } from './political-control.query.js';

export interface ControlModel {
  domain: Domain;
  scope: Scope;
  compare: boolean;
  /** In MHCLG's order, the most deprived first; those compared as they were asked for. */
  councils: readonly LampCouncil[];
  /** Codes that are no English council. */
  missing: readonly string[];
  /** Year and month of the record of control. */
  controlAsAt: string;
  hexes: Hexes | undefined;
  provenance: Provenance;
}

/** An answer without councils. */
export interface NoCouncils {
  kind: 'no-councils';
  asked: string;
  /** What there is to choose from instead. */
  known: readonly string[];
}

/** Codes of 2025, and the ones the figures carry. */
const RECODED: Readonly<Record<string, string>> = { E08000038: 'E08000016', E08000039: 'E08000019' };

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The councils a query asks for, or what it could have asked for. */
export function toModel(
  query: ControlQuery,
  lamps: Lamps,
  hexes: Hexes | undefined,
): ControlModel | NoCouncils {
  const { scope } = query;
  const codes = scope.by === 'codes' ? scope.codes.map((code) => RECODED[code] ?? code) : [];
  const chosen =
    scope.by === 'codes'
      ? codes.flatMap((code) => lamps.councils.find((council) => council.code === code) ?? [])
      : lamps.councils.filter((council) => isWithin(council, scope));
  if (!chosen.length) return { kind: 'no-councils', asked: askedOf(scope), known: knownOf(scope, lamps) };
  return {
    domain: query.domain,
    scope,
    compare: query.compare && chosen.length > 1,
    councils: query.compare ? chosen : inOrder(chosen, 'deprivation'),
    missing: codes.filter((code) => !chosen.some((council) => council.code === code)),
    controlAsAt: lamps.controlAsAt,
    hexes,
    provenance: lamps.provenance,
  };
}

function isWithin(council: LampCouncil, scope: Scope): boolean {
  if (scope.by === 'region') return same(council.region, scope.name);
  if (scope.by === 'combined-authority') return same(council.combinedAuthority ?? '', scope.name);
  return scope.by === 'england';
}

function askedOf(scope: Scope): string {
  if (scope.by === 'codes') return scope.codes.join(', ');
  return scope.by === 'england' ? 'England' : scope.name;
}

function knownOf(scope: Scope, { councils }: Lamps): string[] {
  const names =
    scope.by === 'region'
      ? councils.map(({ region }) => region)
      : scope.by === 'combined-authority'
        ? councils.flatMap(({ combinedAuthority }) => combinedAuthority ?? [])
        : [];
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}

const byName = (a: LampCouncil, b: LampCouncil) => a.name.localeCompare(b.name, 'en');
const byRank = (a: LampCouncil, b: LampCouncil) => (a.rank ?? Infinity) - (b.rank ?? Infinity);

/** Which kind of control comes first in a key and in an order. */
const KINDS = ['majority', 'minority', 'shared', 'none', 'no-parties', 'unknown'];

/** Councils in an order; within equals, the most deprived first. */
export function inOrder(councils: readonly LampCouncil[], order: Order): LampCouncil[] {
  const compare: Record<Order, (a: LampCouncil, b: LampCouncil) => number> = {
    deprivation: byRank,
    name: byName,
    control: (a, b) =>
      KINDS.indexOf(a.control.kind) - KINDS.indexOf(b.control.kind) ||
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
export function groupOf({ control }: LampCouncil): string {
  if (control.kind === 'majority') return `majority:${control.parties[0]}`;
  if (control.kind === 'minority') return 'minority';
  return control.kind === 'shared' || control.kind === 'none' ? 'noc' : control.kind;
}

/** Councils from which on a reader is given a search. */
export const MANY = 12;
