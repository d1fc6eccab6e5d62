import {
  layoutValues,
  wordsLanguage,
  type ComparisonInput,
  type Drawing,
  type DrawingSize,
  type Figure,
} from '@odm-widgets/charts/figure.js';
import type { I18n } from '@odm-widgets/core';
import type { AreaModel } from './area-profile.model.js';
import { headline, shareOf } from './area-profile.summary.js';
import { percentText } from './percent.js';
import { englishNames, placeName } from './place-names.js';
import type { FirstStrings } from './strings/types.js';

/** Draws a comparison at a size. */
type Layout = (input: ComparisonInput, size: DrawingSize) => Drawing;

/** Places with the share the first figure shows. */
export function toComparison(model: AreaModel, i18n: I18n<FirstStrings>): ComparisonInput {
  return sharesInput(
    model.places.flatMap((place) => {
      const value = shareOf(place, model);
      const own = place.kind === 'area';
      return value === undefined ? [] : [{ id: place.id, place: placeName(place, model, i18n), value, own }];
    }),
  );
}

/** Shares in per cent on a scale from 0 to 100. */
export function sharesInput(
  places: readonly { id: string; place: string; value: number; own: boolean }[],
): ComparisonInput {
  return {
    places: places.map((place) => ({ ...place, row: 0, text: percentText(place.value) })),
    from: 0,
    to: 100,
    fromText: '0%',
    toText: '100%',
  };
}

/**
 * A comparison as a figure: what is drawn, and the same in words.
 *
 * @param guide how it is to be read
 * @param layout of comparisons that may have ranges
 */
export function comparisonFigure(
  input: ComparisonInput,
  label: string,
  model: AreaModel,
  i18n: I18n<Pick<FirstStrings, 'guide' | 'point'>>,
  guide: string = i18n.strings.guide,
  layout: Layout = layoutValues,
): Figure {
  const { point } = i18n.strings;
  return {
    label,
    guide,
    points: input.places.map(({ id, place, text }) => ({ id, text: point({ place, value: text }) })),
    draw: (size) => layout(input, size),
    ...wordsLanguage(i18n.locale, englishNames(model)),
  };
}

/** The figure of the first content. */
export function toFigure(model: AreaModel, i18n: I18n<FirstStrings>): Figure {
  return comparisonFigure(toComparison(model, i18n), headline(model, i18n), model, i18n);
}
