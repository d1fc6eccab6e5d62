import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar, eventsIn } from '../../support/calendars.js';

const LONDON = 'TZID=Europe/London';
const at = (time: string) => `DTSTART;${LONDON}:${time}`;
/** Occurrences of one source that are read, and those of one more series. */
const MOST_EVENTS = 50_000;
const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 1, 2, 12);
/** "20240105T120000", a local time. */
const basic = (wall: number) => new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '');

interface Change {
  which: number;
  minutes: number;
  days: number;
  length: number;
  isRange: boolean;
}
const change: fc.Arbitrary<Change> = fc.record({
  which: fc.nat({ max: 39 }),
  // Within the day, so that no local time is skipped.
  minutes: fc.integer({ min: -480, max: 600 }),
  days: fc.integer({ min: -9, max: 9 }),
  length: fc.integer({ min: 1, max: 2000 }),
  isRange: fc.boolean(),
});
const rule = fc.constantFrom(
  'FREQ=DAILY;COUNT=40',
  'FREQ=DAILY;INTERVAL=3;COUNT=40',
  'FREQ=WEEKLY;BYDAY=FR;COUNT=40',
  'FREQ=WEEKLY;BYDAY=MO,FR,SU;COUNT=40',
  'FREQ=MONTHLY;BYMONTHDAY=2,20;COUNT=40',
  'FREQ=MONTHLY;BYDAY=1FR;COUNT=40',
);

/** Start, end and title of each event by another implementation, in order. */
function elsewhere(text: string): string[] {
  const [master, ...exceptions] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = new ICAL.Event(master, { exceptions });
  const times = event.iterator();
  const found: string[] = [];
  for (let time = times.next(); time; time = times.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(time);
    found.push(`${String(startDate).slice(0, 16)} ${String(endDate).slice(0, 16)} ${item.summary}`);
  }
  return found.sort();
}

async function ours(text: string): Promise<string[]> {
  return (await eventsIn(text))
    .map(({ start, end, title }) => `${start.local} ${end!.local} ${title}`)
    .sort();
}

describe('a generated series with overrides and RANGE=THISANDFUTURE', () => {
  it('equals the result of another implementation', async () => {
    let ranges = 0;
    await fc.assert(
      fc.asyncProperty(
        rule,
        fc.uniqueArray(change, { maxLength: 8, selector: ({ which }) => which }),
        fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 4 }),
        async (wanted, changes, out) => {
          const series = [
            'UID:1',
            'SUMMARY:As made',
            `DTSTART:${basic(FIRST)}`,
            'DURATION:PT90M',
            `RRULE:${wanted}`,
          ];
          const names = elsewhere(calendar(series)).map((line) => Date.parse(`${line.slice(0, 16)}Z`));
          const excepted = out
            .filter((which) => !changes.some((one) => one.which === which))
            .map((which) => `EXDATE:${basic(names[which]!)}`);
          const changed = changes.map(({ which, minutes, days, length, isRange }) => [
            'UID:1',
            `SUMMARY:Change ${which}`,
            `RECURRENCE-ID${isRange ? ';RANGE=THISANDFUTURE' : ''}:${basic(names[which]!)}`,
            `DTSTART:${basic(names[which]! + days * DAY + minutes * 60_000)}`,
            // In whole days, so that no end is in a skipped hour.
            `DURATION:P${1 + (length % 5)}D`,
          ]);
          const text = calendar([...series, ...excepted], ...changed);
          ranges += changes.filter(({ isRange }) => isRange).length;
          assert.deepEqual(await ours(text), elsewhere(text), text);
        },
      ),
      { numRuns: 1500 },
    );
    assert.ok(ranges > 1500, `only ${ranges} ranges`);
  });

  it('has as many occurrences as its rule, each once', async () => {
    await fc.assert(
      fc.asyncProperty(rule, fc.array(change, { maxLength: 12 }), async (wanted, changes) => {
        const series = ['UID:1', 'SUMMARY:x', at(basic(FIRST)), `RRULE:${wanted}`];
        const all = (await eventsIn(calendar(series))).map(({ start }) => Date.parse(`${start.local}Z`));
        const changed = changes.map(({ which, minutes, days, isRange }, index) => [
          'UID:1',
          // A listing merges two occurrences with the same title and time.
          `SUMMARY:${index}`,
          `RECURRENCE-ID${isRange ? ';RANGE=THISANDFUTURE' : ''};${LONDON}:${basic(all[which]!)}`,
          at(basic(all[which]! + days * DAY + minutes * 60_000)),
          `SEQUENCE:${index % 3}`,
        ]);
        const events = await eventsIn(calendar(series, ...changed));
        assert.equal(events.length, 40);
        assert.equal(new Set(events.map(({ id }) => id)).size, 40);
      }),
      { numRuns: 600 },
    );
  });
});

describe('ten thousand changes', () => {
  const many = (count: number, lines: (index: number) => readonly string[]) =>
    Array.from({ length: count }, (_, index) => lines(index));
  const stamp = (index: number) => basic(Date.UTC(2024, 0, 1, 12) + index * DAY);

  it('to one series each apply until the next', async () => {
    const series = ['UID:1', 'SUMMARY:x', `DTSTART:${stamp(0)}Z`, 'RRULE:FREQ=DAILY'];
    const changes = many(10_000, (index) => [
      'UID:1',
      `RECURRENCE-ID;RANGE=THISANDFUTURE:${stamp(index)}Z`,
      `SUMMARY:${index}`,
      `DTSTART:${stamp(index)}Z`,
    ]);
    const window = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
    const events = await eventsIn(calendar(series, ...changes), { window });
    assert.equal(events.length, 366);
    assert.deepEqual([events[0]!.title, events.at(-1)!.title], ['0', '365']);
  });

  it('that each move the whole series into the window are limited and reported as truncated', async () => {
    const series = ['UID:1', 'SUMMARY:x', 'DTSTART:19300101T120000Z', 'RRULE:FREQ=DAILY;COUNT=90000'];
    const changes = many(10_000, (index) => {
      const named = basic(Date.UTC(1990, 0, 1, 12) + index * DAY);
      return [
        'UID:1',
        `RECURRENCE-ID;RANGE=THISANDFUTURE:${named}Z`,
        'SUMMARY:y',
        `DTSTART:${basic(Date.UTC(2024, 0, 1, 12, index))}Z`,
      ];
    });
    const { sources, events } = await getEvents([{ text: calendar(series, ...changes) }], ALL_YEARS);
    assert.equal(sources[0]!.truncated, true);
    assert.ok(events.length >= 10_000 && events.length <= MOST_EVENTS, String(events.length));
  });

  it('to one UID shared by 10,000 events are read in linear time', async () => {
    const masters = many(10_000, (index) => [
      'UID:1',
      'SUMMARY:x',
      `DTSTART:${basic(FIRST + index * 60_000)}Z`,
    ]);
    const changes = many(10_000, (index) => [
      'UID:1',
      `RECURRENCE-ID;RANGE=THISANDFUTURE:${basic(FIRST + index * 60_000)}Z`,
      'SUMMARY:y',
      `DTSTART:${basic(FIRST + index * 60_000)}Z`,
    ]);
    const events = await eventsIn(calendar(...masters, ...changes));
    assert.equal(events.length, 10_000);
    assert.deepEqual([...new Set(events.map(({ title }) => title))], ['y']);
  });
});
