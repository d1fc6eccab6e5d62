/** Finds councils of Wales, Scotland and Northern Ireland by name, loaded when a name is no English council. */
import { NATION_RELEASES, RELEASE_DETAILS, type UkNation } from '@odm-widgets/data/model';
import { getNationCouncils, resolveCouncilCode, type DatasetFiles } from '@odm-widgets/data/nations';

/** The nations that have a council of any of these names, in English or in Welsh. */
export async function findNations(
  names: readonly string[],
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<UkNation[]> {
  const found = await Promise.all(
    NATION_RELEASES.map(async (release) => {
      const { councils } = await getNationCouncils(files, release, { signal });
      return names.some((name) => resolveCouncilCode(name, councils) !== undefined)
        ? [RELEASE_DETAILS[release].nation]
        : [];
    }),
  ).catch((error: unknown) => {
    signal.throwIfAborted();
    // The sentence that no council has that name does not wait for lists of other nations.
    console.warn('Councils of other nations could not be looked up.', error);
    return [];
  });
  return found.flat();
}
