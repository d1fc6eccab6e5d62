import type { I18n } from '@odm-widgets/core';
import type { AreaModel, Place } from './area-profile.model.js';
import { percentOf, percentText } from './percent.js';
import { areaName, nationOfArea, placeName } from './place-names.js';
import type { FirstStrings } from './strings/types.js';

type Language = I18n<FirstStrings>;

/** The most words of a headline. */
const MAX_WORDS = 25;

/** What the first figure shows: households where there is a census, neighbourhoods elsewhere. */
export function subjectOf({ area }: AreaModel): 'households' | 'deprivation' {
  return area.figures.households === undefined ? 'deprivation' : 'households';
}

/** The share of a place that the first figure shows, in per cent; undefined where it has none. */
export function shareOf(place: Place, model: AreaModel): number | undefined {
  const { households, deprived, lsoas, inMostDeprived10 } = place.figures;
  if (subjectOf(model) === 'households') return percentOf(deprived, households);
  // By definition of a tenth.
  if (place.kind === 'nation') return 10;
  return percentOf(inMostDeprived10, lsoas);
}

/** The sentence people read: at most 25 words. */
export function headline(model: AreaModel, i18n: Language): string {
  const { strings, format } = i18n;
  const { figures } = model.area;
  const area = areaName(model, i18n);
  const share = shareOf(model.area, model);
  if (subjectOf(model) === 'deprivation' || share === undefined) {
    const { lsoas: total, inMostDeprived10: n = 0 } = figures;
    const nation = nationOfArea(model) ?? 'england';
    const values = { area, nation, n, total, count: format.number(n), of: format.number(total) };
    return strings.headline.deprived(values);
  }
  const values = { area, people: format.number(figures.people ?? 0), share: percentText(share) };
  const alone = strings.headline.alone(values);
  const beside = model.places[1];
  const other = beside && shareOf(beside, model);
  if (other === undefined) return alone;
  const compared = strings.headline.compared({
    ...values,
    other: percentText(other),
    place: placeName(beside!, model, i18n),
  });
  return compared.split(/\s+/u).length > MAX_WORDS ? alone : compared;
}

/** The line below the headline. */
export function lineBelow(model: AreaModel, { strings, format }: Language): string {
  const { households, deprived, lsoas } = model.area.figures;
  const neighbourhoods = strings.lineBelow.neighbourhoods(lsoas, format.number(lsoas));
  if (households === undefined || deprived === undefined) return neighbourhoods;
  const count = strings.lineBelow.households({
    count: format.number(deprived),
    of: format.number(households),
  });
  return `${count} ${neighbourhoods}`;
}

/** How the figures are to be read: what matters most. */
export function firstCaveat(model: AreaModel, { strings }: Language): string {
  return strings.caveat[subjectOf(model)];
}
