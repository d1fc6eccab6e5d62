import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DataShapeError, HttpError, NetworkError } from '@odm-widgets/data';
import { lookupPostcode, normalisePostcode, postcodeSource } from '@odm-widgets/data/postcodes';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';

/** Responses as postcodes.io documents them, by path. */
const recorded = JSON.parse(
  readFileSync(new URL('../fixtures/postcodes/answers.json', import.meta.url), 'utf8'),
) as Record<string, { status: number }>;

/** A server with the recorded responses, and status 404 for other paths. */
function server() {
  const asked: string[] = [];
  const get = (url: string): Promise<unknown> => {
    const path = decodeURIComponent(new URL(url).pathname);
    asked.push(path);
    const answer = recorded[path] ?? { status: 404, error: 'Postcode not found' };
    return answer.status === 200
      ? Promise.resolve(answer)
      : Promise.reject(new HttpError(`https://api.postcodes.io answered ${answer.status}.`, answer.status));
  };
  return { asked, get };
}

describe('lookupPostcode', () => {
  it('returns ward, council and LSOA', async () => {
    const { get, asked } = server();
    assert.deepEqual(await lookupPostcode('m12 5wx', { get }), {
      kind: 'found',
      postcode: 'M12 5WX',
      ward: { code: 'E05011351', name: 'Ardwick' },
      authority: { code: 'E08000003', name: 'Manchester' },
      lsoa: 'E01005066',
      lsoa2011: 'E01005066',
    });
    assert.deepEqual(asked, ['/postcodes/M12 5WX']);
  });

  it('returns the LSOA of 2021', async () => {
    const { get } = server();
    const answer = await lookupPostcode('SW1A 1AA', { get });
    assert.equal(answer.kind === 'found' && answer.lsoa, 'E01004736');
  });

  it('returns other-nation for Wales, Scotland, Northern Ireland and the Crown Dependencies', async () => {
    const { get } = server();
    const nations = await Promise.all(
      ['CF10 3NP', 'EH1 1YZ', 'BT1 5GS', 'IM1 1AG', 'JE2 3WG'].map((postcode) =>
        lookupPostcode(postcode, { get }),
      ),
    );
    assert.deepEqual(
      nations.map((answer) => answer.kind === 'other-nation' && answer.nation),
      ['wales', 'scotland', 'northern-ireland', 'crown-dependency', 'crown-dependency'],
    );
  });

  it('returns ward, council and area of a postcode in another nation', async () => {
    const { get } = server();
    const places = await Promise.all(
      ['CF10 3NP', 'EH1 1YZ', 'BT1 5GS'].map(async (postcode) => {
        const answer = await lookupPostcode(postcode, { get });
        assert.equal(answer.kind, 'other-nation');
        return [
          answer.ward?.code.slice(0, 3),
          answer.authority?.code.slice(0, 3),
          answer.lsoa2011?.slice(0, 3),
        ];
      }),
    );
    assert.deepEqual(places, [
      ['W05', 'W06', 'W01'],
      // The server may name no area.
      ['S13', 'S12', undefined],
      ['N08', 'N09', undefined],
    ]);
  });

  it('returns the LSOA without a ward when the response has none', async () => {
    for (const admin_ward of [null, 'E99999999']) {
      const result = {
        country: 'England',
        admin_district: 'Manchester',
        admin_ward: null,
        codes: { admin_district: 'E08000003', admin_ward, lsoa21: 'E01005066' },
      };
      const answer = await lookupPostcode('M12 5WX', { get: () => Promise.resolve({ status: 200, result }) });
      assert.ok(answer.kind === 'found');
      assert.equal(answer.ward, undefined);
      assert.equal(answer.lsoa, 'E01005066');
    }
  });

  it('has a source that credits Ordnance Survey, Royal Mail and National Statistics with the year', () => {
    const source = postcodeSource('2026-11-26');
    for (const owner of ['Ordnance Survey', 'Royal Mail', 'National Statistics'])
      assert.match(
        source.attribution,
        new RegExp(`Contains ${owner} data ©[^.]* database right 2026\\.`, 'u'),
      );
    assert.match(source.title, /postcodes\.io/u);
  });

  it('returns terminated with year and month', async () => {
    const { get, asked } = server();
    assert.deepEqual(await lookupPostcode('m60 9ea', { get }), {
      kind: 'terminated',
      postcode: 'M60 9EA',
      year: 2008,
      month: 3,
    });
    assert.deepEqual(asked, ['/postcodes/M60 9EA', '/terminated_postcodes/M60 9EA']);
  });

  it('returns not-found for an unknown postcode', async () => {
    const { get } = server();
    assert.deepEqual(await lookupPostcode('ZZ99 9ZZ', { get }), { kind: 'not-found', postcode: 'ZZ99 9ZZ' });
  });

  it('returns invalid without a request for text that is not a postcode', async () => {
    const { get, asked } = server();
    for (const typed of ['', 'Ardwick', 'M1', '12345', '<script>', '../../etc/passwd', '💷💷💷']) {
      assert.deepEqual(await lookupPostcode(typed, { get }), { kind: 'invalid', postcode: typed });
    }
    assert.deepEqual(asked, []);
  });

  it('rejects with the HTTP or network error of the request', async () => {
    for (const trouble of [new HttpError('busy', 429), new NetworkError('away')]) {
      const failing = lookupPostcode('M12 5WX', { get: () => Promise.reject(trouble) });
      await assert.rejects(failing, trouble);
    }
  });

  it('rejects with DataShapeError naming the field, not the postcode, for a malformed response', async () => {
    for (const [body, field] of [
      [null, 'The answer'],
      [[], 'The answer'],
      [{ status: 200 }, 'result'],
      [{ status: 200, result: { country: 5 } }, 'result.country'],
      [{ status: 200, result: { country: 'England', codes: null } }, 'result.codes'],
      [{ status: 200, result: { country: 'England', codes: {} } }, 'result.codes'],
    ] as const) {
      const failing = lookupPostcode('M12 5WX', { get: () => Promise.resolve(body) });
      await assert.rejects(failing, (error: Error) => {
        assert.equal(error.name, 'DataShapeError');
        assert.ok(error.message.startsWith(field), error.message);
        assert.doesNotMatch(error.message, /M12/u);
        return true;
      });
    }
  });

  it('sends requests to another base address', async () => {
    const asked: string[] = [];
    const get = (url: string) => {
      asked.push(url);
      return Promise.reject(new HttpError('', 404));
    };
    await lookupPostcode('M1 1AA', { get, base: 'https://postcodes.council.test' });
    assert.match(asked[0]!, /^https:\/\/postcodes\.council\.test\/postcodes\/M1%201AA$/u);
  });
});

describe('normalisePostcode', () => {
  it('returns upper case with one space, and corrects O, 0, I and 1', () => {
    for (const [typed, expected] of [
      ['m125wx', 'M12 5WX'],
      [' M12  5WX ', 'M12 5WX'],
      ['sw1a1aa', 'SW1A 1AA'],
      ['M1-1AE', 'M1 1AE'],
      ['GIR 0AA', 'GIR 0AA'],
      ['W1A OAX', 'W1A 0AX'],
      ['MI 1AE', 'M1 1AE'],
      ['EC1V 9HQ.', 'EC1V 9HQ'],
    ]) {
      assert.equal(normalisePostcode(typed!), expected, typed);
    }
  });

  it('accepts any postcode with or without a space, in any case', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const digit = fc.constantFrom(...'0123456789');
    const area = fc.constantFrom('M', 'OL', 'SW', 'E', 'BT');
    const parts = fc.tuple(area, digit, fc.option(digit, { nil: '' }), digit, letter, letter);
    fc.assert(
      fc.property(parts, fc.boolean(), fc.boolean(), ([a, d, e, f, g, h], spaced, lower) => {
        const typed = `${a}${d}${e}${spaced ? ' ' : ''}${f}${g}${h}`;
        assert.equal(normalisePostcode(lower ? typed.toLowerCase() : typed), `${a}${d}${e} ${f}${g}${h}`);
      }),
    );
  });

  it('returns a postcode or undefined for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const postcode = normalisePostcode(typed);
        if (postcode !== undefined) assert.match(postcode, /^[A-Z0-9]{2,4} \d[A-Z]{2}$/u);
      }),
    );
  });
});

describe('lookupPostcode with an unusual response', () => {
  const answering = (ended: unknown) => (url: string) =>
    url.includes('/terminated_')
      ? Promise.resolve({ result: ended })
      : Promise.reject(new HttpError('', 404));

  it('rejects with an error naming the field for a terminated postcode without a date', async () => {
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

  it('passes the signal to both requests', async () => {
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

  it('finds no postcode in a longer text', () => {
    for (const typed of ['M12 5WXA', 'M12 5WX M12 5WX', 'my home is M12 5WX', 'M125', ...HOSTILE_TEXTS])
      assert.equal(normalisePostcode(typed), undefined, typed.slice(0, 40));
  });

  it('returns lsoa21, or lsoa when lsoa21 is missing', async () => {
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
