import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  eventsByDay,
  dayByKey,
  addMonths,
  weeksOf,
} from '../../packages/events/src/lazy/month-calendar/month-calendar.js';
import { filterEvents, NO_FILTERS } from '../../packages/events/src/lazy/filters/filters.js';
import { at, day, occurrence } from '../support/occurrences.js';

const months = fc
  .tuple(fc.integer({ min: 1901, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('a month', () => {
  it('has every day once, each in the column of its weekday', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month);
        const days = weeks.flat().filter((one) => one !== undefined);
        const [year, number] = month.split('-').map(Number) as [number, number];
        assert.equal(days.length, new Date(Date.UTC(year, number, 0)).getUTCDate());
        assert.deepEqual(days, [...days].sort());
        for (const week of weeks)
          week.forEach(
            (one, column) => one && assert.equal((new Date(`${one}T00:00Z`).getUTCDay() + 6) % 7, column),
          );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('keys in a month', () => {
  it('go by days and weeks, to the ends of the week, and by months, over every border', () => {
    const go = (key: string) => dayByKey(key, '2026-03-31');
    assert.deepEqual(
      [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
        'PageUp',
        'PageDown',
        'Enter',
        'constructor',
      ].map(go),
      [
        '2026-03-30',
        '2026-04-01',
        '2026-03-24',
        '2026-04-07',
        '2026-03-30',
        '2026-04-05',
        '2026-02-28',
        '2026-04-30',
        undefined,
        undefined,
      ],
    );
  });

  it('come back by the opposite key', () => {
    fc.assert(
      fc.property(
        months,
        fc.constantFrom(['ArrowLeft', 'ArrowRight'], ['ArrowUp', 'ArrowDown'], ['PageUp', 'PageDown']),
        (month, [one, other]) => {
          assert.equal(dayByKey(other, dayByKey(one, `${month}-15`)!), `${month}-15`);
        },
      ),
    );
  });

  it('never land on a day that is not there', () => assert.equal(addMonths('2024-01-31', 1), '2024-02-29'));
});

describe('events by day', () => {
  it('are on each day they touch', () => {
    const camp = occurrence({ start: day('2026-05-23'), end: day('2026-05-25') });
    const night = occurrence({ start: at('2026-05-25T18:30') });
    assert.deepEqual(
      [...eventsByDay([camp, night])].map(([date, events]) => [date, events.length]),
      [
        ['2026-05-23', 1],
        ['2026-05-24', 1],
        ['2026-05-25', 2],
      ],
    );
  });
});

describe('what a visitor chooses', () => {
  const cafe = occurrence({
    title: 'Café of maps',
    tags: ['Maps'],
    attendance: 'online',
    price: { free: true, text: '' },
  });
  const mill = occurrence({
    title: 'Rivers',
    venue: { name: 'The Old Mill', address: 'AN1 2YF' },
    price: { free: false, text: '£5' },
    start: at('2026-05-01T10:00'),
  });
  const both = occurrence({
    title: 'Both ways',
    attendance: 'mixed',
    start: day('2026-04-10'),
    end: day('2026-04-20'),
  });
  const texts = new Map([[mill, [{ kind: 'paragraph' as const, runs: [{ text: 'Bring boots' }] }]]]);
  const find = (choice: Partial<typeof NO_FILTERS>) =>
    filterEvents([cafe, mill, both], { ...NO_FILTERS, ...choice }, (event) => texts.get(event)).map(
      ({ title }) => title,
    );

  it('is everything at first', () => assert.equal(find({}).length, 3));
  it('is found by all words, without accents, in places too', () => {
    assert.deepEqual(find({ search: 'MAPS cafe' }), ['Café of maps']);
    assert.deepEqual(find({ search: 'an1' }), ['Rivers']);
    assert.deepEqual(find({ search: 'maps rivers' }), []);
    assert.deepEqual(find({ search: 'boots' }), [mill.title], 'in a description that has been read');
  });
  it('is by subject, place and price', () => {
    assert.deepEqual(find({ tag: 'Maps' }), ['Café of maps']);
    assert.deepEqual(find({ place: 'online' }), ['Café of maps', 'Both ways']);
    assert.deepEqual(find({ place: 'in-person' }), ['Rivers', 'Both ways']);
    assert.deepEqual(find({ free: true }), ['Café of maps']);
  });
  it('is by days, and what is on over a border counts', () => {
    assert.deepEqual(find({ from: '2026-04-15' }), ['Rivers', 'Both ways']);
    assert.deepEqual(find({ until: '2026-04-15' }), ['Café of maps', 'Both ways']);
    assert.deepEqual(find({ from: '2026-04-12', until: '2026-04-14' }), ['Both ways']);
  });
});
