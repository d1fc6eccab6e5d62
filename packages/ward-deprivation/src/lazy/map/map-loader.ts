import { getBoundaries, type DatasetFiles } from '@odm-widgets/data/boundaries';
import { officialLines, type AuthorityAreas } from '@odm-widgets/data/model';
import type { WardMap } from '../../ward-deprivation.model.js';

/**
 * What a map of wards of a council needs.
 *
 * @throws {OdmError}
 */
export async function loadWardMap(
  files: DatasetFiles,
  { authority, wards, lsoas }: AuthorityAreas,
  signal: AbortSignal,
): Promise<WardMap> {
  const boundaries = await getBoundaries(files, authority.code, { signal });
  return {
    boundaries,
    wards: wards.map(({ code, name, welshName = name }) => {
      const areas = lsoas.filter(({ ward }) => ward === code).map((lsoa) => lsoa.code);
      return { code, name, welshName, areas, official: officialLines(boundaries, code, areas) };
    }),
  };
}
