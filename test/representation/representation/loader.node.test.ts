import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { getCouncils, getElectionCalendar, getParties } from '@odm-widgets/data/councils';
import { getRegion, getSeatsByYear, REGIONS } from '@odm-widgets/data/representation';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type { RepresentationQuery } from '../../../packages/representation/src/representation/representation.query.js';
import { toSeatsByYear } from '../../../packages/representation/src/representation/representation.model.js';
import { notEmpty } from '../../support/not-empty.js';
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
  for (const view of ['wards', 'deciles', 'over-time'] as const) {
    it(`are the council's own alone for a code, in the view ${view}`, async () => {
      const { model, asked } = await load(query(['E08000003'], view));
      assert.deepEqual(asked, ['2025/representation/E08000003.json']);
      assert.equal(model.wards.length, view === 'over-time' ? 0 : 32);
      assert.deepEqual(model.totals.population, 551_963);
    });
  }

  for (const [view, more] of [
    ['wards', []],
    ['deciles', []],
    ['over-time', ['2025/seats-by-year.json']],
    ['turnout', ['2025/elections/north-west.json']],
  ] as const) {
    it(`are the region's for its name, in the view ${view}`, async () => {
      const scope = { by: 'region', name: 'the north west' } as const;
      const { model, asked } = await load({ ...query([], view), scope });
      assert.deepEqual([...new Set(asked)].sort(), [...more, '2025/representation/north-west.json'].sort());
      assert.equal(model.councils.length, 35);
      assert.equal(model.leavesOutCounties, true);
    });
  }

  it('show the same councils and parties of a region as the list of councils and the names of all parties', async () => {
    const { files } = filesWith();
    const [{ authorities }, names, calendar] = await Promise.all([
      getCouncils(files),
      getParties(files),
      getElectionCalendar(files),
    ]);
    for (const name of notEmpty(REGIONS)) {
      const { councils, partyNames } = await getRegion(files, name);
      assert.deepEqual(
        councils.map(({ code, county, population }) => ({ code, county, population })),
        authorities
          .filter(({ region }) => region === name)
          .map(({ code, county, population }) => ({ code, county, population })),
      );
      for (const { code, elections } of councils) assert.deepEqual(elections, calendar.dates.get(code));
      for (const [code, party] of Object.entries(partyNames)) assert.equal(party, names[code]);
    }
  });

  it('have the same seats in each year for a council as the file of all councils', async () => {
    const { model } = await load(query(['E07000090', 'E08000003'], 'over-time'));
    const { councils, provenance } = await getSeatsByYear(filesWith().files);
    assert.deepEqual(model.seatsByYear, toSeatsByYear({ councils, provenance }, model.councils));
    assert.deepEqual(model.provenance, provenance);
  });

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
    assert.deepEqual(asked.sort(), ['2025/authorities.json', '2025/representation/E08000003.json']);
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
