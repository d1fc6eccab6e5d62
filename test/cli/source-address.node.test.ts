import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError } from '@odm-widgets/data';
import { proxyHint, redactSource } from '../../packages/cli/src/commands/snapshot/source-address.js';

describe('redactSource', () => {
  const secrets: [source: string, shown: string][] = [
    [
      'https://calendar.google.com/calendar/ical/club%40example.org/private-0123456789abcdef0123456789abcdef/basic.ics',
      'https://calendar.google.com/calendar/ical/club%40example.org/…/basic.ics',
    ],
    ['https://user:password@example.org/calendar.ics', 'https://example.org/calendar.ics'],
    ['https://example.org/feed?token=s3cret#key', 'https://example.org/feed?…'],
    ['webcal://example.org/feed.ics?key=abc', 'https://example.org/feed.ics?…'],
    [
      'https://outlook.office365.com/owa/calendar/0f1e2d3c4b5a69788796a5b4c3d2e1f0@example.org/aabbccddeeff00112233/calendar.ics',
      'https://outlook.office365.com/owa/calendar/…@example.org/…/calendar.ics',
    ],
    [
      'https://p52-caldav.icloud.com/published/2/MTIzNDU2Nzg5MDEyMzQ1NjR',
      'https://p52-caldav.icloud.com/published/2/…',
    ],
  ];
  for (const [source, shown] of secrets)
    it(`hides what may be secret in an address: ${shown}`, () => assert.equal(redactSource(source), shown));

  it('shows public addresses and paths of files as they are', () => {
    for (const source of [
      'https://example.org/whats-on/events.ics',
      'https://calendar.google.com/calendar/ical/club%40example.org/public/basic.ics',
      'programme.ics',
      './calendars/2026.ics',
      '/var/calendars/programme.ics',
    ])
      assert.equal(redactSource(source), source);
  });
});

describe('proxyHint', () => {
  const failure = new NetworkError('example.org could not be reached.');

  it('says after a network failure that a proxy was used', () => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'ALL_PROXY'])
      assert.match(
        proxyHint(failure, { [name]: 'http://proxy:3128' }),
        /^\nRequests went through the proxy/u,
      );
  });

  it('says nothing without a proxy, or after another failure', () => {
    assert.equal(proxyHint(failure, {}), '');
    assert.equal(proxyHint(failure, { HTTPS_PROXY: '' }), '');
    assert.equal(proxyHint(new TypeError('x'), { HTTPS_PROXY: 'http://proxy:3128' }), '');
  });
});
