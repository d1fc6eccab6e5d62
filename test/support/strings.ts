/** Every string by its path; functions are called with placeholders, so that an unused argument is visible. */
export function flattenStrings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') {
    // A list formatter is the only function whose argument is not a text.
    if (path.endsWith('.list')) return [[path, String(value(['{0}', 'O', '{1}']))]];
    const placeholders = Array.from({ length: value.length }, (_, index) => `{${index}}`);
    return [[`${path}/${value.length}`, String(value(...placeholders))]];
  }
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, item]) => flattenStrings(item, `${path}.${key}`));
}

/** The placeholders in a sentence. */
export const placeholdersIn = (text: string) => (text.match(/\{\d\}/gu) ?? []).sort();
