import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type { RepresentationQuery } from '../../../packages/representation/src/representation/representation.query.js';
import { filesWith } from '../../support/dataset-reader.js';

const TODAY = '2026-01-15';
const query = (requested: string[], view: RepresentationQuery['view'] = 'wards'): RepresentationQuery => ({
  base: '',
  scope: { by: 'authorities', requested },
  view,
  year: undefined,
  electionPeriod: false,
});

async function load(of: RepresentationQuery, changed: Readonly<Record<string, unknown>> = {}) {
  const { files, asked } = filesWith(changed);
  const model = await loadRepresentation(of, files, new AbortController().signal, TODAY);
  return { model, asked };
}

describe('the files that representation reads', () => {
  for (const view of ['wards', 'deciles'] as const) {
    it(`are the council's own and the calendar for a code, in the view ${view}`, async () => {
      const { model, asked } = await load(query(['E08000003'], view));
      assert.deepEqual(asked.sort(), ['2025/election-calendar.json', '2025/representation/E08000003.json']);
      assert.equal(model.wards.length, 32);
      assert.deepEqual(model.totals.population, 551_963);
    });
  }

  it('are those of each of three councils, whatever code they have had', async () => {
    const { model, asked } = await load(query(['E08000009', 'E08000039', 'E08000003']));
    assert.deepEqual(
      model.councils.map(({ name }) => name),
      ['Trafford', 'Sheffield', 'Manchester'],
    );
    assert.equal(asked.filter((path) => path.startsWith('2025/representation/')).length, 3);
    assert.ok(!asked.includes('2025/authorities.json'));
  });

  it('are the list of councils and the council’s own for a name', async () => {
    const { asked } = await load(query(['Manchester']));
    assert.deepEqual(asked.sort(), [
      '2025/authorities.json',
      '2025/election-calendar.json',
      '2025/representation/E08000003.json',
    ]);
  });

  it('are those of regions for more councils', async () => {
    const { asked } = await load(query(['E08000001', 'E08000002', 'E08000003', 'E08000009']));
    assert.ok(asked.includes('2025/representation/north-west.json'));
    assert.ok(!asked.some((path) => /representation\/E/u.test(path)));
  });

  it('include the list of councils where no council has the code', async () => {
    const { files, asked } = filesWith();
    await assert.rejects(
      loadRepresentation(query(['E08000099']), files, new AbortController().signal, TODAY),
      (error: unknown) =>
        error instanceof EmptyResult && (error.answer as { kind: string }).kind === 'no-councils',
    );
    assert.ok(asked.includes('2025/authorities.json'));
  });

  it('show the same as the files of the region', async () => {
    const own = await load(query(['E08000003']));
    const ofRegion = await load(query(['E08000003', 'E08000001', 'E08000002', 'E08000009']));
    assert.deepEqual(
      own.model.wards,
      ofRegion.model.wards.filter(({ authority }) => authority.code === 'E08000003'),
    );
  });

  it('are rejected when they are malformed', async () => {
    await assert.rejects(load(query(['E08000003']), { '2025/representation/E08000003.json': {} }), {
      name: 'DataShapeError',
    });
  });
});
