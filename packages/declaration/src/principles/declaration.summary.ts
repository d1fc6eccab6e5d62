import type { Formatters } from '@odm-widgets/core';
import type { Principle } from '@odm-widgets/data/model';
import { countOf, filled, principlesOf, type DeclarationModel } from './declaration.model.js';
import type { DeclarationStrings } from './strings/types.js';

/** The words and forms of a language, and the place the text is read for. */
export interface Voice {
  s: DeclarationStrings;
  format: Formatters;
  place: string;
}

const FIRST_WORDS = 9;

/** Our label, where the words are those it was written for; else their own beginning. */
export function titleOf(
  { number, text, fidelity }: Principle,
  { s, place }: Pick<Voice, 's' | 'place'>,
): string {
  if (fidelity === 'same') return s.labels[number - 1] ?? '';
  const words = filled(text, place).split(/\s+/u);
  return words.length > FIRST_WORDS
    ? `${words
        .slice(0, FIRST_WORDS)
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
  if (countOf(text, 'unknown')) return s.uncompared;
  const changed = countOf(text, 'changed');
  return changed ? s.changed(format.number(changed), changed === principlesOf(text).length) : '';
}
