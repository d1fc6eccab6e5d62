/** Readers of untrusted JSON: a value of another shape reads as empty. */
export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asRecord(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The objects of a list, or a single object as a list. */
export function objectsIn(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** The strings of a list, or a single string as a list. */
export function stringsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
