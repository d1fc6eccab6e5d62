const escapeExpression = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * A text cut at the names in it that are English in every language: parts with an odd index are such names, the others
 * are what stands between them. A name is not found inside another word.
 *
 * @param names in any order; those that the text does not contain cost little
 */
export function splitEnglish(text: string, names: readonly string[]): string[] {
  if (text && names.includes(text)) return ['', text, ''];
  // Most texts of a table or a figure are numbers.
  if (!/\p{L}/u.test(text)) return [text];
  const found = [...new Set(names.filter((name) => name && text.includes(name)))];
  return found.length ? text.split(expressionOf(found)) : [text];
}

/** The same few names are in most texts of a widget. */
const expressions = new Map<string, RegExp>();
const MAX_EXPRESSIONS = 100;

function expressionOf(names: string[]): RegExp {
  const choices = names
    .sort((a, b) => b.length - a.length)
    .map(escapeExpression)
    .join('|');
  let expression = expressions.get(choices);
  if (!expression) {
    expression = new RegExp(`(?<![\\p{L}\\p{N}])(${choices})(?![\\p{L}\\p{N}])`, 'gu');
    if (expressions.size === MAX_EXPRESSIONS) expressions.clear();
    expressions.set(choices, expression);
  }
  return expression;
}
