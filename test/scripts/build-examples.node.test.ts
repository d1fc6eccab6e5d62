import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { realCalendars, reduceToFacts, SOURCES } from '../../scripts/build-examples/events.js';
import { calendar, eventsIn } from '../support/calendars.js';
import { RAW, WITHOUT_RAW } from '../support/raw-csv.js';

const committed = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../examples/data', file), 'utf8');
const names = (text: string) =>
  new Set(
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[;:]/u)[0]),
  );
const whole = { name: 'Somebody', from: '' };

describe('a real calendar reduced to facts', () => {
  for (const { file, name } of SOURCES) {
    it(`contains only facts and no personal data in ${file}`, () => {
      const text = committed(file);
      assert.deepEqual(
        [...names(text)].filter((one) =>
          /DESC|CONTACT|ORGANIZER|ATTENDEE|COMMENT|ATTACH|GEO|^X-(?!WR-CALNAME)/u.test(one!),
        ),
        [],
      );
      assert.match(text, new RegExp(`^X-WR-CALNAME:${name}\\r$`, 'mu'));
      // An "@" without text on both sides is not an address; in a UID it precedes the host.
      for (const line of text.replaceAll('\r\n ', '').split('\r\n'))
        if (!line.startsWith('UID:')) assert.doesNotMatch(line, /\S@\S|\+\d{2}[\d ]{6}/u);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    });
  }

  it('equals the result of the raw files byte for byte', { skip: WITHOUT_RAW }, async () => {
    const files = await realCalendars(RAW);
    assert.deepEqual([...files.keys()].sort(), SOURCES.map(({ file }) => file).sort());
    for (const [file, text] of files) assert.equal(committed(file), text, file);
  });

  it('omits descriptions, people, empty properties and extension properties', () => {
    const text = calendar([
      'UID:1@site.example',
      'DTSTART;TZID=Europe/Berlin:20181006T140000',
      'SUMMARY:Repair café',
      'DESCRIPTION:Bring what is',
      '  broken',
      'CONTACT:Somebody\\; somebody@site.example',
      'ORGANIZER;CN=Somebody:mailto:somebody@site.example',
      'ATTENDEE:mailto:other@site.example',
      'CATEGORIES:',
      'X-COST:5',
      'RRULE:FREQ=MONTHLY;BYDAY=1SA',
    ]);
    assert.deepEqual(
      [...names(reduceToFacts(text, whole))].filter(
        (one) => !/^(?:BEGIN|END|VERSION|PRODID|X-WR-CALNAME|)$/u.test(one!),
      ),
      ['UID', 'DTSTART', 'SUMMARY', 'RRULE'],
    );
  });

  it('is rejected when a remaining line identifies a person', () => {
    for (const line of [
      'SUMMARY:Ask somebody@site.example',
      'LOCATION:Call 0161 496 0000',
      'UID:somebody <a@b>@c',
    ])
      assert.throws(
        () => reduceToFacts(calendar(['DTSTART:20260101', line]), whole),
        /may lead to a person/u,
        line,
      );
  });

  it('begins at its given date, except recurring events', () => {
    const text = calendar(
      ['UID:1', 'DTSTART:20180101', 'SUMMARY:Over'],
      ['UID:2', 'DTSTART:20180101', 'SUMMARY:Repeats', 'RRULE:FREQ=DAILY'],
      ['UID:3', 'DTSTART;TZID=Europe/Berlin:20181001T100000', 'SUMMARY:Later'],
    );
    const left = reduceToFacts(text, { name: 'x', from: '20181001' });
    assert.deepEqual(left.match(/SUMMARY:\w+/gu), ['SUMMARY:Repeats', 'SUMMARY:Later']);
  });

  it('has decoded identifiers', () => {
    const text = calendar(['UID:<span class="x">gro&#x2e;etis&#64;2-1</span>', 'DTSTART:20260101']);
    assert.match(reduceToFacts(text, whole), /^UID:1-2@site\.org\r$/mu);
  });

  it('is folded between characters and reads as before', async () => {
    const title = 'Ä'.repeat(40) + '😀'.repeat(20);
    const text = reduceToFacts(calendar(['UID:1', 'DTSTART:20260101T120000Z', `SUMMARY:${title}`]), whole);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
    assert.equal((await eventsIn(text))[0]!.title, title);
  });
});

/** Counted by hand in the calendars, from the dates of the pages. */
describe('the example pages of real calendars', () => {
  const shown = async (file: string, from: string, to: string) =>
    (await eventsIn(committed(file), { window: { from: Date.parse(from), to: Date.parse(to) } })).map(
      ({ start, title }) => `${start.local} ${title}`,
    );

  it('show eight workshops and a monthly repair café at FabLab Cottbus in autumn', async () => {
    assert.deepEqual(await shown('events-real-calendar.ics', '2018-10-05', '2019-01-31'), [
      '2018-10-06T14:00 Repair Café',
      '2018-10-08T18:00 Websites selbst programmieren',
      '2018-10-11T18:00 3D-Modelle programmieren mit OpenSCAD',
      '2018-10-13T15:00 Luftqualität: Ein Workshop zum selber messen',
      '2018-10-14T12:00 Pflanzenüberwachung mit Arduino',
      '2018-10-18T15:00 LaTeX für Einsteigende',
      '2018-10-19T15:00 Alternative Betriebssysteme für das Smartphone',
      '2018-10-20T13:00 Vom physikalische Ereignis zum Datensatz',
      '2018-10-21T12:00 Audiogesteuerte Lichter',
      '2018-11-03T14:00 Repair Café',
      '2018-12-01T14:00 Repair Café',
      '2019-01-05T14:00 Repair Café',
    ]);
  });

  it('show meetings, and Wednesdays without office hours, at the trust fund in Chicago in May', async () => {
    assert.deepEqual(await shown('events-real-wordpress.ics', '2024-05-08', '2024-05-31'), [
      '2024-05-08 Administrative Day',
      '2024-05-09T08:30 Outreach Meeting',
      '2024-05-09T15:30 Finance Meeting',
      '2024-05-14T08:30 Executive Committee Meeting',
      '2024-05-15 Administrative Day',
      '2024-05-22 Administrative Day',
      '2024-05-29 Administrative Day',
    ]);
  });

  it('show Open Data Night once, with details of three kinds of calendar', async () => {
    const html = readFileSync(join(import.meta.dirname, '../../examples/events-merged-kinds.html'), 'utf8');
    const script = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/su.exec(html)![1]!;
    const { getEvents } = await import('@odm-widgets/data/events');
    const feeds = [
      { text: committed('events.ics') },
      { text: committed('events-tec.json') },
      { text: script },
    ];
    const { events } = await getEvents(feeds, {
      window: { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 3, 1) },
      zone: 'Europe/London',
      now: '2026-03-02T00:00:00Z',
    });
    const nights = events.filter(({ title }) => title === 'Open Data Night');
    assert.deepEqual(
      nights.map(({ start, sources }) => [start.local, sources]),
      [['2026-03-31T18:30', [0, 1, 2]]],
    );
    assert.match(nights[0]!.access!, /hearing loop/u);
    assert.ok(events.some(({ title }) => title === 'A walk along the hidden river'));
  });
});
