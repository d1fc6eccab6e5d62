/**
 * The name of a place for comparison: case, accents, apostrophes, full stops and spaces do not matter, "&" is "and"
 * and "Saint" is "St".
 */
export function normalisePlaceName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/\bsaint\b/gu, 'st')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
