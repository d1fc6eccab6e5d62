import type { Formatters, Locale } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import { RELEASE_DETAILS, type AreaDomain, type Nation, type NationRelease } from '@odm-widgets/data/model';

/** A nation's index in words, for the sentences about it. */
export interface IndexOfNation {
  nation: Nation;
  /** "Wales", "in Wales". */
  name: string;
  inside: string;
  /** Title of the index with its year. */
  index: string;
  /** Its word for one area, and for several. */
  area: string;
  areas: string;
  /** How many areas it ranks. */
  count: string;
  /** Year of the wards. */
  wardYear: string;
  domain: Readonly<Partial<Record<AreaDomain, string>>>;
}

export function indexOfNation(
  release: NationRelease,
  words: NationWords,
  { number }: Pick<Formatters, 'number'>,
): IndexOfNation {
  const { areas, year, wardVintage } = RELEASE_DETAILS[release];
  const nation = RELEASE_DETAILS[release].nation as Nation;
  const { index, ...rest } = words.ofIndex[nation];
  return {
    nation,
    name: words.name[nation],
    inside: words.inside[nation],
    ...rest,
    index: `${index} ${year}`,
    count: number(areas.count),
    wardYear: String(wardVintage),
  };
}

/** Domains as they stand within a sentence: " for access to services". */
export function domainPhrases(
  { domain }: IndexOfNation,
  locale: Locale,
): Readonly<Partial<Record<AreaDomain, string>>> {
  const before = locale === 'cy' ? ' o ran ' : ' for ';
  return Object.fromEntries(
    Object.entries(domain).map(([id, name]) => [id, before + name.slice(0, 1).toLowerCase() + name.slice(1)]),
  );
}
