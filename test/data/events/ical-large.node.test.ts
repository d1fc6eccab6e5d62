import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar, eventsIn } from '../../support/calendars.js';
import { useSteppingClock } from '../../support/stepping-clock.js';

const START = 'DTSTART:20260331T173000Z';
const event = (uid: number, ...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  START,
  `SUMMARY:${uid}`,
  ...lines,
];
const end = 'END:VEVENT';
const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const titles = async (text: string) => (await eventsIn(text)).map(({ title }) => title);

describe('a very large calendar', () => {
  const million = 1_000_000;

  for (const [name, line] of [
    ['text', `SUMMARY:${'x'.repeat(5 * million)}`],
    ['a parameter', `SUMMARY;X=${'a'.repeat(5 * million)}:One`],
    ['a quote that never ends', `SUMMARY;X="${'a'.repeat(5 * million)}`],
    ['parameters', `SUMMARY${';A=1'.repeat(million)}:One`],
    ['commas', `SUMMARY;X=${','.repeat(5 * million)}:One`],
    ['a name', 'S'.repeat(5 * million)],
    ['escapes', `DESCRIPTION:${'\\'.repeat(5 * million)}`],
    ['categories', `CATEGORIES:${'a,'.repeat(2 * million)}`],
    ['dates that are none', `RDATE:${'9,'.repeat(2 * million)}`],
    ['a rule', `RRULE:FREQ=DAILY;BYDAY=${'MO,'.repeat(million)}`],
  ] as const) {
    it(`has its events when one line is millions of characters long (${name})`, async () => {
      const text = file(...event(1, 'SUMMARY:One').with(3, line), 'LOCATION:Mill', end, ...event(2), end);
      const events = await eventsIn(text);
      assert.equal(events.length, 2);
      for (const { title } of events) assert.ok(title.length <= 300);
      assert.equal(events.find(({ uid }) => uid === '1')!.venue!.name, 'Mill');
    });
  }

  it('reads the same number of dates from a very long RDATE, folded or not', async () => {
    const dates = Array.from({ length: 10_000 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString().slice(0, 19).replaceAll(/[-:]/gu, ''),
    ).join();
    const line = `RDATE:${dates}`;
    const found = async (text: string) => (await eventsIn(file(...event(1, text), end))).length;
    const whole = await found(line);
    const folded = await found(line.replaceAll(/.{75}/gu, '$&\r\n '));
    assert.ok(whole > 5000 && whole < 7000, String(whole));
    assert.ok(Math.abs(whole - folded) < 10, `${whole} and ${folded}`);
  });

  it('has its events when one line is folded a million times', async () => {
    const text = file(...event(1), `DESCRIPTION:${'x\r\n '.repeat(million)}`, end, ...event(2), end);
    assert.deepEqual(await titles(text), ['1', '2']);
  });

  it('yields to other tasks while it is read', async () => {
    const events = Array.from({ length: 20_000 }, (_, index) => [`UID:${index}`, START, `SUMMARY:${index}`]);
    const restoreClock = useSteppingClock();
    const reading = eventsIn(calendar(...events)).finally(restoreClock);
    let isDone = false;
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const found = await reading;
    isDone = true;
    assert.equal(found.length, 20_000);
    assert.ok(turns > 5, `${turns} turns`);
  });

  it('rejects with AbortError when aborted while it is read', async () => {
    const events = Array.from({ length: 20_000 }, (_, index) => [`UID:${index}`, START, `SUMMARY:${index}`]);
    const stopping = new AbortController();
    setImmediate(() => stopping.abort());
    await assert.rejects(eventsIn(calendar(...events), { signal: stopping.signal }), { name: 'AbortError' });
  });

  it('reads 160,000 events of one UID as one and limits the dates of one event to 25,000', async () => {
    const many = file('BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101\r\nEND:VEVENT\r\n'.repeat(160_000));
    assert.equal((await eventsIn(many)).length, 1);
    const stamp = (minute: number) =>
      new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 16).replaceAll(/[-:]/gu, '');
    const lines = Array.from(
      { length: 60 },
      (_, line) =>
        `RDATE:${Array.from({ length: 5000 }, (__, index) => `${stamp(line * 5000 + index)}00Z`).join(',')}`,
    );
    const { events, sources } = await getEvents([{ text: calendar(['UID:1', START, ...lines]) }], ALL_YEARS);
    assert.equal(events.length, 25_000);
    assert.equal(sources[0]!.truncated, true);
  });
});
