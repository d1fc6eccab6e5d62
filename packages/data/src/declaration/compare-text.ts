import type { DeclarationText, Principle } from '../model/declaration.js';
import { PRINCIPLE_HASHES } from './principle-hashes.js';
import type { Subtle } from './verify-jws.js';

/** Words without how they are laid out: what a hash is taken of. */
export function normalisePrinciple({ text, parts }: Pick<Principle, 'text' | 'parts'>): string {
  return [text, ...parts.map(({ mark, text: part }) => `${mark}) ${part}`)]
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .join('\n');
}

/** SHA-256 of a principle, in hex. */
export async function hashPrinciple(
  principle: Pick<Principle, 'text' | 'parts'>,
  subtle: Pick<Subtle, 'digest'>,
): Promise<string> {
  const bytes = new TextEncoder().encode(normalisePrinciple(principle));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The text with each principle held against what was recorded, so that a label of ours never stands beside words
 * it was not written for.
 *
 * @param recorded hashes of principles 1 to 23
 */
export async function compareDeclarationText(
  text: DeclarationText,
  recorded: readonly string[] = PRINCIPLE_HASHES,
  subtle: Pick<Subtle, 'digest'> | undefined = globalThis.crypto?.subtle,
): Promise<DeclarationText> {
  const fidelity = async (principle: Principle): Promise<Principle['fidelity']> => {
    if (!subtle) return 'unknown';
    return (await hashPrinciple(principle, subtle)) === recorded[principle.number - 1] ? 'same' : 'changed';
  };
  const themes = text.themes.map(async (theme) => ({
    ...theme,
    principles: await Promise.all(
      theme.principles.map(async (one) => ({ ...one, fidelity: await fidelity(one) })),
    ),
  }));
  return { ...text, themes: await Promise.all(themes) };
}
