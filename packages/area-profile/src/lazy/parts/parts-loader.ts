/** Areas that are more than a ward or a council, and what they are compared with. */
import { nationOf } from '@odm-widgets/data/model';
import type { AreaPart, AreaWard, FoundArea } from '../../area-profile.model.js';
import type { AreaQuery } from '../../area-profile.query.js';
import { emptyResult, type CouncilReader } from '../../council-loader.js';
import { findWard, lookUpWard } from '../../ward-loader.js';
import { findLsoas } from './lsoas-loader.js';

/**
 * Several wards, or wards and neighbourhoods, added up.
 *
 * @throws {EmptyResult} where none of them has figures
 */
export async function findParts(
  { wards, lsoas }: { wards: readonly string[]; lsoas: readonly string[] },
  query: AreaQuery,
  reader: CouncilReader,
  signal: AbortSignal,
): Promise<FoundArea> {
  const selected = await Promise.all(wards.map((ward) => findWard(ward, reader, query)));
  const patch = lsoas.length ? await findLsoas(lsoas, query.authorities, reader, signal) : undefined;
  const empty = selected.filter(({ part }) => part.indices.length === 0).map(({ ward }) => ward);
  const parts = mergeParts([...selected.map(({ part }) => part), ...(patch?.parts ?? [])]);
  if (parts.every(({ indices }) => indices.length === 0)) {
    const [ward] = empty;
    throw emptyResult(
      ward
        ? { kind: 'no-lsoas', ward: ward.name, authority: ward.authority }
        : { kind: 'unknown-lsoas', codes: lsoas },
    );
  }
  return {
    kind: patch ? 'patch' : 'wards',
    name: '',
    parts: parts.filter(({ indices }) => indices.length > 0),
    wards: patch ? wardsOf(parts) : selected.map(({ ward }) => ward),
    comparedWards: [],
    notices: [
      ...selected.flatMap(({ notices }) => notices),
      ...(empty.length ? [{ kind: 'empty-wards', wards: empty.map(({ name }) => name) } as const] : []),
      ...(patch?.unknown.length ? [{ kind: 'unknown-lsoas', codes: patch.unknown } as const] : []),
    ],
  };
}

/** The wards that the neighbourhoods of parts are counted in. */
function wardsOf(parts: readonly AreaPart[]): AreaWard[] {
  return parts.flatMap(({ council, indices }) => {
    const codes = new Set(indices.map((index) => council.areas.lsoas[index]!.ward));
    return council.areas.wards
      .filter(({ code }) => codes.has(code))
      .map(({ code, name, welshName }) => ({
        code,
        name,
        ...(welshName ? { welshName } : {}),
        authority: council.areas.authority,
      }));
  });
}

/** One part for each council, every neighbourhood once. */
export function mergeParts(parts: readonly AreaPart[]): AreaPart[] {
  const byCouncil = new Map<string, AreaPart>();
  for (const { council, indices } of parts) {
    const { code } = council.areas.authority;
    const known = byCouncil.get(code);
    byCouncil.set(code, {
      // Wards of another year do not change which neighbourhoods there are.
      council: known?.council ?? council,
      indices: [...new Set([...(known?.indices ?? []), ...indices])].sort((a, b) => a - b),
    });
  }
  return [...byCouncil.values()];
}

/** With the wards that the author compares the area with. */
export async function addCompared(
  found: FoundArea,
  { compareWards }: AreaQuery,
  reader: CouncilReader,
): Promise<FoundArea> {
  const compared = await Promise.all(compareWards.map((code) => findCompared(code, reader)));
  const missing = compareWards.filter((_, index) => !compared[index]);
  return {
    ...found,
    comparedWards: compared.filter((ward) => ward !== undefined),
    notices: [
      ...found.notices,
      ...(missing.length ? [{ kind: 'compare-missing', wards: missing } as const] : []),
    ],
  };
}

/** A ward that an area is compared with; undefined where it has no figures. */
async function findCompared(
  code: string,
  reader: CouncilReader,
): Promise<(AreaWard & { part: AreaPart }) | undefined> {
  const found = await lookUpWard(code, reader, nationOf(code) ?? 'england');
  return found.kind === 'selected' && found.part.indices.length
    ? { ...found.ward, part: found.part }
    : undefined;
}
