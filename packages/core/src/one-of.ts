import type { UnknownValue } from '@odm-widgets/data';

/**
 * Receives a warning for the page's author; the element writes it to the console once.
 *
 * @param unknown where one value of a list was to be written: the author is shown the nearest
 */
export type Warn = (message: string, unknown?: UnknownValue) => void;

/** The allowed value that matches, in any case and with spaces around; otherwise the first, with a warning that lists them. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], warn: Warn): T {
  const normalised = value.trim().toLowerCase();
  const match = allowed.find((item) => item === normalised);
  if (match) return match;
  const fallback = allowed[0]!;
  const known = allowed.filter(Boolean);
  if (normalised)
    warn(
      `${name}="${value}" is not known. Use one of: ${known.join(', ')}.${fallback && ` Showing "${fallback}".`}`,
      { value: normalised, known },
    );
  return fallback;
}
