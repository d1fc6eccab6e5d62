import { decileOfRank, DOMAINS, type AuthorityAreas, type Domain } from '../model/index.js';
import { throwShapeError, expectArray, expectObject, expectString, expectInteger } from '../shape.js';
import { unpackNumbers } from './unpack.js';

/**
 * Adds the ranks of the seven domains (`RELEASE/domains/CODE.json`) to a council's areas.
 *
 * @param main the council's main file, which has the boundaries of the published deciles
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function addDomainRanks(areas: AuthorityAreas, main: unknown, value: unknown): AuthorityAreas {
  const file = expectObject(value, 'The file');
  if (file['release'] !== areas.release) throwShapeError('release', areas.release);
  const cuts = expectArray(expectObject(main, 'The file')['cuts'], 'cuts', expectInteger, 9);
  const domains = DOMAINS.filter((domain) => domain !== 'overall');
  const packed = expectArray(file['rank'], 'rank', expectString, domains.length);
  const ranks = packed.map((column, index) => unpackNumbers(column, `rank[${index}]`, areas.lsoas.length));
  const lsoas = areas.lsoas.map((lsoa, index) => {
    const rank: Partial<Record<Domain, number>> = { ...lsoa.rank };
    const decile: Partial<Record<Domain, number>> = { ...lsoa.decile };
    domains.forEach((domain, column) => {
      rank[domain] = ranks[column]![index]!;
      decile[domain] = decileOfRank(rank[domain], cuts);
    });
    return { ...lsoa, rank, decile };
  });
  return { ...areas, lsoas };
}
