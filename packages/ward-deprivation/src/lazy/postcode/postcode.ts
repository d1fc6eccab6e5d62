import { lookupPostcode, postcodeSource, type PostcodeAnswer } from '@odm-widgets/data/postcodes';
import { EmptyResult } from '@odm-widgets/core';
import { RELEASE_DETAILS, type Source, type WardAnswer } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import {
  emptyResult,
  loadAuthority,
  lookUpWard,
  noticesOf,
  type FoundWard,
  type WardRequest,
} from '../../ward-finder.js';

type FoundPostcode = Extract<PostcodeAnswer, { kind: 'found' }>;

/**
 * The ward in which the neighbourhood of a postcode is counted, by postcodes.io and best fit.
 *
 * @throws {EmptyResult} with a WardEmpty for a postcode elsewhere, out of use, or unknown
 */
export async function findByPostcode(postcode: string, request: WardRequest): Promise<FoundWard> {
  const answer = await lookupPostcode(postcode, { signal: request.signal });
  // Nothing was looked up, and so there is nobody to credit.
  if (answer.kind === 'invalid') throw emptyResult({ kind: 'postcode-invalid' });
  const source = postcodeSource(new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
  try {
    const found = await findAnswered(answer, request);
    return { ...found, postcode: { ...found.postcode, source } };
  } catch (error) {
    if (error instanceof EmptyResult) throw emptyResult(credited(error.answer as WardEmpty, source));
    throw error;
  }
}

/** An answer without figures that credits the look-up of its postcode. */
function credited(answer: WardEmpty, source: Source): WardEmpty {
  const provenance = answer.provenance ?? { release: '', geography: '', method: '', sources: [] };
  return { ...answer, provenance: { ...provenance, sources: [...provenance.sources, source] } };
}

async function findAnswered(
  answer: Exclude<PostcodeAnswer, { kind: 'invalid' }>,
  request: WardRequest,
): Promise<FoundPlace> {
  if (answer.kind === 'other-nation')
    throw emptyResult({ kind: 'postcode-other-nation', nation: answer.nation });
  if (answer.kind === 'terminated')
    throw emptyResult({ kind: 'postcode-terminated', year: answer.year, month: answer.month });
  if (answer.kind === 'not-found') throw emptyResult({ kind: 'postcode-not-found' });
  const ward = answer.ward && (await lookUpWard(answer.ward.code, request));
  const found = (await findByLsoa(answer, ward, request)) ?? (await findByWard(ward, request));
  if (!found) throw emptyResult(ward && ward.kind !== 'found' ? ward : { kind: 'postcode-not-found' });
  return found;
}

type FoundPlace = Omit<FoundWard, 'postcode'> & { postcode: { lsoa?: string } };

/** The ward its neighbourhood is counted in, which need not be the ward the postcode lies in. */
async function findByLsoa(
  answer: FoundPostcode,
  ward: WardAnswer | undefined,
  request: WardRequest,
): Promise<FoundPlace | undefined> {
  const { release } = request.query;
  // A neighbourhood that did not change between censuses has one code in both.
  const { vintage } = RELEASE_DETAILS[release].areas;
  const code = vintage === 2011 ? (answer.lsoa2011 ?? answer.lsoa) : answer.lsoa;
  for (const council of councilsToSearch(answer, ward, request)) {
    const areas = await loadAuthority(council, request);
    const lsoa = areas.lsoas.find((item) => item.code === code);
    const counted = lsoa && areas.wards.find((item) => item.code === lsoa.ward);
    if (!counted) continue;
    const isOwn = counted.code === answer.ward?.code;
    const own = isOwn ? ward : await lookUpWard(counted.code, request);
    const other = answer.ward && answer.ward.name !== counted.name ? answer.ward.name : undefined;
    return {
      areas,
      ward: counted.code,
      notices: [
        { kind: 'postcode', lsoa: lsoa.name, ward: counted.name, liesIn: other },
        ...(own?.kind === 'found' ? noticesOf(own) : []),
      ],
      postcode: { lsoa: lsoa.code },
    };
  }
  return undefined;
}

/** The postcode's council of today, or the one where the ward lay when the release came out. */
function councilsToSearch(
  { authority }: FoundPostcode,
  ward: WardAnswer | undefined,
  { query }: WardRequest,
): string[] {
  if (RELEASE_DETAILS[query.release].hasCurrentAuthorities) return [authority.code];
  if (ward?.kind === 'found') return [ward.ward.authority.code];
  if (ward?.kind === 'changed') return [...new Set(ward.wards.map((item) => item.authority.code))];
  return [];
}

/** The ward the postcode lies in, where its neighbourhood is not known. */
async function findByWard(
  ward: WardAnswer | undefined,
  request: WardRequest,
): Promise<FoundPlace | undefined> {
  if (ward?.kind !== 'found') return undefined;
  const areas = await loadAuthority(ward.ward.authority.code, request);
  return { areas, ward: ward.ward.code, notices: noticesOf(ward), postcode: {} };
}
