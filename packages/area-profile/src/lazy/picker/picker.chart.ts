import { wordsLanguage, type Figure } from '@odm-widgets/charts/figure.js';
import { mapFigure } from '@odm-widgets/charts/map.js';
import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, outlineOf, type AuthorityAreas, type Boundaries } from '@odm-widgets/data/model';
import type { PickerStrings } from './strings/types.js';

/** All neighbourhoods of a council, to choose from, with the outlines of its wards. */
export function toPickerMap(
  { authority, wards, lsoas }: AuthorityAreas,
  boundaries: Boundaries,
  { strings, locale }: I18n<PickerStrings>,
): Figure {
  const nameOf = ({ name, welshName }: { name: string; welshName?: string }) =>
    commonPlaceName(locale === 'cy' ? (welshName ?? name) : name);
  const counted = wards.flatMap((ward) => {
    const codes = lsoas.flatMap((lsoa) => (lsoa.ward === ward.code ? [lsoa.code] : []));
    return codes.length ? [{ ...ward, text: nameOf(ward), codes }] : [];
  });
  const names = new Map(counted.map(({ code, text }) => [code, text]));
  const outline = outlineOf(lsoas.map(({ code }) => boundaries.areas.get(code) ?? []));
  const between = counted.map(({ codes }) =>
    outlineOf(codes.map((code) => boundaries.areas.get(code) ?? [])),
  );
  return mapFigure({
    label: strings.map.label({ authority: nameOf(authority) }),
    guide: strings.map.guide,
    councils: [
      {
        boundaries,
        layer: 'areas',
        shapes: lsoas.map(({ code, name, ward }) => ({
          code,
          text: strings.map.point({ lsoa: name, ward: names.get(ward) ?? '' }),
          fill: 'ground',
        })),
        outlines: [[...new Set([...outline, ...between.flat()])]],
        official: [],
        names: counted.map(({ text, codes }) => ({ text, codes, place: false })),
      },
    ],
    key: { entries: [{ text: strings.map.wards, line: 'outline' }] },
    ...wordsLanguage(locale, [...lsoas.map(({ name }) => name), ...names.values()]),
  });
}
