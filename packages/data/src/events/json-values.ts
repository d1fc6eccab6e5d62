/** Readers of JSON that never fail: what is not of the shape is empty. */
export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asRecord(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The objects of a list, or the one that stands in its place. */
export function objectsIn(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** The texts of a list, or the one that stands in its place. */
export function stringsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
