import { DatasetClient } from '@odm-widgets/data/dataset';
import type { AuthorityAreas } from '@odm-widgets/data/model';
import type { DatasetFiles } from '@odm-widgets/data/profile';
import { lsoasOf, type AreaModel, type AreaPart, type Council } from '../../area-profile.model.js';
import { inWards } from '../../council-loader.js';
import type { SectionContext } from '../../section.js';

/** One for the files of an area, so that all its sections read a main file once. */
const clients = new WeakMap<DatasetFiles, DatasetClient>();

function clientOf(files: DatasetFiles): DatasetClient {
  const client = clients.get(files) ?? new DatasetClient(files);
  clients.set(files, client);
  return client;
}

/**
 * The model with the ranks and seats of its councils, which the first content does without.
 *
 * @param allDomains also with the ranks in each domain
 * @throws {OdmError}
 */
export async function withMainFiles(
  { model, files, signal }: SectionContext,
  allDomains = false,
): Promise<AreaModel> {
  const client = clientOf(files);
  const known = new Map<string, Promise<AuthorityAreas>>();
  const load = ({ areas, profile }: Council): Promise<AuthorityAreas> => {
    // Without a profile they are from the main file.
    if (!profile && !allDomains) return Promise.resolve(areas);
    const { code } = areas.authority;
    const main = known.get(code) ?? client.authority(code, areas.release, { signal, allDomains });
    known.set(code, main);
    return main;
  };
  const complete = async ({ council, indices }: AreaPart): Promise<AreaPart> => ({
    council: { ...council, areas: inWards(await load(council), council.areas.wardVintage) },
    indices,
  });
  const places = await Promise.all(
    model.places.map(async (place) => ({ ...place, parts: await Promise.all(place.parts.map(complete)) })),
  );
  const [area = model.area] = places;
  return { ...model, area, places, lsoas: lsoasOf(area.parts) };
}
