import { expectObject, expectString } from '../shape.js';

/**
 * Parses registered names of parties by Electoral Commission code.
 *
 * @throws {DataShapeError} naming the first that is no text
 */
export function parsePartyNames(value: unknown, field = 'partyNames'): Record<string, string> {
  const names = Object.entries(expectObject(value, field));
  return Object.fromEntries(names.map(([code, name]) => [code, expectString(name, `${field}.${code}`)]));
}
