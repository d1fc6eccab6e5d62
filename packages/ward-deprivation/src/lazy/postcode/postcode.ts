import { lookupPostcode } from '@odm-widgets/data/postcodes';
import { empty, noticesOf, type Found, type WardSources } from '../../ward-loader.js';
import type { WardQuery } from '../../ward-deprivation.query.js';

/**
 * The ward a postcode lies in, by postcodes.io: fetched only where a page gives a postcode.
 *
 * @throws {EmptyResult} with a WardEmpty for a postcode elsewhere, gone, or none at all
 */
export async function findByPostcode(
  postcode: string,
  query: WardQuery,
  sources: WardSources,
  signal: AbortSignal,
): Promise<Found> {
  const answer = await lookupPostcode(postcode, { signal });
  if (answer.kind === 'other-nation') throw empty({ kind: 'postcode-other-nation', nation: answer.nation });
  if (answer.kind === 'terminated') {
    throw empty({ kind: 'postcode-terminated', year: answer.year, month: answer.month });
  }
  if (answer.kind === 'not-found') throw empty({ kind: 'postcode-not-found' });
  if (answer.kind === 'invalid') throw empty({ kind: 'postcode-invalid' });
  const ward = await sources.areas.ward(answer.ward, query.release, { signal });
  if (ward.kind === 'found') {
    const areas = await sources.areas.authority(ward.ward.authority.code, query.release, {
      signal,
      domains: query.domains,
    });
    return { areas, ward: ward.ward.code, notices: noticesOf(ward) };
  }
  const byLsoa = await findByLsoa(answer.lsoa, answer.authority.code, query, sources, signal);
  if (!byLsoa) throw empty(ward);
  return byLsoa;
}

/** A postcode in a ward drawn since the vintage: its LSOA still says which ward it was counted in. */
async function findByLsoa(
  lsoa: string | undefined,
  authority: string,
  query: WardQuery,
  sources: WardSources,
  signal: AbortSignal,
): Promise<Found | undefined> {
  if (!lsoa || query.release !== '2025') return undefined;
  const areas = await sources.areas.authority(authority, query.release, { signal, domains: query.domains });
  const code = areas.lsoas.find((item) => item.code === lsoa)?.ward;
  const ward = areas.wards.find((item) => item.code === code);
  if (!ward) return undefined;
  return { areas, ward: ward.code, notices: [{ kind: 'postcode-ward', ward: ward.name }] };
}
