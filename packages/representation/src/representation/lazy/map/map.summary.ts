import type { I18n } from '@odm-widgets/core';
import { toCount } from '../../phrases.summary.js';
import type { RepresentationModel } from '../../representation.model.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { MapStrings } from './strings/types.js';

const STRINGS = { en, cy };

/** The words of the map in the language of the widget. */
export const mapStrings = ({ locale }: I18n): MapStrings => STRINGS[locale];

/** In how many wards the fill is not of all seats, or why there is no map. These go wherever the figure goes. */
export function mapNotes({ map, noMap, wards }: RepresentationModel, i18n: I18n): string[] {
  const strings = mapStrings(i18n);
  if (noMap) return [strings.noMap[noMap]];
  if (!map) return [];
  const shared = wards.filter(({ record }) => Object.keys(record?.seats ?? {}).length > 1).length;
  const { number } = i18n.format;
  return shared ? [strings.shared({ ...toCount(shared, i18n.format), of: number(wards.length) })] : [];
}
