import type { Provenance, Source } from '@odm-widgets/data/model';

/** Provenance with the sources that are used and no others: a file has those of every view of it. */
export function usedSources(provenance: Provenance, isUsed: (source: Source) => boolean): Provenance {
  return { ...provenance, sources: provenance.sources.filter(isUsed) };
}

/** Provenance with further sources, each once. */
export function addSources(provenance: Provenance, sources: readonly Source[]): Provenance {
  const known = new Set(provenance.sources.map(({ title }) => title));
  return {
    ...provenance,
    sources: [...provenance.sources, ...sources.filter(({ title }) => !known.has(title))],
  };
}

/** The lists of elections, which say whether a council has voted since its record. */
export const isElectionSource = ({ title }: Source) => title.startsWith('Elections of');

/** The count of residents. */
export const isCensusSource = ({ title }: Source) => title.startsWith('Census');

/** The register of councils, which says the region of each. */
export const isRegionSource = ({ publisher }: Source) => publisher === 'mySociety';

/** The project's own match of neighbourhoods to wards of redrawn councils. */
export const isEstimateSource = ({ title, publisher }: Source) =>
  publisher === 'Open Data Manchester' && /matched to LSOAs/u.test(title);

/** The list of combined authorities. */
export const isCombinedAuthoritySource = ({ title }: Source) => title.startsWith('Combined authorities');

/** The year of a handbook of election results; undefined for other sources. */
export function handbookYear({ title }: Source): number | undefined {
  const [, year] = /Handbook (\d{4})/u.exec(title) ?? [];
  return year === undefined ? undefined : Number(year);
}
