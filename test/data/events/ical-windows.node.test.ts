import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { ianaZone } from '@odm-widgets/data/events';
import { calendar, eventsIn } from '../../support/calendars.js';

describe('every zone that Windows knows', () => {
  const names = [...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];

  it('is one that the engine knows, with the clocks of the zone that CLDR has for it', async () => {
    const local = '20260701T120000';
    const events = names.map((name, index) => [
      `UID:${index}`,
      `DTSTART;TZID="${name}":${local}`,
      `SUMMARY:${name}`,
    ]);
    const found = await eventsIn(calendar(...events));
    assert.equal(found.length, names.length);
    for (const { title, start, zone: shown } of found) {
      const expected = ianaZone(findIana(title, '001')[0]!);
      assert.ok(expected, `${title} is none`);
      const minutes = expected.offsetAt(Date.parse(start.local + start.offset!));
      // What is in UTC is told by the clock of the listing.
      if (/^(?:UTC|Etc\/UTC)$/u.test(expected.name!)) continue;
      assert.equal(shown, expected.name, title);
      assert.equal(
        Date.parse(`${start.local}Z`) - Date.parse(start.local + start.offset!),
        minutes * 60_000,
        title,
      );
    }
  });

  it('by names that are not quite those is none, and costs nothing', async () => {
    for (const name of [
      'GMT',
      'GMT standard time',
      'Standard Time',
      'Europe',
      'Europe/',
      '/',
      'Central~ (Mexico)',
      'E. Africa',
      '=',
    ]) {
      const [found] = await eventsIn(calendar(['UID:1', `DTSTART;TZID="${name}":20260401T120000`]));
      assert.ok(['+01:00', '+00:00'].includes(found!.start.offset!), name);
    }
  });
});
