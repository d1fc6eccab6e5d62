import type { Source } from '@odm-widgets/data/model';
import type { AgeBand, CensusAnswer, CensusCounts, EconomicActivity } from '@odm-widgets/data/nomis';
import type { Fact, FactValue } from '../../fact.js';
import { percentOf, percentText } from '../../percent.js';
import type { AgeGroup, WorkGroup } from './categories.js';
import type { LiveI18n, NamedPlace } from './types.js';

/** Longest sentence, in words. */
const MAX_WORDS = 25;
/** Day of the census. */
const CENSUS_DAY = '2021-03-21';
export const CENSUS_GEOGRAPHY = 'LSOAs of 2021';

export const AGE_GROUPS: Readonly<Record<AgeGroup, readonly AgeBand[]>> = {
  'under-15': ['aged-0-4', 'aged-5-9', 'aged-10-14'],
  '15-to-24': ['aged-15-19', 'aged-20-24'],
  '65-and-over': ['aged-65-69', 'aged-70-74', 'aged-75-79', 'aged-80-84', 'aged-85-and-over'],
};

/** Students who work are in work, and those who look for work are looking for it. */
export const WORK_GROUPS: Readonly<Record<WorkGroup, readonly EconomicActivity[]>> = {
  'in-work': ['employed', 'student-employed'],
  'looking-for-work': ['unemployed', 'student-unemployed'],
  'sick-or-disabled': ['sick-or-disabled'],
  caring: ['caring'],
};

/** A table of the census for an area, with the first of the places it is compared with in the sentences. */
export interface CensusSection<C extends string> {
  answer: CensusAnswer<C>;
  /** Name of the area. */
  area: string;
  /** Places that are compared, in their order. */
  places: readonly NamedPlace[];
  source: Source;
}

export function ageFacts(section: CensusSection<AgeBand>, i18n: LiveI18n): Fact[] {
  const { age, census } = i18n.strings;
  return Object.entries(AGE_GROUPS).map(([group, bands]) =>
    toFact(section, i18n, {
      id: `age.${group}`,
      section: 'age',
      categories: bands,
      write: age.sentence[group as AgeGroup],
      label: age.group[group as AgeGroup],
      caveats: [census.disclosure],
    }),
  );
}

export function workFacts(section: CensusSection<EconomicActivity>, i18n: LiveI18n): Fact[] {
  const { work, census } = i18n.strings;
  return Object.entries(WORK_GROUPS).map(([group, activities]) =>
    toFact(section, i18n, {
      id: `work.${group}`,
      section: 'work',
      categories: activities,
      write: work.sentence[group as WorkGroup],
      label: work.group[group as WorkGroup],
      caveats: [
        census.disclosure,
        census.pandemic,
        ...(group === 'sick-or-disabled' || group === 'caring' ? [census.inactive] : []),
      ],
    }),
  );
}

interface Share<C extends string> {
  id: string;
  section: Fact['section'];
  categories: readonly C[];
  write: (values: Readonly<Record<'area' | 'count' | 'total' | 'percent', string>>) => string;
  label: string;
  caveats: readonly string[];
}

function toFact<C extends string>(
  { answer, area, places, source }: CensusSection<C>,
  { strings, format }: LiveI18n,
  { id, section, categories, write, label, caveats }: Share<C>,
): Fact {
  const { total } = answer.area;
  const count = groupCount(answer.area, categories);
  const share = percentOf(count, total) ?? 0;
  const [beside] = places.flatMap((place) => {
    const counts = answer.comparisons.get(place.code);
    const other = counts && percentOf(groupCount(counts, categories), counts.total);
    return other === undefined ? [] : [{ place: place.name, share: other }];
  });
  const sentence = write({
    area,
    count: format.number(count),
    total: format.number(total),
    percent: percentText(share),
  });
  const values: FactValue[] = [
    { label, value: count, unit: 'people', of: total },
    { label, value: share, unit: 'percent' },
    ...(beside ? [{ label, place: beside.place, value: beside.share, unit: 'percent' } as const] : []),
  ];
  const end = beside ? strings.beside({ place: beside.place, percent: percentText(beside.share) }) : '';
  return {
    id,
    section,
    // Where names are long, the comparison is left to the table.
    sentence: `${fits(sentence + end) ? sentence + end : sentence}.`,
    values,
    area,
    geography: CENSUS_GEOGRAPHY,
    date: CENSUS_DAY,
    source,
    caveats,
  };
}

const fits = (sentence: string) => sentence.split(/\s+/u).length <= MAX_WORDS;

/** People in any of several categories. */
export function groupCount<C extends string>({ counts }: CensusCounts<C>, categories: readonly C[]): number {
  return categories.reduce((sum, category) => sum + counts[category], 0);
}
