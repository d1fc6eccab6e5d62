import { ConfigError } from '../../errors.js';

/** The regions of England, as the register of councils names them. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
] as const;

/** "yorkshire-and-the-humber" for "Yorkshire and The Humber": the name of a region's files. */
export function regionSlug(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}

/**
 * The slug of a region that is named or given as a slug, in any case.
 *
 * @throws {ConfigError} for what is not a region of England
 */
export function checkedRegionSlug(region: string): string {
  const slug = regionSlug(region);
  if (!REGIONS.some((name) => regionSlug(name) === slug))
    throw new ConfigError(`"${region}" is not a region of England. Write one of ${REGIONS.join(', ')}.`);
  return slug;
}
