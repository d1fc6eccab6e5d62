import type { Domain } from '@odm-widgets/data/model';

/** Every word the widget says. Functions get numbers already written for the locale, and the raw count to agree with. */
export interface WardStrings {
  heading: (place: string | undefined) => string;
  domain: Readonly<Record<Domain, string>>;
  /** A phrase that ends the headline: "" for the overall index, " for crime" for a domain. */
  domainPhrase: Readonly<Record<Domain, string>>;
  /** Headlines; `ward` is a name, numbers are written for the locale. */
  some: (a: { ward: string; count: string; of: string; n: number; total: number; phrase: string }) => string;
  none: (a: { ward: string; of: string; total: number; phrase: string }) => string;
  all: (a: { ward: string; of: string; total: number; phrase: string }) => string;
  onlyOneIn: (a: { ward: string; phrase: string }) => string;
  onlyOneOut: (a: { ward: string; phrase: string; tenth: string }) => string;
  /** The council's share, beside the headline. */
  across: (a: { place: string; count: string; of: string }) => string;
  acrossEngland: string;
  comparedWard: (a: { ward: string; authority: string; count: string; of: string; n: number }) => string;
  /** A national tenth in words: 1 is "the most deprived 10%". */
  tenth: (n: number) => string;
  caveat: string;
  whatIsNeighbourhood: string;
  populationLine: (a: { ward: string; people: string }) => string;
  table: {
    caption: (a: { ward: string; domain: string }) => string;
    captionDomains: (a: { ward: string }) => string;
    ward: string;
    name: string;
    code: string;
    rank: (a: { of: string }) => string;
    tenth: string;
    people: string;
    show: string;
  };
  chart: {
    most: string;
    least: string;
    band: string;
    england: string;
    point: (a: { name: string; rank: string; of: string; tenth: string }) => string;
    pointInLane: (a: { lane: string; point: string }) => string;
    laneCount: (a: { label: string; count: string; of: string; n: number }) => string;
  };
  controls: {
    legend: string;
    ward: string;
    chooseWard: string;
    domain: string;
    view: string;
    views: Readonly<Record<'overall' | 'domains', string>>;
    compare: string;
    addWard: string;
    remove: (ward: string) => string;
  };
  actions: { explore: string };
  notice: {
    redrawn: (a: { year: string; wards: string; estimated: boolean }) => string;
    renamed: (a: { name: string; year: string }) => string;
    postcodeWard: (a: { ward: string }) => string;
    overallOnly: string;
    compareMissing: (a: { wards: string }) => string;
    compareEmpty: (a: { wards: string }) => string;
  };
  empty: {
    chooseWard: (a: { authority: string }) => string;
    noLsoas: (a: { ward: string; authority: string }) => string;
    redrawn: (a: { ward: string; authority: string; year: string }) => string;
    abolished: (a: { ward: string; authority: string; year: string }) => string;
    isNew: (a: { ward: string; authority: string; year: string }) => string;
    whereToLook: string;
    whereUnknown: (a: { authority: string }) => string;
    estimated: string;
    ambiguous: (a: { name: string; count: string }) => string;
    useCode: string;
    otherNation: Readonly<Record<'wales' | 'scotland' | 'northern-ireland', string>>;
    crownDependency: string;
    format: (a: { query: string }) => string;
    notAWard: (a: { query: string }) => string;
    notFound: (a: { query: string }) => string;
    nearest: (a: { ward: string; authority: string; code: string }) => string;
    terminated: (a: { month: string }) => string;
    postcodeNotFound: string;
    postcodeInvalid: string;
    show: (a: { ward: string; authority: string }) => string;
  };
  /** Pages that publish another nation's index. */
  nationLinks: Readonly<Record<'wales' | 'scotland' | 'northern-ireland', { label: string; href: string }>>;
}
