import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDescription } from '@odm-widgets/data/events';
import { calendar, eventsIn } from '../../support/calendars.js';

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

describe('text beside what calendars know', () => {
  const described = async (...lines: readonly string[]) => {
    const [found] = await eventsIn(calendar(['UID:1', START, 'SUMMARY:x', ...lines]));
    return (await readDescription(found!.description)).map(({ runs }) =>
      runs.map(({ text }) => text).join(''),
    );
  };
  const html = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>In <b>HTML</b></p></body></html>';

  it('X-ALT-DESC is the description of an event that has no other', async () => {
    assert.deepEqual(await described(html), ['In HTML']);
    assert.deepEqual(await described('DESCRIPTION:', html), ['In HTML']);
    assert.deepEqual(await described(html, 'DESCRIPTION:In words'), ['In words']);
  });

  it('of an alarm, a to-do and a journal is not an event’s', async () => {
    const inside = [
      'BEGIN:VALARM',
      'DESCRIPTION:Wake up',
      'DURATION:PT5M',
      'URL:https://a.example/',
      'END:VALARM',
    ];
    const outside = [
      'BEGIN:VTODO',
      'UID:2',
      START,
      'SUMMARY:To do',
      'END:VTODO',
      'BEGIN:VJOURNAL',
      START,
      'END:VJOURNAL',
    ];
    const text = file(...event(1, ...inside, 'LOCATION:Mill'), end, ...outside);
    const [found, ...others] = await eventsIn(text);
    assert.deepEqual(others, []);
    assert.deepEqual([found!.description, found!.end, found!.url], [undefined, undefined, undefined]);
    assert.equal(found!.venue!.name, 'Mill');
  });
});
