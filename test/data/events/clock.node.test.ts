import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ianaZone, momentAt, wallTimeAt } from '@odm-widgets/data/events';
import { calendar, eventsIn, startsOf } from '../../support/calendars.js';

const HOUR = 3_600_000;
const london = ianaZone('Europe/London')!;

/** Local time by another implementation. */
function elsewhere(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

function ours(instant: number, name: string): string {
  const { local, offset } = momentAt(instant, ianaZone(name)!);
  return local.slice(0, 16) + offset!;
}

async function startIn(zone: string, local: string): Promise<string> {
  const event = ['UID:1', 'SUMMARY:One', `DTSTART;TZID=${zone}:${local.replaceAll(/[-:]/gu, '')}`];
  return startsOf(await eventsIn(calendar(event)))[0]!;
}

describe('time zones', () => {
  it('agree with another implementation for London at every hour around each transition from 2024 to 2030', () => {
    let compared = 0;
    for (let year = 2024; year <= 2030; year += 1) {
      for (const month of [2, 9]) {
        const end = Date.UTC(year, month + 1, 1);
        for (let instant = Date.UTC(year, month, 20); instant < end; instant += HOUR / 2) {
          assert.equal(ours(instant, 'Europe/London'), elsewhere(instant, 'Europe/London'));
          compared += 1;
        }
      }
    }
    assert.ok(compared > 5000);
  });

  it('agree with another implementation in any zone at any time', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const times = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2036, 0) });
    fc.assert(
      fc.property(zones, times, (zone, instant) =>
        assert.equal(ours(instant, zone), elsewhere(instant, zone)),
      ),
      { numRuns: 3000 },
    );
  });

  it('read local times as another implementation does, also repeated and skipped ones', async () => {
    const zones = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const days = fc.integer({ min: 2, max: 366 * 6 });
    await fc.assert(
      fc.asyncProperty(zones, days, fc.integer({ min: 0, max: 47 }), async (zone, day, half) => {
        const wall = new Date(Date.UTC(2024, 0, 1) + day * 24 * HOUR + half * (HOUR / 2))
          .toISOString()
          .slice(0, 19);
        const expected = Temporal.PlainDateTime.from(wall)
          .toZonedDateTime(zone)
          .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
        assert.equal(await startIn(zone, wall), expected, `${wall} ${zone}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('resolve a repeated local time to its first and move a skipped one forward', async () => {
    assert.equal(await startIn('Europe/London', '2026-10-25T01:30:00'), '2026-10-25T01:30+01:00');
    assert.equal(await startIn('Europe/London', '2026-03-29T01:30:00'), '2026-03-29T02:30+01:00');
  });

  it('convert a local time to an instant and back', () => {
    const instant = Date.UTC(2026, 6, 1, 12);
    assert.equal(wallTimeAt(instant, london), instant + HOUR);
  });

  it('reject text that resembles a zone name', () => {
    for (const name of [
      '',
      'Europe/Nowhere',
      '+01:00',
      '../etc/passwd',
      'constructor',
      '__proto__',
      'Europe/London ',
      'x'.repeat(9999),
    ])
      assert.equal(ianaZone(name), undefined, name);
  });
});

/** Whole-day events of every source format, read by a program in a given time zone. */
const DAYS = `
  import { getEvents } from '@odm-widgets/data/events';
  const ics = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Camp', 'DTSTART;VALUE=DATE:20260329', 'DTEND;VALUE=DATE:20260331',
    'RRULE:FREQ=MONTHLY;COUNT=20', 'END:VEVENT', 'END:VCALENDAR'].join('\\r\\n');
  const ld = { '@type': 'Event', '@context': 'https://schema.org', name: 'Fair', startDate: '2026-10-25', endDate: '2026-10-26' };
  const tec = { rest_url: '', events: [{ title: 'Walk', all_day: true, timezone: 'Europe/London', start_date: '2026-03-29 00:00:00',
    end_date: '2026-03-29 23:59:59', utc_start_date: '2026-03-29 00:00:00', utc_end_date: '2026-03-29 22:59:59' }] };
  const feeds = [{ text: ics }, { text: JSON.stringify(ld) }, { text: JSON.stringify(tec) }];
  const window = { from: Date.UTC(2026, 0), to: Date.UTC(2029, 0) };
  const { events } = await getEvents(feeds, { window, zone: 'Europe/London', now: '' });
  console.log(events.map(({ title, start, end }) => [title, start.local, start.offset, end?.local].join(' ')).join('\\n'));
`;

describe('a whole day', () => {
  const viewers = [
    'Etc/GMT+12',
    'America/Los_Angeles',
    'UTC',
    'Europe/London',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
  ];
  const seenFrom = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', DAYS], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });

  it('is the same day for viewers from UTC−12 to UTC+14', () => {
    const [first, ...others] = viewers.map(seenFrom);
    assert.match(first!, /^Camp 2026-03-29 {2}2026-03-30\nWalk 2026-03-29 {2}\n/u);
    assert.match(first!, /Fair 2026-10-25 {2}2026-10-26/u);
    assert.equal(first!.trim().split('\n').length, 22);
    for (const other of others) assert.equal(other, first);
  });
});
