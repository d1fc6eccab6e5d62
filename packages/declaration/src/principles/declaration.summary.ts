import type { I18n } from '@odm-widgets/core';
import type { Principle } from '@odm-widgets/data/model';
import { comparisons, insertPlace, principlesOf, type DeclarationModel } from './declaration.model.js';
import type { DeclarationStrings } from './strings/types.js';

const TITLE_WORD_COUNT = 9;

/** Our short label where the words are those it was written for, otherwise the first words of the principle. */
export function titleOf(
  { number, text, parts, comparison }: Principle,
  { strings }: I18n<DeclarationStrings>,
  place: string,
): string {
  if (comparison === 'same') return strings.labels[number - 1] ?? '';
  const words = insertPlace(text, place).split(/\s+/u);
  if (words.length <= TITLE_WORD_COUNT && !parts.length) return words.join(' ');
  const start = words.slice(0, TITLE_WORD_COUNT).join(' ');
  return `${start.replace(/[,;:]$/u, '')}…`;
}

export function headline({ text }: DeclarationModel, { strings, format }: I18n<DeclarationStrings>): string {
  return strings.headline({
    count: format.number(principlesOf(text).length),
    themes: format.number(text.themes.length),
  });
}

/** Whether no principle has the words of version 1.0, which the note says of all of them. */
export function isOtherText({ text }: DeclarationModel): boolean {
  return comparisons(text).principles.every((comparison) => comparison === 'changed');
}

/** The note on words that differ from version 1.0, or could not be compared with it; '' where all are the same. */
export function comparisonNote(
  model: DeclarationModel,
  { strings, format }: I18n<DeclarationStrings>,
): string {
  const { principles, headings } = comparisons(model.text);
  if ([...principles, ...headings].includes('unknown')) return strings.notCompared;
  const changed = principles.filter((comparison) => comparison === 'changed').length;
  const changedHeadings = headings.filter((comparison) => comparison === 'changed').length;
  const isOther = isOtherText(model);
  const notes = [
    changed ? strings.changed(format.number(changed), isOther) : '',
    changedHeadings && !isOther ? strings.changedHeadings(format.number(changedHeadings)) : '',
  ];
  return notes.filter(Boolean).join(' ');
}
