import { wordsLanguage, type Figure } from '@odm-widgets/charts/figure.js';
import { mapFigure } from '@odm-widgets/charts/map.js';
import type { I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { WardName } from '@odm-widgets/data/boundaries';
import { termName } from '../../lexicon.model.js';
import { countTerms, wardNameAt, type MapGround, type ObservationGroup } from './map.model.js';
import type { MapStrings } from './strings/types.js';

type MapI18n = I18n<MapStrings>;

/** Terms that are named with a group. */
const MAX_TERMS = 3;

/** Groups of observations on the wards of councils. */
export function observationFigure(
  groups: readonly ObservationGroup[],
  grounds: readonly MapGround[],
  i18n: MapI18n,
): Figure {
  const { strings, format, locale } = i18n;
  const count = groups.reduce((sum, { observations }) => sum + observations.length, 0);
  return mapFigure({
    label: strings.label(format.number(count)),
    guide: strings.guide,
    councils: grounds.map(({ boundaries, names }) => ({
      boundaries,
      layer: 'wards',
      shapes: [],
      outlines: [],
      official: [],
      names: [...boundaries.wards.keys()].flatMap((code) => {
        const ward = names.get(code);
        return ward ? [{ text: wardName(ward, locale), codes: [code], place: false }] : [];
      }),
    })),
    points: groups.map((group) => ({
      id: group.id,
      position: group.position,
      count: group.observations.length,
      text: groupText(group, grounds, i18n),
      letters: format.number(group.observations.length),
    })),
    key: { entries: [] },
    ...wordsLanguage(locale, englishWardNames(grounds)),
  });
}

/** "Edgeley: 5 observations, about uneven paving (3), dropped kerb (1)" */
export function groupText(
  { position, observations }: Pick<ObservationGroup, 'position' | 'observations'>,
  grounds: readonly MapGround[],
  { strings, format, locale }: MapI18n,
): string {
  const terms = countTerms(observations).slice(0, MAX_TERMS);
  return strings.group({
    ward: wardNameOf(position, grounds, locale),
    count: format.number(observations.length),
    isOne: observations.length === 1,
    terms: terms
      .map(([term, count]) =>
        strings.termCount({ term: termName(term, locale), count: format.number(count) }),
      )
      .join(', '),
  });
}

/** Name of the ward of a position in the reader's language; '' where it is not known. */
export function wardNameOf(
  position: ObservationGroup['position'],
  grounds: readonly MapGround[],
  locale: string,
): string {
  const ward = wardNameAt(grounds, position);
  return ward ? wardName(ward, locale) : '';
}

/** The name of a ward in the reader's language. */
export const wardName = ({ name, welshName = name }: WardName, locale: string): string =>
  commonPlaceName(locale === 'cy' ? welshName : name);

/** Names of wards that are English in every language. */
export const englishWardNames = (grounds: readonly MapGround[]): string[] =>
  grounds.flatMap(({ names }) =>
    [...names.values()].flatMap((ward) => (ward.welshName ? [] : [commonPlaceName(ward.name)])),
  );
