/** Told what was wrong with an attribute and what is allowed; the element warns its author once. */
export type Warn = (message: string) => void;

/** The value when it is one of the allowed ones, else the first of them, with a warning naming them all. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], warn: Warn): T {
  const wanted = value.trim().toLowerCase();
  const match = allowed.find((item) => item === wanted);
  if (match) return match;
  const fallback = allowed[0]!;
  if (wanted)
    warn(`${name}="${value}" is not known. Use one of: ${allowed.join(', ')}. Showing "${fallback}".`);
  return fallback;
}
