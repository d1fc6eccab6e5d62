/** What the view that explores the chart takes; fetched when it is opened. */
import type { ExploreInput, ImageCaption } from '@odm-widgets/charts';
import { comparisonScale, type ComparisonInput } from '@odm-widgets/charts/figure.js';
import type { I18n } from '@odm-widgets/core';
import { toComparison } from '../../area-profile.chart.js';
import type { AreaModel } from '../../area-profile.model.js';
import { subjectOf } from '../../area-profile.summary.js';
import type { AreaStrings } from '../../strings/types.js';

export function toExploreInput(
  model: AreaModel,
  i18n: I18n<AreaStrings>,
  picture: { caption: ImageCaption; fileName: string },
): ExploreInput {
  const { strings } = i18n;
  return exploreComparison(
    toComparison(model, i18n),
    { place: strings.table.place, value: strings.figure[subjectOf(model)] },
    picture,
  );
}

/** A comparison to explore, of the first content or of a section. */
export function exploreComparison(
  input: ComparisonInput,
  words: { place: string; value: string },
  { caption, fileName }: { caption: ImageCaption; fileName: string },
): ExploreInput {
  return {
    title: caption.title,
    caption,
    fileName,
    spec: 'comparison',
    values: (width) => ({
      datasets: { places: input.places },
      params: { from: input.from, to: input.to },
      width: comparisonScale(input, { width, textSize: 16 }).width,
    }),
    dataset: 'places',
    columns: [
      { key: 'place', label: words.place },
      { key: 'value', label: words.value, numeric: true },
    ],
    choice: { field: 'place', label: words.place.toLowerCase() },
  };
}
