import { ConfigError } from '@odm-widgets/data';

/** Everything that changes the answer. */
export interface DeclarationQuery {
  src: string;
  practice: string | undefined;
}

/**
 * Attributes to a query.
 *
 * @param baseUrl base of relative addresses
 * @param publishedUrl address of the text when `src` names none
 * @throws {ConfigError}
 */
export function toQuery(
  { src, practice }: { src: string; practice: string },
  baseUrl: string,
  publishedUrl: string,
): DeclarationQuery {
  return {
    src: src.trim() ? resolveHttpUrl('src', src, baseUrl) : publishedUrl,
    practice: practice.trim() ? resolveHttpUrl('practice', practice, baseUrl) : undefined,
  };
}

function resolveHttpUrl(attribute: string, value: string, baseUrl: string): string {
  try {
    const { href, protocol } = new URL(value.trim(), baseUrl);
    if (/^https?:$/u.test(protocol)) return href;
  } catch {
    // The error below names the attribute.
  }
  throw new ConfigError(`${attribute}="${value}" is not an address. Write one such as /declaration.md.`);
}
