import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DataShapeError, HttpError } from '@odm-widgets/data';
import { LiveClient } from '@odm-widgets/data/arcgis';
import { getParties } from '@odm-widgets/data/councils';
import { webAddress } from '@odm-widgets/data/model';
import { lookupPostcode, normalisePostcode } from '@odm-widgets/data/postcodes';
import { selectColumns } from '../../packages/data/src/csv-columns.js';
import { expectArray, expectIndex, expectInteger } from '../../packages/data/src/shape.js';
import { redactUrl } from '../../packages/data/src/http/redact-url.js';
import { HOSTILE_TEXTS, HOSTILE_ADDRESSES } from '../support/hostile-input.js';

describe('a postcode that went out of use', () => {
  const answering = (ended: unknown) => (url: string) =>
    url.includes('/terminated_')
      ? Promise.resolve({ result: ended })
      : Promise.reject(new HttpError('', 404));

  it('has no date that is none: an answer of another shape is refused by its field', async () => {
    for (const [ended, field] of [
      [{}, 'result.year_terminated'],
      [{ year_terminated: '2019', month_terminated: 3 }, 'result.year_terminated'],
      [{ year_terminated: 2019, month_terminated: null }, 'result.month_terminated'],
      [{ year_terminated: 2019, month_terminated: 3.5 }, 'result.month_terminated'],
      [null, 'result'],
    ] as const)
      await assert.rejects(lookupPostcode('M12 5WX', { get: answering(ended) }), (error: Error) => {
        assert.ok(error instanceof DataShapeError);
        assert.ok(error.message.startsWith(field), error.message);
        assert.doesNotMatch(error.message, /M12/u);
        return true;
      });
    const ended = { year_terminated: 2019, month_terminated: 3 };
    const found = await lookupPostcode('M12 5WX', { get: answering(ended) });
    assert.deepEqual(found, { kind: 'terminated', postcode: 'M12 5WX', year: 2019, month: 3 });
  });

  it('stops where its reader has left', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { signal } = new AbortController();
    const get = (_url: string, options: { signal?: AbortSignal } = {}) => {
      signals.push(options.signal);
      return Promise.reject(new HttpError('', 404));
    };
    await lookupPostcode('M12 5WX', { get, signal });
    await lookupPostcode('M12 5WX', { get });
    assert.deepEqual(signals, [signal, signal, undefined, undefined]);
  });

  it('is no longer than seven signs, nor made of a longer text', () => {
    for (const typed of ['M12 5WXA', 'M12 5WX M12 5WX', 'my home is M12 5WX', 'M125', ...HOSTILE_TEXTS])
      assert.equal(normalisePostcode(typed), undefined, typed.slice(0, 40));
  });

  it('lies in no neighbourhood where the answer has none, or has it under its old name', async () => {
    const codes = { admin_ward: 'E05011351', admin_district: 'E08000003' };
    const result = { country: 'England', admin_ward: 'Ardwick', admin_district: 'Manchester' };
    for (const [more, expected] of [
      [{}, undefined],
      [{ lsoa: 'E01000001' }, 'E01000001'],
      [{ lsoa21: 'E01000002', lsoa: 'E01000001' }, 'E01000002'],
      [{ lsoa21: 7 }, undefined],
    ] as const) {
      const get = () => Promise.resolve({ result: { ...result, codes: { ...codes, ...more } } });
      const found = await lookupPostcode('M12 5WX', { get });
      assert.equal(found.kind === 'found' && found.lsoa, expected);
    }
  });
});

describe('rows of a feature service that come in no order', () => {
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

  it('are wards by name and neighbourhoods by code all the same', async () => {
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

  it('are of 2025 alone, whether a ward or a council is asked for', async () => {
    const client = new LiveClient({}, { get });
    await assert.rejects(client.ward('E05000001', '2019'), { name: 'ConfigError' });
    await assert.rejects(client.authority('E08000003', '2019'), { name: 'ConfigError' });
    assert.equal((await client.ward(' e05000001 ', '2025')).kind, 'found');
  });

  it('say the day they were read, as a day', async () => {
    const { provenance } = await new LiveClient({}, { get }).authority('E08000003', '2025');
    for (const { asAt } of provenance.sources) assert.match(asAt, /^\d{4}-\d{2}-\d{2}$/u);
  });
});

describe('an address in a message', () => {
  it('has nothing a visitor typed: no postcode, no query, no fragment, no name or password', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        assert.doesNotMatch(redactUrl(url), /[?#]/u);
      }),
    );
    for (const path of ['/postcodes/M12%205WX', '/terminated_postcodes/M12%205WX', '/postcodes?q=M12'])
      assert.equal(redactUrl(`https://api.postcodes.io${path}`), 'https://api.postcodes.io');
    assert.equal(redactUrl('https://user:secret@figures.test/a.json?x=1#y'), 'https://figures.test/a.json');
    assert.equal(redactUrl('https://['), 'The address');
  });
});

describe('an address that may be followed', () => {
  it('is none of those that run, read files or hide where they lead', () => {
    for (const address of [...HOSTILE_ADDRESSES, ...HOSTILE_TEXTS]) {
      const own = webAddress(address);
      if (own !== undefined) assert.match(own, /^https?:\/\//u);
    }
    for (const address of [
      'javascript:alert(1)',
      'https://user@bank.example/',
      'https://a:b@bank.example/',
      '',
      ' ',
      7,
      null,
      {},
      '/only/a/path',
    ])
      assert.equal(webAddress(address), undefined, JSON.stringify(address));
  });

  it('is the same however often it is read', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const once = webAddress(` ${url} `);
        assert.equal(webAddress(once), once);
      }),
    );
  });

  it('may be two thousand signs long, and no longer', () => {
    const long = `https://a.example/${'x'.repeat(2000)}`;
    assert.ok(webAddress(long.slice(0, 2000)));
    assert.equal(webAddress(long.slice(0, 2001)), undefined);
  });
});

describe('a table of another', () => {
  it('gives its columns by name, wherever they stand and however they are written', () => {
    const rows = [
      ['x', 'WARD.name ', 'Council'],
      ['1', ' Ardwick ', 'Manchester'],
      ['2', 'Hulme'],
    ];
    assert.deepEqual(selectColumns(rows, ['Council', 'Ward Name']), [
      { Council: 'Manchester', 'Ward Name': 'Ardwick' },
      { Council: '', 'Ward Name': 'Hulme' },
    ]);
    assert.deepEqual(selectColumns(rows.slice(0, 1), ['Council']), []);
  });

  it('is refused where a column is missing or is there twice: neither could be the right one', () => {
    assert.throws(() => selectColumns([['a', 'b']], ['c']), /one column "c"/u);
    assert.throws(() => selectColumns([['a', 'A ']], ['a']), DataShapeError);
    assert.throws(() => selectColumns([], ['a']), DataShapeError);
  });
});

describe('names of parties', () => {
  const parties = (value: unknown) => getParties({ get: () => Promise.resolve({ parties: value }) });

  it('are texts, or the file is refused by the party’s code', async () => {
    assert.deepEqual(await parties({ PP1: 'One' }), { PP1: 'One' });
    for (const [value, field] of [
      [{ PP1: 7 }, 'parties.PP1'],
      [{ PP1: null }, 'parties.PP1'],
      [[], 'parties'],
      [undefined, 'parties'],
      ['PP1', 'parties'],
    ] as const)
      await assert.rejects(parties(value), (error: Error) => error.message.startsWith(`${field} should be`));
  });

  it('are what they are, whatever they are', async () => {
    for (const name of HOSTILE_TEXTS) assert.equal((await parties({ PP1: name }))['PP1'], name);
  });
});

describe('a number from outside', () => {
  it('is whole and in its place, or is refused by its field', () => {
    for (const value of [1.5, '1', NaN, Infinity, null, undefined, [], {}])
      assert.throws(() => expectInteger(value, 'f'), /^DataShapeError: f should be a whole number/u);
    assert.equal(expectIndex(0, 'f', 1), 0);
    for (const value of [-1, 1, 2 ** 31])
      assert.throws(() => expectIndex(value, 'f', 1), /f should be from 0 to 0/u);
    assert.throws(() => expectIndex(0, 'f', 0), DataShapeError);
    assert.throws(() => expectArray([1, 'x'], 'f', expectInteger), /f\[1\] should be/u);
    assert.throws(() => expectArray([1], 'f', expectInteger, 2), /f should be a list of 2/u);
    assert.throws(() => expectArray({ length: 0 }, 'f', expectInteger), /f should be a list/u);
  });
});
