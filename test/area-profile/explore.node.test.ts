/** What the view that explores a figure takes, for every figure of a profile. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toComparison, toFigure } from '../../packages/area-profile/src/area-profile.chart.js';
import { exploreComparison } from '../../packages/area-profile/src/lazy/explore/explore.js';
import { DATASET_SECTIONS } from '../../packages/area-profile/src/section-ids.js';
import { datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { ENGLISH } from './languages.js';
import { load, section } from './load.js';

const PICTURE = {
  caption: { title: 'Profile of Ardwick', sentences: ['A sentence.'], notes: [] },
  fileName: 'profile',
};
const client = datasetClient();

describe('the view that explores a figure of a profile', () => {
  it('has the places of the first figure', async () => {
    const model = await load({ ward: 'E05011351' }, client);
    const input = exploreComparison(toComparison(model, ENGLISH), { value: 'Share' }, ENGLISH, PICTURE);
    const { datasets } = input.values(600);
    assert.deepEqual(
      datasets['places']!.map((row) => (row as { text: string }).text),
      toFigure(model, ENGLISH).points.map(({ text }) => text.slice(text.lastIndexOf(': ') + 2)),
    );
    assert.equal(input.choice.label, 'place');
  });

  for (const id of DATASET_SECTIONS)
    it(`has the rows that the figure of the section ${id} draws`, async () => {
      // A ward that voted in 2024, with its council.
      const model = await load({ ward: 'E05011351' }, client);
      const { figure, comparison, figureLabel = '' } = await section(id, model, client);
      const input = exploreComparison(comparison!, { value: figureLabel }, ENGLISH, PICTURE);
      const rows = input.values(600).datasets['places'] as { place: string; value: number; least?: number }[];
      const dots = figure!.draw({ width: 600, textSize: 16 }).marks.filter(({ kind }) => kind === 'point');
      assert.equal(dots.length, rows.length);
      for (const { value, place } of notEmpty(rows))
        assert.ok(
          dots.some((dot) => (dot as { value?: number }).value === value),
          place,
        );
      const keys = input.columns.map(({ key }) => key);
      assert.deepEqual(
        keys,
        rows.some(({ least }) => least !== undefined)
          ? ['place', 'value', 'least', 'most']
          : ['place', 'value'],
      );
      assert.equal(input.columns[1]!.label, figureLabel);
    });

  it('names rows that are no places, such as months', async () => {
    const model = await load({ ward: 'E05011351' }, client);
    const words = { value: 'Reports', place: 'Month' };
    const { columns, choice } = exploreComparison(toComparison(model, ENGLISH), words, ENGLISH, PICTURE);
    assert.deepEqual([columns[0]!.label, choice.label], ['Month', 'month']);
  });

  it('has every neighbourhood of the map with its tenth, and none where two nations have no tenths in common', async () => {
    const model = await load({ ward: 'E05011351' }, client);
    const { exploreMap } = await section('map', model, client);
    const { lsoas } = await client.authority('E08000003', '2025');
    const { datasets } = exploreMap!(PICTURE).values(600);
    assert.deepEqual(
      notEmpty(datasets['areas'] as { code: string; tenth: number }[]).map(({ code, tenth }) => [
        code,
        tenth,
      ]),
      lsoas.filter(({ ward }) => ward === 'E05011351').map(({ code, decile }) => [code, decile.overall]),
    );
    const two = await load({ lsoas: 'E01005061 W01000003' }, client);
    const content = await section('map', two, client);
    assert.deepEqual([content.exploreMap, content.isMap], [undefined, true]);
  });
});
