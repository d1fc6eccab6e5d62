import type { I18n } from '@odm-widgets/core';
import { EFFECTS, type Term } from '@odm-widgets/data/model';
import type { LexiconModel } from './lexicon.model.js';
import type { LexiconStrings } from './strings/types.js';

/** The sentence that people read. */
export function headline({ lexicon }: LexiconModel, { strings, format }: I18n<LexiconStrings>): string {
  const { terms, themes, starter } = lexicon;
  return strings.headline(format.number(terms.length), format.number(themes.length), starter);
}

/** What changes how the lexicon is read: that it is a starter. */
export function caveats({ lexicon }: LexiconModel, { strings }: I18n<LexiconStrings>): string[] {
  return lexicon.starter ? [strings.starterNote] : [];
}

/** How many groups a term helps, hinders and depends for: "helps 4 groups, depends for 1 group". */
export function tally({ effects }: Term, { strings }: I18n<LexiconStrings>): string {
  const parts = EFFECTS.flatMap((kind) => {
    const count = effects.filter(({ how }) => how === kind).length;
    return count ? [strings.tally[kind](count)] : [];
  });
  return parts.join(', ');
}
