import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getGrants, grantNavUrl, parseGrants, sumGrants, type Grant } from '@odm-widgets/data/grants';
import { expectFailure, FAILURES, withoutAnswer } from '../support/failing-service.js';
import { HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

/** A file as https://standard.threesixtygiving.org describes it, with grants that were never made. */
const FILE = JSON.parse(
  readFileSync(new URL('../fixtures/grants/two-currencies.json', import.meta.url), 'utf8'),
) as { grants: Record<string, unknown>[] };
const ADDRESS = 'https://site.example/grants.json';

describe('getGrants', () => {
  it('returns grants with the latest award first, and counts those it cannot use', async () => {
    const asked: string[] = [];
    const get = (url: string) => {
      asked.push(url);
      return Promise.resolve(FILE);
    };
    const { grants, unusable } = await getGrants('/data/grants.json', {
      base: 'https://site.example/x/',
      get,
    });
    assert.deepEqual(asked, ['https://site.example/data/grants.json']);
    assert.equal(unusable, 1);
    assert.deepEqual(
      grants.map(({ day, currency, amount }) => [day, currency, amount]),
      [
        ['2026-03-02', 'GBP', 9999.99],
        ['2026-01-15', 'EUR', 1200],
        ['2025-11-30', 'GBP', 0.1],
      ],
    );
    assert.deepEqual(grants[0]!.recipients, ['An Example Youth Club']);
  });

  it('never names a person who received a grant', () => {
    const { grants } = parseGrants(FILE);
    assert.deepEqual(grants.find(({ currency }) => currency === 'EUR')!.recipients, []);
    assert.doesNotMatch(JSON.stringify(grants), /Not Named/u);
  });

  it('rejects without a request an address that may not be followed', async () => {
    for (const address of [
      '',
      'javascript:alert(1)',
      'data:application/json,{}',
      'https://a:b@site.example/',
    ])
      await assert.rejects(getGrants(address, { get: () => assert.fail('requested') }), {
        name: 'ConfigError',
      });
  });

  for (const [how, failure] of Object.entries(FAILURES))
    it(`rejects with ${failure.error} when the file fails ${how}`, () =>
      expectFailure(getGrants(ADDRESS, { get: failure.http.getJson }), failure));

  it('rejects with NetworkError when the site does not answer', () =>
    withoutAnswer((http) => getGrants(ADDRESS, { get: http.getJson })));

  it('rejects with DataShapeError naming the field what is no file of the standard', async () => {
    for (const [json, field] of [
      [null, 'The file'],
      [[], 'The file'],
      [{}, 'grants'],
      [{ grants: {} }, 'grants'],
      [{ grants: [5] }, 'grants[0]'],
    ] as const)
      await assert.rejects(getGrants(ADDRESS, { get: () => Promise.resolve(json) }), (error: Error) => {
        assert.equal(error.name, 'DataShapeError');
        assert.ok(error.message.startsWith(`${field} should be `), error.message);
        return true;
      });
  });

  it('passes the signal on', async () => {
    const signals: unknown[] = [];
    const { signal } = new AbortController();
    const get = (_url: string, options: { signal?: AbortSignal } = {}) => {
      signals.push(options.signal);
      return Promise.resolve(FILE);
    };
    await getGrants(ADDRESS, { get, signal });
    assert.deepEqual(signals, [signal]);
  });
});

describe('parseGrants', () => {
  const [valid] = FILE.grants;

  it('counts as unusable a grant without an id, an amount, a currency or a day that exists', () => {
    const wrong = [
      { id: '' },
      { amountAwarded: '100' },
      { amountAwarded: -1 },
      { amountAwarded: null },
      { currency: 'pounds' },
      { currency: 5 },
      { awardDate: '2026-02-30' },
      { awardDate: '02/03/2026' },
      { awardDate: '0001-01-01' },
      { awardDate: null },
    ];
    const grants = wrong.map((changes, index) => ({ ...valid, id: `g${index}`, ...changes }));
    assert.deepEqual(parseGrants({ grants }), { grants: [], unusable: wrong.length });
  });

  it('reads a grant once that comes twice', () => {
    assert.equal(parseGrants({ grants: [valid, valid] }).grants.length, 1);
  });

  it('keeps hostile texts as one line of text', () => {
    for (const text of notEmpty([...HOSTILE_TEXTS, ...INJECTIONS])) {
      const grants = [{ ...valid, title: text, recipientOrganization: [{ name: text }, null, text] }];
      for (const { title, recipients } of parseGrants({ grants }).grants) {
        assert.ok(title.length <= 160);
        for (const line of [title, ...recipients]) assert.doesNotMatch(line, /[\p{Cc}\u202A-\u202E]/u);
      }
    }
  });

  it('reads the first 5,000 grants of a file', () => {
    const grants = Array.from({ length: 6000 }, (_, index) => ({ ...valid, id: `g${index}` }));
    assert.equal(parseGrants({ grants }).grants.length, 5000);
  });
});

describe('sumGrants', () => {
  it('adds up each currency for itself, exactly, with its first and last day and its largest grant', () => {
    assert.deepEqual(
      sumGrants(parseGrants(FILE).grants).map(({ largest, ...sum }) => ({ ...sum, largest: largest.id })),
      [
        {
          currency: 'GBP',
          grants: 2,
          amount: 10_000.09,
          from: '2025-11-30',
          to: '2026-03-02',
          largest: '360G-example-0001',
        },
        {
          currency: 'EUR',
          grants: 1,
          amount: 1200,
          from: '2026-01-15',
          to: '2026-01-15',
          largest: '360G-example-0003',
        },
      ],
    );
    assert.deepEqual(sumGrants([]), []);
  });

  it('equals the sum of pennies for any amounts', () => {
    const pennies = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(pennies, (amounts) => {
        const grants = amounts.map((amount, index): Grant => ({
          id: `g${index}`,
          title: '',
          funders: [],
          recipients: [],
          currency: 'GBP',
          amount: amount / 100,
          day: '2026-01-01',
        }));
        const [sum] = sumGrants(grants);
        assert.equal(sum!.amount, amounts.reduce((total, amount) => total + amount, 0) / 100);
      }),
    );
  });
});

describe('grantNavUrl', () => {
  it('searches for wards by their codes, and for councils where no ward is named', () => {
    assert.equal(
      grantNavUrl({ wards: ['E05011351', 'e05011352 '], authorities: ['E08000003'] }),
      'https://grantnav.threesixtygiving.org/search?query=additional_data.recipientWardNameGeoCode%3AE05011351+OR+additional_data.recipientWardNameGeoCode%3AE05011352',
    );
    assert.equal(
      grantNavUrl({ wards: [], authorities: ['W06000015'] }),
      'https://grantnav.threesixtygiving.org/search?query=additional_data.recipientDistrictGeoCode%3AW06000015',
    );
  });

  it('is undefined without a code, and searches for councils where there are more than 20 wards', () => {
    assert.equal(grantNavUrl({}), undefined);
    assert.equal(grantNavUrl({ wards: ['Ardwick', 'E05011351 OR 1=1'] }), undefined);
    const wards = Array.from({ length: 21 }, (_, index) => `E050${11000 + index}`);
    assert.match(grantNavUrl({ wards, authorities: ['E08000003'] })!, /recipientDistrictGeoCode/u);
  });
});
