import type { UnknownValue } from '../errors.js';

/** The nations of the United Kingdom. */
export const UK_NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
/** A nation of the United Kingdom. Each has an index of its own, never compared with another's. */
export type UkNation = (typeof UK_NATIONS)[number];

/** What codes of wards, councils and small areas begin with, in the order of the nations. */
const LETTERS = 'EWSN';

/**
 * The nation a code of a ward, council or small area belongs to; undefined for what is no such code. Super output areas
 * and former wards of Northern Ireland begin with 95.
 */
export function nationOf(code: string): UkNation | undefined {
  const text = code.trim().toUpperCase();
  if (/^95[A-Z]{2}\w+$/u.test(text)) return 'northern-ireland';
  return /^[EWSN]\d{8}$/u.test(text) ? UK_NATIONS[LETTERS.indexOf(text[0]!)] : undefined;
}

/**
 * The nation an author wrote, in any case and with spaces for hyphens; undefined where nothing is written.
 *
 * @param warn told once of a text that is none of them
 */
export function parseNation(
  text: string,
  warn: (message: string, unknown?: UnknownValue) => void,
): UkNation | undefined {
  const written = text.trim().toLowerCase().replace(/\s+/gu, '-');
  const nation = UK_NATIONS.find((one) => one === written);
  if (written && !nation)
    warn(`nation="${text}" is not known. Use one of: ${UK_NATIONS.join(', ')}.`, {
      value: written,
      known: UK_NATIONS,
    });
  return nation;
}

/**
 * The nations of several codes, each once, names left aside.
 *
 * @param given a nation that was named as well, which comes first
 */
export function nationsOf(codes: readonly string[], given?: UkNation): UkNation[] {
  return [...new Set([...(given ? [given] : []), ...codes.flatMap((code) => nationOf(code) ?? [])])];
}

/** A place under its Welsh name, where it has one of its own. */
export function inWelsh<P extends { name: string; welshName?: string }>(place: P): P {
  return place.welshName ? { ...place, name: place.welshName } : place;
}
