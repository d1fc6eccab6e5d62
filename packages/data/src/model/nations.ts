import { ConfigError } from '../errors.js';

/** A nation of the United Kingdom. Each has an index of its own, never compared with another's. */
export type UkNation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

const NATIONS: Readonly<Record<string, UkNation>> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
};

/**
 * The nation a code of a ward, council or small area belongs to; undefined for what is no such code. Super output areas
 * and former wards of Northern Ireland begin with 95.
 */
export function nationOf(code: string): UkNation | undefined {
  const text = code.trim().toUpperCase();
  if (/^95[A-Z]{2}\w+$/u.test(text)) return 'northern-ireland';
  return /^[EWSN]\d{8}$/u.test(text) ? NATIONS[text[0]!] : undefined;
}

/**
 * The one nation of several codes, names left aside.
 *
 * @param given a nation that was named as well
 * @throws {ConfigError} naming the nations, where there are several: their indices do not compare
 */
export function oneNation(codes: readonly string[], given?: UkNation): UkNation | undefined {
  const nations = new Set([...(given ? [given] : []), ...codes.flatMap((code) => nationOf(code) ?? [])]);
  if (nations.size > 1)
    throw new ConfigError(
      `These places are in ${[...nations].join(' and ')}. Each nation has its own index, and they do not compare: write places of one nation.`,
    );
  return [...nations][0];
}
