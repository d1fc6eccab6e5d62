import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { cases } from '../../support/attack.js';
import { calendar, eventsIn, startsOf } from '../../support/calendars.js';

const two = (value: number) => String(value).padStart(2, '0');
const basicDate = (date: Temporal.PlainDate) => date.toString().replaceAll('-', '');
const firstDays = fc
  .record({ year: fc.integer({ min: 2024, max: 2026 }), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, day }) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: day }));

describe('a combination of recurrence properties', () => {
  it('agrees with ical.js on several rules with excluded dates', async () => {
    // Rules that match their start: for others, implementations differ in whether the start counts.
    const rulesFrom = (first: Temporal.PlainDate) => [
      'FREQ=DAILY;INTERVAL=3;COUNT=6',
      'FREQ=WEEKLY;COUNT=5',
      `FREQ=WEEKLY;INTERVAL=2;BYDAY=${['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][first.dayOfWeek - 1]!};COUNT=4`,
      'FREQ=MONTHLY;COUNT=4',
      `FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=${first.day};COUNT=3`,
      'FREQ=YEARLY;COUNT=3',
    ];
    const choices = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        firstDays.map((date) => date.with({ day: Math.min(date.day, 28) })),
        choices,
        fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
        fc.constantFrom('date', 'floating', 'utc'),
        async (first, choice, excluded, notation) => {
          const chosen = choice.map((index) => rulesFrom(first)[index]!);
          const start = `${basicDate(first)}T100000`;
          const dates = excluded.map((days) => first.add({ days }));
          const exdates = dates.map((date) =>
            notation === 'date'
              ? `EXDATE;VALUE=DATE:${basicDate(date)}`
              : `EXDATE:${basicDate(date)}T100000${notation === 'utc' ? 'Z' : ''}`,
          );
          // Reykjavik has UTC all year, so all notations mean the same time.
          const zone = 'TZID=Atlantic/Reykjavik';
          const lines = ['UID:1', `DTSTART;${zone}:${start}`, ...chosen.map((rule) => `RRULE:${rule}`)];
          const ours = startsOf(await eventsIn(calendar([...lines, ...exdates])));
          const theirs = expansionOf(first, chosen);
          const isExcluded = new Set(dates.map((date) => `${date.toString()}T10:00`));
          const expected = theirs.filter((time) => !isExcluded.has(time)).map((time) => `${time}+00:00`);
          assert.deepEqual(ours, expected);
        },
      ),
      cases(2000),
    );
  });

  it('agrees with rrule-temporal on dates that a month does not have', async () => {
    await fc.assert(
      fc.asyncProperty(
        firstDays.map((date) => date.with({ month: 1, day: 29 + (date.day % 3) })),
        fc.constantFrom('BACKWARD', 'FORWARD', 'OMIT'),
        fc.integer({ min: 1, max: 3 }),
        async (first, skip, interval) => {
          const rule = `RSCALE=GREGORIAN;FREQ=MONTHLY;INTERVAL=${interval};SKIP=${skip};COUNT=6`;
          const text = calendar(['UID:1', `DTSTART;VALUE=DATE:${basicDate(first)}`, `RRULE:${rule}`]);
          const theirs = new RRuleTemporal({
            rruleString: `DTSTART;TZID=UTC:${basicDate(first)}T000000\nRRULE:${rule}`,
          }).all();
          assert.deepEqual(
            startsOf(await eventsIn(text)),
            theirs.map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`),
          );
        },
      ),
      cases(1000),
    );
  });
});

/** The times of rules by ical.js, "2026-03-03T10:00". It expands each rule alone, as it stops with the first that ends. */
function expansionOf({ year, month, day }: Temporal.PlainDate, rules: readonly string[]): string[] {
  const start = ICAL.Time.fromData({ year, month, day, hour: 10, minute: 0, second: 0 });
  const times = new Set<string>();
  for (const rule of rules) {
    const iterator = ICAL.Recur.fromString(rule).iterator(start);
    for (let next = iterator.next(); next; next = iterator.next()) times.add(next.toString().slice(0, 16));
  }
  return [...times].sort();
}
