import type { ComparisonInput } from '@odm-widgets/charts/figure.js';
import type { I18n } from '@odm-widgets/core';
import type { Grant } from '@odm-widgets/data/grants';
import { rangeOf } from '@odm-widgets/data/model';
import type { CrimesAnswer } from '@odm-widgets/data/police';
import { comparisonFigure, sharesInput } from '../../area-profile.chart.js';
import type { AreaModel } from '../../area-profile.model.js';
import { percentOf } from '../../percent.js';
import type { SectionContent } from '../../section.js';
import type { AreaStrings } from '../../strings/types.js';
import { groupCount, type CensusSection } from './census.summary.js';
import { moneyText } from './grants.summary.js';
import type { LiveI18n } from './types.js';

/** A figure with what it draws. */
export type LiveFigure = Required<Pick<SectionContent, 'figure' | 'comparison' | 'figureLabel'>> &
  Pick<SectionContent, 'compared'>;

/** Years of grants that are drawn, the latest. */
const MAX_YEARS = 5;

/** The share of the first group of categories in the area and in the places beside it. */
export function censusFigure<C extends string>(
  { answer, area, places }: CensusSection<C>,
  categories: readonly C[],
  label: string,
  sentence: string,
  model: AreaModel,
  i18n: I18n<AreaStrings>,
): LiveFigure {
  const shares = [
    { id: 'area', place: area, counts: answer.area, own: true },
    ...places.map(({ code, name }) => ({
      id: code,
      place: name,
      counts: answer.comparisons.get(code),
      own: false,
    })),
  ].flatMap(({ counts, ...place }) => {
    const value = counts && percentOf(groupCount(counts, categories), counts.total);
    return value === undefined ? [] : [{ ...place, value }];
  });
  const comparison = sharesInput(shares);
  return { figure: comparisonFigure(comparison, sentence, model, i18n), comparison, figureLabel: label };
}

/** The latest month beside the same month a year before; undefined where that is not known. */
export function crimesFigure(
  { month, total, earlier }: Extract<CrimesAnswer, { kind: 'counts' }>,
  sentence: string,
  model: AreaModel,
  i18n: I18n<AreaStrings>,
  { strings }: LiveI18n,
): LiveFigure | undefined {
  if (!earlier) return undefined;
  const months = [
    { month, value: total, own: true },
    { ...earlier, value: earlier.total, own: false },
  ];
  const comparison = amountsInput(
    months.map((one) => ({ id: one.month, place: i18n.format.date(one.month), ...one })),
    i18n.format.number,
  );
  const { guide } = strings.crimes;
  return {
    figure: comparisonFigure(comparison, sentence, model, i18n, guide),
    comparison,
    compared: strings.month,
    figureLabel: strings.crimes.all,
  };
}

/**
 * Grants in the currency that most are in, added up by the year they were awarded in; of one year, the smallest, the
 * middle and the largest. Undefined where there is nothing to compare.
 */
export function grantsFigure(
  grants: readonly Grant[],
  currency: string,
  sentence: string,
  model: AreaModel,
  i18n: I18n<AreaStrings>,
  { strings }: LiveI18n,
): LiveFigure | undefined {
  const own = grants.filter((grant) => grant.currency === currency);
  const text = (amount: number) => moneyText(amount, currency, i18n.format);
  const years = [...new Set(own.map(({ day }) => day.slice(0, 4)))].sort().reverse().slice(0, MAX_YEARS);
  const words = strings.grants.figure;
  if (years.length > 1) {
    const comparison = amountsInput(
      years.map((year, index) => ({
        id: year,
        place: year,
        // In hundredths, so that the sum is exact.
        value:
          own
            .filter(({ day }) => day.startsWith(year))
            .reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100,
        own: index === 0,
      })),
      text,
    );
    return {
      figure: comparisonFigure(comparison, sentence, model, i18n, words.guideYears),
      comparison,
      compared: strings.year,
      figureLabel: words.byYear,
    };
  }
  const range = own.length > 1 ? rangeOf(own.map(({ amount }) => amount)) : undefined;
  if (!range) return undefined;
  const comparison = amountsInput(
    (['least', 'middle', 'most'] as const).map((id) => ({
      id,
      place: words.of[id],
      value: range[id],
      own: id === 'middle',
    })),
    text,
  );
  return {
    figure: comparisonFigure(comparison, sentence, model, i18n, words.guideAmounts),
    comparison,
    compared: strings.grants.number,
    figureLabel: words.amounts,
  };
}

/** Amounts on a scale from 0 to the largest of them. */
function amountsInput(
  rows: readonly { id: string; place: string; value: number; own: boolean }[],
  text: (value: number) => string,
): ComparisonInput {
  const to = Math.max(...rows.map(({ value }) => value));
  return {
    places: rows.map(({ id, place, value, own }) => ({ id, place, value, own, row: 0, text: text(value) })),
    from: 0,
    to,
    fromText: text(0),
    toText: text(to),
  };
}
