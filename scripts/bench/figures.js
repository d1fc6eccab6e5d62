// @ts-check
/** Rows of the figures of the other widgets, made by the code that the widgets run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const REGION = 'North West';

/** @returns {{ get: (path: string) => Promise<any> }} the published files */
function publishedFiles(/** @type {string} */ root) {
  return {
    get: async (path) => JSON.parse(await readFile(join(root, 'packages/dataset', path), 'utf8')),
  };
}

/** Edges of the lamp of every council of a region. */
export async function rowsOfControl(/** @type {string} */ root) {
  const { getLamps } = await import('@odm-widgets/data/lamps');
  const { profile } = await import('@odm-widgets/representation');
  const { councils } = await getLamps(publishedFiles(root), 'overall');
  return councils
    .filter(({ region }) => region === REGION)
    .flatMap(({ name, rank, control, lsoasByVigintile }) => {
      const levels = profile(lsoasByVigintile, 0.5);
      const most = Math.max(...levels.map(({ neighbourhoods }) => neighbourhoods));
      return levels.map(({ at, neighbourhoods }) => ({
        name,
        rank,
        control: control.parties[0] ?? 'none',
        at,
        from: -neighbourhoods / most,
        to: neighbourhoods / most,
      }));
    });
}

/** Seats of Manchester by year and party. */
export async function rowsOfSeats(/** @type {string} */ root) {
  const path = join(root, 'packages/representation/lib/representation/representation-loader.js');
  const { loadRepresentation } = await import(pathToFileURL(path).href);
  const query = {
    base: '',
    scope: { by: 'authorities', requested: ['E08000003'] },
    view: 'over-time',
    year: undefined,
    electionPeriod: false,
  };
  const { seatsByYear } = await loadRepresentation(query, publishedFiles(root), new AbortController().signal);
  return seatsByYear.flatMap((/** @type {{ year: number, seats: Map<string, number> }} */ { year, seats }) =>
    [...seats].map(([party, count]) => ({ year, party, seats: count })),
  );
}

/** Ardwick and the places it is compared with, as rows of the spec `comparison`. */
export async function rowsOfProfile(/** @type {string} */ root) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(root, path)).href);
  const { loadArea } = await load('packages/area-profile/lib/area-loader.js');
  const { toComparison } = await load('packages/area-profile/lib/area-profile.chart.js');
  const { en } = await load('packages/area-profile/lib/strings/en.js');
  const { createI18n } = await load('packages/core/lib/index.js');
  const { en: core } = await load('packages/core/lib/strings/en.js');
  const { DatasetClient } = await load('packages/data/lib/dataset/index.js');
  const query = {
    base: '',
    name: '',
    place: { by: 'parts', wards: ['E05011351'], lsoas: [] },
    authorities: ['E08000003'],
    nation: 'england',
    compareAuthority: true,
    compareRegion: true,
    compareNation: true,
    compareWards: [],
  };
  const client = new DatasetClient('', publishedFiles(root).get);
  const model = await loadArea(query, new AbortController().signal, client);
  return toComparison(model, createI18n('en', en, core)).places;
}
