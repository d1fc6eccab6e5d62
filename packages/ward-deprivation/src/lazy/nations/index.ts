// The words of the widget about Wales, Scotland and Northern Ireland; they arrive with the first ward of one of them.
import type { Locale } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import { RELEASE_DETAILS, type Release } from '@odm-widgets/data/model';
import type { WardStrings } from '../../strings/types.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

export { nationWords } from '@odm-widgets/core/nation-words';
export { areasInWelsh, emptyInWelsh, withWelshNames } from './welsh-names.js';

const STRINGS = { en, cy };

/**
 * The words of the widget about the nation of a release; those of England are what they are without.
 *
 * @param words what all widgets call the nations, in the same language
 */
export function stringsOf(
  strings: WardStrings,
  locale: Locale,
  words: NationWords,
  release: Release,
): WardStrings {
  const { nation } = RELEASE_DETAILS[release];
  if (nation === 'england') return strings;
  const { whatIsNeighbourhood, ours } = STRINGS[locale];
  const { index, area, domain } = words.ofIndex[nation];
  return strings.forNation({
    name: words.name[nation],
    inside: words.inside[nation],
    index,
    area: area.replace(/^./u, (letter) => letter.toUpperCase()),
    domain,
    whatIsNeighbourhood: whatIsNeighbourhood[nation],
    ours,
  });
}
