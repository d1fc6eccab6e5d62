import type { I18n } from '@odm-widgets/core';
import type { WardModel } from '../../ward-deprivation.model.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { MapStrings } from './strings/types.js';

const STRINGS = { en, cy };

/** The words of the map in the language of the widget. */
export const mapStrings = ({ locale }: I18n): MapStrings => STRINGS[locale];

/** How the lines of the map are to be read. Like all caveats, these go wherever the figure goes. */
export function mapCaveats(model: WardModel, i18n: I18n): string[] {
  const { differs, noOfficialLine } = mapStrings(i18n);
  return placesOf(model).flatMap(({ code, name: ward }) => {
    const official = model.map?.wards.find((one) => one.code === code)?.official;
    if (!official) return [noOfficialLine({ ward })];
    return official.length ? [differs({ ward })] : [];
  });
}

/** The wards on the map: the ward, and those of its council that it is compared with. */
export function placesOf({ ward, compared }: WardModel): WardModel['compared'] {
  return [ward, ...compared.filter(({ authority }) => authority.code === ward.authority.code)];
}
