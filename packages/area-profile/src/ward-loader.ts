import {
  latestRelease,
  nationOf,
  RELEASE_DETAILS,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import { findListedWard, type ListedWard } from '@odm-widgets/data/profile';
import { partOf, type AreaPart, type AreaWard, type Council, type Notice } from './area-profile.model.js';
import type { AreaQuery } from './area-profile.query.js';
import { emptyResult, type CouncilReader } from './council-loader.js';

/** What is known of a ward that has no figures. */
type OtherAnswer = Exclude<WardAnswer, { kind: 'found' }>;

/** A ward of a query with its neighbourhoods. */
export interface SelectedWard {
  kind: 'selected';
  ward: AreaWard;
  part: AreaPart;
  notices: readonly Notice[];
}

/** @throws {EmptyResult} where no such ward has figures */
export async function findWard(
  query: string,
  reader: CouncilReader,
  { nation, authorities }: Pick<AreaQuery, 'nation' | 'authorities'>,
): Promise<SelectedWard> {
  const authority = authorities.length === 1 ? authorities[0] : undefined;
  const found = await lookUpWard(query, reader, nationOf(query) ?? nation ?? 'england', authority);
  if (found.kind !== 'selected') throw emptyResult({ kind: 'ward', answer: found });
  return found;
}

/**
 * A ward with its neighbourhoods, or what is known of it.
 *
 * @param query its code or name
 * @param authority code or name of the council a name is looked for in
 */
export async function lookUpWard(
  query: string,
  reader: CouncilReader,
  nation: UkNation,
  authority?: string,
): Promise<SelectedWard | OtherAnswer> {
  const code = query.toUpperCase().replace(/\W/gu, '');
  const early = authority ? reader.read(authority, nation) : undefined;
  early?.catch(() => undefined);
  const listed = nation === 'england' ? await findListedWard(reader.files, code, reader.options) : undefined;
  const council = listed
    ? await reader.read(listed.authority, nation, laterVintage(listed, nation))
    : nation === 'wales' && (await early?.catch(() => undefined));
  const ward = council && council.areas.wards.find((one) => one.code === code);
  if (ward) {
    const { name, welshName } = ward;
    const { authority } = council.areas;
    return select({ code, name, ...(welshName ? { welshName } : {}), authority }, council, listed);
  }
  const answer = await reader.ward(query, nation, authority);
  if (answer.kind !== 'found') return answer;
  const { authority: own } = answer.ward;
  return select(answer.ward, await reader.read(own.code, nation, laterVintage(answer, nation)), answer);
}

/** The year of wards that are not those of the nation's release. */
function laterVintage({ wardVintage }: { wardVintage: number }, nation: UkNation): number | undefined {
  return wardVintage === RELEASE_DETAILS[latestRelease(nation)].wardVintage ? undefined : wardVintage;
}

function select(
  ward: AreaWard,
  council: Council,
  { formerNames = [], redrawn }: Partial<Pick<ListedWard, 'formerNames' | 'redrawn'>> = {},
): SelectedWard {
  return {
    kind: 'selected',
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
