import {
  commonPlaceName,
  domainsOf,
  latestRelease,
  RELEASE_DETAILS,
  type AreaDomain,
  type AuthorityAreas,
  type AuthorityRef,
  type Boundaries,
  type Lsoa,
  type Nation,
  type Provenance,
  type Release,
  type Source,
  type UkNation,
  type Ward,
  type WardAnswer,
  type WardRef,
} from '@odm-widgets/data/model';
import type { Replaced } from './lazy/replaced/replaced.js';
import type { View, WardQuery } from './ward-deprivation.query.js';

/** A count of neighbourhoods out of all there are. */
export interface Share {
  count: number;
  of: number;
}

/** One ward as it is shown: its LSOAs, most deprived first in the chosen domain. */
export interface WardFigures {
  code: string;
  name: string;
  /** Name in Welsh, where it is another. */
  welshName?: string;
  authority: AuthorityRef;
  /** Residents by the count named in the provenance. */
  population: number | undefined;
  lsoas: readonly Lsoa[];
  inMostDeprived10: Share;
  inMostDeprived20: Share;
}

/** Something the reader must know beside the figures. */
export type Notice =
  | { kind: 'redrawn'; year: number; wards: readonly { code: string; name: string }[]; estimated: boolean }
  | { kind: 'renamed'; name: string; year: number }
  /** The neighbourhood of a postcode is counted in `ward`; `liesIn` is the ward the postcode is in, where that is another. */
  | { kind: 'postcode'; lsoa: string; ward: string; liesIn: string | undefined }
  /** Neighbourhoods that are placed in these wards by the project's estimate. */
  | { kind: 'estimated'; wards: readonly string[] }
  | { kind: 'overall-only' }
  /** The nation's index has no such domain. */
  | { kind: 'no-domain' }
  | { kind: 'no-map'; reason: NoMapReason }
  | { kind: 'compare-missing'; wards: readonly string[] }
  | { kind: 'compare-empty'; wards: readonly string[] };

/** What a map of wards of a council is drawn from. */
export interface WardMap {
  boundaries: Boundaries;
  /** Every ward of the council. */
  wards: readonly WardOnMap[];
}

export interface WardOnMap {
  code: string;
  name: string;
  welshName: string;
  /** Codes of the areas that are counted in it. */
  areas: readonly string[];
  /** Parts of its official line that are not around those areas; undefined where there is no official line of it. */
  official: readonly number[] | undefined;
}

/** Why there is no map: of the areas of a nation, of those of an earlier release, or for now. */
export type NoMapReason = 'nation' | 'release' | 'failed';

/** What `<odm-ward-deprivation>` shows; every number in its words and pictures is in here. */
export interface WardModel {
  release: Release;
  domain: AreaDomain;
  /** Domains there are figures for here: all, or the overall index alone. */
  domains: readonly AreaDomain[];
  /** Areas ranked in the nation in this release. */
  nationalCount: number;
  ward: WardFigures;
  authority: AuthorityRef;
  /** The council's LSOAs in the most deprived tenth of the nation. */
  authorityInMostDeprived10: Share;
  /** The council's LSOAs in each national tenth, most deprived first: ten counts. */
  authorityDecileCounts: readonly number[];
  compareAuthority: boolean;
  compareNation: boolean;
  compared: readonly WardFigures[];
  /** Code of the neighbourhood that is marked, as the one a postcode lies in. */
  markedLsoa: string | undefined;
  notices: readonly Notice[];
  /** Where a map is asked for and there is one. */
  map: WardMap | undefined;
  /** Wales: names of places in Welsh by their names in English. */
  welshNames?: Readonly<Record<string, string>>;
  provenance: Provenance;
}

/** A valid answer with no figures to show, and whom it credits. */
export type WardEmpty = WardEmptyReason & { provenance?: Provenance };

type WardEmptyReason =
  | { kind: 'choose-ward'; authority: AuthorityRef }
  | {
      kind: 'no-lsoas';
      ward: string;
      welshName?: string;
      authority: AuthorityRef;
      provenance: Provenance;
    }
  /** Places of several nations. */
  | { kind: 'mixed-nations'; nations: readonly UkNation[] }
  /** A council of the author's that others are in the place of. */
  | { kind: 'replaced-council'; replaced: Replaced }
  /** With what became of its council, where that was replaced. */
  | (Extract<WardAnswer, { kind: 'changed' }> & { replaced?: Replaced })
  | Exclude<WardAnswer, { kind: 'found' | 'changed' | 'unknown' }>
  /** Of another nation than England where it is named. */
  | (Extract<WardAnswer, { kind: 'unknown' }> & { nation?: Nation })
  /** A name that no ward of the named council has; `wards` are those of other councils. */
  | { kind: 'not-in-authority'; name: string; authority: AuthorityRef; wards: readonly WardRef[] }
  | { kind: 'postcode-other-nation'; nation: UkNation | 'crown-dependency' }
  | { kind: 'postcode-terminated'; year: number; month: number }
  | { kind: 'postcode-not-found' }
  | { kind: 'postcode-invalid' };

/** One council's areas and which of its wards to show. */
export interface WardSelection {
  areas: AuthorityAreas;
  ward: string;
}

/** The ward that was asked for, and how it was found. */
export interface SubjectWard extends WardSelection {
  postcode?: {
    /** Code of the neighbourhood the postcode lies in. */
    lsoa?: string;
    /** Whom the look-up of the postcode credits. */
    source: Source;
  };
}

/** Rows of the domain model to what is shown. */
export function toModel(
  query: WardQuery,
  subject: SubjectWard,
  compared: readonly WardSelection[],
  notices: readonly Notice[],
  map?: WardMap,
): WardModel {
  const { areas, postcode } = subject;
  const domains = domainsOf(areas.release).filter((domain) =>
    areas.lsoas.some((lsoa) => lsoa.rank[domain] !== undefined),
  );
  const domain = domains.includes(query.domain) ? query.domain : 'overall';
  const own = toFigures(subject, domain);
  const figures = compared.map((rows) => toFigures(rows, domain));
  return {
    release: areas.release,
    domain,
    domains,
    nationalCount: RELEASE_DETAILS[areas.release].areas.count,
    ward: own,
    authority: withCommonName(areas.authority),
    authorityInMostDeprived10: shareUpToDecile(1, areas.lsoas, domain),
    authorityDecileCounts: countByDecile(areas.lsoas, domain),
    compareAuthority: query.compareAuthority,
    compareNation: query.compareNation,
    compared: figures.filter((ward) => ward.lsoas.length > 0),
    notices: [
      ...notices,
      // Where every area is placed by the project's own lookup, a caveat says so.
      ...(RELEASE_DETAILS[areas.release].wardMatch === 'estimate' ? [] : estimates([own, ...figures])),
      ...emptyComparisons(figures),
      ...(domain === query.domain ? [] : [domains.length > 1 ? NO_DOMAIN_NOTICE : OVERALL_ONLY_NOTICE]),
    ],
    ...welshNamesIn([subject, ...compared]),
    markedLsoa: postcode?.lsoa,
    map,
    provenance: withMapSources(provenanceOf(areas, postcode?.source), map),
  };
}

/** Names in Welsh of the wards and councils of Wales, those that are the same in English included. */
function welshNamesIn(selections: readonly WardSelection[]): Pick<WardModel, 'welshNames'> {
  const places = selections.flatMap(({ areas }) =>
    RELEASE_DETAILS[areas.release].nation === 'wales' ? [areas.authority, ...areas.wards] : [],
  );
  const names = places.map(({ name, welshName = name }) => [name, welshName].map(commonPlaceName));
  return names.length ? { welshNames: Object.fromEntries(names) as Record<string, string> } : {};
}

/** The geography of figures on wards later than the release's own; for those of 2025 there is no official lookup. */
function geographyOfLaterWards(year: number): string {
  return year === 2025
    ? 'LSOAs of 2021, placed in wards of May 2025 by our estimate where those were redrawn'
    : `LSOAs of 2021, best fit to wards of May ${year}`;
}

/** The sources of a ward's figures, and of the look-up of a postcode where there was one. */
export function provenanceOf(
  { provenance, release, wardVintage }: AuthorityAreas,
  ofPostcode?: Source,
): Provenance {
  const isLater = wardVintage !== RELEASE_DETAILS[release].wardVintage;
  return {
    ...provenance,
    geography: isLater ? geographyOfLaterWards(wardVintage) : provenance.geography,
    sources: ofPostcode ? [...provenance.sources, ofPostcode] : provenance.sources,
  };
}

/** The sources of the boundaries are credited wherever the map may go. */
function withMapSources(provenance: Provenance, map: WardMap | undefined): Provenance {
  if (!map) return provenance;
  return { ...provenance, sources: [...provenance.sources, ...map.boundaries.provenance.sources] };
}

/** The views of a release: there are boundaries of LSOAs of 2021 alone. */
export const hasMap = (release: Release): boolean => RELEASE_DETAILS[release].areas.vintage === 2021;

/** The year of a release that a newer one of its nation has replaced. */
export function earlierYear({ release }: Pick<WardModel, 'release'>): string | undefined {
  const { nation, year } = RELEASE_DETAILS[release];
  return release === latestRelease(nation) ? undefined : String(year);
}

/** The view that can be shown: ranks of all domains and boundaries are missing from a live source, and while they load. */
export function availableView(view: View, model: WardModel | undefined): View {
  if (view === 'map') return model && !model.map ? 'overall' : view;
  return model?.domains.length === 1 ? 'overall' : view;
}

const OVERALL_ONLY_NOTICE: Notice = { kind: 'overall-only' };
const NO_DOMAIN_NOTICE: Notice = { kind: 'no-domain' };

function estimates(figures: readonly WardFigures[]): Notice[] {
  const wards = figures.filter(({ lsoas }) => lsoas.some(({ estimated }) => estimated));
  return wards.length ? [{ kind: 'estimated', wards: wards.map((ward) => ward.name) }] : [];
}

function emptyComparisons(figures: readonly WardFigures[]): Notice[] {
  const empty = figures.filter((ward) => ward.lsoas.length === 0);
  return empty.length ? [{ kind: 'compare-empty', wards: empty.map((ward) => ward.name) }] : [];
}

function toFigures({ areas, ward: code }: WardSelection, domain: AreaDomain): WardFigures {
  const ward: Ward | undefined = areas.wards.find((item) => item.code === code);
  const lsoas = areas.lsoas
    .filter((lsoa) => lsoa.ward === code)
    .map(withCommonName)
    .sort(byRank(domain));
  return {
    code,
    name: commonPlaceName(ward?.name ?? code),
    ...(ward?.welshName ? { welshName: commonPlaceName(ward.welshName) } : {}),
    authority: withCommonName(areas.authority),
    population: ward?.population,
    lsoas,
    inMostDeprived10: shareUpToDecile(1, lsoas, domain),
    inMostDeprived20: shareUpToDecile(2, lsoas, domain),
  };
}

/** The same place under the name people write: "Bristol" for "Bristol, City of". */
const withCommonName = <P extends { name: string }>(place: P): P => ({
  ...place,
  name: commonPlaceName(place.name),
});

/** Most deprived first; ties, which the publisher has, in code order. */
function byRank(domain: AreaDomain) {
  return (a: Lsoa, b: Lsoa) =>
    (a.rank[domain] ?? Infinity) - (b.rank[domain] ?? Infinity) || (a.code < b.code ? -1 : 1);
}

/** LSOAs whose published tenth is at most `tenth`. */
function shareUpToDecile(tenth: number, lsoas: readonly Lsoa[], domain: AreaDomain): Share {
  return { count: lsoas.filter((lsoa) => (lsoa.decile[domain] ?? 11) <= tenth).length, of: lsoas.length };
}

function countByDecile(lsoas: readonly Lsoa[], domain: AreaDomain): number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const lsoa of lsoas) {
    const decile = lsoa.decile[domain];
    if (decile !== undefined) counts[decile - 1]! += 1;
  }
  return counts;
}
