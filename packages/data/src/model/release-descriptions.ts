import type { AreaDomain } from './domains.js';
import type { Release } from './releases.js';

/** A domain of an index, as its publisher names it. */
export interface ReleaseDomain {
  id: Exclude<AreaDomain, 'overall'>;
  name: string;
  /** Its share of the overall index in percent, where a source for it can be cited. */
  weight: number | undefined;
}

/** What describes a release in words. No widget needs it before its figures, which carry what is said of them. */
export interface ReleaseDescription {
  /** Title of the index as its publisher writes it. */
  index: string;
  /** In the publisher's order, without the overall index. */
  domains: readonly ReleaseDomain[];
  /** Where the weights are published. */
  weightsUrl: string | undefined;
  /** The geography of figures for areas, wards and councils, and of its lists of names, in words. */
  geography: { areas: string; wards: string; authorities: string; names: string };
}

const ENGLISH_DOMAINS: readonly ReleaseDomain[] = [
  { id: 'income', name: 'Income', weight: 22.5 },
  { id: 'employment', name: 'Employment', weight: 22.5 },
  { id: 'education', name: 'Education, Skills and Training', weight: 13.5 },
  { id: 'health', name: 'Health Deprivation and Disability', weight: 13.5 },
  { id: 'crime', name: 'Crime', weight: 9.3 },
  { id: 'barriers', name: 'Barriers to Housing and Services', weight: 9.3 },
  { id: 'environment', name: 'Living Environment', weight: 9.3 },
];

/** Index, domains with their weights, areas, ranks and tenths of each release, to be read by people. */
export const RELEASE_DESCRIPTIONS: Readonly<Record<Release, ReleaseDescription>> = {
  '2025': {
    index: 'English Indices of Deprivation 2025',
    domains: ENGLISH_DOMAINS,
    weightsUrl: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
    geography: {
      areas: 'LSOAs of 2021',
      wards: 'LSOAs of 2021, best fit to wards of May 2024',
      authorities: 'LSOAs of 2021, local authorities of April 2024',
      names: 'Wards of May 2024 and May 2025',
    },
  },
  '2019': {
    index: 'English Indices of Deprivation 2019',
    domains: ENGLISH_DOMAINS,
    weightsUrl: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
    geography: {
      areas: 'LSOAs of 2011',
      wards: 'LSOAs of 2011, best fit to wards of 2019',
      authorities: 'LSOAs of 2011, local authorities of 2019',
      names: 'Wards of 2019',
    },
  },
  'wales-2025': {
    index: 'Welsh Index of Multiple Deprivation 2025',
    domains: [
      { id: 'income', name: 'Income', weight: 22 },
      { id: 'employment', name: 'Employment', weight: 20 },
      { id: 'health', name: 'Health', weight: 15 },
      { id: 'education', name: 'Education', weight: 14 },
      { id: 'access', name: 'Access to Services', weight: 10 },
      { id: 'housing', name: 'Housing', weight: 9 },
      { id: 'crime', name: 'Community Safety', weight: 5 },
      { id: 'environment', name: 'Physical Environment', weight: 5 },
    ],
    weightsUrl: 'https://www.gov.wales/node/72538',
    geography: {
      areas: 'LSOAs of 2021',
      wards: 'LSOAs of 2021, best fit to wards of May 2024, whose codes are those of May 2025',
      authorities: 'LSOAs of 2021, local authorities of April 2024',
      names: 'Wards of May 2025',
    },
  },
  'scotland-2020': {
    index: 'Scottish Index of Multiple Deprivation 2020',
    domains: [
      { id: 'income', name: 'Income', weight: undefined },
      { id: 'employment', name: 'Employment', weight: undefined },
      { id: 'health', name: 'Health', weight: undefined },
      { id: 'education', name: 'Education, Skills and Training', weight: undefined },
      { id: 'access', name: 'Geographic Access to Services', weight: undefined },
      { id: 'crime', name: 'Crime', weight: undefined },
      { id: 'housing', name: 'Housing', weight: undefined },
    ],
    weightsUrl: undefined,
    geography: {
      areas: 'Data zones of 2011',
      wards: 'Data zones of 2011, placed in wards of May 2025 by our lookup of their centres',
      authorities: 'Data zones of 2011, council areas of 2019',
      names: 'Wards of May 2025',
    },
  },
  'northern-ireland-2017': {
    index: 'Northern Ireland Multiple Deprivation Measure 2017',
    domains: [
      { id: 'income', name: 'Income', weight: undefined },
      { id: 'employment', name: 'Employment', weight: undefined },
      { id: 'health', name: 'Health and Disability', weight: undefined },
      { id: 'education', name: 'Education, Skills and Training', weight: undefined },
      { id: 'access', name: 'Access to Services', weight: undefined },
      { id: 'environment', name: 'Living Environment', weight: undefined },
      { id: 'crime', name: 'Crime and Disorder', weight: undefined },
    ],
    weightsUrl: undefined,
    geography: {
      areas: 'Super output areas of 2001',
      wards: 'Super output areas of 2001, placed in wards of May 2025 by our lookup of their centres',
      authorities: 'Super output areas of 2001, local government districts of 2014',
      names: 'Wards of May 2025',
    },
  },
};
