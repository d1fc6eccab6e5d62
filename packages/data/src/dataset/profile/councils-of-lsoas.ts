import { profileLsoasPath } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';

/**
 * The council of each LSOA of England or Wales; those that do not exist are left out.
 *
 * @param codes in capitals
 * @throws {OdmError}
 */
export async function getCouncilsOfLsoas(
  files: DatasetFiles,
  codes: readonly string[],
  options: ReadOptions = {},
): Promise<Map<string, string>> {
  const known = codes.filter((code) => isLsoaShard(code.slice(0, 6)));
  const shards = [...new Set(known.map((code) => code.slice(0, 6)))];
  const [{ parseLsoaIndex }, ...read] = await Promise.all([
    import('../lazy/profile-lsoas/profile-lsoas.js'),
    ...shards.map((shard) => files.get(profileLsoasPath(shard), options)),
  ]);
  const councilsOf = new Map(shards.map((shard, index) => [shard, parseLsoaIndex(read[index])]));
  return new Map(
    known.flatMap((code) => {
      const council = councilsOf.get(code.slice(0, 6))?.(Number(code.slice(6)));
      return council ? [[code, council] as const] : [];
    }),
  );
}

/** Whether there is a file of LSOAs whose codes begin so: a test compares this with the published files. */
function isLsoaShard(start: string): boolean {
  return /^(?:E010(?:[0-2]\d|3[0-5])|W0100[0-2])$/u.test(start);
}
