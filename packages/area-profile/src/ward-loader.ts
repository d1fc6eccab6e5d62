import {
  latestRelease,
  nationOf,
  RELEASE_DETAILS,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import { partOf, type AreaPart, type AreaWard, type Notice } from './area-profile.model.js';
import type { AreaQuery } from './area-profile.query.js';
import { emptyResult, type CouncilReader } from './council-loader.js';

type FoundWard = Extract<WardAnswer, { kind: 'found' }>;

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
  { nation, authorities }: Pick<AreaQuery, 'nation' | 'authorities'>,
): Promise<SelectedWard> {
  const authority = authorities.length === 1 ? authorities[0] : undefined;
  const own = nationOf(code) ?? nation ?? 'england';
  const early = authority ? reader.read(authority, own) : undefined;
  early?.catch(() => undefined);
  const answer = await reader.ward(code, own, authority);
  if (answer.kind !== 'found') throw emptyResult({ kind: 'ward', answer });
  return selectWard(answer, own, reader);
}

/** A ward that was found, with its neighbourhoods. */
export async function selectWard(
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
