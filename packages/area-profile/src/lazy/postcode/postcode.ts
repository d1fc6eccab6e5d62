import { lookupPostcode, postcodeSource, type PostcodePlaces } from '@odm-widgets/data/postcodes';
import { latestRelease, nationOf, RECODED_AUTHORITIES, RELEASE_DETAILS } from '@odm-widgets/data/model';
import { emptyResult, type CouncilReader } from '../../council-loader.js';
import { partOf, type FoundArea } from '../../area-profile.model.js';

/**
 * The ward in which the neighbourhood of a postcode is counted, with that neighbourhood marked.
 *
 * @throws {EmptyResult} for a postcode out of use, unknown, or of the Channel Islands or the Isle of Man
 */
export async function findByPostcode(
  postcode: string,
  reader: CouncilReader,
  signal: AbortSignal,
): Promise<FoundArea> {
  const answer = await lookupPostcode(postcode, { signal });
  if (answer.kind === 'invalid' || answer.kind === 'not-found' || answer.kind === 'terminated')
    throw emptyResult({ kind: 'postcode', problem: answer.kind });
  if (!answer.authority) throw emptyResult({ kind: 'postcode', problem: 'elsewhere' });
  const { authority, lsoa: lsoa2021, lsoa2011, ward: todays } = answer as PostcodePlaces;
  const nation = nationOf(authority.code) ?? 'england';
  const is2021 = RELEASE_DETAILS[latestRelease(nation)].areas.vintage === 2021;
  const code = is2021 ? lsoa2021 : (lsoa2011 ?? lsoa2021);
  const council = await reader.read(RECODED_AUTHORITIES[authority.code] ?? authority.code, nation);
  const lsoa = council.areas.lsoas.find((one) => one.code === code);
  // Where its neighbourhood is not known, the ward it lies in today.
  const ward = council.areas.wards.find((one) => one.code === (lsoa?.ward ?? todays?.code));
  if (!ward) throw emptyResult({ kind: 'postcode', problem: 'not-found' });
  const { name, welshName } = ward;
  return {
    kind: 'ward',
    name,
    ...(welshName ? { welshName } : {}),
    parts: [partOf(council, (one) => one.ward === ward.code)],
    wards: [
      {
        code: ward.code,
        name,
        ...(welshName ? { welshName } : {}),
        authority: council.areas.authority,
      },
    ],
    comparedWards: [],
    ...(lsoa ? { markedLsoa: lsoa.code } : {}),
    postcodeSource: postcodeSource(new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)),
    notices: lsoa ? [{ kind: 'postcode', lsoa: lsoa.name }] : [],
  };
}
