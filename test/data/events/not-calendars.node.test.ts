import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar } from '../../support/calendars.js';
import { firstEvent, START, SUMMARY } from '../../support/event-inputs.js';
import { CALENDARS_WITHOUT_EVENTS, NOT_CALENDARS } from '../../support/not-calendars.js';

describe('an answer that is not a calendar', () => {
  for (const [name, [text, message]] of Object.entries(NOT_CALENDARS)) {
    it(`is an error that names it: ${name}`, () =>
      assert.rejects(getEvents([{ text }], ALL_YEARS), { name: 'DataShapeError', message }));
  }

  const lists: Readonly<Record<string, readonly [reply: object, message: RegExp]>> = {
    'The Events Calendar': [{ rest_url: 'x', events: 'none' }, /^events should be a list/u],
    'The Events Calendar, one event': [
      { rest_url: 'x', events: { start_date: '2026-07-07 18:30:00' } },
      /^events should be a list/u,
    ],
    Eventbrite: [{ pagination: {}, events: null }, /^events should be a list/u],
    'Eventbrite, a list of numbers': [
      { pagination: {}, events: [1, 2] },
      /^events\[0\] should be an object/u,
    ],
    'JSON Feed': [
      { version: 'https://jsonfeed.org/version/1.1', items: { title: 'x' } },
      /^items should be a list/u,
    ],
    'JSON Feed, without items': [
      { version: 'https://jsonfeed.org/version/1.1', title: 'x' },
      /^items should be a list/u,
    ],
    'a snapshot': [{ format: 'odm-events', version: 1, events: 7 }, /^events should be a list/u],
    'a snapshot of texts': [
      { format: 'odm-events', version: 1, events: ['x'] },
      /^events\[0\] should be an object/u,
    ],
  };
  for (const [name, [reply, message]] of Object.entries(lists)) {
    it(`is an error, not a calendar without events, when its list has another type: ${name}`, () =>
      assert.rejects(getEvents([{ text: JSON.stringify(reply) }], ALL_YEARS), {
        name: 'DataShapeError',
        message,
      }));
  }

  for (const [name, text] of Object.entries(CALENDARS_WITHOUT_EVENTS)) {
    it(`is told apart from a calendar without events: ${name}`, async () => {
      const { events, sources } = await getEvents([{ text }], ALL_YEARS);
      assert.deepEqual([events.length, sources[0]!.failure], [0, undefined]);
    });
  }

  it('is distinguished from a calendar that follows a plug-in’s warning', async () => {
    const text = `<br />\n<b>Warning</b>: x in /srv/y.php on line 1<br />\n${calendar(['UID:1', SUMMARY, START])}`;
    assert.equal((await firstEvent(text)).title, 'Open Data Night');
  });
});
