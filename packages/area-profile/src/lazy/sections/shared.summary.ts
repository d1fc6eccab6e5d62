import { layoutComparison, type ComparisonInput, type Figure } from '@odm-widgets/charts/figure.js';
import type { I18n } from '@odm-widgets/core';
import type { Provenance, Source } from '@odm-widgets/data/model';
import { comparisonFigure } from '../../area-profile.chart.js';
import type { AreaModel, Place } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { areaName, placeName } from '../../place-names.js';
import type { AreaStrings } from '../../strings/types.js';
import type { SectionStrings } from './strings/types.js';

/** Words of the widget and of its sections. */
export type SectionI18n = I18n<AreaStrings & { own: SectionStrings }>;

/** The most words of a sentence. */
const MAX_WORDS = 25;

/** The first of several sentences that is short enough, or the last. */
export function shortest(...sentences: readonly string[]): string {
  return (
    sentences.find((sentence) => sentence.split(/\s+/u).filter(Boolean).length <= MAX_WORDS) ??
    sentences.at(-1)!
  );
}

const NO_SOURCE: Source = {
  title: '',
  publisher: '',
  url: '',
  licence: '',
  licenceUrl: '',
  attribution: '',
  asAt: '',
};

/** What every fact of a section has in common. */
export function factBase(
  model: AreaModel,
  provenance: Provenance | undefined,
  i18n: SectionI18n,
): Pick<Fact, 'area' | 'geography' | 'source' | 'date'> {
  const source = provenance?.sources[0] ?? NO_SOURCE;
  return {
    area: areaName(model, i18n),
    geography: provenance?.geography ?? '',
    source,
    date: i18n.format.date(source.asAt),
  };
}

/**
 * The figure of a section, and what it draws.
 *
 * @param sentence what the figure shows, for those who do not see it
 * @param guide how it is to be read, where that is not as of neighbourhoods
 */
export function figureOf(
  comparison: ComparisonInput,
  figureLabel: string,
  sentence: string,
  model: AreaModel,
  i18n: SectionI18n,
  guide?: string,
): { figure: Figure; comparison: ComparisonInput; figureLabel: string } {
  const hasRanges = comparison.places.some(({ least }) => least !== undefined);
  const { strings } = i18n;
  const how = guide ?? (hasRanges ? strings.guideRange : strings.guide);
  const figure = comparisonFigure(comparison, sentence, model, i18n, how, layoutComparison);
  return { figure, comparison, figureLabel };
}

/** The place that a sentence compares the area with: the first that has the figure. */
export function besideOf<T>(
  model: AreaModel,
  figure: (place: Place) => T | undefined,
  i18n: SectionI18n,
): { place: string; value: T } | undefined {
  for (const place of model.places.slice(1)) {
    const value = figure(place);
    if (value !== undefined) return { place: placeName(place, model, i18n), value };
  }
  return undefined;
}
