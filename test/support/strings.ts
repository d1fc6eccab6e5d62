/** Every string by its path; a function is called with marked arguments, so that one it drops is seen. */
export function flattenStrings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') {
    // A list of things is the one argument that is no text.
    if (path.endsWith('.list')) return [[path, String(value(['{0}', 'O', '{1}']))]];
    const marks = Array.from({ length: value.length }, (_, index) => `{${index}}`);
    return [[`${path}/${value.length}`, String(value(...marks))]];
  }
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, item]) => flattenStrings(item, `${path}.${key}`));
}

/** What was put into a sentence. */
export const placeholdersIn = (text: string) => (text.match(/\{\d\}/gu) ?? []).sort();
