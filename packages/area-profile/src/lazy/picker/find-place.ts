import { EmptyResult } from '@odm-widgets/core';
import { ConfigError, HttpError } from '@odm-widgets/data';
import { nationOf, UK_NATIONS, type UkNation, type WardRef } from '@odm-widgets/data/model';
import { normalisePostcode } from '@odm-widgets/data/postcodes';
import type { AreaEmpty, Council } from '../../area-profile.model.js';
import type { CouncilReader } from '../../council-loader.js';

export type FoundPlace =
  /** A council; of a ward or a postcode, the ward or the neighbourhood in it. */
  | { kind: 'found'; council: Council; ward?: string; lsoa?: string }
  /** Several wards have the name. */
  | { kind: 'choices'; wards: readonly WardRef[] }
  | { kind: 'none' }
  | { kind: 'postcode'; problem: Extract<AreaEmpty, { kind: 'postcode' }>['problem'] };

/**
 * Finds a postcode, a council or a ward, by a code or a name. Only a postcode is sent anywhere but to the dataset.
 *
 * @throws {OdmError} where it could not be looked up
 */
export async function findPlace(
  text: string,
  reader: CouncilReader,
  signal: AbortSignal,
): Promise<FoundPlace> {
  // A postcode may have letters for digits, so that Coity could be one: a name has no digit at all.
  if (/\d/u.test(text) && normalisePostcode(text)) return findPostcode(text, reader, signal);
  const own = nationOf(text.toUpperCase());
  const nations = own ? [own] : UK_NATIONS;
  return (await findCouncil(text, nations, reader)) ?? findWards(text, nations, reader);
}

async function findPostcode(
  postcode: string,
  reader: CouncilReader,
  signal: AbortSignal,
): Promise<FoundPlace> {
  const { findByPostcode } = await import('../postcode/postcode.js');
  try {
    const { parts, wards, markedLsoa } = await findByPostcode(postcode, reader, signal);
    const [{ council }, { code: ward }] = [parts[0]!, wards[0]!];
    return { kind: 'found', council, ...(markedLsoa ? { lsoa: markedLsoa } : { ward }) };
  } catch (error) {
    if (!(error instanceof EmptyResult)) throw error;
    const answer = error.answer as AreaEmpty;
    return answer.kind === 'postcode' ? { kind: 'postcode', problem: answer.problem } : { kind: 'none' };
  }
}

/** The first nation’s council of that name; no two have the same. */
async function findCouncil(
  text: string,
  nations: readonly UkNation[],
  reader: CouncilReader,
): Promise<FoundPlace | undefined> {
  const councils = await Promise.all(
    nations.map((nation) => undefinedWhereUnknown(() => reader.read(text, nation))),
  );
  const council = councils.find((one) => one !== undefined);
  return council && { kind: 'found', council };
}

async function findWards(
  text: string,
  nations: readonly UkNation[],
  reader: CouncilReader,
): Promise<FoundPlace> {
  const answers = await Promise.all(
    nations.map((nation) => undefinedWhereUnknown(() => reader.ward(text, nation))),
  );
  const wards = answers.flatMap((answer) => {
    if (answer?.kind === 'found') return [answer.ward];
    return answer?.kind === 'ambiguous' ? answer.wards : [];
  });
  const [ward, ...others] = wards;
  if (!ward) return { kind: 'none' };
  return others.length ? { kind: 'choices', wards } : showWard(ward, reader);
}

/** The council of a ward, and the ward where it is among those that figures are counted in. */
export async function showWard(
  { code, authority }: WardRef,
  reader: CouncilReader,
): Promise<Extract<FoundPlace, { kind: 'found' }>> {
  const council = await reader.read(authority.code, nationOf(code) ?? 'england');
  const isCounted = council.areas.lsoas.some(({ ward }) => ward === code);
  return { kind: 'found', council, ...(isCounted ? { ward: code } : {}) };
}

/** A name that a nation does not know is no failure. */
async function undefinedWhereUnknown<T>(find: () => Promise<T>): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof ConfigError || (error instanceof HttpError && error.status === 404))
      return undefined;
    throw error;
  }
}
