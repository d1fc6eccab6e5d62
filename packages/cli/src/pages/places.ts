import { DatasetClient } from '@odm-widgets/data/dataset';
import { filesAt, getLamps } from '@odm-widgets/data/lamps';
import { getNationCouncils } from '@odm-widgets/data/nations';
import {
  COUNCIL_RELEASE,
  inLatestWards,
  LATEST_RELEASE,
  latestRelease,
  NATION_RELEASES,
  nationOf,
  normalisePlaceName,
  UK_NATIONS,
  type NamedPlace,
} from '@odm-widgets/data/model';

/** Which places get pages. */
export type PlaceScope =
  | { by: 'all' }
  | { by: 'authorities'; codes: readonly string[] }
  /** Nations, and the regions and combined authorities of England. */
  | { by: 'larger' };

/** Places that are read from the same files. */
export interface PlaceGroup {
  scope: PlaceScope;
  read: (signal: AbortSignal) => Promise<readonly NamedPlace[]>;
}

/**
 * The places of a scope, council by council, so that the files of one are read once and those of all are never held at
 * the same time.
 *
 * @throws {OdmError} when a list of councils cannot be had
 */
export async function placeGroups(
  base: string,
  scope: PlaceScope,
  signal: AbortSignal,
): Promise<PlaceGroup[]> {
  // The longest of all, so other threads write councils in the meantime.
  const larger: PlaceGroup = { scope: { by: 'larger' }, read: (ofGroup) => largerPlaces(base, ofGroup) };
  if (scope.by === 'larger') return [larger];
  const codes = scope.by === 'all' ? await allCouncils(base, signal) : scope.codes;
  const councils = codes.map((code): PlaceGroup => ({
    scope: { by: 'authorities', codes: [code] },
    read: (ofGroup) => placesOfCouncil(base, code, ofGroup),
  }));
  return scope.by === 'all' ? [larger, ...councils] : councils;
}

/**
 * A council and its wards: those its figures are for, and where it was redrawn, those of today. A ward that no small
 * area belongs to, as in the City of London, has no figures.
 */
async function placesOfCouncil(base: string, code: string, signal: AbortSignal): Promise<NamedPlace[]> {
  const areas = await new DatasetClient(base).authority(code, latestRelease(nationOf(code) ?? 'england'), {
    signal,
  });
  // Areas of other nations may belong to no ward.
  const wards = [areas, inLatestWards(areas)].flatMap(({ lsoas }) => lsoas.map(({ ward }) => ward));
  return [
    { kind: 'authority', name: areas.authority.code },
    ...[...new Set(wards)]
      .filter(Boolean)
      .sort()
      .map((name) => ({ kind: 'ward' as const, name })),
  ];
}

async function allCouncils(base: string, signal: AbortSignal): Promise<string[]> {
  const files = filesAt(base);
  const [england, ...nations] = await Promise.all([
    new DatasetClient(base).authorities(LATEST_RELEASE, { signal }),
    ...NATION_RELEASES.map((release) => getNationCouncils(files, release, { signal })),
  ]);
  return [...england.authorities, ...nations.flatMap(({ councils }) => councils)].map(({ code }) => code);
}

/** Nations, and the regions and combined authorities of England. */
async function largerPlaces(base: string, signal: AbortSignal): Promise<NamedPlace[]> {
  const { councils } = await getLamps(filesAt(base), 'overall', { release: COUNCIL_RELEASE, signal });
  const named = (kind: 'region' | 'combined-authority', names: readonly (string | undefined)[]) =>
    [...new Set(names.flatMap((name) => name ?? []))].map((name) => ({ kind, name: toSegment(name) }));
  return [
    ...UK_NATIONS.map((name) => ({ kind: 'nation' as const, name })),
    ...named(
      'region',
      councils.map(({ region }) => region),
    ),
    ...named(
      'combined-authority',
      councils.map(({ combinedAuthority }) => combinedAuthority),
    ),
  ];
}

/** "Yorkshire and The Humber" as an address has it; widgets read a name with hyphens as well. */
const toSegment = (name: string) => normalisePlaceName(name).replaceAll(' ', '-');
