import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ianaZone, momentAt } from '@odm-widgets/data/events';
import { eventDays, hasEnded } from '@odm-widgets/data/model';
import {
  subscriptionUrl,
  countInMonth,
  hasNotices,
  toFeeds,
  toModel,
  type EventsModel,
} from '../../packages/events/src/events.model.js';
import { calendarFileName } from '../../packages/events/src/lazy/event-details/calendar-export.js';
import { groupEvents } from '../../packages/events/src/lazy/layouts/group-events.js';
import { cy } from '../../packages/events/src/strings/cy.js';
import { en } from '../../packages/events/src/strings/en.js';
import { headline } from '../../packages/events/src/events.summary.js';
import { notices, staleSnapshotDate } from '../../packages/events/src/lazy/notices/notices.js';
import { eventTimes, type Clocks } from '../../packages/events/src/event-times.js';
import type { EventsStrings } from '../../packages/events/src/strings/types.js';
import { i18nOf } from '../support/i18n.js';
import { at, day, occurrence, report } from '../support/occurrences.js';

const NOW = Date.parse('2026-03-02T09:00Z');
const TODAY = '2026-03-02';
const english = i18nOf<EventsStrings>('en', en);
const welsh = i18nOf<EventsStrings>('cy', cy);
/** A listing in London, read by a visitor in London in summer. */
const clocks: Clocks = {
  listingMoment: (instant) => momentAt(instant, ianaZone('Europe/London')!),
  visitorMoment: (instant) => at(new Date(instant + 3_600_000).toISOString().slice(0, 16)),
};

function modelOf(...events: ReturnType<typeof occurrence>[]): EventsModel {
  const model = toModel(
    { events, sources: [report()] },
    { now: NOW, today: TODAY, zone: 'Europe/London', past: true },
  );
  assert.ok('upcoming' in model);
  return model;
}

describe('past events', () => {
  it('are past when their end has passed, or for whole days when their last day has passed', () => {
    assert.equal(hasEnded(occurrence({ start: at('2026-03-02T08:00', '+00:00') }), NOW, TODAY), true);
    assert.equal(
      hasEnded(
        occurrence({ start: at('2026-03-02T08:00', '+00:00'), end: at('2026-03-02T10:00', '+00:00') }),
        NOW,
        TODAY,
      ),
      false,
    );
    assert.equal(hasEnded(occurrence({ start: day('2026-03-02') }), NOW, TODAY), false);
    assert.equal(hasEnded(occurrence({ start: day('2026-03-01') }), NOW, TODAY), true);
    assert.equal(
      hasEnded(occurrence({ start: day('2026-02-27'), end: day('2026-03-02') }), NOW, TODAY),
      false,
    );
  });

  it('are listed latest first, and only when the author asks for them', () => {
    const events = ['2026-02-01', '2026-02-02', '2026-04-01'].map((date) => occurrence({ start: day(date) }));
    const list = { events, sources: [] };
    const asked = toModel(list, { now: NOW, today: TODAY, zone: 'Europe/London', past: true }) as EventsModel;
    assert.deepEqual(
      asked.past.map(({ start }) => start.local),
      ['2026-02-02', '2026-02-01'],
    );
    assert.deepEqual(
      (toModel(list, { now: NOW, today: TODAY, zone: 'Europe/London', past: false }) as EventsModel).past,
      [],
    );
  });

  it('make a list of their own only when the author asks for them', () => {
    const list = { events: [occurrence({ start: day('2026-02-01') })], sources: [] };
    assert.ok('upcoming' in toModel(list, { now: NOW, today: TODAY, zone: 'Europe/London', past: true }));
    assert.ok(!('upcoming' in toModel(list, { now: NOW, today: TODAY, zone: 'Europe/London', past: false })));
  });
});

describe('the next event', () => {
  it('is the first that has not started and goes ahead', () => {
    const on = occurrence({ start: at('2026-03-02T08:00', '+00:00'), end: at('2026-03-02T12:00', '+00:00') });
    const off = occurrence({ start: day('2026-03-03'), status: 'cancelled' });
    const next = occurrence({ start: day('2026-03-04') });
    assert.equal(modelOf(on, off, next).next, next);
    assert.equal(modelOf(on, off).next, undefined);
  });
});

describe('the number of events in the next month', () => {
  it('includes the same day of next month and leaves out events that are called off', () => {
    const dates = ['2026-03-02', '2026-04-02', '2026-04-03'];
    const model = modelOf(
      ...dates.map((date) => occurrence({ start: day(date) })),
      occurrence({ start: day('2026-03-09'), status: 'postponed' }),
    );
    assert.equal(countInMonth(model), 2);
  });

  it('ends on the last day of a shorter month', () => {
    const model = {
      ...modelOf(occurrence({ start: day('2026-02-28') }), occurrence({ start: day('2026-03-01') })),
      today: '2026-01-31',
    };
    const upcoming = [occurrence({ start: day('2026-02-28') }), occurrence({ start: day('2026-03-01') })];
    assert.equal(countInMonth({ ...model, upcoming }), 1);
  });
});

describe('groups of events', () => {
  it('by month are in order, and an event that is going on is in the current month', () => {
    const long = occurrence({ start: day('2026-01-10'), end: day('2026-03-20') });
    const groups = groupEvents([long, occurrence({ start: day('2026-04-01') })], 'month', TODAY);
    assert.deepEqual(
      groups.map(({ key }) => key),
      ['2026-03', '2026-04'],
    );
  });

  it('by month have an event that ends today in the current month', () => {
    const ending = occurrence({ start: day('2026-02-10'), end: day(TODAY) });
    assert.deepEqual(
      groupEvents([ending], 'month', TODAY).map(({ key }) => key),
      [TODAY.slice(0, 7)],
    );
  });

  it('by series have single events last', () => {
    const events = [occurrence({}), occurrence({ series: 'Clinic' }), occurrence({})];
    assert.deepEqual(
      groupEvents(events, 'series', TODAY).map(({ key, members }) => [key, members.length]),
      [
        ['Clinic', 1],
        ['', 2],
      ],
    );
  });
});

describe('the headline', () => {
  it('says how many events there are and which comes next, in English and Welsh', () => {
    const model = modelOf(occurrence({}), occurrence({ start: day('2026-04-01') }));
    assert.equal(
      headline(model, english),
      'There are 2 events in the next month. The next is Open Data Night, on Tuesday 31 March 2026 at 6:30pm.',
    );
    assert.equal(
      headline(model, welsh).replaceAll('\u00A0', ' '),
      'Mae 2 ddigwyddiad yn ystod y mis nesaf. Y nesaf yw Open Data Night, dydd Mawrth 31 Mawrth 2026 am 6:30yh.',
    );
  });

  it('has the singular, no events, and whole days without a time', () => {
    const one = modelOf(occurrence({ start: day('2026-03-31') }));
    assert.equal(
      headline(one, english),
      'There is 1 event in the next month. The next is Open Data Night, on Tuesday 31 March 2026.',
    );
    assert.match(headline(one, welsh), /^Mae 1 digwyddiad yn ystod y mis nesaf\./u);
    const later = modelOf(occurrence({ start: day('2026-08-01') }));
    assert.match(headline(later, english), /^There are no events in the next month\. The next is/u);
    assert.match(headline(later, welsh), /^Nid oes unrhyw ddigwyddiad/u);
    assert.equal(
      headline(modelOf(occurrence({ status: 'cancelled' })), english),
      'There are no events in the next month.',
    );
  });

  it('says that the next event has no title', () => {
    assert.match(headline(modelOf(occurrence({ title: '' })), english), /The next is Event without a title/u);
  });
});

describe('notices above the list', () => {
  const model = modelOf(occurrence({}));
  const failed = report({ title: 'Library', failure: new Error('x') });

  it('are absent when every source was read', () => {
    assert.equal(hasNotices(model), false);
    assert.deepEqual(notices(model, english), []);
  });

  it('are known before their words have loaded', () => {
    for (const reported of [
      failed,
      report({ truncated: true }),
      report({ kind: 'snapshot', asAt: '2026-02-01' }),
    ])
      assert.equal(hasNotices({ ...model, reports: [report(), reported] }), true);
    assert.equal(
      hasNotices({ ...model, reports: [report({ kind: 'snapshot', asAt: '2026-02-28' })] }),
      false,
    );
  });

  it('name the sources that failed', () => {
    const one = { ...model, reports: [report(), failed] };
    assert.match(notices(one, english)[0]!, /^Library could not be reached, so its events/u);
    const two = { ...model, reports: [failed, report({ title: '', failure: new Error('x') })] };
    assert.match(
      notices(two, english)[0]!,
      /^Library and One calendar could not be reached, so their events/u,
    );
    assert.match(notices(two, welsh)[0]!, /^Ni ellid cyrraedd Library ac? un calendr/u);
  });

  it('give the date of a snapshot that is more than a week old', () => {
    const old = report({ kind: 'snapshot', asAt: '2026-02-01' });
    assert.equal(staleSnapshotDate({ ...model, reports: [old] }), '2026-02-01');
    assert.match(notices({ ...model, reports: [old] }, english)[0]!, /on 1 February 2026/u);
    assert.equal(
      staleSnapshotDate({
        ...model,
        reports: [report({ asAt: '2026-02-01' }), report({ kind: 'snapshot', asAt: '2026-02-28' })],
      }),
      undefined,
    );
  });

  it('say that there are more events than can be listed', () =>
    assert.equal(notices({ ...model, reports: [report({ truncated: true })] }, english).length, 1));
});

describe('times of an event', () => {
  const text = (event: Parameters<typeof eventTimes>[0], i18n = english) => {
    const { start, end, note, visitorTime } = eventTimes(event, i18n, clocks);
    return [start.text, end?.text, note, visitorTime];
  };

  it('leave out a repeated date, and have the offset in datetime', () => {
    const evening = occurrence({ end: at('2026-03-31T20:30') });
    assert.deepEqual(text(evening), ['Tuesday 31 March 2026, 6:30pm', '8:30pm', '', '']);
    assert.equal(eventTimes(evening, english, clocks).start.datetime, '2026-03-31T18:30+01:00');
    assert.deepEqual(text(occurrence({ end: at('2026-04-01T00:30') }))[1], 'Wednesday 1 April 2026, 12:30am');
    assert.deepEqual(text(occurrence({ start: day('2026-03-31') })), [
      'Tuesday 31 March 2026',
      undefined,
      'all day',
      '',
    ]);
    assert.deepEqual(text(occurrence({ start: day('2026-03-31'), end: day('2026-04-01') })), [
      'Tuesday 31 March 2026',
      'Wednesday 1 April 2026',
      '',
      '',
    ]);
    assert.equal(
      eventTimes(occurrence({ start: day('2026-03-31') }), english, clocks).start.datetime,
      '2026-03-31',
    );
  });

  it('say midday and midnight for those two times only', () => {
    const time = (local: string) => text(occurrence({ start: at(`2026-03-31T${local}`) }))[0]!.split(', ')[1];
    assert.deepEqual(['00:00', '00:15', '12:00', '12:05', '11:59', '23:00'].map(time), [
      'midnight',
      '12:15am',
      'midday',
      '12:05pm',
      '11:59am',
      '11pm',
    ]);
  });

  it('are those of a 12-hour clock at every minute, in both languages', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const [hour, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
      const named = minute === 0 || minute === 720;
      const english12 = english.strings.time(hour, rest);
      assert.match(english12, named ? /^mid(?:day|night)$/u : /^(?:1[0-2]|[1-9])(?::[0-5]\d)?[ap]m$/u);
      const welsh12 = welsh.strings.time(hour, rest);
      assert.match(welsh12, named ? /^hanner (?:dydd|nos)$/u : /^(?:1[0-2]|[1-9])(?::[0-5]\d)?y[bh]$/u);
    }
  });

  const range = (start: string, end: string, i18n = english) => {
    const times = eventTimes(occurrence({ start: at(start), end: at(end) }), i18n, clocks);
    return `${times.start.text} ${times.separator} ${times.end!.text && (times.end!.time || !times.end!.day ? times.end!.text : Object.values(times.end!.day).join(' '))}`;
  };

  it('end at midnight on the day that it ends', () => {
    assert.equal(range('2026-03-31T20:00', '2026-04-01T00:00'), 'Tuesday 31 March 2026, 8pm to midnight');
    assert.equal(
      range('2026-03-31T20:00', '2026-04-02T00:00'),
      'Tuesday 31 March 2026, 8pm to Wednesday 1 April 2026, midnight',
    );
    assert.equal(range('2026-03-31T00:00', '2026-03-31T06:00'), 'Tuesday 31 March 2026, midnight to 6am');
    assert.equal(
      range('2026-03-31T20:00', '2026-04-01T00:00', welsh),
      'Dydd\u00A0Mawrth 31 Mawrth 2026, 8yh tan hanner nos',
    );
  });

  it('never say midday or midnight twice', () => {
    assert.equal(range('2026-03-31T10:00', '2026-03-31T12:00'), 'Tuesday 31 March 2026, 10am to midday');
    assert.equal(
      range('2026-03-31T12:00', '2026-04-01T12:00'),
      'Tuesday 31 March 2026, midday to the same time on Wednesday 1 April 2026',
    );
    assert.equal(
      range('2026-03-31T12:00', '2026-04-01T12:00', welsh),
      'Dydd\u00A0Mawrth 31 Mawrth 2026, hanner dydd tan yr un amser, Dydd\u00A0Mercher 1 Ebrill 2026',
    );
    const hours = ['00:00', '06:30', '12:00', '18:00'];
    for (const first of hours)
      for (const last of hours)
        for (const day of ['2026-03-31', '2026-04-01', '2026-04-02']) {
          if (`${day}T${last}` <= `2026-03-31T${first}` || (first === '00:00' && last === '00:00')) continue;
          for (const i18n of [english, welsh]) {
            const text = range(`2026-03-31T${first}`, `${day}T${last}`, i18n);
            for (const word of ['midday', 'midnight', 'hanner dydd', 'hanner nos'])
              assert.ok(text.split(word).length <= 2, text);
          }
        }
  });

  it('name another zone and the visitor’s own time', () => {
    const abroad = occurrence({ start: at('2026-03-31T18:30', '-04:00'), zone: 'America/New_York' });
    assert.deepEqual(text(abroad), [
      'Tuesday 31 March 2026, 6:30pm',
      undefined,
      'New York time',
      '11:30pm your time',
    ]);
    const late = occurrence({ start: at('2026-03-31T20:30', '-04:00'), zone: undefined });
    assert.deepEqual(text(late).slice(2), ['UTC-04:00', 'Wednesday 1 April 2026, 1:30am your time']);
    assert.equal(text(abroad, welsh)[3], '11:30yh yn eich amser chi');
  });

  it('say which zone was not recognised, in both languages, although clocks agree', () => {
    const unknown = occurrence({ start: at('2026-03-31T18:30'), unknownZone: 'Mars/Olympus' });
    assert.equal(text(unknown)[2], en.unknownZone('Mars/Olympus'));
    assert.equal(text(unknown, welsh)[2], cy.unknownZone('Mars/Olympus'));
    assert.match(text(unknown)[2]!, /Mars\/Olympus/u);
  });
});

describe('days of an event', () => {
  const days = (start: string, end?: string) =>
    eventDays({ start: at(start), end: end === undefined ? undefined : at(end) });
  it('do not include the day after an event that ends at midnight', () => {
    assert.deepEqual(days('2026-03-31T18:30'), ['2026-03-31']);
    assert.deepEqual(days('2026-03-31T18:30', '2026-04-01T00:00'), ['2026-03-31']);
    assert.deepEqual(days('2026-03-31T22:00', '2026-04-01T02:00'), ['2026-03-31', '2026-04-01']);
  });
  it('are limited in number for an event of many years', () => {
    assert.ok(days('2026-03-31T18:30', '2199-01-01T00:30').length <= 401);
  });
});

describe('sources below the list', () => {
  it('are the calendars that a snapshot was taken of', () => {
    const snapshot = report({
      kind: 'snapshot',
      asAt: '2026-03-01',
      origins: [
        { title: 'A', url: undefined, kind: 'ical' },
        { title: 'B', url: 'https://b.example/', kind: 'tec' },
      ],
    });
    assert.deepEqual(
      toFeeds([snapshot]).feeds.map(({ title, asAt }) => [title, asAt]),
      [
        ['A', '2026-03-01'],
        ['B', '2026-03-01'],
      ],
    );
    assert.equal(subscriptionUrl({ ...modelOf(occurrence({})), reports: [snapshot] }), undefined);
    assert.equal(subscriptionUrl(modelOf(occurrence({}))), 'https://club.example/cal.ics');
  });
});

describe('the name of a calendar file', () => {
  it('has only ASCII letters and digits from the title', () => {
    assert.equal(
      calendarFileName(occurrence({ title: 'Café & Data: ../x' }), 'events'),
      'cafe-data-x-2026-03-31',
    );
    assert.equal(calendarFileName(occurrence({ title: '🎈' }), 'events'), 'events-2026-03-31');
  });
});
