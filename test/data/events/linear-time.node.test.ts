import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getEvents, readDescription } from '@odm-widgets/data/events';
import { ALL_YEARS, calendar } from '../../support/calendars.js';
import { jsonLd, pageWith, START } from '../../support/event-inputs.js';

/** Time that reading a source may take, in milliseconds; quadratic work on these inputs takes many times as long. */
const LIMIT = 2500;
const LENGTH = 100_000;

/** Texts that cause catastrophic backtracking in vulnerable regular expressions. */
const ATTACKS: Readonly<Record<string, string>> = {
  spaces: ' '.repeat(LENGTH),
  tabs: '\t'.repeat(LENGTH),
  commas: ', '.repeat(LENGTH / 2),
  'online and': 'online and '.repeat(LENGTH / 11),
  'opening tags': '<a '.repeat(LENGTH / 3),
  'opening scripts': '<script '.repeat(LENGTH / 8),
  quotes: '"\''.repeat(LENGTH / 2),
  references: '&amp'.repeat(LENGTH / 4),
  slashes: '//'.repeat(LENGTH / 2),
  digits: '1'.repeat(LENGTH),
  'digits and separators': '1,'.repeat(LENGTH / 2),
  links: 'https://'.repeat(LENGTH / 8),
  brackets: '[('.repeat(LENGTH / 2),
  semicolons: ';A='.repeat(LENGTH / 3),
  'line ends': '\n'.repeat(LENGTH),
};

/** Sources with a text in the places that are parsed. */
const SOURCES: Readonly<Record<string, (attack: string) => string>> = {
  'iCalendar values': (attack) => {
    const value = attack.replaceAll('\n', '\\n');
    const names = [
      'SUMMARY',
      'LOCATION',
      'DESCRIPTION',
      'X-COST',
      'CATEGORIES',
      'RRULE',
      'EXDATE',
      'DURATION',
    ];
    return calendar(['UID:1', START, ...names.map((name) => `${name}:x${value}x`)]);
  },
  'iCalendar lines': (attack) =>
    calendar(['UID:1', START, `SUMMARY${attack}`, `DTEND;TZID=${attack}:20260707T193000`]),
  'iCalendar zones': (attack) =>
    calendar(['UID:1', `DTSTART;TZID="${attack.replaceAll(/["\n]/gu, '')}":20260707T183000`]),
  'JSON-LD values': (attack) =>
    jsonLd({
      location: attack,
      endDate: attack,
      description: `x${attack}x`,
      offers: { price: attack },
      keywords: attack,
    }),
  'an invalid script': (attack) => pageWith(`{"@context":"https://schema.org",${attack}`),
  'the attributes of a script': (attack) => `<html><script${attack}></script>${pageWith(jsonLd({}))}`,
  'the start of a page': (attack) => `<html><title>${attack}`,
  'the text of a feed': (attack) =>
    `<rss xmlns:ev="x"><channel><item><title>${attack}</title><ev:startdate>${attack}</ev:startdate></item></channel></rss>`,
  'the tags of a feed': (attack) => `<rss><channel><item ${attack}><title>x</title></item></channel></rss>`,
  'no known format': (attack) => `x${attack}`,
  'the start of a source': (attack) => `${attack}BEGIN:VCALENDAR`,
};

describe('a source designed to be slow to parse', () => {
  for (const [source, write] of Object.entries(SOURCES)) {
    it(`is read in linear time (${source})`, async () => {
      for (const [name, attack] of Object.entries(ATTACKS)) {
        const started = performance.now();
        await getEvents([{ text: write(attack) }], ALL_YEARS).then(
          async ({ events }) => {
            for (const { description } of events) await readDescription(description);
          },
          () => undefined,
        );
        const duration = performance.now() - started;
        assert.ok(duration < LIMIT, `${name}: ${Math.round(duration)} ms`);
      }
    });
  }

  it('is read in linear time (elements nested ten thousand deep)', async () => {
    const nested = `${'<a>'.repeat(10_000)}x${'</a>'.repeat(10_000)}`;
    const started = performance.now();
    const text = `<rss><channel><item><title>${nested}</title><ev:startdate>2026-07-07</ev:startdate></item></channel></rss>`;
    const { events } = await getEvents([{ text }], ALL_YEARS);
    await readDescription({ kind: 'html', value: nested.replaceAll('a>', 'div>') });
    assert.equal(events.length, 1);
    assert.ok(performance.now() - started < LIMIT);
  });
});
