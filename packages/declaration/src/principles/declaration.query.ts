import { ConfigError } from '@odm-widgets/data';

/** Everything that changes the answer. */
export interface DeclarationQuery {
  text: string;
  practice: string | undefined;
}

/**
 * Attributes to a query.
 *
 * @param page what relative addresses are relative to
 * @param published where the text is when none is named
 * @throws {ConfigError}
 */
export function toQuery(
  { text, practice }: { text: string; practice: string },
  page: string,
  published: string,
): DeclarationQuery {
  return {
    text: text.trim() ? resolveHttpUrl('text', text, page) : published,
    practice: practice.trim() ? resolveHttpUrl('practice', practice, page) : undefined,
  };
}

function resolveHttpUrl(attribute: string, value: string, page: string): string {
  try {
    const { href, protocol } = new URL(value.trim(), page);
    if (/^https?:$/u.test(protocol)) return href;
  } catch {
    // Said below.
  }
  throw new ConfigError(`${attribute}="${value}" is not an address. Write one such as /declaration.md.`);
}
