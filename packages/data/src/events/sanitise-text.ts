/** Longest title, name or address that is kept. */
const MAX_LINE_LENGTH = 300;

// Controls, halves of characters, and what turns the direction of the text that follows around.
const INVISIBLE_CHARACTERS =
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** Text without controls, its spaces tidied. */
export const normaliseSpaces = (text: string) =>
  text.replace(INVISIBLE_CHARACTERS, ' ').replace(/\s+/gu, ' ');

/** One line of text from anything: no controls, spaces tidied, bounded. Empty for what is no text. */
export function sanitiseLine(value: unknown, longest = MAX_LINE_LENGTH): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  // Bounded first: a regular expression over megabytes of spaces is slow.
  const text = normaliseSpaces(value.slice(0, longest * 4)).trim();
  return text.length <= longest ? text : `${normaliseSpaces(text.slice(0, longest - 1)).trimEnd()}…`;
}
