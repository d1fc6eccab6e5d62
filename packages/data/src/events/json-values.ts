import { throwShapeError } from '../shape.js';

/** Readers of untrusted JSON: a value of another shape reads as empty. */
export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined for invalid JSON, which no valid JSON decodes to. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function asRecord(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/**
 * The list of entries of a reply, each as an object. Unlike other values, it is an error when it has another shape: a
 * list that reads as empty would be shown as “no events”.
 *
 * @throws {DataShapeError} that names the field
 */
export function entriesIn(reply: Json, field: string): Json[] {
  const list = reply[field];
  if (!Array.isArray(list)) throwShapeError(field, 'a list');
  if (list.length > 0 && !list.some(isRecord)) throwShapeError(`${field}[0]`, 'an object');
  return list.map(asRecord);
}

/** The objects of a list, or a single object as a list. */
export function objectsIn(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** The strings of a list, or a single string as a list. */
export function stringsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
