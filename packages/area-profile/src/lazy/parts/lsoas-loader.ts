import { nationOf, RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { getCouncilsOfLsoas } from '@odm-widgets/data/profile';
import type { CouncilReader } from '../../council-loader.js';
import { partOf, type AreaPart } from '../../area-profile.model.js';

/** Neighbourhoods that were picked one by one, by council. */
export interface Patch {
  parts: readonly AreaPart[];
  /** Codes of no neighbourhood. */
  unknown: readonly string[];
}

/**
 * Neighbourhoods by their codes.
 *
 * @param authorities codes or names of the councils they are in, where the author named them; others are looked up
 */
export async function findLsoas(
  lsoas: readonly string[],
  authorities: readonly string[],
  reader: CouncilReader,
  signal: AbortSignal,
): Promise<Patch> {
  const named = authorities.map((code) => RECODED_AUTHORITIES[code.toUpperCase()] ?? code);
  const left = new Set(lsoas);
  const parts: AreaPart[] = [];
  const addFrom = async (council: string): Promise<void> => {
    const nation = nationOf(council) ?? nationOf(lsoas[0] ?? '') ?? 'england';
    const part = partOf(await reader.read(council, nation), ({ code }) => left.has(code));
    if (part.indices.length) parts.push(part);
  };
  await Promise.all(named.map(addFrom));
  removeFound();
  if (left.size) {
    const councils = await getCouncilsOfLsoas(reader.files, [...left], { signal });
    await Promise.all([...new Set(councils.values())].filter((code) => !named.includes(code)).map(addFrom));
    removeFound();
  }
  parts.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  return { parts, unknown: [...left] };

  function removeFound(): void {
    for (const { council, indices } of parts)
      for (const index of indices) left.delete(council.areas.lsoas[index]!.code);
  }
}

const codeOf = ({ council }: AreaPart) => council.areas.authority.code;
