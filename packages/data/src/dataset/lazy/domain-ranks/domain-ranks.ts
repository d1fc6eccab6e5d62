import { DOMAINS, type AuthorityAreas, type Domain } from '../../../model/index.js';
import { fail, list, object, text, whole } from '../../../shape.js';
import { tenthOf } from '../../parse-authority.js';
import { unpackNumbers } from '../../unpack.js';

/**
 * Adds the ranks of the seven domains (`RELEASE/domains/CODE.json`) to a council's areas.
 *
 * @param main the council's main file, for the cuts of the published tenths
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function addDomains(areas: AuthorityAreas, main: unknown, value: unknown): AuthorityAreas {
  const file = object(value, 'The file');
  if (file['release'] !== areas.release) fail('release', areas.release);
  const cuts = list(object(main, 'The file')['cuts'], 'cuts', whole, 9);
  const domains = DOMAINS.filter((domain) => domain !== 'overall');
  const packed = list(file['rank'], 'rank', text, domains.length);
  const ranks = domains.map((_, at) => unpackNumbers(packed[at], `rank[${at}]`, areas.lsoas.length));
  const lsoas = areas.lsoas.map((lsoa, index) => {
    const rank: Partial<Record<Domain, number>> = { ...lsoa.rank };
    const decile: Partial<Record<Domain, number>> = { ...lsoa.decile };
    domains.forEach((domain, at) => {
      rank[domain] = ranks[at]![index]!;
      decile[domain] = tenthOf(rank[domain], cuts);
    });
    return { ...lsoa, rank, decile };
  });
  return { ...areas, lsoas };
}
