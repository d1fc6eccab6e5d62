/** County councils by code or name, loaded when something was named that is no district or unitary council. */
import { resolveAuthorityCode } from '@odm-widgets/data/councils';
import { getLamps, type DatasetFiles } from '@odm-widgets/data/lamps';
import { selectCounties, withCommonName, type County } from '../../../shared/scope.js';

/**
 * The county councils among codes and names, and those that are none.
 *
 * @throws {OdmError}
 */
export async function findCounties(
  requested: readonly string[],
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<{ counties: County[]; unknown: string[] }> {
  const { counties } = await getLamps(files, 'overall', { signal });
  const found = selectCounties<County>(requested, counties, resolveAuthorityCode);
  return { ...found, counties: found.counties.map(withCommonName) };
}
