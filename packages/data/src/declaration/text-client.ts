import { getText } from '../http/http.js';
import type { DeclarationText } from '../model/declaration.js';
import { compareDeclarationText } from './compare-text.js';
import { parseDeclarationText } from './parse-text.js';

/** Where Open Data Manchester keeps the text; the host answers any site. */
export const PUBLISHED_TEXT_URL =
  'https://raw.githubusercontent.com/OpenDataManchester/declaration-for-responsible-data-practice/master/current%20declaration/declaration%20v1.0%20(universal).md';

/** More than any declaration; a body beyond it is something else. */
const MAX_BYTES = 200_000;

/** Reads the text and compares it with what was recorded. @throws {OdmError} */
export async function getDeclarationText(
  url: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<DeclarationText> {
  const text = await getText(url, { maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) });
  return compareDeclarationText(parseDeclarationText(text));
}
