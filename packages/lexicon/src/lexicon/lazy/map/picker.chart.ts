import { wordsLanguage, type Figure } from '@odm-widgets/charts/figure.js';
import { mapFigure } from '@odm-widgets/charts/map.js';
import type { I18n } from '@odm-widgets/core';
import { englishWardNames, wardName } from './map.chart.js';
import type { ChosenPlace, MapGround } from './map.model.js';
import type { MapStrings } from './strings/types.js';

/** Id of the point that was chosen; those of wards are codes. */
export const CHOSEN_POINT = 'chosen-point';

/** The wards of councils, to choose one or a place in one. */
export function pickerFigure(
  grounds: readonly MapGround[],
  place: ChosenPlace | undefined,
  { strings, locale }: I18n<MapStrings>,
): Figure {
  const { picker } = strings;
  return mapFigure({
    label: picker.label,
    guide: picker.guide,
    councils: grounds.map(({ boundaries, names }) => {
      const wards = [...boundaries.wards.keys()].flatMap((code) => {
        const ward = names.get(code);
        return ward ? [{ code, text: wardName(ward, locale), fill: 'line' as const }] : [];
      });
      return {
        boundaries,
        layer: 'wards',
        shapes: [...wards].sort((a, b) => a.text.localeCompare(b.text, locale)),
        outlines: [],
        official: [],
        names: wards.map(({ code, text }) => ({ text, codes: [code], place: false })),
      };
    }),
    points: place?.position
      ? [{ id: CHOSEN_POINT, text: picker.point, position: place.position, count: 1 }]
      : [],
    key: { entries: [] },
    ...wordsLanguage(locale, englishWardNames(grounds)),
  });
}
