import { DataShapeError } from './errors.js';

/** Checks of shape, once, where an answer comes in; each failure names the field. */
export type JsonObject = Record<string, unknown>;

export function throwShapeError(field: string, expected: string): never {
  throw new DataShapeError(`${field} should be ${expected}.`);
}

export function expectObject(value: unknown, field: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throwShapeError(field, 'an object');
  return value as JsonObject;
}

export function expectString(value: unknown, field: string): string {
  if (typeof value !== 'string') throwShapeError(field, 'text');
  return value;
}

export function expectArray<T>(
  value: unknown,
  field: string,
  item: (value: unknown, field: string) => T,
  length?: number,
): T[] {
  if (!Array.isArray(value)) throwShapeError(field, 'a list');
  if (length !== undefined && value.length !== length) throwShapeError(field, `a list of ${length}`);
  return value.map((one, index) => item(one, `${field}[${index}]`));
}

export function expectInteger(value: unknown, field: string): number {
  if (!Number.isInteger(value)) throwShapeError(field, 'a whole number');
  return value as number;
}

/** A number that is a place in a list of this length. */
export function expectIndex(value: unknown, field: string, length: number): number {
  const index = expectInteger(value, field);
  if (index < 0 || index >= length) throwShapeError(field, `from 0 to ${length - 1}`);
  return index;
}
