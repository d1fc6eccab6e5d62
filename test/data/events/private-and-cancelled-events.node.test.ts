import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendar, eventsIn } from '../../support/calendars.js';
import { firstEvent, LONDON, START, SUMMARY, withHeader } from '../../support/event-inputs.js';

describe('a private, hidden or cancelled event', () => {
  const titles = async (text: string) => (await eventsIn(text)).map(({ title }) => title);

  for (const [classification, isListed] of [
    ['PUBLIC', true],
    ['PRIVATE', false],
    ['CONFIDENTIAL', false],
    ['private', false],
    ['X-SECRET', false],
  ] as const)
    it(`is ${isListed ? 'listed' : 'omitted'} in iCalendar with CLASS:${classification}`, async () => {
      const text = calendar(['UID:1', 'SUMMARY:x', START, `CLASS:${classification}`]);
      assert.equal((await titles(text)).length, isListed ? 1 : 0);
    });

  it('is omitted when it is one private occurrence of a series', async () => {
    const series = [
      'UID:1',
      'SUMMARY:Open',
      `DTSTART;${LONDON}:20260707T183000`,
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ];
    const hidden = [
      'UID:1',
      `RECURRENCE-ID;${LONDON}:20260714T183000`,
      'SUMMARY:Hearing',
      `DTSTART;${LONDON}:20260714T183000`,
      'CLASS:PRIVATE',
    ];
    assert.deepEqual(await titles(calendar(series, hidden)), ['Open']);
  });

  it('is omitted from The Events Calendar when it is hidden from listings or a draft', async () => {
    const entry = (title: string, more: object) => ({ title, start_date: '2026-07-07 18:30:00', ...more });
    const text = JSON.stringify({
      rest_url: '',
      events: [
        entry('Listed', { hide_from_listings: false }),
        entry('Hidden', { hide_from_listings: true }),
        entry('Draft', { status: 'draft' }),
      ],
    });
    assert.deepEqual(await titles(text), ['Listed']);
  });

  it('is omitted from Eventbrite when it is not listed', async () => {
    const entry = (text: string, more: object) => ({
      name: { text },
      start: { utc: '2026-07-07T17:30:00Z' },
      end: { utc: '2026-07-07T19:30:00Z' },
      ...more,
    });
    const text = JSON.stringify({
      pagination: {},
      events: [entry('Listed', { hide_end_date: true }), entry('By address', { listed: false })],
    });
    const events = await eventsIn(text);
    assert.deepEqual(
      events.map(({ title, end }) => [title, end]),
      [['Listed', undefined]],
    );
  });

  it('is omitted from xCal in RSS when it is private', async () => {
    const item = (title: string, classification: string) =>
      `<item><title>${title}</title><x:dtstart>20260707</x:dtstart><x:class>${classification}</x:class></item>`;
    const text = `<rss xmlns:x="urn:ietf:params:xml:ns:xcal"><channel>${item('Open', 'PUBLIC')}${item('Hidden', 'PRIVATE')}</channel></rss>`;
    assert.deepEqual(await titles(text), ['Open']);
  });

  it('has the status "cancelled" with METHOD:CANCEL', async () => {
    const [found] = await eventsIn(withHeader('METHOD:CANCEL', ['UID:1', SUMMARY, START]));
    assert.equal(found!.status, 'cancelled');
    assert.equal(
      (await firstEvent(withHeader('METHOD:PUBLISH', ['UID:1', SUMMARY, START]))).status,
      'scheduled',
    );
  });
});
