/** A name in any script for comparison: letters and digits alone, without accents, apostrophes or case. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
