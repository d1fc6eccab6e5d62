const escapeExpression = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * A text cut at the names in it that are English in every language: parts with an odd index are such names, the others
 * are what stands between them. A name is not found inside another word.
 *
 * @param names in any order; those that the text does not contain cost little
 */
export function splitEnglish(text: string, names: readonly string[]): string[] {
  const found = [...new Set(names)]
    .filter((name) => name && text.includes(name))
    .sort((a, b) => b.length - a.length);
  if (!found.length) return [text];
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(${found.map(escapeExpression).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.split(expression);
}
