import { percentText } from '../../percent.js';
import type { ComparisonInput } from '@odm-widgets/charts/figure.js';
import type { ProfileFile, Provenance, RateSummary } from '@odm-widgets/data/model';
import type { AreaModel } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { areaName, placeName } from '../../place-names.js';
import { scoreText } from '../../score.js';
import type { SectionContent } from '../../section.js';
import type { SectionId } from '../../section-ids.js';
import { besideOf, factBase, figureOf, shortest, type SectionI18n } from './shared.summary.js';
import { columnsOf, countOf, provenanceOf, rateOf, type SectionData } from './values.model.js';

/** Sections with rates, from the English index. */
export type RateSection = Extract<SectionId & ProfileFile, 'income' | 'crime' | 'services'>;

/** Rates that are shares, in the file as parts of one. */
const SHARES = ['income-rate', 'employment-rate', 'overcrowding-bedrooms', 'overcrowding-rooms'];

/** A rate as it is read: shares in per cent, others as published. */
export function rateValue(column: string, value: number): number {
  return SHARES.includes(column) ? Math.round(value * 1000) / 10 : value;
}

function rateText(column: string, value: number, { format }: SectionI18n): string {
  const shown = rateValue(column, value);
  if (SHARES.includes(column)) return percentText(shown);
  return unitOf(column) === 'score' ? scoreText(shown) : format.number(shown);
}

/** Facts, table and figure of a section of rates; counts, where there are any, come first. */
export function ratesContent(
  id: RateSection,
  model: AreaModel,
  data: SectionData,
  i18n: SectionI18n,
): SectionContent {
  const words = i18n.strings.own;
  const provenance = provenanceOf(data);
  const rates = columnsOf(data, 'rate');
  const [figured] = rates;
  const counted = columnsOf(data, 'count');
  const counts = counted.map((column) => countFact(id, column, model, data, i18n));
  const facts = [...counts, ...rates.map((column) => rateFact(id, column, model, data, i18n))];
  const input = rangesInput(figured!, model, data, i18n);
  return {
    facts,
    notes: [],
    ...figureOf(input, words.rate[figured!]!.label, facts[counts.length]!.sentence, model, i18n),
    table: {
      caption: i18n.strings.section[id],
      columns: [
        { key: 'measure', label: words.table.measure },
        ...(counts.length
          ? [
              { key: 'number', label: words.table.count, numeric: true },
              { key: 'withheld', label: words.table.withheld, numeric: true },
            ]
          : []),
        { key: 'lowest', label: words.table.least, numeric: true },
        ...model.places.map((place) => ({
          key: `middle_${place.id}`,
          label: words.table.middle({ place: placeName(place, model, i18n) }),
          numeric: true,
        })),
        { key: 'highest', label: words.table.most, numeric: true },
      ],
      rows: [
        ...counted.map((column) => {
          const count = countOf(model.area, [column], data, model);
          return [
            words.column[column]!,
            count?.sum,
            count?.withheld,
            undefined,
            ...model.places.map(() => undefined),
            undefined,
          ];
        }),
        ...rates.map((column) => {
          const own = rateOf(model.area, column, data, model);
          const shown = (rate: RateSummary | undefined, name: 'least' | 'middle' | 'most') =>
            rate && rateValue(column, rate[name]);
          return [
            words.rate[column]!.label,
            ...(counts.length ? [undefined, undefined] : []),
            shown(own, 'least'),
            ...model.places.map((place) => shown(rateOf(place, column, data, model), 'middle')),
            shown(own, 'most'),
          ];
        }),
      ],
    },
    provenance,
  };
}

/** A count that the publisher rounds, and may withhold in part. */
function countFact(
  id: RateSection,
  column: string,
  model: AreaModel,
  data: SectionData,
  i18n: SectionI18n,
): Fact {
  const words = i18n.strings.own;
  const { sum, withheld } = countOf(model.area, [column], data, model) ?? { sum: 0, withheld: 0 };
  const area = areaName(model, i18n);
  const values = { count: i18n.format.number(sum), who: words.who[column]!, area };
  const isUnknown = withheld > 0 && sum === 0;
  const sentence = isUnknown
    ? words.count.withheld(values)
    : withheld
      ? words.count.atLeast(values)
      : words.count.about(values);
  return {
    ...factBase(model, provenanceOf(data), i18n),
    id: `${id}.${column}`,
    section: id,
    sentence,
    values: [
      {
        label: words.column[column]!,
        value: isUnknown ? null : sum,
        unit: 'people',
        ...(withheld ? { atLeast: true as const } : {}),
      },
    ],
    caveats: [words.caveat.counts, words.caveat.denominator],
  };
}

function rateFact(
  id: RateSection,
  column: string,
  model: AreaModel,
  data: SectionData,
  i18n: SectionI18n,
): Fact {
  const words = i18n.strings.own;
  const { label } = words.rate[column]!;
  const text = (value: number) => rateText(column, value, i18n);
  const area = areaName(model, i18n);
  const own = rateOf(model.area, column, data, model);
  const beside = besideOf(model, (place) => rateOf(place, column, data, model), i18n);
  return {
    ...factBase(model, ratesProvenance(id, data), i18n),
    id: `${id}.${column}`,
    section: id,
    sentence: own ? rateSentence(own, label, area, text, beside, i18n) : words.unavailable,
    values: own
      ? [
          ...(['least', 'middle', 'most'] as const).map((name) => ({
            label: words.rateOf[name]({ label }),
            value: rateValue(column, own[name]),
            unit: unitOf(column),
          })),
          ...(beside
            ? [
                {
                  label: words.rateOf.middle({ label }),
                  place: beside.place,
                  value: rateValue(column, beside.value.middle),
                  unit: unitOf(column),
                },
              ]
            : []),
        ]
      : [],
    caveats: [
      own?.of === 1 ? words.caveat.single : words.caveat.rates,
      ...(id === 'crime' ? [words.caveat.crime] : []),
      ...(column === 'broadband' ? [words.caveat.broadband] : []),
    ],
  };
}

/** Rates of people in deprivation are in the file of ranks, the first source of a section is that of its counts. */
function ratesProvenance(id: RateSection, data: SectionData): Provenance | undefined {
  const provenance = provenanceOf(data);
  return id === 'income' && provenance
    ? { ...provenance, sources: provenance.sources.filter(({ title }) => title.includes('File 7')) }
    : provenance;
}

function unitOf(column: string): 'percent' | 'score' | 'rate' {
  if (SHARES.includes(column)) return 'percent';
  return column === 'broadband' ? 'score' : 'rate';
}

function rateSentence(
  own: RateSummary,
  label: string,
  area: string,
  text: (value: number) => string,
  beside: { place: string; value: RateSummary } | undefined,
  { strings }: SectionI18n,
): string {
  const { range } = strings.own;
  if (own.of === 1) return range.single({ label, value: text(own.middle), area });
  const values = {
    label,
    area,
    least: text(own.least),
    middle: text(own.middle),
    most: text(own.most),
  };
  const alone = range.alone(values);
  if (!beside) return alone;
  const compared = range.compared({ ...values, place: beside.place, other: text(beside.value.middle) });
  return shortest(compared, alone);
}

/** Ranges of places on a scale from 0, or from the least of all where that is below 0, to the most. */
export function rangesInput(
  column: string,
  model: AreaModel,
  data: SectionData,
  i18n: SectionI18n,
): ComparisonInput {
  return rangesOf(
    model.places.flatMap((place) => {
      const rate = rateOf(place, column, data, model);
      if (!rate) return [];
      const shown = {
        ...rate,
        least: rateValue(column, rate.least),
        middle: rateValue(column, rate.middle),
        most: rateValue(column, rate.most),
      };
      return [
        { id: place.id, place: placeName(place, model, i18n), rate: shown, own: place.kind === 'area' },
      ];
    }),
    (value) => rateText(column, SHARES.includes(column) ? value / 100 : value, i18n),
    i18n,
  );
}

/** Places with their ranges, as rows of the figure. */
export function rangesOf(
  places: readonly { id: string; place: string; rate: RateSummary; own: boolean }[],
  text: (value: number) => string,
  { strings }: SectionI18n,
): ComparisonInput {
  const from = Math.min(0, ...places.map(({ rate }) => rate.least));
  const to = Math.max(0, ...places.map(({ rate }) => rate.most));
  return {
    places: places.map(({ id, place, rate, own }, row) => ({
      id,
      place,
      row,
      value: rate.middle,
      least: rate.least,
      most: rate.most,
      text:
        rate.of === 1
          ? text(rate.middle)
          : strings.own.range.text({
              least: text(rate.least),
              middle: text(rate.middle),
              most: text(rate.most),
            }),
      own,
    })),
    from,
    to,
    fromText: text(from),
    toText: text(to),
  };
}
