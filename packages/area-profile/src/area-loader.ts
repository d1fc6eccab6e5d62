import { DatasetClient } from '@odm-widgets/data/dataset';
import {
  latestRelease,
  nationOf,
  RELEASE_DETAILS,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import { CouncilReader, emptyResult } from './council-loader.js';
import {
  partOf,
  toModel,
  type AreaModel,
  type AreaPart,
  type AreaWard,
  type FoundArea,
  type Notice,
} from './area-profile.model.js';
import type { AreaQuery } from './area-profile.query.js';

type FoundWard = Extract<WardAnswer, { kind: 'found' }>;

/**
 * Answers a query with the model to show.
 *
 * @param client of the dataset; one at the query's address by default
 * @throws {EmptyResult} with an `AreaEmpty` where there is an answer but no figures
 */
export async function loadArea(
  query: AreaQuery,
  signal: AbortSignal,
  client: DatasetClient = new DatasetClient(query.base),
): Promise<AreaModel> {
  const reader = new CouncilReader(client, signal);
  const found = await findArea(query, reader, signal);
  const compared = await Promise.all(query.compareWards.map((code) => findCompared(code, reader)));
  const missing = query.compareWards.filter((_, index) => !compared[index]);
  return toModel(query, {
    ...found,
    ...(query.name ? { name: query.name, welshName: query.name } : {}),
    comparedWards: compared.filter((ward) => ward !== undefined),
    notices: [
      ...found.notices,
      ...(missing.length ? [{ kind: 'compare-missing', wards: missing } as const] : []),
    ],
  });
}

async function findArea(query: AreaQuery, reader: CouncilReader, signal: AbortSignal): Promise<FoundArea> {
  const { place } = query;
  switch (place.by) {
    case 'mixed':
      throw emptyResult({ kind: 'mixed-nations', nations: place.nations });
    case 'authority': {
      const nation = nationOf(place.authority) ?? query.nation ?? 'england';
      const council = await reader.read(place.authority, nation);
      const { authority } = council.areas;
      return {
        kind: 'authority',
        name: authority.name,
        ...(authority.welshName ? { welshName: authority.welshName } : {}),
        parts: [partOf(council, () => true)],
        wards: [],
        comparedWards: [],
        notices: [],
      };
    }
    case 'postcode': {
      const { findByPostcode } = await import('./lazy/postcode/postcode.js');
      return findByPostcode(place.postcode, reader, signal);
    }
    case 'parts':
      return findParts(place, query, reader, signal);
  }
}

/** A ward of a query with its neighbourhoods. */
export interface SelectedWard {
  ward: AreaWard;
  part: AreaPart;
  notices: readonly Notice[];
}

/** @throws {EmptyResult} where no such ward has figures */
export async function findWard(
  code: string,
  reader: CouncilReader,
  { nation, authority }: { nation: UkNation | undefined; authority?: string | undefined },
): Promise<SelectedWard> {
  const own = nationOf(code) ?? nation ?? 'england';
  const early = authority ? reader.read(authority, own) : undefined;
  early?.catch(() => undefined);
  const answer = await reader.ward(code, own, authority);
  if (answer.kind !== 'found') throw emptyResult({ kind: 'ward', answer });
  return selectWard(answer, own, reader);
}

async function selectWard(
  { ward, wardVintage, formerNames, redrawn }: FoundWard,
  nation: UkNation,
  reader: CouncilReader,
): Promise<SelectedWard> {
  const isOwn = wardVintage === RELEASE_DETAILS[latestRelease(nation)].wardVintage;
  const council = await reader.read(ward.authority.code, nation, isOwn ? undefined : wardVintage);
  return {
    ward,
    part: partOf(council, (lsoa) => lsoa.ward === ward.code),
    notices: [
      ...formerNames.map(({ name, lastYear }): Notice => ({ kind: 'renamed', name, year: lastYear })),
      ...(redrawn
        ? [{ kind: 'redrawn', ward: ward.name, year: redrawn.year, estimated: redrawn.estimated } as const]
        : []),
    ],
  };
}

async function findCompared(
  code: string,
  reader: CouncilReader,
): Promise<(AreaWard & { part: AreaPart }) | undefined> {
  const nation = nationOf(code) ?? 'england';
  const answer = await reader.ward(code, nation);
  if (answer.kind !== 'found') return undefined;
  const { ward, part } = await selectWard(answer, nation, reader);
  return part.indices.length ? { ...ward, part } : undefined;
}

async function findParts(
  { wards, lsoas }: { wards: readonly string[]; lsoas: readonly string[] },
  query: AreaQuery,
  reader: CouncilReader,
  signal: AbortSignal,
): Promise<FoundArea> {
  const authority = query.authorities.length === 1 ? query.authorities[0] : undefined;
  const selected = await Promise.all(
    wards.map((ward) => findWard(ward, reader, { nation: query.nation, authority })),
  );
  const patch = lsoas.length
    ? await (await import('./lazy/patch/patch.js')).findLsoas(lsoas, query.authorities, reader, signal)
    : undefined;
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
  const [only] = selected;
  const isWard = selected.length === 1 && !patch;
  return {
    kind: isWard ? 'ward' : patch ? 'patch' : 'wards',
    name: isWard ? only!.ward.name : '',
    ...(isWard && only!.ward.welshName ? { welshName: only!.ward.welshName } : {}),
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
