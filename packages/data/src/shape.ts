import { DataShapeError } from './errors.js';

/** Checks of shape, once, where an answer comes in; each failure names the field. */
export type Json = Record<string, unknown>;

export function fail(field: string, expected: string): never {
  throw new DataShapeError(`${field} should be ${expected}.`);
}

export function object(value: unknown, field: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(field, 'an object');
  return value as Json;
}

export function text(value: unknown, field: string): string {
  if (typeof value !== 'string') fail(field, 'text');
  return value;
}

export function list<T>(
  value: unknown,
  field: string,
  item: (value: unknown, field: string) => T,
  length?: number,
): T[] {
  if (!Array.isArray(value)) fail(field, 'a list');
  if (length !== undefined && value.length !== length) fail(field, `a list of ${length}`);
  return value.map((one, index) => item(one, `${field}[${index}]`));
}

export function whole(value: unknown, field: string): number {
  if (!Number.isInteger(value)) fail(field, 'a whole number');
  return value as number;
}

/** A number that is a place in a list of this length. */
export function place(value: unknown, field: string, length: number): number {
  const index = whole(value, field);
  if (index < 0 || index >= length) fail(field, `from 0 to ${length - 1}`);
  return index;
}
