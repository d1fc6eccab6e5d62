// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The rows of the chart every page draws: Ardwick's neighbourhoods over Manchester's profile, computed
 * by the same code the widget runs.
 *
 * @param {string} root folder of the project
 * @returns {Promise<Record<string, readonly object[]>>}
 */
export async function rowsOfArdwick(root) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(root, path)).href);
  const { parseAuthority } = await load('packages/data/lib/dataset/parse-authority.js');
  const { toModel } = await load('packages/ward-deprivation/lib/ward-deprivation.model.js');
  const { toQuery } = await load('packages/ward-deprivation/lib/ward-deprivation.query.js');
  const { toLanes, toStripsInput } = await load('packages/ward-deprivation/lib/ward-deprivation.chart.js');
  const { stackDots } = await load('packages/charts/lib/ward-strips/ward-strips-rows.js');
  const { stripsSpecValues } = await load('packages/charts/lib/figure.js');
  const { createI18n } = await load('packages/core/lib/index.js');
  const { datasetPath, LATEST_RELEASE } = await load('packages/data/lib/model/index.js');
  const { en: core } = await load('packages/core/lib/strings/en.js');
  const { en } = await load('packages/ward-deprivation/lib/strings/en.js');
  const path = datasetPath(LATEST_RELEASE, 'authorities', 'E08000003');
  const areas = parseAuthority(JSON.parse(await readFile(join(root, 'packages/dataset', path), 'utf8')));
  const attributes = {
    ward: 'E05011351',
    postcode: '',
    authority: '',
    authorities: '',
    nation: '',
    picker: false,
    domain: '',
    compare: '',
    release: '',
    view: '',
    source: '',
  };
  const query = toQuery(
    attributes,
    () => '',
    () => undefined,
  );
  const model = toModel(query, { areas, ward: attributes.ward }, [], []);
  const input = toStripsInput(toLanes(model, 'overall', createI18n('en', en, core)), model, 'overall');
  const { datasets } = stripsSpecValues(
    input,
    { authority: 'Manchester', nation: 'England' },
    { width: 680, textSize: 16 },
  );
  return {
    ...datasets,
    // Where other libraries are given places instead of tenths.
    points: stackDots(input.points, 1).map((/** @type {any} */ { point, row }) => ({
      position: (point.tenth - 0.5) / 10,
      offset: row,
    })),
    profile: input.shares,
  };
}
