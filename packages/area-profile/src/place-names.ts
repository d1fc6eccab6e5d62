import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, type UkNation } from '@odm-widgets/data/model';
import type { AreaModel, Place } from './area-profile.model.js';
import type { FirstStrings } from './strings/types.js';
import { withCapital } from './with-capital.js';

type Language = I18n<FirstStrings>;

/** The name of a place in the reader’s language, as it stands alone. */
export const placeName = (place: Place, model: AreaModel, i18n: Language): string =>
  withCapital(nameOf(place, model, i18n));

/** The area’s name, as it stands in a sentence. */
export const areaName = (model: AreaModel, i18n: Language): string => nameOf(model.area, model, i18n);

/** The name of a place; of an area without one, what it is made of. */
function nameOf(place: Place, model: AreaModel, { strings, format }: Language): string {
  if (place.kind === 'nation')
    return model.nations.length > 1 ? strings.englandAndWales : strings.nation[model.nations[0]!];
  const name = strings.placeName(place);
  if (name) return commonPlaceName(name);
  const { wards, patch } = strings.areaOf;
  return model.kind === 'wards'
    ? wards(model.wards.length, format.number(model.wards.length))
    : patch(model.lsoas.length, format.number(model.lsoas.length));
}

/** The one nation of an area; undefined for two. */
export const nationOfArea = ({ nations }: AreaModel): UkNation | undefined =>
  nations.length === 1 ? nations[0] : undefined;

/** Names in the texts that are English in every language. Wales has names of its own for all but its neighbourhoods. */
export function englishNames(model: AreaModel): string[] {
  const lsoas = model.lsoas.flatMap(({ name, code }) => (name === code ? [] : [name]));
  if (nationOfArea(model) === 'wales') return lsoas;
  const names = [
    ...model.places.map(({ name }) => name).filter(Boolean),
    ...model.wards.map(({ name }) => commonPlaceName(name)),
    ...model.authorities.map(({ name }) => name),
    ...lsoas,
  ];
  return [...new Set(names)];
}
