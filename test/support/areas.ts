import type { AuthorityAreas, Domain, Lsoa, Provenance, Ward, WardAnswer } from '@odm-widgets/data/model';
import { DOMAINS, RELEASE_DETAILS } from '@odm-widgets/data/model';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';

/** Made-up figures of the real shape, for tests of words and maths; truth is tested on the dataset. */
export const PROVENANCE: Provenance = {
  release: '2025',
  geography: 'LSOA 2021, best fit to wards of May 2024',
  method: 'Counts of LSOAs by ward',
  sources: [
    {
      title: 'English Indices of Deprivation 2025',
      publisher: 'Ministry of Housing, Communities and Local Government',
      url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
      licence: 'Open Government Licence v3.0',
      licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
      asAt: '2025-10-30',
    },
  ],
};

const TOTAL = RELEASE_DETAILS['2025'].areas.count;

/** An LSOA with the same rank in every domain, unless told otherwise. */
export function lsoa(
  code: string,
  ward: string,
  rank: number,
  ranks: Partial<Record<Domain, number>> = {},
): Lsoa {
  const rankOf = Object.fromEntries(DOMAINS.map((domain) => [domain, ranks[domain] ?? rank])) as Record<
    Domain,
    number
  >;
  const decile = Object.fromEntries(
    DOMAINS.map((domain) => [domain, Math.floor(((rankOf[domain] - 1) * 10) / TOTAL) + 1]),
  ) as Record<Domain, number>;
  return { code, name: `Somewhere ${code.slice(-3)}`, ward, population: 1500, rank: rankOf, decile };
}

export function ward(code: string, name: string): Ward {
  return { code, name, population: 15_000, seats: { PP53: 3 }, vacancies: 0 };
}

/** A council of the given wards, each with LSOAs at the given ranks. */
export function areasOf(
  wards: Readonly<Record<string, readonly number[]>>,
  authority = { code: 'E08000099', name: 'Borsetshire' },
): AuthorityAreas {
  const entries = Object.entries(wards);
  return {
    release: '2025',
    authority,
    wardVintage: 2024,
    wards: entries.map(([name], index) => ward(wardCode(index), name)),
    lsoas: entries.flatMap(([, ranks], index) =>
      ranks.map((rank, i) => lsoa(`E0100${index}${String(i).padStart(3, '0')}`, wardCode(index), rank)),
    ),
    provenance: PROVENANCE,
  };
}

export function wardCode(index: number): string {
  return `E0509900${index}`;
}

/** The index's plain answer for a ward of these areas. */
export function found(areas: AuthorityAreas, code: string): Extract<WardAnswer, { kind: 'found' }> {
  const name = areas.wards.find((item) => item.code === code)!.name;
  return {
    kind: 'found',
    ward: { code, name, authority: areas.authority },
    wardVintage: 2024,
    estimated: false,
    formerNames: [],
    authorityCodes: [areas.authority.code],
  };
}

/** What an author asks for who names the first ward of these areas, and nothing else. */
export const QUERY: WardQuery = {
  source: 'dataset',
  base: '',
  release: '2025',
  isNationKnown: false,
  domain: 'overall',
  allDomains: false,
  hasMap: false,
  place: { by: 'ward', ward: wardCode(0) },
  authority: undefined,
  compareAuthority: true,
  compareNation: false,
  compareWards: [],
};
