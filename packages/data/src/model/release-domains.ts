import type { AreaDomain } from './domains.js';
import type { Release } from './releases.js';

const ENGLISH_DOMAINS = [
  'income',
  'employment',
  'education',
  'health',
  'crime',
  'barriers',
  'environment',
] as const;

/** The domains that each release publishes, in its publisher's order, without the overall index. */
export const RELEASE_DOMAINS: Readonly<Record<Release, readonly Exclude<AreaDomain, 'overall'>[]>> = {
  '2025': ENGLISH_DOMAINS,
  '2019': ENGLISH_DOMAINS,
  'wales-2025': ['income', 'employment', 'health', 'education', 'access', 'housing', 'crime', 'environment'],
  'scotland-2020': ['income', 'employment', 'health', 'education', 'access', 'crime', 'housing'],
  'northern-ireland-2017': ['income', 'employment', 'health', 'education', 'access', 'environment', 'crime'],
};

/** Every domain of a release and the overall index before them. */
export function domainsOf(release: Release): readonly AreaDomain[] {
  return ['overall', ...RELEASE_DOMAINS[release]];
}
