import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  filterEvents,
  NO_FILTERS,
  type FilterValues,
} from '../../packages/events/src/lazy/filters/filter-events.js';
import { at, day, occurrence } from '../support/occurrences.js';

describe('filters of events', () => {
  const cafe = occurrence({
    title: 'Café of maps',
    tags: ['Maps'],
    attendance: 'online',
    price: { free: true, text: '' },
  });
  const mill = occurrence({
    title: 'Rivers',
    venue: { name: 'The Old Mill', address: 'AN1 2YF' },
    price: { free: false, text: '£5' },
    start: at('2026-05-01T10:00'),
  });
  const both = occurrence({
    title: 'Both ways',
    attendance: 'mixed',
    start: day('2026-04-10'),
    end: day('2026-04-20'),
  });
  const texts = new Map([[mill, [{ kind: 'paragraph' as const, runs: [{ text: 'Bring boots' }] }]]]);
  const find = (choice: Partial<FilterValues>) =>
    filterEvents([cafe, mill, both], { ...NO_FILTERS, ...choice }, (event) => texts.get(event)).map(
      ({ title }) => title,
    );

  it('match every event when they are empty', () => assert.equal(find({}).length, 3));
  it('find events that contain every word, ignoring case and accents, in title, place and description', () => {
    assert.deepEqual(find({ search: 'MAPS cafe' }), ['Café of maps']);
    assert.deepEqual(find({ search: 'an1' }), ['Rivers']);
    assert.deepEqual(find({ search: 'maps rivers' }), []);
    assert.deepEqual(find({ search: 'boots' }), [mill.title], 'in a description that has been read');
  });
  it('select by subject, attendance and price', () => {
    assert.deepEqual(find({ tag: 'Maps' }), ['Café of maps']);
    assert.deepEqual(find({ place: 'online' }), ['Café of maps', 'Both ways']);
    assert.deepEqual(find({ place: 'in-person' }), ['Rivers', 'Both ways']);
    assert.deepEqual(find({ free: true }), ['Café of maps']);
  });
  it('select by dates, including events that overlap them', () => {
    assert.deepEqual(find({ from: '2026-04-15' }), ['Rivers', 'Both ways']);
    assert.deepEqual(find({ until: '2026-04-15' }), ['Café of maps', 'Both ways']);
    assert.deepEqual(find({ from: '2026-04-12', until: '2026-04-14' }), ['Both ways']);
    assert.deepEqual(find({ until: '2026-04-10' }), ['Café of maps', 'Both ways'], 'the last day counts');
    assert.deepEqual(find({ from: '2026-04-20' }), ['Rivers', 'Both ways'], 'the first day counts');
  });
});
