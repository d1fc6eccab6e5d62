import type { ProfileFile } from '@odm-widgets/data/model';
import { sharesInput } from '../../area-profile.chart.js';
import type { AreaModel, Place } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { percentOf, percentText } from '../../percent.js';
import { areaName, placeName } from '../../place-names.js';
import type { SectionContent } from '../../section.js';
import { besideOf, factBase, figureOf, shortest, type SectionI18n } from './shared.summary.js';
import { columnsOf, countOf, provenanceOf, type SectionData } from './values.model.js';

/** Columns of a section that a sentence speaks of together. */
interface Group {
  id: string;
  columns: readonly string[];
}

/** Sections of counts that add up to a whole, with the groups their sentences are about, the section's own first. */
export const COUNT_SECTIONS = {
  households: {
    base: 'households',
    groups: [
      { id: 'two-or-more', columns: ['two', 'three', 'four'] },
      { id: 'any', columns: ['one', 'two', 'three', 'four'] },
    ],
  },
  tenure: {
    base: 'households',
    groups: [
      { id: 'social-rented', columns: ['council-rented', 'other-social-rented'] },
      { id: 'private-rented', columns: ['private-rented', 'other-private-rented'] },
      { id: 'owned', columns: ['owned-outright', 'mortgage'] },
    ],
  },
  qualifications: {
    base: 'adults',
    groups: [
      { id: 'no-qualifications', columns: ['no-qualifications'] },
      { id: 'level-4', columns: ['level-4'] },
    ],
  },
  occupation: {
    base: 'adults',
    groups: [
      { id: 'routine', columns: ['semi-routine', 'routine'] },
      { id: 'managerial', columns: ['higher-managerial', 'lower-managerial'] },
      { id: 'never-worked', columns: ['never-worked'] },
    ],
  },
} as const satisfies Partial<
  Record<ProfileFile, { base: 'households' | 'adults'; groups: readonly Group[] }>
>;

export type CountSection = keyof typeof COUNT_SECTIONS;

/** Facts, table and figure of a section of counts. */
export function countsContent(
  id: CountSection,
  model: AreaModel,
  data: SectionData,
  i18n: SectionI18n,
): SectionContent {
  const { base, groups } = COUNT_SECTIONS[id];
  const words = i18n.strings.own;
  const all = columnsOf(data, 'count');
  const shareOf = (place: Place, columns: readonly string[]) =>
    percentOf(countOf(place, columns, data, model)?.sum, countOf(place, all, data, model)?.sum);
  const provenance = provenanceOf(data);
  const caveats = [words.caveat.census, ...(id === 'households' ? [words.caveat.households] : [])];
  const facts = groups.map((group): Fact => {
    const count = countOf(model.area, group.columns, data, model)?.sum ?? 0;
    const of = countOf(model.area, all, data, model)?.sum ?? 0;
    const share = percentOf(count, of) ?? 0;
    const beside = besideOf(model, (place) => shareOf(place, group.columns), i18n);
    const values = {
      area: areaName(model, i18n),
      share: percentText(share),
      base: words.base[base],
      predicate: words.group[group.id]!,
    };
    const alone = words.share.alone(values);
    return {
      ...factBase(model, provenance, i18n),
      id: `${id}.${group.id}`,
      section: id,
      sentence: beside
        ? shortest(
            words.share.compared({
              ...values,
              other: percentText(beside.value),
              place: beside.place,
            }),
            alone,
          )
        : alone,
      values: [
        { label: words.groupFigure(values), value: share, unit: 'percent' },
        {
          label: words.groupCount(values),
          value: count,
          unit: base === 'households' ? 'households' : 'people',
          of,
        },
        ...(beside
          ? [
              {
                label: words.groupFigure(values),
                place: beside.place,
                value: beside.value,
                unit: 'percent' as const,
              },
            ]
          : []),
      ],
      date: words.date.census,
      caveats,
    };
  });
  const [first] = groups;
  const figureLabel = words.groupFigure({ base: words.base[base], predicate: words.group[first.id]! });
  const shares = model.places.flatMap((place) => {
    const value = shareOf(place, first.columns);
    return value === undefined
      ? []
      : [{ id: place.id, place: placeName(place, model, i18n), value, own: place.kind === 'area' }];
  });
  return {
    facts,
    notes: [],
    ...figureOf(sharesInput(shares), figureLabel, facts[0]!.sentence, model, i18n),
    table: {
      caption: i18n.strings.section[id],
      columns: [
        { key: 'kind', label: words.table.category },
        { key: 'number', label: words.table.count, numeric: true },
        ...model.places.map((place) => ({
          key: `percent_${place.id}`,
          label: words.table.share({ place: placeName(place, model, i18n) }),
          numeric: true,
        })),
      ],
      rows: all.map((column) => [
        words.column[column]!,
        countOf(model.area, [column], data, model)?.sum,
        ...model.places.map((place) => shareOf(place, [column])),
      ]),
    },
    provenance,
  };
}
