import {
  lookupPostcode,
  postcodeSource,
  type PostcodeAnswer,
  type PostcodePlaces,
} from '@odm-widgets/data/postcodes';
import { EmptyResult } from '@odm-widgets/core';
import {
  latestRelease,
  RELEASE_DETAILS,
  type Source,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import { loadAuthority, lookUpWard, noticesOf, type FoundWard } from '../../ward-finder.js';
import { emptyResult, type WardRequest } from '../../ward-request.js';

/** A postcode of any nation, and the places it lies in. */
type FoundPostcode = PostcodePlaces;

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

/**
 * Looks up a postcode that stands beside a ward.
 *
 * @throws {EmptyResult} where it is in another nation than the ward; one that cannot be looked up says nothing of that
 */
export async function requireSameNation(postcode: string, { query, signal }: WardRequest): Promise<void> {
  const answer = await lookupPostcode(postcode, { signal }).catch(() => undefined);
  const nation = answer && nationOfAnswer(answer);
  const { nation: own } = RELEASE_DETAILS[query.release];
  if (nation && nation !== own) throw emptyResult({ kind: 'mixed-nations', nations: [own, nation] });
}

/** The nation of a postcode that is in use; undefined for what is in none. */
function nationOfAnswer(answer: PostcodeAnswer): UkNation | undefined {
  if (answer.kind === 'found') return 'england';
  return answer.kind === 'other-nation' && answer.nation !== 'crown-dependency' ? answer.nation : undefined;
}

/** An answer without figures that credits the look-up of its postcode. */
function credited(answer: WardEmpty, source: Source): WardEmpty {
  const provenance = answer.provenance ?? { release: '', geography: '', method: '', sources: [] };
  return { ...answer, provenance: { ...provenance, sources: [...provenance.sources, source] } };
}

type Answered = Exclude<PostcodeAnswer, { kind: 'invalid' }>;

async function findAnswered(looked: Answered, given: WardRequest): Promise<FoundPlace> {
  const answer = placesOf(looked);
  const request = inNationOf(looked, given);
  const ward = answer.ward && (await lookUpWard(answer.ward.code, request));
  const found = (await findByLsoa(answer, ward, request)) ?? (await findByWard(ward, request));
  if (!found) throw emptyResult(ward && ward.kind !== 'found' ? ward : { kind: 'postcode-not-found' });
  return found;
}

/** @throws {EmptyResult} for an answer without places */
function placesOf(answer: Answered): PostcodePlaces {
  switch (answer.kind) {
    case 'terminated':
      throw emptyResult({ kind: 'postcode-terminated', year: answer.year, month: answer.month });
    case 'not-found':
      throw emptyResult({ kind: 'postcode-not-found' });
    case 'other-nation': {
      const { authority, ward, lsoa, lsoa2011 } = answer;
      if (!authority) throw emptyResult({ kind: 'postcode-other-nation', nation: answer.nation });
      return { authority, ward, lsoa, lsoa2011 };
    }
    case 'found':
      return answer;
  }
}

/**
 * The request for the index of the postcode's nation, which it decides where nothing else does.
 *
 * @throws {EmptyResult} where another nation was named
 */
function inNationOf(answer: Answered, request: WardRequest): WardRequest {
  const { query } = request;
  const nation = nationOfAnswer(answer);
  if (!nation || nation === RELEASE_DETAILS[query.release].nation) return request;
  if (query.isNationKnown || query.source === 'live')
    throw emptyResult({ kind: 'postcode-other-nation', nation });
  return { ...request, query: { ...query, release: latestRelease(nation) } };
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
  const isOf2021 = RELEASE_DETAILS[release].areas.vintage === 2021;
  const code = isOf2021 ? answer.lsoa : (answer.lsoa2011 ?? answer.lsoa);
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
