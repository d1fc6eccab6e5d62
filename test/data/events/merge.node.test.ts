import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar, startsOf } from '../../support/calendars.js';

const event = (uid: string, title: string, time = '20260331T173000Z', ...more: readonly string[]) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  `DTSTART:${time}`,
  ...more,
];
const merged = async (...texts: readonly string[]) =>
  (
    await getEvents(
      texts.map((text) => ({ text })),
      ALL_YEARS,
    )
  ).events;

describe('an event in two feeds', () => {
  it('is merged by UID or similar title, but not when times differ', async () => {
    const first = calendar(event('1', 'Open Data Night'));
    assert.equal((await merged(first, calendar(event('1', 'Noson Ddata')))).length, 1);
    assert.equal((await merged(first, calendar(event('2', 'OPEN DATA NIGHT!')))).length, 1);
    assert.equal(
      (await merged(first, calendar(event('2', 'Open Data Night', '20260331T180000Z')))).length,
      2,
    );
  });

  it('is merged when one venue extends the other, but not when venues differ', async () => {
    const at = (uid: string, place: string) =>
      calendar(event(uid, 'Workshop', undefined, `LOCATION:${place}`));
    assert.equal((await merged(at('1', 'Library'), at('2', 'Town hall'))).length, 2);
    assert.equal((await merged(at('1', 'Library'), at('2', 'Library\\, 1 Market Square'))).length, 1);
    assert.equal((await merged(at('1', 'Library'), calendar(event('2', 'Workshop')))).length, 1);
  });

  it('combines the details of both feeds and is cancelled when either says so', async () => {
    const first = calendar(event('1', 'Night', undefined, 'URL:https://a.example/', 'CATEGORIES:Data'));
    const second = calendar(
      event(
        '1',
        'Night',
        undefined,
        'LOCATION:Library\\, 1 Market Square',
        'STATUS:CANCELLED',
        'CATEGORIES:Maps',
        'DTEND:20260331T193000Z',
      ),
    );
    const [one] = await merged(first, second);
    assert.deepEqual(
      [one!.url, one!.venue!.name, one!.status, one!.tags, one!.end!.local, one!.sources],
      ['https://a.example/', 'Library', 'cancelled', ['Data', 'Maps'], '2026-03-31T20:30', [0, 1]],
    );
  });

  it('has the venue that includes an address', async () => {
    const short = calendar(event('1', 'Night', undefined, 'LOCATION:The Old Mill'));
    const long = calendar(event('1', 'Night', undefined, 'LOCATION:The Old Mill\\, 12 Weir Lane'));
    for (const sources of [
      [short, long],
      [long, short],
    ]) {
      const [night] = await merged(...sources);
      assert.deepEqual(night!.venue, { name: 'The Old Mill', address: '12 Weir Lane' });
    }
  });

  it('is not merged with another event of the same feed', async () => {
    const feed = calendar(event('1', 'Workshop'), event('2', 'Workshop'));
    assert.equal((await merged(feed)).length, 2);
    assert.equal((await merged(feed, feed)).length, 2);
  });
});

describe('a merged list', () => {
  const hours = fc.integer({ min: 0, max: 5000 });
  const feeds = fc.array(fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), hours), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  });
  const write = (entries: readonly (readonly [string, number])[]) =>
    calendar(
      ...entries.map(([title, hour], index) => {
        const time = new Date(Date.UTC(2026, 0) + hour * 3_600_000).toISOString().slice(0, 19);
        return event(`${title}${hour}${index}`, title, `${time.replaceAll(/[-:]/gu, '')}Z`);
      }),
    );

  it('is sorted by time, has unique ids and is unchanged when merged with itself', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, async (lists) => {
        const texts = lists.map(write);
        const once = await merged(...texts);
        const times = startsOf(once).map((start) => Date.parse(start));
        assert.deepEqual(
          times,
          [...times].sort((a, b) => a - b),
        );
        assert.equal(new Set(once.map(({ id }) => id)).size, once.length);
        assert.deepEqual(startsOf(await merged(...texts, ...texts)), startsOf(once));
      }),
      { numRuns: 400 },
    );
  });
});
