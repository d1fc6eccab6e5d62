import type { DeclarationText, TextComparison, Principle } from '../model/declaration.js';
import { RECORDED_HASHES, type RecordedHashes } from './recorded-hashes.js';
import type { SubtleSubset } from './verify-jws.js';

type Hasher = Pick<SubtleSubset, 'digest'>;

/** The words of a principle without their layout: what its hash is computed from. */
export function normalisePrinciple({ text, parts }: Pick<Principle, 'text' | 'parts'>): string {
  return [text, ...parts.map(({ numeral, text: part }) => `${numeral}) ${part}`)]
    .map(normaliseLine)
    .join('\n');
}

const normaliseLine = (line: string) => line.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** SHA-256 of a principle, in hex. */
export function hashPrinciple(principle: Pick<Principle, 'text' | 'parts'>, subtle: Hasher): Promise<string> {
  return sha256(normalisePrinciple(principle), subtle);
}

/** SHA-256 of a heading, in hex. */
export function hashHeading(heading: string, subtle: Hasher): Promise<string> {
  return sha256(normaliseLine(heading), subtle);
}

async function sha256(text: string, subtle: Hasher): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Compares title, headings and principles with the recorded hashes of version 1.0, so that our short labels only stand
 * beside the words they were written for, and a changed copy is shown as changed.
 */
export async function compareDeclarationText(
  text: DeclarationText,
  recorded: RecordedHashes = RECORDED_HASHES,
  subtle: Hasher | undefined = globalThis.crypto?.subtle,
): Promise<DeclarationText> {
  const compare = async (
    hash: (subtle: Hasher) => Promise<string>,
    expected: string | undefined,
  ): Promise<TextComparison> => {
    if (!subtle) return 'unknown';
    return (await hash(subtle)) === expected ? 'same' : 'changed';
  };
  const compareHeading = (heading: string, expected: string | undefined) =>
    compare((hasher) => hashHeading(heading, hasher), expected);
  const comparePrinciple = async (principle: Principle): Promise<Principle> => ({
    ...principle,
    comparison: await compare(
      (hasher) => hashPrinciple(principle, hasher),
      recorded.principles[principle.number - 1],
    ),
  });
  const themes = text.themes.map(async (theme, index) => ({
    ...theme,
    comparison: await compareHeading(theme.title, recorded.themes[index]),
    principles: await Promise.all(theme.principles.map(comparePrinciple)),
  }));
  return {
    ...text,
    titleComparison: await compareHeading(text.title, recorded.title),
    themes: await Promise.all(themes),
  };
}
