/**
 * The overall index and its seven domains, in the publisher's order.
 * `barriers` is "Barriers to Housing and Services", `environment` is "Living Environment".
 */
export const DOMAINS = [
  'overall',
  'income',
  'employment',
  'education',
  'health',
  'crime',
  'barriers',
  'environment',
] as const;
export type Domain = (typeof DOMAINS)[number];

/** The overall index and the domains of every nation's index. */
export const AREA_DOMAINS = [...DOMAINS, 'access', 'housing'] as const;
/**
 * A domain of any nation's index: those of England, `access` (access to services) and `housing`. `crime` is "Community
 * Safety" in Wales, `environment` "Physical Environment"; each release lists its own with their names.
 */
export type AreaDomain = (typeof AREA_DOMAINS)[number];
