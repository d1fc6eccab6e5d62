/** The releases of the English Indices of Deprivation the project publishes. */
export const RELEASES = ['2025', '2019'] as const;
export type Release = (typeof RELEASES)[number];

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

/** LSOAs ranked in each release; rank 1 is the most deprived. */
export const LSOA_COUNT: Readonly<Record<Release, number>> = { '2025': 33_755, '2019': 32_844 };

/** The May ward vintage each release's figures are published on (2019 uses the wards of 2019). */
export const WARD_VINTAGE: Readonly<Record<Release, 2024 | 2019>> = { '2025': 2024, '2019': 2019 };
