import {
  rangeOf,
  sumOf,
  type CountSummary,
  type ProfileFile,
  type ProfileSection,
  type Provenance,
  type RateSummary,
} from '@odm-widgets/data/model';
import type { AreaModel, Place } from '../../area-profile.model.js';

/** One section of every council of the area and of what it is compared with, by code of council. */
export interface SectionData {
  file: ProfileFile;
  sections: ReadonlyMap<string, ProfileSection>;
}

/** Councils whose sections the places need. */
export function councilsOf(model: AreaModel): { code: string; lsoas: number; isArea: boolean }[] {
  const area = new Set(model.area.parts.map(({ council }) => council.areas.authority.code));
  const councils = new Map<string, { code: string; lsoas: number; isArea: boolean }>();
  for (const { parts } of model.places)
    for (const { council } of parts) {
      const { code } = council.areas.authority;
      councils.set(code, { code, lsoas: council.areas.lsoas.length, isArea: area.has(code) });
    }
  return [...councils.values()];
}

/** Columns of a section of one kind, which are the same in every council. */
export function columnsOf({ sections }: SectionData, kind: 'count' | 'rate'): string[] {
  const [section] = sections.values();
  return [...(section?.kinds ?? [])].flatMap(([id, own]) => (own === kind ? [id] : []));
}

/** Values of a place's neighbourhoods; undefined where a council has no such section. */
export function valuesOf(
  place: Place,
  column: string,
  { sections }: SectionData,
): (number | null)[] | undefined {
  const values: (number | null)[] = [];
  for (const { council, indices } of place.parts) {
    const own = sections.get(council.areas.authority.code)?.columns.get(column);
    if (!own) return undefined;
    for (const index of indices) values.push(own[index] ?? null);
  }
  return values;
}

/** The sum of a column over a place; of several columns, over all of them. */
export function countOf(
  place: Place,
  columns: readonly string[],
  data: SectionData,
  model: AreaModel,
): CountSummary | undefined {
  const counts = columns.map((column) => {
    const totals = totalsOf(place, column, data, model);
    if (totals) return isCount(totals) ? totals : undefined;
    const values = place.parts.length ? valuesOf(place, column, data) : undefined;
    return values && sumOf(values);
  });
  if (counts.includes(undefined)) return undefined;
  const known = counts.filter((count) => count !== undefined);
  return {
    sum: sumOf(known.map(({ sum }) => sum)).sum,
    withheld: Math.max(0, ...known.map(({ withheld }) => withheld)),
  };
}

/** The range and the middle of a column over a place. */
export function rateOf(
  place: Place,
  column: string,
  data: SectionData,
  model: AreaModel,
): RateSummary | undefined {
  const totals = totalsOf(place, column, data, model);
  if (totals) return isCount(totals) ? undefined : totals;
  const values = place.parts.length ? valuesOf(place, column, data) : undefined;
  return values && rangeOf(values);
}

const isCount = (totals: CountSummary | RateSummary): totals is CountSummary => 'sum' in totals;

/** What is published of a region or a nation; England and Wales are added up. */
function totalsOf(
  place: Place,
  column: string,
  { sections }: SectionData,
  { area, nations }: AreaModel,
): CountSummary | RateSummary | undefined {
  if (place.kind !== 'region' && place.kind !== 'nation') return undefined;
  const own = area.parts.map(({ council }) => ({
    nation: council.nation,
    totals: sections.get(council.areas.authority.code)?.totals,
  }));
  if (place.kind === 'region') return own[0]?.totals?.region?.get(column);
  const found = nations.map((nation) => own.find((one) => one.nation === nation)?.totals?.nation.get(column));
  if (found.length === 1) return found[0];
  const counts = found.filter((one) => one !== undefined && isCount(one));
  if (counts.length !== nations.length) return undefined;
  return {
    sum: sumOf(counts.map(({ sum }) => sum)).sum,
    withheld: sumOf(counts.map(({ withheld }) => withheld)).sum,
  };
}

/** Where the section's figures come from: the sources of the area's councils, which are the same in each. */
export function provenanceOf({ sections }: SectionData): Provenance | undefined {
  return [...sections.values()][0]?.provenance;
}
