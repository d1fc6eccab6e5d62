import {
  commonPlaceName,
  latestRelease,
  RELEASE_DETAILS,
  sumOf,
  type AuthorityAreas,
  type AuthorityRef,
  type Lsoa,
  type ProfileSummary,
  type Provenance,
  type Source,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import type { AreaQuery } from './area-profile.query.js';

/** A council some of whose neighbourhoods are counted, in the wards they are counted in. */
export interface Council {
  /** In England and Wales without ranks and seats, which sections load. */
  areas: AuthorityAreas;
  nation: UkNation;
  /** England and Wales. */
  profile: ProfileSummary | undefined;
}

/** Neighbourhoods of one council, by their places in its files. */
export interface AreaPart {
  council: Council;
  indices: readonly number[];
}

/** A ward that is part of an area, or is compared with it. */
export interface AreaWard {
  code: string;
  name: string;
  welshName?: string;
  authority: AuthorityRef;
}

/** What the first content says of a place. */
export interface PlaceFigures {
  lsoas: number;
  /** Usual residents; undefined where the nation's files have none. */
  people: number | undefined;
  households: number | undefined;
  /** Households deprived in at least one of four dimensions. */
  deprived: number | undefined;
  /** Neighbourhoods in the most deprived tenth of their nation, where there is no census to show instead. */
  inMostDeprived10: number | undefined;
}

/** A place of the comparison; the area itself is the first. */
export interface Place {
  kind: 'area' | 'authority' | 'region' | 'nation' | 'ward';
  /** Unique among the places. */
  id: string;
  /** Its name in English; empty for a nation, whose name is one of the strings, and for a patch without a name. */
  name: string;
  welshName?: string;
  /** Councils' parts; none for regions and nations, whose sums are published with each council. */
  parts: readonly AreaPart[];
  figures: PlaceFigures;
}

/** Something the reader must know beside the figures. */
export type Notice =
  | { kind: 'redrawn'; ward: string; year: number; estimated: boolean }
  | { kind: 'renamed'; name: string; year: number }
  /** A postcode's neighbourhood, which is marked. */
  | { kind: 'postcode'; lsoa: string }
  /** Neighbourhoods placed in these wards by the project's estimate. */
  | { kind: 'estimated'; wards: readonly string[] }
  | { kind: 'compare-missing'; wards: readonly string[] }
  /** Wards that are part of the area and have no neighbourhood by the official best fit. */
  | { kind: 'empty-wards'; wards: readonly string[] }
  | { kind: 'unknown-lsoas'; codes: readonly string[] }
  /** England and Wales together: the census alone. */
  | { kind: 'two-nations' };

/** What `<odm-area-profile>` shows; every number in its words and pictures is in here. */
export interface AreaModel {
  /** Whether it is one ward, several, a patch of neighbourhoods, or a council. */
  kind: 'ward' | 'wards' | 'patch' | 'authority';
  area: Place;
  /** Wards that it is made of, or that its neighbourhoods are in. */
  wards: readonly AreaWard[];
  lsoas: readonly Lsoa[];
  authorities: readonly AuthorityRef[];
  nations: readonly UkNation[];
  /** The area first, then what it is compared with. */
  places: readonly Place[];
  markedLsoa: string | undefined;
  notices: readonly Notice[];
  provenance: Provenance;
}

/** A valid answer with no figures to show, and whom it credits. */
export type AreaEmpty = (
  | { kind: 'no-lsoas'; ward: string; authority: AuthorityRef }
  | { kind: 'unknown-lsoas'; codes: readonly string[] }
  | { kind: 'mixed-nations'; nations: readonly UkNation[] }
  | { kind: 'ward'; answer: Exclude<WardAnswer, { kind: 'found' }> }
  | { kind: 'postcode'; problem: 'invalid' | 'not-found' | 'terminated' | 'elsewhere' }
) & { provenance?: Provenance };

/** What a query found. */
export interface FoundArea {
  kind: AreaModel['kind'];
  /** Name of a ward or council, or that the author gave; empty where it is made of parts. */
  name: string;
  welshName?: string;
  parts: readonly AreaPart[];
  wards: readonly AreaWard[];
  comparedWards: readonly (AreaWard & { part: AreaPart })[];
  markedLsoa?: string;
  postcodeSource?: Source;
  notices: readonly Notice[];
}

/** Neighbourhoods of a council that meet a condition. */
export function partOf(council: Council, isIn: (lsoa: Lsoa) => boolean): AreaPart {
  return {
    council,
    indices: council.areas.lsoas.flatMap((lsoa, index) => (isIn(lsoa) ? [index] : [])),
  };
}

/** The neighbourhoods of parts. */
export function lsoasOf(parts: readonly AreaPart[]): Lsoa[] {
  return parts.flatMap(({ council, indices }) => indices.map((index) => council.areas.lsoas[index]!));
}

/** Rows of the domain model to what is shown. */
export function toModel(query: AreaQuery, found: FoundArea): AreaModel {
  const { parts } = found;
  const councils = parts.map(({ council }) => council);
  const nations = [...new Set(councils.map(({ nation }) => nation))];
  const area: Place = {
    kind: 'area',
    id: 'area',
    name: commonPlaceName(found.name),
    ...(found.welshName ? { welshName: commonPlaceName(found.welshName) } : {}),
    parts,
    figures: figuresOf(parts),
  };
  const lsoas = lsoasOf(parts);
  return {
    kind: found.kind,
    area,
    wards: found.wards,
    lsoas,
    authorities: councils.map(({ areas }) => withCommonName(areas.authority)),
    nations,
    places: [area, ...comparisons(query, found, councils, nations)],
    markedLsoa: found.markedLsoa,
    notices: [
      ...found.notices,
      ...(nations.length > 1 ? [{ kind: 'two-nations' } as const] : []),
      ...estimates(parts, found.wards),
    ],
    provenance: provenanceOf(councils, found.postcodeSource),
  };
}

function withCommonName<P extends { name: string }>(place: P): P {
  return { ...place, name: commonPlaceName(place.name) };
}

/** Neighbourhoods placed by our estimate; where every one is, as in Scotland, a caveat says so. */
function estimates(parts: readonly AreaPart[], wards: readonly AreaWard[]): Notice[] {
  const estimated = new Set(
    parts.flatMap(({ council, indices }) =>
      RELEASE_DETAILS[council.areas.release].wardMatch === 'estimate'
        ? []
        : indices.flatMap((index) => {
            const lsoa = council.areas.lsoas[index]!;
            return lsoa.estimated ? [lsoa.ward] : [];
          }),
    ),
  );
  const names = wards.filter(({ code }) => estimated.has(code)).map(({ name }) => commonPlaceName(name));
  return names.length ? [{ kind: 'estimated', wards: names }] : [];
}

/** Sums over neighbourhoods; what one council's files lack is not counted. */
export function figuresOf(parts: readonly AreaPart[]): PlaceFigures {
  const lsoas = lsoasOf(parts);
  const hasCensus = parts.every(({ council }) => council.profile);
  const summaries = parts.flatMap(({ council, indices }) =>
    council.profile ? indices.map((index) => council.profile!.lsoas[index]!) : [],
  );
  const hasPeople = lsoas.every(({ population }) => population !== undefined);
  return {
    lsoas: lsoas.length,
    people: hasPeople ? sumOf(lsoas.map(({ population }) => population ?? null)).sum : undefined,
    households: hasCensus ? sumOf(summaries.map(({ households }) => households)).sum : undefined,
    deprived: hasCensus
      ? sumOf(summaries.map(({ households, notDeprived }) => households - notDeprived)).sum
      : undefined,
    inMostDeprived10: hasCensus ? undefined : lsoas.filter(({ decile }) => decile.overall === 1).length,
  };
}

/** Council, region and nation of the area, and other wards. A council is not compared with itself. */
function comparisons(
  query: AreaQuery,
  found: FoundArea,
  councils: readonly Council[],
  nations: readonly UkNation[],
): Place[] {
  const regions = [...new Set(councils.map(({ profile }) => profile?.region))];
  const [first] = councils;
  const region = regions.length === 1 ? first?.profile?.totals.region : undefined;
  return [
    ...(query.compareAuthority && found.kind !== 'authority' ? councils.map(councilPlace) : []),
    ...(query.compareRegion && region && regions[0]
      ? [totalsPlace({ kind: 'region', id: 'region', name: regions[0] }, region)]
      : []),
    ...(query.compareNation ? nationPlaces(councils, nations) : []),
    ...found.comparedWards.map(({ code, name, welshName, part }): Place => ({
      kind: 'ward',
      id: code,
      name: commonPlaceName(name),
      ...(welshName ? { welshName: commonPlaceName(welshName) } : {}),
      parts: [part],
      figures: figuresOf([part]),
    })),
  ];
}

function councilPlace(council: Council): Place {
  const { code, name, welshName } = council.areas.authority;
  const parts = [partOf(council, () => true)];
  return {
    kind: 'authority',
    id: code,
    name: commonPlaceName(name),
    ...(welshName ? { welshName: commonPlaceName(welshName) } : {}),
    parts,
    figures: figuresOf(parts),
  };
}

function totalsPlace(
  place: Pick<Place, 'kind' | 'id' | 'name'>,
  { lsoas, people, households, notDeprived }: NonNullable<ProfileSummary['totals']['region']>,
): Place {
  return {
    ...place,
    parts: [],
    figures: { lsoas, people, households, deprived: households - notDeprived, inMostDeprived10: undefined },
  };
}

/** The nation; England and Wales added up for an area in both. A tenth of the areas of any nation is in its first tenth. */
function nationPlaces(councils: readonly Council[], nations: readonly UkNation[]): Place[] {
  const [nation, ...others] = nations;
  if (!nation) return [];
  const totals = nations.map(
    (one) => councils.find((council) => council.nation === one)?.profile?.totals.nation,
  );
  const known = totals.filter((one) => one !== undefined);
  if (known.length === nations.length)
    return [
      totalsPlace(
        { kind: 'nation', id: nations.join('-and-'), name: '' },
        {
          lsoas: sumOf(known.map(({ lsoas }) => lsoas)).sum,
          people: sumOf(known.map(({ people }) => people)).sum,
          households: sumOf(known.map(({ households }) => households)).sum,
          notDeprived: sumOf(known.map(({ notDeprived }) => notDeprived)).sum,
        },
      ),
    ];
  if (others.length) return [];
  const { count } = RELEASE_DETAILS[latestRelease(nation)].areas;
  return [
    {
      kind: 'nation',
      id: nation,
      name: '',
      parts: [],
      figures: {
        lsoas: count,
        people: undefined,
        households: undefined,
        deprived: undefined,
        inMostDeprived10: undefined,
      },
    },
  ];
}

/** Sources of the first content: of households where the census is shown, of ranks elsewhere. */
function provenanceOf(councils: readonly Council[], postcode: Source | undefined): Provenance {
  const [first] = councils.map(({ areas }) => areas.provenance);
  const sources = councils
    .flatMap(({ areas }) => areas.provenance.sources)
    // Only a section says which neighbourhoods are rural.
    .filter(({ title }) => !title.startsWith('Rural'));
  const known = new Map(sources.map((source) => [source.title, source]));
  return {
    release: first?.release ?? '',
    geography: first?.geography ?? '',
    method: first?.method ?? '',
    sources: [...known.values(), ...(postcode ? [postcode] : [])],
  };
}
