import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents, publicUrl, toSnapshot } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar } from '../../support/calendars.js';
import { START, SUMMARY } from '../../support/event-inputs.js';

describe('addresses in a snapshot', () => {
  const secret = [
    'https://calendar.google.com/calendar/ical/a%40gmail.com/private-0a1b2c3d4e5f60718293a4b5c6d7e8f9/basic.ics',
    'https://outlook.office365.com/owa/calendar/6fa459eaee8a3ca4894edb77e160355e@x.example/1a2b3c4d5e6f7a8b9c/calendar.ics',
    'https://p23-caldav.icloud.com/published/2/MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw',
    'https://cloud.example/remote.php/dav/public-calendars/Xk3pQ9zR7tW2mN5b?export',
    'https://x.example/cal.ics?token=abc',
    'https://x.example/cal.ics?user=1&api_key=abc',
    'https://www.facebook.com/events/ical/upcoming/?uid=100001234567890&key=AbCdEf',
    'https://x.example/cal.ics?for=Xk3pQ9zR7tW2mN5b',
    'https://x.example/public/private-0a1b2c3d/cal.ics',
    'https://name:password@x.example/cal.ics',
    'file:///srv/calendar.ics',
  ];
  for (const url of secret)
    it(`are left out when they may be private: ${url}`, () => assert.equal(publicUrl(url), undefined));

  for (const url of [
    'https://calendar.google.com/calendar/ical/c_0a1b2c3d4e5f607182%40group.calendar.google.com/public/basic.ics',
    'https://www.meetup.com/open-data-manchester/events/ical/',
    'https://club.example/wp-json/tribe/events/v1/events',
    'https://club.example/events/?ical=1',
    'https://club.example/calendar2026.ics',
  ])
    it(`are kept when they are public: ${url}`, () => assert.equal(publicUrl(url), url));

  it('never appear in its text', async () => {
    const url = secret[0]!;
    const text = calendar(['UID:1', SUMMARY, START]);
    const list = await getEvents([{ url }], { ...ALL_YEARS, get: async () => text });
    const snapshot = JSON.stringify(await toSnapshot(list, '2026-01-01'));
    assert.doesNotMatch(snapshot, /private-|0a1b2c3d/u);
    assert.match(snapshot, /"title":"calendar\.google\.com"/u);
  });
});
