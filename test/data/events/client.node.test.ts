import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents, MAX_BYTES } from '@odm-widgets/data/events';
import { NetworkError } from '@odm-widgets/data';
import { ALL_YEARS, calendar } from '../../support/calendars.js';
import { useSteppingClock } from '../../support/stepping-clock.js';

const CALENDAR = calendar(['UID:1', 'SUMMARY:One', 'DTSTART:20260331T173000Z']).replace(
  'VERSION:2.0',
  'X-WR-CALNAME:Club',
);
const page = (title: string, next?: string) =>
  JSON.stringify({
    rest_url: '',
    next_rest_url: next,
    events: [{ title, global_id: title, start_date: '2026-03-31 18:30:00' }],
  });

/** Response texts by address; other addresses cause a network error. */
function network(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const limits: unknown[] = [];
  const get = async (url: string, options?: { maxBytes?: number; accept?: string }): Promise<string> => {
    asked.push(url);
    limits.push(options?.maxBytes, options?.accept);
    const text = texts[url];
    if (text === undefined) throw new NetworkError(`${url} could not be reached.`);
    return text;
  };
  return { asked, limits, get };
}

describe('getEvents', () => {
  it('reports sources that fail and returns the events of the others', async () => {
    const { get } = network({ 'https://a.example/cal.ics': CALENDAR });
    const urls = ['https://a.example/cal.ics', 'https://www.b.example/cal.ics'];
    const { events, sources } = await getEvents(
      urls.map((url) => ({ url })),
      { ...ALL_YEARS, get },
    );
    assert.equal(events.length, 1);
    assert.deepEqual(
      sources.map(({ title, kind, failure }) => [title, kind, failure?.name]),
      [
        ['Club', 'ical', undefined],
        ['b.example', undefined, 'NetworkError'],
      ],
    );
  });

  it('rejects with the first error when all sources fail', async () => {
    const { get } = network({ 'https://b.example/': '42' });
    const urls = ['https://a.example/', 'https://b.example/'];
    await assert.rejects(
      getEvents(
        urls.map((url) => ({ url })),
        { ...ALL_YEARS, get },
      ),
      { name: 'NetworkError' },
    );
  });

  it('requests all pages of The Events Calendar within the window and keeps the query parameters of the address', async () => {
    const base = 'https://a.example/wp-json/tribe/events/v1/events';
    const first = `${base}?categories=talks&start_date=2026-01-01&end_date=2031-01-01&per_page=50`;
    const second = 'https://a.example/page/2';
    const { get, asked } = network({ [first]: page('One', second), [second]: page('Two', second) });
    const url = `${base}?categories=talks&start_date=2026-01-01`;
    const { events } = await getEvents([{ url }], { ...ALL_YEARS, get });
    assert.deepEqual(
      events.map(({ title }) => title),
      ['One', 'Two'],
    );
    assert.deepEqual(asked, [first, second]);
  });

  it('requests no next page of another origin, and reports the source as truncated', async () => {
    const first = 'https://a.example/0';
    for (const next of ['https://b.example/1', 'http://a.example/1', 'https://a.example:8443/1']) {
      const { get, asked } = network({ [first]: page('One', next), [next]: page('Two') });
      const { events, sources } = await getEvents([{ url: first }], { ...ALL_YEARS, get });
      assert.deepEqual([asked, events.length, sources[0]!.truncated], [[first], 1, true], next);
    }
  });

  it('stops after 20 pages and reports the source as truncated', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [
        `https://a.example/${at}`,
        page(String(at), `https://a.example/${at + 1}`),
      ]),
    );
    const { get, asked } = network(texts);
    const { sources } = await getEvents([{ url: 'https://a.example/0' }], { ...ALL_YEARS, get });
    assert.equal(asked.length, 20);
    assert.equal(sources[0]!.truncated, true);
  });

  it('limits the response size and accepts calendars as well as JSON', async () => {
    const { get, limits } = network({ 'https://a.example/': CALENDAR });
    await getEvents([{ url: 'https://a.example/' }], { ...ALL_YEARS, get });
    assert.equal(limits[0], MAX_BYTES);
    assert.match(String(limits[1]), /^text\/calendar, application\/json/u);
  });

  it('gives events of one source with one UID and start ids of their own', async () => {
    const start = { start_date: '2026-03-31 18:30:00', global_id: '1' };
    const text = JSON.stringify({
      rest_url: '',
      events: ['Talk', 'Workshop', 'Walk'].map((title) => ({ ...start, title })),
    });
    const { events } = await getEvents([{ text }], ALL_YEARS);
    assert.equal(events.length, 3);
    assert.equal(new Set(events.map(({ id }) => id)).size, 3);
  });

  it('reads a source as the given kind', async () => {
    await assert.rejects(getEvents([{ text: '{"events":[]}', kind: 'ical' }], ALL_YEARS), {
      name: 'DataShapeError',
    });
    const { sources } = await getEvents([{ text: '{"events":[]}', kind: 'tec' }], ALL_YEARS);
    assert.equal(sources[0]!.kind, 'tec');
  });
});

describe('a calendar of twenty thousand events', () => {
  const events = Array.from({ length: 20_000 }, (_, at) => {
    const time = new Date(Date.UTC(2026, 0) + at * 3_600_000)
      .toISOString()
      .slice(0, 19)
      .replaceAll(/[-:]/gu, '');
    return [
      `UID:${at}`,
      `SUMMARY:Event ${at}`,
      `DTSTART:${time}Z`,
      'LOCATION:Hall\\, Anyford',
      'DESCRIPTION:Words\\nand more',
    ];
  });
  const text = calendar(...events);

  it('is read completely and yields to other tasks', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const restoreClock = useSteppingClock();
    const list = await getEvents([{ text }], ALL_YEARS).finally(() => {
      clearInterval(timer);
      restoreClock();
    });
    assert.equal(list.events.length, 20_000);
    assert.ok(turns > 5, `${turns} turns`);
  });

  it('stops being read when its signal is aborted', async () => {
    const controller = new AbortController();
    const reading = getEvents([{ text }], { ...ALL_YEARS, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('gone')), 0);
    await assert.rejects(reading, { message: 'gone' });
  });

  it('is truncated above the limit of occurrences and reported as such', async () => {
    const rule = 'RRULE:FREQ=DAILY';
    const many = Array.from({ length: 60 }, (_, at) => [
      `UID:${at}`,
      'SUMMARY:Daily',
      'DTSTART:20240101T090000Z',
      rule,
    ]);
    const { events: found, sources } = await getEvents([{ text: calendar(...many) }], ALL_YEARS);
    assert.equal(sources[0]!.truncated, true);
    assert.ok(found.length <= 26_000, String(found.length));
  });
});
