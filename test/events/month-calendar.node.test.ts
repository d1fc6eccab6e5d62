import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  eventsByDay,
  dayByKey,
  addMonths,
  weeksOf,
} from '../../packages/events/src/lazy/month-calendar/month-days.js';
import { at, day, occurrence } from '../support/occurrences.js';

const months = fc
  .tuple(fc.integer({ min: 1901, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('weeks of a month', () => {
  it('have every day once, each in the column of its weekday', () => {
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

describe('keys in the month calendar', () => {
  it('move by day, by week, to the ends of the week and by month', () => {
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

  it('are mirrored where text runs from right to left', () => {
    assert.equal(dayByKey('ArrowLeft', '2026-03-31', -1), '2026-04-01');
    assert.equal(dayByKey('ArrowRight', '2026-03-31', -1), '2026-03-30');
    assert.equal(dayByKey('ArrowDown', '2026-03-31', -1), '2026-04-07');
  });

  it('are undone by the opposite key', () => {
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

  it('move to the last day of a shorter month', () => assert.equal(addMonths('2024-01-31', 1), '2024-02-29'));
});

describe('events by day', () => {
  it('list an event on each of its days', () => {
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
