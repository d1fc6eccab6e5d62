import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getEvents } from '@odm-widgets/data/events';
import { routeFor } from '../../scripts/serve/routes.js';
import { withRelativeDates } from '../../scripts/serve/relative-dates.js';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');
const DAY = 86_400_000;
const data = (name: string) => readFileSync(join(root, 'examples/data', name), 'utf8');
const files = notEmpty(readdirSync(join(root, 'examples/data')).filter((name) => name.startsWith('events')));

/** The first days of a programme, as a page of a day shows it. */
async function shownOn(name: string, now: number, days = 120) {
  const text = withRelativeDates(data(name), name, now);
  const window = { from: now - DAY, to: now + days * DAY };
  const { events } = await getEvents([{ text }], {
    window,
    zone: 'Europe/London',
    now: new Date(now).toISOString(),
  });
  return events;
}

describe('dates of example programmes', () => {
  it('stay as they are in the week they were written for', () => {
    const names = files.filter((name) => !name.includes('real'));
    for (const name of notEmpty(names))
      assert.equal(withRelativeDates(data(name), name, Date.UTC(2026, 2, 4)), data(name), name);
  });

  for (const name of files)
    it(`have events in the two months after any day: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 3000 }), async (day) => {
          const events = await shownOn(name, Date.UTC(2026, 0, 1) + day * DAY, 62);
          assert.ok(events.length >= 4, `${events.length} events`);
        }),
        { numRuns: 60 },
      ));

  for (const name of ['events.ics', 'events-tec.json', 'events-snapshot.json'])
    it(`keep weekdays, times of day in London and distances: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 600 }), async (weeks) => {
          const [then, now] = [Date.UTC(2026, 2, 2), Date.UTC(2026, 2, 2) + weeks * 7 * DAY];
          const before = await shownOn(name, then);
          const after = await shownOn(name, now);
          assert.deepEqual(
            after.map(({ title, start }) => [title, start.local.slice(10)]),
            before.map(({ title, start }) => [title, start.local.slice(10)]),
          );
          after.forEach(({ start, end }, index) => {
            const first = before[index]!;
            const days = (local: string) => Date.parse(local.slice(0, 10)) / DAY;
            assert.equal(days(start.local) - days(first.start.local), weeks * 7);
            assert.equal(end?.local.slice(10), first.end?.local.slice(10));
          });
        }),
        { numRuns: 60 },
      ));

  it('moves dates in the scripts and words of a page', () => {
    const page =
      '<meta name="dates" content="2026-03-02" /><p>Tuesday 31 March 2026</p>{ "startDate": "2026-03-31T18:30:00+01:00" }';
    const moved = withRelativeDates(page, 'page.html', Date.UTC(2026, 10, 26));
    assert.match(moved, /Tuesday 22 December 2026/u);
    assert.match(moved, /"startDate": "2026-12-22T18:30:00\+00:00"/u);
  });

  it('leave pages alone that do not ask for it', () => {
    const page = '<p>Tuesday 31 March 2026</p>';
    assert.equal(withRelativeDates(page, 'page.html', Date.now()), page);
  });

  it('are served at /examples/today/, and as written at /examples/data/', async () => {
    const today = await routeFor(root, '/examples/today/events.ics');
    assert.equal(today.name, 'events.ics');
    assert.equal(today.text, withRelativeDates(data('events.ics'), 'events.ics', Date.now()));
    assert.match((await routeFor(root, '/examples/data/events.ics')).file ?? '', /events\.ics$/u);
    assert.equal((await routeFor(root, '/examples/today/none.ics')).file, undefined);
  });
});

describe('what people copy', () => {
  const texts = [
    ...readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.html')),
    ...readdirSync(join(root, 'stories')).filter((name) => name.startsWith('events')),
  ].map((name) => [
    name,
    readFileSync(join(root, name.endsWith('.html') ? 'examples' : 'stories', name), 'utf8'),
  ]);
  const readmes = [
    'scripts/fact-sheets/scenarios.js',
    'README.md',
    'packages/events/README.md',
    'packages/embed/README.md',
    'packages/cli/README.md',
  ].map((name) => [name, readFileSync(join(root, name), 'utf8')]);

  it('has no list of events that stands still at a day', () => {
    const tags = [...texts, ...readmes].flatMap(([name, text]) =>
      [...text!.matchAll(/<odm-events\b[^>]*/gu)].map(([tag]) => `${name!}: ${tag}`),
    );
    for (const tag of notEmpty(tags)) assert.doesNotMatch(tag, /\snow=["']?\d/u);
    for (const [name, text] of notEmpty(texts)) assert.doesNotMatch(text!, /\bnow: ['"]\d/u, name);
  });

  it('has its events in the days to come: examples read /examples/today/ or have their dates moved', () => {
    const pages = texts.filter(([name, text]) => name!.endsWith('.html') && text!.includes('<odm-events'));
    for (const [name, text] of notEmpty(pages)) {
      assert.doesNotMatch(text!, /\/examples\/data\/events/u, name);
      if (/"startDate"/u.test(text!)) assert.match(text!, /<meta name="dates"/u, name);
    }
  });
});
