/** What the files of councils and of regions say of wards. */
import { getCouncils, getParties, mergeProvenance, type DatasetFiles } from '@odm-widgets/data/councils';
import type { Provenance, RepresentedCouncil, RepresentedWard, Source } from '@odm-widgets/data/model';
import { getCouncilWards, getRegion } from '@odm-widgets/data/representation';
import { isEstimateSource } from '../shared/used-sources.js';
import type { CouncilShown, RepresentationModel } from './representation.model.js';

/** Of so few councils, the file of each is read; of more, the files of their regions. */
export const MAX_OWN_FILES = 3;

interface Files {
  files: DatasetFiles;
  signal: AbortSignal;
}

/** What the files of councils or of regions say of their wards. */
export type WardFigures = Pick<RepresentationModel, 'partyNames' | 'provenance' | 'seatsAsAt'> & {
  wards: readonly RepresentedWard[];
};

export function toWardFigures(parts: readonly RepresentedCouncil[]): WardFigures {
  return {
    wards: parts.flatMap(({ wards }) => wards),
    partyNames: Object.fromEntries(parts.flatMap(({ partyNames }) => Object.entries(partyNames))),
    provenance: parts.map(({ provenance }) => provenance).reduce(mergeProvenance),
    seatsAsAt: parts[0]!.seatsAsAt,
  };
}

/** Wards of councils, and of others in their regions where there are many councils. */
export function loadWardFigures(councils: readonly CouncilShown[], from: Files): Promise<WardFigures> {
  return councils.length <= MAX_OWN_FILES ? loadOwnFiles(councils, from) : loadRegions(councils, from);
}

async function loadOwnFiles(
  councils: readonly CouncilShown[],
  { files, signal }: Files,
): Promise<WardFigures> {
  return toWardFigures(
    await Promise.all(councils.map(({ code }) => getCouncilWards(files, code, { signal }))),
  );
}

async function loadRegions(
  councils: readonly CouncilShown[],
  { files, signal }: Files,
): Promise<WardFigures> {
  const [partyNames, regions] = await Promise.all([
    getParties(files, { signal }),
    Promise.all(regionNames(councils).map((name) => getRegion(files, name, { signal }))),
  ]);
  return {
    wards: regions.flatMap((region) => region.wards),
    partyNames,
    provenance: regions.map((file) => file.provenance).reduce(mergeProvenance),
    seatsAsAt: regions[0]!.seatsAsAt,
  };
}

/** The source of the match of neighbourhoods, where wards of an election have some by the project's estimate. */
export async function estimateProvenance(
  { files, signal }: Files,
  wards: readonly RepresentedWard[],
  provenance: Provenance,
): Promise<Provenance> {
  const codes = new Set(
    wards.flatMap(({ estimatedLsoas, authority }) => (estimatedLsoas ? [authority.code] : [])),
  );
  if (!codes.size) return provenance;
  const { authorities } = await getCouncils(files, { signal });
  const names = regionNames(authorities.filter(({ code }) => codes.has(code)));
  const regions = await Promise.all(names.map((name) => getRegion(files, name, { signal })));
  const sources: Source[] = regions.flatMap((region) => region.provenance.sources.filter(isEstimateSource));
  return { ...provenance, sources };
}

export const regionNames = (councils: readonly CouncilShown[]) => [
  ...new Set(councils.map(({ region }) => region)),
];
