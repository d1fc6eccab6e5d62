import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DataShapeError, HttpError, NetworkError } from '@odm-widgets/data';
import { LiveClient } from '@odm-widgets/data/arcgis';
import { getParties } from '@odm-widgets/data/councils';
import { webAddress } from '@odm-widgets/data/model';
import { lookupPostcode, normalisePostcode } from '@odm-widgets/data/postcodes';
import { pick } from '../../packages/data/lib/columns.js';
import { exchange } from '../../packages/data/lib/exchange.js';
import { createHttp, network, type HttpSeams } from '../../packages/data/lib/http.js';
import { list, place, whole } from '../../packages/data/lib/shape.js';
import { where } from '../../packages/data/lib/where.js';
import { fakeHttp } from '../support/http.js';
import { HOSTILE, HOSTILE_ADDRESSES } from '../support/hostile.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

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
    for (const typed of ['M12 5WXA', 'M12 5WX M12 5WX', 'my home is M12 5WX', 'M125', ...HOSTILE])
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

describe('one request and its end', () => {
  const url = 'https://figures.test/a.json';
  const body = async (_: Response, read: () => Promise<string>) => read();

  /** A body that comes piece by piece, when the test says so. */
  function stream() {
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    let cancelled = false;
    const readable = new ReadableStream<Uint8Array>({
      start: (own) => void (controller = own),
      cancel: () => void (cancelled = true),
    });
    return {
      response: new Response(readable),
      send: (text: string) => controller.enqueue(new TextEncoder().encode(text)),
      end: () => controller.close(),
      broken: (error: Error) => controller.error(error),
      get cancelled() {
        return cancelled;
      },
    };
  }

  it('is put together from pieces, whatever letters they are cut in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        async (text, size) => {
          const bytes = new TextEncoder().encode(text);
          const readable = new ReadableStream<Uint8Array>({
            start(own) {
              for (let at = 0; at < bytes.length; at += size) own.enqueue(bytes.slice(at, at + size));
              own.close();
            },
          });
          const seams = { fetch: () => Promise.resolve(new Response(readable)) };
          const read = await exchange(url, {}, {}, new AbortController().signal, seams, body);
          // A mark at the very beginning is the decoder's own.
          assert.equal(read, text.replace(/^\uFEFF/u, ''));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is empty where there is no body at all', async () => {
    const seams = { fetch: () => Promise.resolve(new Response(null, { status: 204 })) };
    assert.equal(await exchange(url, {}, {}, new AbortController().signal, seams, body), '');
  });

  it('takes exactly as much as it accepts, and lets the server go at one byte more', async () => {
    for (const [sent, accepted] of [
      ['1234', true],
      ['12345', false],
    ] as const) {
      const own = stream();
      const seams = { fetch: () => Promise.resolve(own.response) };
      const read = exchange(url, {}, { maxBytes: 4 }, new AbortController().signal, seams, body);
      own.send(sent);
      if (accepted) own.end();
      if (accepted) assert.equal(await read, sent);
      else await assert.rejects(read, { name: 'DataShapeError' });
      await turn();
      assert.equal(own.cancelled, !accepted);
    }
  });

  it('is a failure of the network where the body breaks off', async () => {
    const own = stream();
    const seams = { fetch: () => Promise.resolve(own.response) };
    const read = exchange(url, {}, {}, new AbortController().signal, seams, body);
    own.send('{"a":');
    await turn();
    own.broken(new TypeError('terminated'));
    await assert.rejects(read, (error: Error) => error instanceof NetworkError && error.retryable);
  });

  it('ends with its caller’s own reason, and takes no ear with it', async () => {
    const abort = new AbortController();
    let added = 0;
    const { signal } = abort;
    const listen = signal.addEventListener.bind(signal);
    const forget = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...all: Parameters<typeof listen>) => {
      added += 1;
      listen(...all);
    };
    signal.removeEventListener = (...all: Parameters<typeof forget>) => {
      added -= 1;
      forget(...all);
    };
    const fake = fakeHttp();
    const asked = exchange(url, {}, {}, signal, { fetch: (to, init) => fake.fetch(to, init) }, body);
    const reason = new Error('the page is gone');
    abort.abort(reason);
    await assert.rejects(asked, (error) => error === reason);
    assert.equal(added, 0);
  });

  it('holds nobody up once it is answered: no clock is left running', async () => {
    const left = new Set<unknown>();
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    globalThis.setTimeout = ((...all: Parameters<typeof start>) => {
      const timer = start(...all);
      left.add(timer);
      return timer;
    }) as typeof start;
    globalThis.clearTimeout = ((timer: Parameters<typeof stop>[0]) => {
      left.delete(timer);
      stop(timer);
    }) as typeof stop;
    try {
      const seams = { fetch: () => Promise.resolve(new Response('{}')) };
      await exchange(url, {}, {}, new AbortController().signal, seams, body);
      const failing = { fetch: () => Promise.reject(new TypeError('offline')) };
      await assert.rejects(exchange(url, {}, {}, new AbortController().signal, failing, body));
      assert.equal(left.size, 0);
    } finally {
      Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
    }
  });
});

describe('waiting for a busy server', () => {
  it('ends at once when nobody waits any more, with their reason', async () => {
    const abort = new AbortController();
    const waited = network.wait(60_000, abort.signal);
    const reason = new Error('left');
    abort.abort(reason);
    await assert.rejects(waited, (error) => error === reason);
  });

  it('ends by itself', async () => {
    await network.wait(1, new AbortController().signal);
  });

  it('is no reason to ask again for one who left meanwhile', async () => {
    const fake = fakeHttp();
    const abort = new AbortController();
    const seams: HttpSeams = {
      fetch: (to, init) => fake.fetch(to, init),
      wait: network.wait,
      now: () => 0,
      random: () => 0,
    };
    const asked = createHttp(seams).getJson('https://figures.test/a.json', {
      signal: abort.signal,
      patience: 60_000,
    });
    asked.catch(() => undefined);
    fake.pending[0]!.json({}, { status: 503, headers: { 'retry-after': '60' } });
    await turn();
    await turn();
    abort.abort(new Error('left'));
    await assert.rejects(asked, /left/u);
    await turn();
    assert.equal(fake.asked.length, 1);
  });

  it('is over when the line is back: the next to ask gets an answer, though the last failed', async () => {
    const fake = fakeHttp();
    const seams: HttpSeams = {
      fetch: (to, init) => fake.fetch(to, init),
      wait: () => Promise.resolve(),
      now: () => 0,
      random: () => 0,
    };
    const { getJson } = createHttp(seams);
    const first = getJson('https://figures.test/a.json', { retries: 0 });
    fake.pending[0]!.fail();
    await assert.rejects(first, NetworkError);
    const second = getJson('https://figures.test/a.json', { retries: 0 });
    fake.pending[0]!.json({ here: true });
    assert.deepEqual(await second, { here: true });
  });

  it('does not mix up two addresses that differ in a letter', async () => {
    const fake = fakeHttp();
    const seams: HttpSeams = {
      fetch: (to, init) => fake.fetch(to, init),
      wait: () => Promise.resolve(),
      now: () => 0,
      random: () => 0,
    };
    const { getJson } = createHttp(seams);
    const [a, b] = [getJson('https://figures.test/a.json'), getJson('https://figures.test/A.json')];
    fake.pending[1]!.json('capital');
    fake.pending[0]!.json('small');
    assert.deepEqual(await Promise.all([a, b]), ['small', 'capital']);
  });
});

describe('an address in a message', () => {
  it('has nothing a visitor typed: no postcode, no query, no fragment, no name or password', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        assert.doesNotMatch(where(url), /[?#]/u);
      }),
    );
    for (const path of ['/postcodes/M12%205WX', '/terminated_postcodes/M12%205WX', '/postcodes?q=M12'])
      assert.equal(where(`https://api.postcodes.io${path}`), 'https://api.postcodes.io');
    assert.equal(where('https://user:secret@figures.test/a.json?x=1#y'), 'https://figures.test/a.json');
    assert.equal(where('https://['), 'The address');
  });
});

describe('an address that may be followed', () => {
  it('is none of those that run, read files or hide where they lead', () => {
    for (const address of [...HOSTILE_ADDRESSES, ...HOSTILE]) {
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
      assert.equal(webAddress(address), undefined, String(address));
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
    assert.deepEqual(pick(rows, ['Council', 'Ward Name']), [
      { Council: 'Manchester', 'Ward Name': 'Ardwick' },
      { Council: '', 'Ward Name': 'Hulme' },
    ]);
    assert.deepEqual(pick(rows.slice(0, 1), ['Council']), []);
  });

  it('is refused where a column is missing or is there twice: neither could be the right one', () => {
    assert.throws(() => pick([['a', 'b']], ['c']), /one column "c"/u);
    assert.throws(() => pick([['a', 'A ']], ['a']), DataShapeError);
    assert.throws(() => pick([], ['a']), DataShapeError);
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
    for (const name of HOSTILE) assert.equal((await parties({ PP1: name }))['PP1'], name);
  });
});

describe('a number from outside', () => {
  it('is whole and in its place, or is refused by its field', () => {
    for (const value of [1.5, '1', NaN, Infinity, null, undefined, [], {}])
      assert.throws(() => whole(value, 'f'), /^DataShapeError: f should be a whole number/u);
    assert.equal(place(0, 'f', 1), 0);
    for (const value of [-1, 1, 2 ** 31])
      assert.throws(() => place(value, 'f', 1), /f should be from 0 to 0/u);
    assert.throws(() => place(0, 'f', 0), DataShapeError);
    assert.throws(() => list([1, 'x'], 'f', whole), /f\[1\] should be/u);
    assert.throws(() => list([1], 'f', whole, 2), /f should be a list of 2/u);
    assert.throws(() => list({ length: 0 }, 'f', whole), /f should be a list/u);
  });
});
