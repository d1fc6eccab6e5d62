/**
 * An address that may be followed: http or https, absolute, of a sane length. Undefined for anything else.
 *
 * @param base address that a relative one is read against
 */
export function webAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !value.trim()) return undefined;
  try {
    const url = new URL(value.trim(), base);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    // A name and a password in front of the host are there to deceive.
    return isWeb && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
