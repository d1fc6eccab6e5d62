import { getDeclarationText, getPractice } from '@odm-widgets/data/declaration';
import type { Practice } from '@odm-widgets/data/model';
import type { DeclarationModel } from './declaration.model.js';
import type { DeclarationQuery } from './declaration.query.js';

/**
 * The text, and the evidence where there is some. Evidence that cannot be had takes nothing away from the text.
 *
 * @param warn told why evidence could not be had
 * @throws {OdmError} when the text cannot be had
 */
export async function loadDeclaration(
  { text: url, practice: practiceUrl }: DeclarationQuery,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<DeclarationModel> {
  const [text, practice] = await Promise.all([
    getDeclarationText(url, { signal }),
    practiceUrl === undefined ? undefined : practiceFrom(practiceUrl, signal, warn),
  ]);
  return { text, url, practice, practiceFailed: practiceUrl !== undefined && !practice };
}

async function practiceFrom(
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
