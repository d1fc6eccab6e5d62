import { getText } from '../http/http.js';
import type { DeclarationText } from '../model/declaration.js';
import { compareDeclarationText } from './compare-text.js';
import { parseDeclarationText } from './parse-text.js';

/** Where Open Data Manchester publishes the text; the host sends `access-control-allow-origin: *`. */
export const PUBLISHED_TEXT_URL =
  'https://raw.githubusercontent.com/OpenDataManchester/declaration-for-responsible-data-practice/master/current%20declaration/declaration%20v1.0%20(universal).md';

/** Well above the size of the text; a longer body is something else. */
const MAX_BYTES = 200_000;

/** Fetches the text and compares it with version 1.0. @throws {OdmError} */
export async function getDeclarationText(
  url: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<DeclarationText> {
  const text = await getText(url, { maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) });
  return compareDeclarationText(parseDeclarationText(text));
}
