/** What the view that explores a comparison takes; fetched when it is opened. */
import type { ExploreInput } from '@odm-widgets/charts';
import { comparisonScale, type ComparisonInput } from '@odm-widgets/charts/figure.js';
import type { I18n } from '@odm-widgets/core';
import type { SavedPicture } from '../../section.js';
import type { AreaStrings } from '../../strings/types.js';

/**
 * A comparison to explore, of the first content or of a section.
 *
 * @param words what is compared, and what the rows are where they are no places
 */
export function exploreComparison(
  input: ComparisonInput,
  { value, place }: { value: string; place?: string | undefined },
  { strings: { table } }: I18n<Pick<AreaStrings, 'table'>>,
  { caption, fileName }: SavedPicture,
): ExploreInput {
  const row = place ?? table.place;
  const hasRanges = input.places.some(({ least }) => least !== undefined);
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
      { key: 'place', label: row },
      { key: 'value', label: value, numeric: true },
      ...(hasRanges
        ? [
            { key: 'least', label: table.least, numeric: true },
            { key: 'most', label: table.most, numeric: true },
          ]
        : []),
    ],
    choice: { field: 'place', label: row.toLowerCase() },
  };
}
