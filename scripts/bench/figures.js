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
