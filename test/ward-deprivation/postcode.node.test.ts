import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { toExportTable, toTable } from '../../packages/ward-deprivation/src/lazy/details/details.table.js';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import type { WardEmpty, WardModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import {
  toFigure,
  toStripsInput,
  toLanes,
} from '../../packages/ward-deprivation/src/ward-deprivation.chart.js';
import type { Release } from '@odm-widgets/data/model';
import { QUERY } from '../support/areas.js';
import { datasetClient } from '../support/dataset-reader.js';
import { ENGLISH, WELSH } from './languages.js';

const { fetch } = globalThis;
const { signal } = new AbortController();

/** Answers of postcodes.io by the fields of `codes`. */
function postcodeServer(
  codes: Record<string, string | null>,
  ward: string | null,
  district = 'A council',
  country = 'England',
): void {
  const result = { country, admin_district: district, admin_ward: ward, codes };
  globalThis.fetch = () => Promise.resolve(Response.json({ status: 200, result }));
}

/** Each look-up has a postcode of its own: answers may be remembered. */
let lookups = 0;
function load(release: Release = '2025', given: Partial<WardQuery> = {}): Promise<WardModel> {
  lookups += 1;
  const inward = `${lookups % 10}A${String.fromCharCode(65 + Math.floor(lookups / 10))}`;
  const query = {
    ...QUERY,
    ...given,
    release,
    place: { by: 'postcode', postcode: `M12 ${inward}` } as const,
  };
  return loadWard(query, { areas: datasetClient() }, signal);
}

describe('a ward found by postcode', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('is the ward its neighbourhood is counted in, with the neighbourhood marked', async () => {
    postcodeServer({ admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: 'E01005066' }, 'Ardwick');
    const model = await load();
    assert.equal(model.ward.name, 'Ardwick');
    assert.equal(model.markedLsoa, 'E01005066');
    const { points } = toStripsInput(toLanes(model, 'overall', ENGLISH), model, 'overall');
    assert.deepEqual(
      points.filter(({ marked }) => marked).map(({ id }) => id),
      ['0:overall:E01005066'],
    );
    const texts = toFigure(model, 'overall', ENGLISH).points.map(({ text }) => text);
    assert.equal(texts.filter((text) => text.startsWith('The neighbourhood of this postcode.')).length, 1);
    assert.deepEqual(
      model.notices.map((notice) => notice.kind === 'postcode' && notice.liesIn),
      [undefined],
    );
  });

  it('has its neighbourhood marked in the table, and no mark in the file', async () => {
    postcodeServer({ admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: 'E01005066' }, 'Ardwick');
    const model = await load();
    for (const [i18n, mark] of [
      [ENGLISH, ' (of this postcode)'],
      [WELSH, ' (y cod post hwn)'],
    ] as const)
      for (const view of ['overall', 'domains'] as const) {
        const { columns, rows } = toTable(model, view, i18n);
        const marked = rows.filter(([name]) => String(name).endsWith(mark));
        const code = columns.findIndex(({ key }) => key === 'lsoa_code');
        assert.deepEqual(
          marked.map((row) => row[code]),
          ['E01005066'],
        );
        assert.ok(!JSON.stringify(toExportTable(model, view, i18n).rows).includes(mark));
      }
  });

  it('credits those whose data say where a postcode lies, where there are no figures too', async () => {
    const credits = async (answer: Response, status = 'empty') => {
      globalThis.fetch = () => Promise.resolve(answer.clone());
      const error = await load().then(
        () => assert.fail(status),
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof EmptyResult);
      const { sources = [] } = (error.answer as WardEmpty).provenance ?? {};
      return sources.map(({ attribution, url }) => `${attribution} ${url}`).join(' ');
    };
    const wales = Response.json({ status: 200, result: { country: 'Wales', codes: {} } });
    const nowhere = Response.json({ status: 404 }, { status: 404 });
    for (const answer of [wales, nowhere])
      assert.match(await credits(answer), /Ordnance Survey.*Royal Mail.*postcodes\.io/u);
  });
  for (const [country, release, codes, ward, area] of [
    [
      'Wales',
      'wales-2025',
      { admin_district: 'W06000015', admin_ward: 'W05001274', lsoa21: 'W01001718', lsoa11: 'W01001718' },
      'Cathays',
      'W01001718',
    ],
    [
      'Scotland',
      'scotland-2020',
      { admin_district: 'S12000036', admin_ward: 'S13002929', lsoa21: 'S01020001', lsoa11: 'S01008659' },
      'City Centre',
      'S01008659',
    ],
    [
      'Northern Ireland',
      'northern-ireland-2017',
      { admin_district: 'N09000003', admin_ward: 'N08000310', lsoa21: 'N20000001', lsoa11: '95GG01S1' },
      'Central',
      '95GG01S1',
    ],
  ] as const)
    it(`is answered from the index of ${country} where the postcode lies there`, async () => {
      postcodeServer(codes, ward, 'A council', country);
      const model = await load();
      assert.equal(model.release, release);
      assert.equal(model.markedLsoa, area);
      assert.ok(model.provenance.sources.some(({ title }) => title.includes('postcodes.io')));
      await assert.rejects(load('2025', { isNationKnown: true }), (error: { answer: WardEmpty }) => {
        assert.equal(error.answer.kind, 'postcode-other-nation');
        return true;
      });
    });

  it('beside a ward of another nation refuses both; beside one of its own, or out of use, the ward is shown', async () => {
    const place = { by: 'ward', ward: 'E05011351' } as const;
    const beside = (postcode: string) =>
      loadWard({ ...QUERY, place: { ...place, beside: postcode } }, { areas: datasetClient() }, signal);
    postcodeServer({ admin_district: 'W06000015', admin_ward: 'W05001274' }, 'Cathays', 'Cardiff', 'Wales');
    await assert.rejects(beside('CF10 3NP'), ({ answer }: { answer: WardEmpty }) => {
      assert.deepEqual(answer, { kind: 'mixed-nations', nations: ['england', 'wales'] });
      return true;
    });
    postcodeServer({ admin_district: 'E08000003', admin_ward: 'E05011351' }, 'Ardwick');
    assert.equal((await beside('M12 6JH')).ward.name, 'Ardwick');
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    assert.equal((await beside('not a postcode')).ward.name, 'Ardwick');
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    assert.equal((await beside('M12 6JJ')).ward.name, 'Ardwick');
  });

  it('of another nation has the domain of that nation, or says that there is none', async () => {
    const codes = { admin_district: 'S12000036', admin_ward: 'S13002929', lsoa11: 'S01008659' };
    postcodeServer(codes, 'City Centre', 'City of Edinburgh', 'Scotland');
    const housing = await load('2025', { domain: 'housing', allDomains: true });
    assert.equal(housing.domain, 'housing');
    const barriers = await load('2025', { domain: 'barriers', allDomains: true });
    assert.equal(barriers.domain, 'overall');
    assert.ok(barriers.notices.some(({ kind }) => kind === 'no-domain'));
  });

  it('is another one than the postcode lies in, which is said', async () => {
    // By best fit, a ward of the City of London has no neighbourhood: its streets are counted in another.
    postcodeServer(
      { admin_district: 'E09000001', admin_ward: 'E05009292', lsoa21: 'E01000005' },
      'Bishopsgate',
    );
    const model = await load();
    assert.equal(model.ward.name, 'Portsoken');
    assert.deepEqual(model.notices[0], {
      kind: 'postcode',
      lsoa: 'City of London 001E',
      ward: 'Portsoken',
      liesIn: 'Bishopsgate',
    });
    assert.equal(model.markedLsoa, 'E01000005');
  });

  it('is found by its neighbourhood where the server names no ward', async () => {
    postcodeServer({ admin_district: 'E08000038', admin_ward: null, lsoa21: 'E01007334' }, null);
    const model = await load();
    assert.equal(model.ward.name, 'Central');
    assert.equal(model.authority.name, 'Barnsley');
    assert.equal(model.markedLsoa, 'E01007334');
  });

  it('is found by its neighbourhood where its ward is newer than the figures', async () => {
    postcodeServer(
      { admin_district: 'E08000003', admin_ward: 'E05015927', lsoa21: 'E01005066' },
      'A new ward',
    );
    const model = await load();
    assert.equal(model.ward.name, 'Ardwick');
    assert.deepEqual(
      model.notices.map((notice) => notice.kind === 'postcode' && notice.liesIn),
      ['A new ward'],
    );
  });

  it('is found by the ward where the neighbourhood is not in the figures, with none marked', async () => {
    postcodeServer({ admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: null }, 'Ardwick');
    const model = await load();
    assert.equal(model.ward.name, 'Ardwick');
    assert.equal(model.markedLsoa, undefined);
  });

  it('is a ward of 2019 with neighbourhoods of 2011 for the release of 2019', async () => {
    const manchester = await datasetClient().authority('E08000003', '2019');
    const lsoa = manchester.lsoas.find(({ ward }) => ward === 'E05011351')!;
    postcodeServer(
      { admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: 'E01033000', lsoa11: lsoa.code },
      'Ardwick',
    );
    const model = await load('2019');
    assert.equal(model.release, '2019');
    assert.equal(model.ward.code, 'E05011351');
    assert.equal(model.markedLsoa, lsoa.code);
  });

  it('is a ward of the council of 2019 where that was replaced since', async () => {
    const cumberland = await datasetClient().authority('E07000026', '2019');
    const lsoa = cumberland.lsoas[0]!;
    postcodeServer(
      { admin_district: 'E06000063', admin_ward: 'E05014171', lsoa11: lsoa.code },
      'A ward of Cumberland',
    );
    const model = await load('2019');
    assert.equal(model.authority.name, 'Allerdale');
    assert.equal(model.markedLsoa, lsoa.code);
  });

  it('credits the sources of the postcode after those of the figures', async () => {
    postcodeServer({ admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: 'E01005066' }, 'Ardwick');
    const { sources } = (await load()).provenance;
    assert.match(sources.at(-1)!.attribution, /Ordnance Survey.*Royal Mail/u);
    assert.match(sources[0]!.title, /Indices of Deprivation/u);
    assert.doesNotMatch(sources.map(({ title }) => title).join(), /ouncillors/u);
  });
});
