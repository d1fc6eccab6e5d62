import type { I18n } from '@odm-widgets/core';
import { toCount } from '../../phrases.summary.js';
import type { RepresentationModel } from '../../representation.model.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { MapStrings } from './strings/types.js';

const STRINGS = { en, cy };

/** The words of the map in the language of the widget. */
export const mapStrings = ({ locale }: I18n): MapStrings => STRINGS[locale];

/** In how many wards the fill is not of all seats, or lines differ, or why there is no map. These go wherever the figure goes. */
export function mapNotes({ map, noMap, wards }: RepresentationModel, i18n: I18n): string[] {
  const strings = mapStrings(i18n);
  if (noMap) return [strings.noMap[noMap]];
  if (!map) return [];
  const shared = wards.filter(({ record }) => Object.keys(record?.seats ?? {}).length > 1).length;
  const { number } = i18n.format;
  const differing = map.councils.reduce((count, council) => count + council.differing.size, 0);
  const of = number(wards.length);
  return [
    ...(shared ? [strings.shared({ ...toCount(shared, i18n.format), of })] : []),
    ...(differing
      ? [strings[map.councils.length > 1 ? 'differsInSeveral' : 'differs']({ count: number(differing), of })]
      : []),
  ];
}
