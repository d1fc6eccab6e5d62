/** Longest title, name or address, in characters; the rest is dropped. */
const MAX_LINE_LENGTH = 300;

// Control characters, lone surrogates, and characters that change the direction of the text after them.
const INVISIBLE_CHARACTERS =
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** Replaces control characters and runs of white space with one space. */
export const normaliseSpaces = (text: string) =>
  text.replace(INVISIBLE_CHARACTERS, ' ').replace(/\s+/gu, ' ');

/** One line of text from any value, without control characters and cut to a length; empty for a value that is not text. */
export function sanitiseLine(value: unknown, longest = MAX_LINE_LENGTH): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  // Cut before the regular expressions run, so that their input is short.
  const text = normaliseSpaces(value.slice(0, longest * 4)).trim();
  return text.length <= longest ? text : `${normaliseSpaces(text.slice(0, longest - 1)).trimEnd()}…`;
}
