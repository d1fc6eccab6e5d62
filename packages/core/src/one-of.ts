/** Receives a warning for the page's author; the element writes it to the console once. */
export type Warn = (message: string) => void;

/** The allowed value that matches, in any case and with spaces around; otherwise the first, with a warning that lists them. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], warn: Warn): T {
  const normalised = value.trim().toLowerCase();
  const match = allowed.find((item) => item === normalised);
  if (match) return match;
  const fallback = allowed[0]!;
  if (normalised)
    warn(
      `${name}="${value}" is not known. Use one of: ${allowed.filter(Boolean).join(', ')}.${fallback && ` Showing "${fallback}".`}`,
    );
  return fallback;
}
