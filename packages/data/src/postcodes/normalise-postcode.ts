/**
 * A postcode as it is written on an envelope, or undefined where the text is not one.
 * Spaces, case, and a letter O or I in place of a digit are ignored.
 */
export function normalisePostcode(typed: string): string | undefined {
  const text = typed.toUpperCase().replace(/[^A-Z0-9]/gu, '');
  if (text.length < 5 || text.length > 7) return undefined;
  const outward = text.slice(0, -3);
  const inward = text.at(-3)!.replace('O', '0').replace(/[IL]/u, '1') + text.slice(-2);
  const fixed = outward.replace(/^([A-Z]{1,2})O$/u, '$10').replace(/^([A-Z]{1,2})[IL]$/u, '$11');
  const valid = /^(?:GIR|[A-Z]{1,2}\d[A-Z\d]?)$/u.test(fixed) && /^\d[A-Z]{2}$/u.test(inward);
  return valid ? `${fixed} ${inward}` : undefined;
}
