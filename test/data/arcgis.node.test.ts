import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HttpError } from '@odm-widgets/data';
import { whereEquals, LiveClient, whereIn, queryFeatures } from '@odm-widgets/data/arcgis';
import { datasetClient } from '../support/dataset-reader.js';
import { featureService } from '../support/feature-service.js';

const LAYER = 'https://features.test/LSOA_IMD2025_WGS84/FeatureServer/0';
const QUERY = { layer: LAYER, fields: ['LSOA21CD', 'IMDRank'], orderBy: 'LSOA21CD' };
const ONE = { ...QUERY, where: whereEquals('LSOA21CD', 'E01005061') };

describe('queryFeatures', () => {
  it('requests ordered fields without geometry', async () => {
    const { asked, get } = featureService();
    assert.deepEqual(await queryFeatures(ONE, { get }), [{ LSOA21CD: 'E01005061', IMDRANK: 1719 }]);
    const [url] = asked;
    assert.equal(url!.pathname, '/LSOA_IMD2025_WGS84/FeatureServer/0/query');
    assert.deepEqual(Object.fromEntries(url!.searchParams), {
      where: "LSOA21CD='E01005061'",
      outFields: 'LSOA21CD,IMDRank',
      orderByFields: 'LSOA21CD',
      returnGeometry: 'false',
      resultOffset: '0',
      resultRecordCount: '2000',
      f: 'json',
    });
  });

  it('reads every page, each row once', async () => {
    for (const pageSize of [1000, 100, 50, 40]) {
      const { asked, get } = featureService({ pageSize });
      const where = whereEquals('LAD24CD', 'E08000003');
      const layer = 'https://features.test/LSOA21_WD24_LAD24_EW_LU/FeatureServer/0';
      const rows = await queryFeatures(
        { layer, where, fields: ['LSOA21CD', 'LAD24CD'], orderBy: 'LSOA21CD' },
        { get },
      );
      assert.equal(rows.length, 295);
      assert.equal(new Set(rows.map((row) => row['LSOA21CD'])).size, 295);
      assert.equal(asked.length, Math.ceil(295 / pageSize));
    }
  });

  it('throws for an error inside a response with status 200', async () => {
    const { get } = featureService();
    const wrong = queryFeatures({ ...ONE, fields: ['NoSuchField'] }, { get });
    await assert.rejects(wrong, (error: HttpError) => {
      assert.equal(error.name, 'HttpError');
      assert.equal(error.status, 400);
      assert.equal(error.retryable, false);
      assert.match(error.message, /Invalid query parameters/u);
      return true;
    });
  });

  it('marks the error of a busy service as retryable', async () => {
    const busy = { error: { code: 503, message: 'Service not available' } };
    const get = (_: string, options?: { validate?: (json: unknown) => void }) =>
      Promise.resolve().then(() => {
        options?.validate?.(busy);
        return busy;
      });
    await assert.rejects(
      queryFeatures(ONE, { get }),
      (error: HttpError) => error.status === 503 && error.retryable,
    );
  });

  it('stops at a service that always reports more pages', async () => {
    let asked = 0;
    const get = () => {
      asked += 1;
      return Promise.resolve({ features: [{ attributes: { a: asked } }], exceededTransferLimit: true });
    };
    await assert.rejects(queryFeatures(ONE, { get }), /more than 25 pages/u);
    assert.equal(asked, 25);
  });

  it('ends at an empty page', async () => {
    const get = () => Promise.resolve({ features: [], exceededTransferLimit: true });
    assert.deepEqual(await queryFeatures(ONE, { get }), []);
  });

  it('throws an error that names the field for another shape', async () => {
    for (const [answer, field] of [
      [null, /The answer/u],
      ['text', /The answer/u],
      [{}, /features should be a list/u],
      [{ features: {} }, /features should be a list/u],
      [{ features: [5] }, /features\[0\] should be an object/u],
      [{ features: [{}] }, /features\[0\]\.attributes/u],
    ] as const) {
      await assert.rejects(queryFeatures(ONE, { get: () => Promise.resolve(answer) }), field);
    }
  });

  it('accepts only codes in a condition', () => {
    assert.equal(whereIn('LSOA21CD', ['E01000001', 'W01000002']), "LSOA21CD IN ('E01000001','W01000002')");
    const codes = fc.string().filter((text) => !/^[A-Z]\d{8}$/u.test(text));
    fc.assert(
      fc.property(codes, (text) => assert.throws(() => whereEquals('LAD24CD', text), /part of a query/u)),
    );
    assert.throws(() => whereEquals("LAD24CD='E08000003' OR 1=1 --", 'E08000003'), /part of a query/u);
  });
});

describe('LiveClient', () => {
  const dataset = datasetClient();

  for (const [code, name] of [
    ['E08000003', 'Manchester'],
    ['E09000001', 'City of London'],
    ['E06000053', 'Isles of Scilly'],
  ] as const) {
    it(`returns the figures of the dataset for ${name}`, async () => {
      const { get } = featureService();
      const live = await new LiveClient({}, { get }).authority(code, '2025');
      const ours = await dataset.authority(code, '2025');
      assert.equal(live.authority.name, ours.authority.name);
      const overall = ({ lsoas }: typeof live) =>
        lsoas.map(({ code: lsoa, name: place, ward, rank, decile }) => ({
          lsoa,
          place,
          ward,
          rank: rank.overall,
          decile: decile.overall,
        }));
      const byCode = (a: { lsoa: string }, b: { lsoa: string }) => (a.lsoa < b.lsoa ? -1 : 1);
      assert.deepEqual(overall(live).sort(byCode), overall(ours).sort(byCode));
      const counted = new Set(ours.lsoas.map(({ ward }) => ward));
      const wards = ({ wards: all }: typeof live) =>
        all.filter((ward) => counted.has(ward.code)).map((ward) => `${ward.code} ${ward.name}`);
      assert.deepEqual(wards(live).sort(), wards(ours).sort());
    });
  }

  it('returns only the overall index', async () => {
    const { get } = featureService();
    const { lsoas, provenance } = await new LiveClient({}, { get }).authority('E08000003', '2025');
    assert.deepEqual(Object.keys(lsoas[0]!.rank), ['overall']);
    assert.equal(lsoas[0]!.population, undefined);
    assert.equal(provenance.geography, 'LSOAs of 2021, best fit to wards of May 2024');
    assert.equal(provenance.sources.length, 2);
    for (const { licence, url } of provenance.sources) {
      assert.equal(licence, 'Open Government Licence v3.0');
      assert.match(url, /^https:\/\//u);
    }
  });

  it('accepts field names in any case', async () => {
    const plain = await new LiveClient({}, { get: featureService().get }).authority('E08000003', '2025');
    for (const spell of [(name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()]) {
      const { get } = featureService({ spell });
      const other = await new LiveClient({}, { get }).authority('E08000003', '2025');
      assert.deepEqual(other.lsoas, plain.lsoas);
    }
  });

  it('keeps addresses under 4,000 characters', async () => {
    const { asked, get } = featureService();
    await new LiveClient({}, { get }).authority('E08000003', '2025');
    assert.equal(asked.length, 4, 'one look-up, three lots of ranks');
    for (const { href } of asked) assert.ok(href.length < 4000, `${href.length} characters`);
  });

  it('returns a ward with its council, or throws an error with the reason', async () => {
    const { get } = featureService();
    const client = new LiveClient({}, { get });
    assert.deepEqual(await client.ward('e05011351', '2025'), {
      kind: 'found',
      ward: {
        code: 'E05011351',
        name: 'Ardwick',
        authority: { code: 'E08000003', name: 'Manchester' },
      },
      wardVintage: 2024,
      estimated: false,
      formerNames: [],
      authorityCodes: ['E08000003'],
    });
    assert.equal((await client.ward('W05001322', '2025')).kind, 'other-nation');
    assert.equal((await client.ward('E05999999', '2025')).kind, 'unknown');
    assert.equal((await client.ward("E05'; DROP", '2025')).kind, 'unknown');
  });

  it('throws ConfigError for 2019 and for an unknown council', async () => {
    const { get } = featureService();
    const client = new LiveClient({}, { get });
    await assert.rejects(client.authority('E08000003', '2019'), /Use source="dataset" for 2019/u);
    await assert.rejects(client.authority('E08000099', '2025'), /not the code of an English council/u);
  });

  it('throws when a rank is missing', async () => {
    const service = featureService();
    const get: typeof service.get = async (url, options) => {
      const answer = (await service.get(url, options)) as { features: unknown[] };
      return url.includes('LSOA_IMD2025') ? { ...answer, features: answer.features.slice(1) } : answer;
    };
    await assert.rejects(
      new LiveClient({}, { get }).authority('E08000003', '2025'),
      /has no rank for E01\d{6}/u,
    );
  });

  it('reads layers at other addresses', async () => {
    const { asked, get } = featureService();
    const ranks = 'https://mirror.test/LSOA_IMD2025/FeatureServer/0';
    await new LiveClient({ ranks }, { get }).authority('E09000001', '2025');
    assert.ok(asked.some(({ href }) => href.startsWith(ranks)));
  });

  it('passes an aborted signal on', async () => {
    const { get } = featureService();
    const { signal } = { signal: AbortSignal.abort(new Error('left')) };
    await assert.rejects(new LiveClient({}, { get }).authority('E08000003', '2025', { signal }), /left/u);
  });
});

describe('the rows of an unordered feature service', () => {
  const row = (lsoa: string, ward: string, name: string) => ({
    attributes: {
      LSOA21CD: lsoa,
      LSOA21NM: lsoa,
      WD24CD: ward,
      WD24NM: name,
      LAD24CD: 'E08000003',
      LAD24NM: 'Manchester',
    },
  });
  const features = [
    row('E01000009', 'E05000002', 'Zeals'),
    row('E01000001', 'E05000002', 'Zeals'),
    row('E01000005', 'E05000001', 'Ashby'),
  ];
  const get = (url: string) => {
    const asked = new URL(url);
    if (!asked.pathname.includes('IMD')) return Promise.resolve({ features });
    const codes = asked.searchParams.get('where')!.match(/E01\d+/gu)!;
    return Promise.resolve({
      features: codes.map((code) => ({ attributes: { LSOA21CD: code, IMDRank: 5, IMDDecil: 1 } })),
    });
  };

  it('become wards by name and LSOAs by code', async () => {
    const areas = await new LiveClient({}, { get }).authority('E08000003', '2025');
    assert.deepEqual(
      areas.wards.map(({ name }) => name),
      ['Ashby', 'Zeals'],
    );
    assert.deepEqual(
      areas.lsoas.map(({ code }) => code),
      ['E01000001', 'E01000005', 'E01000009'],
    );
  });

  it('are rejected for another release, ward or council', async () => {
    const client = new LiveClient({}, { get });
    await assert.rejects(client.ward('E05000001', '2019'), { name: 'ConfigError' });
    await assert.rejects(client.authority('E08000003', '2019'), { name: 'ConfigError' });
    assert.equal((await client.ward(' e05000001 ', '2025')).kind, 'found');
  });

  it('have the date on which they were read', async () => {
    const { provenance } = await new LiveClient({}, { get }).authority('E08000003', '2025');
    for (const { asAt } of provenance.sources) assert.match(asAt, /^\d{4}-\d{2}-\d{2}$/u);
  });
});
