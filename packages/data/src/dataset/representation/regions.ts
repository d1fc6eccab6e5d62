import { ConfigError } from '../../errors.js';

/** The regions of England, by the names the register of councils gives them. */
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

/** "Yorkshire and The Humber" as the files of a region are named: "yorkshire-and-the-humber". */
export function regionSlug(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}

/** The name of a file about a region, by the region's name or slug in any case. */
export function regionFileName(region: string): string {
  const slug = regionSlug(region);
  if (!REGIONS.some((name) => regionSlug(name) === slug))
    throw new ConfigError(`"${region}" is not a region of England. Write one of ${REGIONS.join(', ')}.`);
  return `${slug}.json`;
}
