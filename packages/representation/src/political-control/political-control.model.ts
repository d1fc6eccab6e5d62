import type { Drawing } from '@odm-widgets/charts';
import type {
  AreaDomain,
  HexMap,
  LampCouncil,
  Lamps,
  NationRelease,
  Provenance,
} from '@odm-widgets/data/model';
import {
  selectCouncils,
  selectCounties,
  toNoCouncils,
  withCommonName,
  type NoCouncils,
  type ResolveCouncil,
  type Scope,
} from '../shared/scope.js';
import type { LaterElections } from '../shared/later-elections.js';
import { partyByCode, type PartyNames } from '../shared/parties.js';
import type { Reorganised } from '../shared/reorganised.js';
import type { Order, PoliticalControlQuery } from './political-control.query.js';

/** Draws the seats of councils in as many columns as the width has room for. */
export type SeatsDrawing = (
  councils: readonly LampCouncil[],
  partyNames: PartyNames,
  width: number,
) => Drawing;

export interface PoliticalControlModel {
  /** Of another nation than England. */
  release?: NationRelease;
  domain: AreaDomain;
  scope: Scope;
  compare: boolean;
  /** The most deprived first, in MHCLG's order; councils to compare in the order they were named. */
  councils: readonly LampCouncil[];
  /** Codes and names that are no English council. */
  unknownCouncils: readonly string[];
  /** What became of councils that were named, and of those shown that have been replaced since. */
  reorganised: readonly Reorganised[];
  /** Names of county councils that were named beside other councils, and are not shown with them. */
  refusedCounties: readonly string[];
  /** Numbers of districts of the county councils shown, by name; empty where other councils are shown. */
  countyDistricts: ReadonlyMap<string, number>;
  /** Whether county councils of the place are left out, because their districts are counted. */
  leavesOutCounties: boolean;
  /** Date of the record of control: an ISO month, or "late 2025". */
  controlAsAt: string;
  /** Elections since then, where any of the councils has voted. */
  laterElections: LaterElections | undefined;
  hexMap: HexMap | undefined;
  /** Registered names by Electoral Commission code, where seats come with the councils. */
  partyNames?: PartyNames;
  provenance: Provenance;
}

/** The councils of a query, or what could have been named instead. */
export function toModel(
  query: PoliticalControlQuery,
  lamps: Lamps,
  hexMap: HexMap | undefined,
  resolve: ResolveCouncil,
): PoliticalControlModel | NoCouncils {
  const { scope } = query;
  const districts = selectCouncils(scope, lamps.councils, resolve);
  const { counties, unknown } = selectCounties(districts.unknown, lamps.counties, resolve);
  // County councils are shown by themselves: their neighbourhoods are those of their districts.
  const isCounty = !districts.chosen.length && counties.length > 0;
  const chosen = (isCounty ? counties : districts.chosen).map((council) =>
    withCommonName<LampCouncil>(council),
  );
  if (!chosen.length) return toNoCouncils(scope, lamps.councils);
  const compare = query.compare && chosen.length > 1;
  return {
    domain: query.domain,
    scope,
    compare,
    councils: query.compare ? chosen : sortCouncils(chosen, 'deprivation'),
    unknownCouncils: unknown,
    reorganised: [],
    refusedCounties: isCounty ? [] : counties.map(({ name }) => name),
    countyDistricts: new Map(
      isCounty ? counties.map((county) => [county.name, county.districts.length]) : [],
    ),
    leavesOutCounties: scope.by !== 'authorities' && hasDistricts(chosen, lamps),
    controlAsAt: lamps.controlAsAt,
    laterElections: undefined,
    hexMap,
    provenance: lamps.provenance,
  };
}

/** Whether any of the councils is a district of a county council. */
function hasDistricts(councils: readonly LampCouncil[], { counties }: Lamps): boolean {
  const codes = new Set(counties.flatMap(({ districts }) => districts));
  return councils.some(({ code }) => codes.has(code));
}

const byName = (a: LampCouncil, b: LampCouncil) => a.name.localeCompare(b.name, 'en');
/** Where no rank is published, by the share of neighbourhoods among the most deprived tenth and fifth. */
const byRank = (a: LampCouncil, b: LampCouncil) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
  b.inMostDeprived10 / b.lsoas - a.inMostDeprived10 / a.lsoas ||
  b.inMostDeprived20 / b.lsoas - a.inMostDeprived20 / a.lsoas;

/** Kinds of control in the order in which councils are sorted by it. */
const CONTROL_KINDS = ['majority', 'minority', 'independents', 'shared', 'none', 'no-parties', 'unknown'];

/** Sorts councils; equals have the most deprived first. */
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

/** Whether a directly elected mayor is of another party than the one with the majority, or no party has one. */
export function hasOtherMayor({ control }: LampCouncil): boolean {
  return control.mayor !== undefined && control.parties[0] !== control.mayor;
}

/**
 * Code of the party that holds a majority: by the record, or by the seats where parties run the council together though
 * one of them holds more than half.
 */
export function majorityParty({ control }: Pick<LampCouncil, 'control'>): string | undefined {
  const { kind, parties, holder } = control;
  if (kind === 'majority') return parties[0];
  if (kind !== 'shared' || holder === undefined || holder === 'IND') return undefined;
  return parties.find((party) => partyByCode(party).ids.includes(holder));
}

/** Group of a council in the filter for control: "majority:LAB", "minority", "independents", "noc", "no-parties", "unknown". */
export function controlGroup(council: LampCouncil): string {
  const { control } = council;
  const party = majorityParty(council);
  if (party !== undefined) return `majority:${party}`;
  if (control.kind === 'minority') return 'minority';
  return ['shared', 'none'].includes(control.kind) ? 'noc' : control.kind;
}

/** A list of more councils than this has a search field, and takes more room. */
export const SHORT_LIST = 12;
