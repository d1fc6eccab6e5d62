import { ConfigError } from '@odm-widgets/data';

/** The starter, a file for each language, beside the figures of the other widgets. */
const STARTER = 'lexicon/starter.{lang}.json';

/**
 * Address of a lexicon in the page's language.
 *
 * @param src the attribute; `{lang}` in it stands for the language, and without it there is the starter
 * @throws {ConfigError}
 */
export function lexiconUrl(
  src: string,
  { language, baseUrl, apiBase }: { language: string; baseUrl: string; apiBase: () => string },
): string {
  const given = src.trim();
  const address = (given || apiBase() + STARTER).replaceAll('{lang}', language);
  return resolveHttpUrl('src', address, baseUrl);
}

/** @throws {ConfigError} naming the attribute */
export function resolveHttpUrl(attribute: string, value: string, baseUrl: string): string {
  try {
    const { href, protocol } = new URL(value.trim(), baseUrl);
    if (/^https?:$/u.test(protocol)) return href;
  } catch {
    // The error below names the attribute.
  }
  throw new ConfigError(`${attribute}="${value}" is not an address. Write one such as /lexicon.json.`);
}
