import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { getEvents, ianaZone, momentAt, type EventsOptions } from '@odm-widgets/data/events';
import { startInstant, type EventOccurrence } from '@odm-widgets/data/model';
import { eventTimes } from '../../../packages/events/src/event-times.js';
import { en } from '../../../packages/events/src/strings/en.js';
import type { EventsStrings } from '../../../packages/events/src/strings/types.js';
import { cases } from '../../support/attack.js';
import { calendar } from '../../support/calendars.js';
import { withHeader } from '../../support/event-inputs.js';
import { i18nOf } from '../../support/i18n.js';
import { notEmpty } from '../../support/not-empty.js';

/** Two other readers, beside ours: ical.js for what a calendar defines, temporal-polyfill for what a name means. */

const WINDOW = { from: Date.UTC(2022, 0), to: Date.UTC(2032, 0) };
const two = (value: number) => String(value).padStart(2, '0');
const basic = (time: Temporal.PlainDateTime) =>
  time.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/gu, '');
/** "-0330". */
const basicOffset = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;

/** Any quarter of an hour of eight years. */
const localTimes = fc
  .integer({ min: 0, max: 8 * 365 * 96 })
  .map((quarters) => Temporal.PlainDateTime.from('2023-01-01T00:00').add({ minutes: 15 * quarters }));
const someTimes = fc.array(localTimes, { minLength: 1, maxLength: 12 });
const instants = localTimes.map((time) => time.toZonedDateTime('UTC').epochMilliseconds);

async function read(text: string, zone = 'Europe/London'): Promise<readonly EventOccurrence[]> {
  const options: EventsOptions = { window: WINDOW, zone, now: '2026-01-01T00:00:00Z' };
  return (await getEvents([{ text }], options)).events;
}

/** Events of one calendar by their UIDs, "0", "1" and so on. */
async function readInOrder(text: string, count: number, zone?: string): Promise<readonly EventOccurrence[]> {
  const byUid = new Map((await read(text, zone)).map((event) => [event.uid, event]));
  assert.equal(byUid.size, count);
  return Array.from({ length: count }, (_, index) => byUid.get(String(index))!);
}

const withStarts = (tzid: string, times: readonly Temporal.PlainDateTime[]) =>
  times.map((time, index) => [`UID:${index}`, 'SUMMARY:x', `DTSTART;TZID="${tzid}":${basic(time)}`]);

/** Instants of the starts of a calendar, by ical.js and the definitions of its zones. */
const startsByIcalJs = (text: string): number[] =>
  notEmpty(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')).map(
    (event) => new ICAL.Event(event).startDate.toUnixTime() * 1000,
  );

/** When clocks change: a Sunday of a month, and the hour by the clock before the change. */
interface ClockChange {
  month: number;
  /** "2SU" or "-1SU". */
  day: string;
  hour: number;
}

function definition(tzid: string, winter: number, summer: number, spring: ClockChange, autumn: ClockChange) {
  const part = (kind: string, from: number, to: number, { month, day, hour }: ClockChange) => [
    `BEGIN:${kind}`,
    `DTSTART:2000${two(month)}${two(firstDay(2000, month, day))}T${two(hour)}0000`,
    `TZOFFSETFROM:${basicOffset(from)}`,
    `TZOFFSETTO:${basicOffset(to)}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`,
    `END:${kind}`,
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...part('DAYLIGHT', winter, summer, spring),
    ...part('STANDARD', summer, winter, autumn),
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** The day of the month that "2SU" or "-1SU" is. */
function firstDay(year: number, month: number, day: string): number {
  const start = Temporal.PlainDate.from({ year, month, day: 1 });
  const sundays = Array.from({ length: start.daysInMonth }, (_, index) => start.add({ days: index })).filter(
    ({ dayOfWeek }) => dayOfWeek === 7,
  );
  const nth = Number(day.slice(0, -2));
  return sundays.at(nth < 0 ? nth : nth - 1)!.day;
}

/** Zones whose rules have been the same since 2008, as their laws have them. */
const LEGAL_RULES: Readonly<Record<string, readonly [number, number, ClockChange, ClockChange]>> = {
  'Europe/London': [0, 60, { month: 3, day: '-1SU', hour: 1 }, { month: 10, day: '-1SU', hour: 2 }],
  'Europe/Berlin': [60, 120, { month: 3, day: '-1SU', hour: 2 }, { month: 10, day: '-1SU', hour: 3 }],
  'Europe/Athens': [120, 180, { month: 3, day: '-1SU', hour: 3 }, { month: 10, day: '-1SU', hour: 4 }],
  'America/New_York': [-300, -240, { month: 3, day: '2SU', hour: 2 }, { month: 11, day: '1SU', hour: 2 }],
  'America/St_Johns': [-210, -150, { month: 3, day: '2SU', hour: 2 }, { month: 11, day: '1SU', hour: 2 }],
  'Australia/Sydney': [600, 660, { month: 10, day: '1SU', hour: 2 }, { month: 4, day: '1SU', hour: 3 }],
  'Australia/Lord_Howe': [630, 660, { month: 10, day: '1SU', hour: 2 }, { month: 4, day: '1SU', hour: 2 }],
  'Pacific/Auckland': [720, 780, { month: 9, day: '-1SU', hour: 2 }, { month: 4, day: '1SU', hour: 3 }],
};
/** Names that calendars give to rules of their own, which other rules go by as well. */
const MISLEADING = [
  'BST',
  'IST',
  'EST',
  'Europe/London',
  'GMT Standard Time 1',
  'Customized Time Zone',
  'UTC',
];

describe('the rules of a calendar', () => {
  it('give the same instants as ical.js, whatever the name and the rules', async () => {
    const changes = (months: readonly [number, number]) =>
      fc.record({
        month: fc.integer({ min: months[0], max: months[1] }),
        day: fc.constantFrom('1SU', '2SU', '3SU', '-1SU'),
        hour: fc.integer({ min: 0, max: 4 }),
      });
    const zones = fc.record({
      tzid: fc.constantFrom(...MISLEADING),
      // ical.js turns offsets above 14 hours round.
      winter: fc.integer({ min: -44, max: 48 }).map((quarters) => quarters * 15),
      saved: fc.constantFrom(30, 60, 120),
      spring: changes([2, 5]),
      autumn: changes([8, 11]),
      isSouthern: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(zones, someTimes, async ({ tzid, winter, saved, spring, autumn, isSouthern }, all) => {
        const [on, off] = isSouthern ? [autumn, spring] : [spring, autumn];
        // Readers differ in the hours that clocks skip or repeat; Temporal decides those below.
        const times = all.filter((time) => ![on, off].some((change) => isNear(time, change)));
        fc.pre(times.length > 0);
        const rules = definition(tzid, winter, winter + saved, on, off);
        const text = withHeader(rules, ...withStarts(tzid, times));
        const ours = await readInOrder(text, times.length);
        assert.deepEqual(
          ours.map(({ start }) => start.local),
          times.map((time) => time.toString({ smallestUnit: 'minute' })),
        );
        assert.deepEqual(ours.map(startInstant), startsByIcalJs(text), rules);
      }),
      cases(75),
    );
  });

  it('give the same instants as Temporal for the zone that has them by law, to the hour that clocks skip', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.entries(LEGAL_RULES)),
        fc.constantFrom(...MISLEADING),
        someTimes,
        fc.array(fc.integer({ min: -16, max: 16 }), { maxLength: 6 }),
        fc.integer({ min: 2023, max: 2030 }),
        async ([zone, [winter, summer, spring, autumn]], tzid, all, quarters, year) => {
          const edges = quarters.map((count, index) => {
            const { month, day, hour } = index % 2 ? spring : autumn;
            const change = { year, month, day: firstDay(year, month, day), hour };
            return Temporal.PlainDateTime.from(change).add({ minutes: 15 * count });
          });
          const times = [...all, ...edges];
          const text = withHeader(
            definition(tzid, winter, summer, spring, autumn),
            ...withStarts(tzid, times),
          );
          assert.deepEqual(
            (await readInOrder(text, times.length)).map(startInstant),
            times.map((time) => time.toZonedDateTime(zone).epochMilliseconds),
            `${zone} as ${tzid}`,
          );
        },
      ),
      cases(75),
    );
  });

  it('give a series the same instants as ical.js and rrule-temporal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.entries(LEGAL_RULES)),
        localTimes.map((time) => time.with({ hour: 6 + (time.hour % 16) })),
        fc.constantFrom('FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=DAILY;INTERVAL=5', 'FREQ=MONTHLY'),
        fc.integer({ min: 2, max: 40 }),
        async ([zone, [winter, summer, spring, autumn]], time, frequency, count) => {
          const start = time.with({ day: Math.min(time.day, 28) });
          const rule = `${frequency};COUNT=${count}`;
          const lines = ['UID:1', 'SUMMARY:x', `DTSTART;TZID=${zone}:${basic(start)}`, `RRULE:${rule}`];
          const text = withHeader(definition(zone, winter, summer, spring, autumn), lines);
          const ours = (await read(text)).map(startInstant);
          assert.deepEqual(ours, seriesByIcalJs(text).filter(isInWindow), `ical.js, ${zone}, ${rule}`);
          const second = new RRuleTemporal({
            rruleString: `DTSTART;TZID=${zone}:${basic(start)}\nRRULE:${rule}`,
          });
          const theirs = second.all().map(({ epochMilliseconds }) => epochMilliseconds);
          assert.deepEqual(ours, theirs.filter(isInWindow), `rrule-temporal, ${zone}, ${rule}`);
        },
      ),
      cases(50),
    );
  });
});

const isInWindow = (instant: number) => instant <= WINDOW.to;

function isNear(time: Temporal.PlainDateTime, { month, day, hour }: ClockChange): boolean {
  const at = { year: time.year, month, day: firstDay(time.year, month, day), hour };
  return Math.abs(time.since(Temporal.PlainDateTime.from(at)).total('hours')) <= 4;
}

function seriesByIcalJs(text: string): number[] {
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!,
  );
  const iterator = event.iterator();
  const found: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toUnixTime() * 1000);
  return found;
}

/** Names of IANA that mean a place; others are UTC or offsets. */
const PLACES = Intl.supportedValuesOf('timeZone').filter((name) => /^[A-Z][a-z]+\/[A-Z]/u.test(name));
const places = fc.constantFrom(...PLACES.filter((name) => !name.startsWith('Etc/')));
const anyCase = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toLowerCase(),
  (name: string) => name.toUpperCase(),
);
/** A name as a calendar gives it, and the zone it means to Temporal. */
const ianaNames = fc
  .tuple(
    places,
    anyCase,
    fc.constantFrom('', '/mozilla.org/20070129_1/', '/freeassociation.sourceforge.net/'),
  )
  .map(([zone, spell, path]) => ({ tzid: path + spell(zone), zone }));
const windowsNames = fc
  .tuple(
    fc.constantFrom(
      ...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName).filter((name) => name !== 'UTC')),
    ),
    fc.constantFrom('', ' 1', ' 12', '-2'),
    anyCase,
  )
  .map(([name, number, spell]) => ({
    tzid: spell(name) + number,
    zone: findIana(name, '001')[0]!,
  }))
  // UTC by other names is shown in the zone of the listing, which the tests of UTC have.
  .filter(({ zone }) => zone.includes('/') && !zone.startsWith('Etc/'));
const offsetNames = fc
  .tuple(
    fc.constantFrom('UTC', 'GMT', ''),
    fc.boolean(),
    fc.integer({ min: 1, max: 55 }).map((quarters) => quarters * 15),
    fc.constantFrom(':', '', '.5'),
    fc.boolean(),
  )
  .map(([prefix, isWest, size, separator, isInBrackets]) => {
    const isHalf = separator === '.5';
    const minutes = isHalf ? Math.floor(size / 60) * 60 + 30 : size;
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    const digits = isHalf ? `${hour}.5` : `${two(hour)}${separator}${two(minute)}`;
    const sign = isWest ? '-' : '+';
    const name = `${prefix}${sign}${digits}`;
    return { tzid: isInBrackets ? `(${name})` : name, zone: `${sign}${two(hour)}:${two(minute)}` };
  })
  .filter(({ zone }) => zone <= '+14:00' || zone.startsWith('-'));

describe('the name of a zone', () => {
  for (const [kind, names] of Object.entries({
    'of IANA': ianaNames,
    'of Windows': windowsNames,
    'with an offset': offsetNames,
  }))
    it(`means what it means to Temporal and CLDR (${kind})`, async () => {
      await fc.assert(
        fc.asyncProperty(names, someTimes, async ({ tzid, zone }, times) => {
          const found = await readInOrder(calendar(...withStarts(tzid, times)), times.length);
          assert.deepEqual(
            found.map(startInstant),
            times.map((time) => time.toZonedDateTime(zone).epochMilliseconds),
            tzid,
          );
          for (const { unknownZone } of notEmpty(found)) assert.equal(unknownZone, undefined, tzid);
        }),
        cases(75),
      );
    });

  it('is said, and the time left as it is written, when neither knows it', async () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ');
    const words = fc
      .string({ unit: letters, minLength: 4, maxLength: 20 })
      .map((name) => name.trim())
      .filter((name) => name.length > 3 && !isKnown(name));
    await fc.assert(
      fc.asyncProperty(words, someTimes, places, async (tzid, times, zone) => {
        const found = await readInOrder(calendar(...withStarts(tzid, times)), times.length, zone);
        assert.deepEqual(
          found.map((event) => [event.zone, event.unknownZone]),
          times.map(() => [undefined, tzid.replaceAll(/\s+/gu, ' ')]),
        );
        assert.deepEqual(
          found.map(startInstant),
          times.map((time) => time.toZonedDateTime(zone).epochMilliseconds),
        );
      }),
      cases(50),
    );
  });
});

/** Whether a name is one of IANA, of a city of IANA, or of Windows. */
function isKnown(name: string): boolean {
  const lower = name.toLowerCase().replaceAll(' ', '_');
  const cities = Intl.supportedValuesOf('timeZone').flatMap((zone) => [zone, zone.split('/').at(-1)!]);
  if (cities.some((city) => city.toLowerCase() === lower)) return true;
  if (WINDOWS_TO_IANA_MAP.some(({ windowsName }) => windowsName.toLowerCase() === name.toLowerCase()))
    return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An instant in the ways that sources write UTC. */
const UTC_NOTATIONS: Readonly<Record<string, (instant: number) => string>> = {
  Z: (instant) => calendar(['UID:1', 'SUMMARY:x', `DTSTART:${utcStamp(instant)}Z`]),
  'X-WR-TIMEZONE:UTC': (instant) =>
    withHeader('X-WR-TIMEZONE:UTC', ['UID:1', 'SUMMARY:x', `DTSTART:${utcStamp(instant)}Z`]),
  'a floating time of X-WR-TIMEZONE:Etc/UTC': (instant) =>
    withHeader('X-WR-TIMEZONE:Etc/UTC', ['UID:1', 'SUMMARY:x', `DTSTART:${utcStamp(instant)}`]),
  'TZID=Etc/UTC': (instant) => calendar(['UID:1', 'SUMMARY:x', `DTSTART;TZID=Etc/UTC:${utcStamp(instant)}`]),
  'TZID=GMT': (instant) => calendar(['UID:1', 'SUMMARY:x', `DTSTART;TZID=GMT:${utcStamp(instant)}`]),
  'an offset of nought': (instant) => calendar(['UID:1', 'SUMMARY:x', `DTSTART:${utcStamp(instant)}+0000`]),
  'JSON-LD with Z': (instant) => jsonLdAt(new Date(instant).toISOString()),
  'JSON-LD with +00:00': (instant) => jsonLdAt(`${new Date(instant).toISOString().slice(0, 16)}+00:00`),
};
const utcStamp = (instant: number) => new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '');
const jsonLdAt = (startDate: string) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'x', startDate });

describe('a time in UTC', () => {
  it('is shown as Temporal shows it in the zone of the listing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.entries(UTC_NOTATIONS)),
        instants,
        places,
        async ([notation, write], instant, zone) => {
          const text = write(instant);
          const [event] = await read(text, zone);
          const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
          assert.deepEqual(
            [event!.start.local, event!.zone],
            [expected.toPlainDateTime().toString({ smallestUnit: 'minute' }), zone],
            `${notation}, ${zone}`,
          );
          assert.equal(startInstant(event!), instant);
          if (notation === 'Z') assert.deepEqual(startsByIcalJs(text), [instant]);
        },
      ),
      cases(150),
    );
  });
});

describe('the note of a zone', () => {
  const english = i18nOf<EventsStrings>('en', en);

  it('stands beside a time only where Temporal has another time for the listing', async () => {
    await fc.assert(
      fc.asyncProperty(places, places, localTimes, async (zone, listing, time) => {
        const [event] = await read(calendar(...withStarts(zone, [time])), listing);
        const moment = (instant: number) => momentAt(instant, ianaZone(listing)!);
        const { note } = eventTimes(event!, english, { listingMoment: moment, visitorMoment: moment });
        const there = time.toZonedDateTime(zone);
        const here = there.withTimeZone(listing);
        const isSame = there.toPlainDateTime().equals(here.toPlainDateTime());
        assert.equal(note === '', isSame, `${zone} in a listing of ${listing}: ${note}`);
        if (!isSame) assert.match(note, new RegExp(zone.split('/').at(-1)!.replaceAll('_', ' '), 'u'));
      }),
      cases(150),
    );
  });
});
