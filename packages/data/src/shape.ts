import { DataShapeError } from './errors.js';

/** Checks of the shape of a response, run once where it is parsed. */

export type JsonObject = Record<string, unknown>;

/** @throws {DataShapeError} that names the field */
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
  return value.map((element, index) => item(element, `${field}[${index}]`));
}

export function expectInteger(value: unknown, field: string): number {
  if (!Number.isInteger(value)) throwShapeError(field, 'a whole number');
  return value as number;
}

/** An index of a list of this length. */
export function expectIndex(value: unknown, field: string, length: number): number {
  const index = expectInteger(value, field);
  if (index < 0 || index >= length) throwShapeError(field, `from 0 to ${length - 1}`);
  return index;
}
