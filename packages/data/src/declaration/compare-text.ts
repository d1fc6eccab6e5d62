import type { DeclarationText, Principle } from '../model/declaration.js';
import { PRINCIPLE_HASHES } from './principle-hashes.js';
import type { SubtleSubset } from './verify-jws.js';

/** The words of a principle without their layout: what its hash is computed from. */
export function normalisePrinciple({ text, parts }: Pick<Principle, 'text' | 'parts'>): string {
  return [text, ...parts.map(({ numeral, text: part }) => `${numeral}) ${part}`)]
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .join('\n');
}

/** SHA-256 of a principle, in hex. */
export async function hashPrinciple(
  principle: Pick<Principle, 'text' | 'parts'>,
  subtle: Pick<SubtleSubset, 'digest'>,
): Promise<string> {
  const bytes = new TextEncoder().encode(normalisePrinciple(principle));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Compares each principle with the recorded hashes of version 1.0, so that our short labels only stand beside the
 * words they were written for.
 *
 * @param recorded hashes of principles 1 to 23, in order
 */
export async function compareDeclarationText(
  text: DeclarationText,
  recorded: readonly string[] = PRINCIPLE_HASHES,
  subtle: Pick<SubtleSubset, 'digest'> | undefined = globalThis.crypto?.subtle,
): Promise<DeclarationText> {
  const fidelity = async (principle: Principle): Promise<Principle['fidelity']> => {
    if (!subtle) return 'unknown';
    return (await hashPrinciple(principle, subtle)) === recorded[principle.number - 1] ? 'same' : 'changed';
  };
  const themes = text.themes.map(async (theme) => ({
    ...theme,
    principles: await Promise.all(
      theme.principles.map(async (principle) => ({ ...principle, fidelity: await fidelity(principle) })),
    ),
  }));
  return { ...text, themes: await Promise.all(themes) };
}
