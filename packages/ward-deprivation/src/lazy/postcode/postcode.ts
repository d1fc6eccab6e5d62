import { lookupPostcode } from '@odm-widgets/data/postcodes';
import {
  emptyResult,
  loadAuthority,
  lookUpWard,
  noticesOf,
  type FoundWard,
  type WardRequest,
} from '../../ward-finder.js';

/**
 * The ward a postcode lies in, by postcodes.io: fetched only where a page gives a postcode.
 *
 * @throws {EmptyResult} with a WardEmpty for a postcode elsewhere, gone, or none at all
 */
export async function findByPostcode(postcode: string, request: WardRequest): Promise<FoundWard> {
  const answer = await lookupPostcode(postcode, { signal: request.signal });
  if (answer.kind === 'other-nation')
    throw emptyResult({ kind: 'postcode-other-nation', nation: answer.nation });
  if (answer.kind === 'terminated') {
    throw emptyResult({ kind: 'postcode-terminated', year: answer.year, month: answer.month });
  }
  if (answer.kind === 'not-found') throw emptyResult({ kind: 'postcode-not-found' });
  if (answer.kind === 'invalid') throw emptyResult({ kind: 'postcode-invalid' });
  const ward = await lookUpWard(answer.ward, request);
  if (ward.kind === 'found') {
    const areas = await loadAuthority(ward.ward.authority.code, request);
    return { areas, ward: ward.ward.code, notices: noticesOf(ward) };
  }
  const byLsoa = await findByLsoa(answer.lsoa, answer.authority.code, request);
  if (!byLsoa) throw emptyResult(ward);
  return byLsoa;
}

/** A postcode in a ward drawn since the vintage: its LSOA still says which ward it was counted in. */
async function findByLsoa(
  lsoa: string | undefined,
  authority: string,
  request: WardRequest,
): Promise<FoundWard | undefined> {
  if (!lsoa || request.query.release !== '2025') return undefined;
  const areas = await loadAuthority(authority, request);
  const code = areas.lsoas.find((item) => item.code === lsoa)?.ward;
  const ward = areas.wards.find((item) => item.code === code);
  if (!ward) return undefined;
  return { areas, ward: ward.code, notices: [{ kind: 'postcode-ward', ward: ward.name }] };
}
