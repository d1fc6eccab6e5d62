import { getDeclarationText, getPractice } from '@odm-widgets/data/declaration';
import type { Practice } from '@odm-widgets/data/model';
import type { DeclarationModel } from './declaration.model.js';
import type { DeclarationQuery } from './declaration.query.js';

/**
 * Fetches the text, and the evidence where a file of it is named. The text is shown even when the evidence fails.
 *
 * @param warn called with the reason when the evidence cannot be read
 * @throws {OdmError} when the text cannot be fetched
 */
export async function loadDeclaration(
  { src, practice: practiceUrl }: DeclarationQuery,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<DeclarationModel> {
  const [text, practice] = await Promise.all([
    getDeclarationText(src, { signal }),
    practiceUrl === undefined ? undefined : loadPractice(practiceUrl, signal, warn),
  ]);
  return { text, url: src, practice, practiceFailed: practiceUrl !== undefined && !practice };
}

async function loadPractice(
  url: string,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Practice | undefined> {
  try {
    return await getPractice(url, { signal });
  } catch (error) {
    if (!signal.aborted) warn(`practice could not be shown: ${(error as Error).message}`);
    return undefined;
  }
}
