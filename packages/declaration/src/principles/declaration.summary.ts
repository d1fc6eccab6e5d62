import type { Formatters } from '@odm-widgets/core';
import type { Principle } from '@odm-widgets/data/model';
import { countByFidelity, insertPlace, principlesOf, type DeclarationModel } from './declaration.model.js';
import type { DeclarationStrings } from './strings/types.js';

/** The words and forms of a language, and the place the text is read for. */
export interface Voice {
  s: DeclarationStrings;
  format: Formatters;
  place: string;
}

const TITLE_WORD_COUNT = 9;

/** Our label, where the words are those it was written for; else their own beginning. */
export function titleOf(
  { number, text, fidelity }: Principle,
  { s, place }: Pick<Voice, 's' | 'place'>,
): string {
  if (fidelity === 'same') return s.labels[number - 1] ?? '';
  const words = insertPlace(text, place).split(/\s+/u);
  return words.length > TITLE_WORD_COUNT
    ? `${words
        .slice(0, TITLE_WORD_COUNT)
        .join(' ')
        .replace(/[,;:]$/u, '')}…`
    : words.join(' ');
}

export function headline({ text }: DeclarationModel, { s, format }: Voice): string {
  return s.headline({
    count: format.number(principlesOf(text).length),
    themes: format.number(text.themes.length),
  });
}

/** What a reader should know about the words before reading them; '' where they are what was recorded. */
export function fidelityText({ text }: DeclarationModel, { s, format }: Voice): string {
  if (countByFidelity(text, 'unknown')) return s.notCompared;
  const changed = countByFidelity(text, 'changed');
  return changed ? s.changed(format.number(changed), changed === principlesOf(text).length) : '';
}
