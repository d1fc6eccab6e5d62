import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson, EmptyResult, formattersOf, modelOf } from '@odm-widgets/core';
import { cy as welsh } from '../../packages/core/src/strings/cy.js';
import { en as english } from '../../packages/core/src/strings/en.js';

/** The same value with the keys of every object in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  );
}

test('core can be imported in Node, without a document', () => {
  assert.equal(typeof globalThis.document, 'undefined');
});

test('canonicalJson depends on keys and values, not on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      assert.equal(canonicalJson(reordered(value)), canonicalJson(value)),
    ),
  );
  assert.notEqual(canonicalJson({ wards: ['a', 'b'] }), canonicalJson({ wards: ['b', 'a'] }));
  assert.notEqual(canonicalJson({ a: '1' }), canonicalJson({ a: 1 }));
});

test('EmptyResult carries the answer', () => {
  const empty = new EmptyResult({ kind: 'none' });
  assert.deepEqual(
    [empty.answer, empty.name, empty instanceof Error],
    [{ kind: 'none' }, 'EmptyResult', true],
  );
});

test('modelOf returns the stale model while loading and after a failure', () => {
  assert.equal(modelOf({ status: 'ready', model: 1 }), 1);
  assert.equal(modelOf({ status: 'loading', stale: 1 }), 1);
  assert.equal(modelOf({ status: 'loading' }), undefined);
  assert.equal(modelOf({ status: 'idle' }), undefined);
  assert.equal(modelOf({ status: 'empty', answer: 1 }), undefined);
});

test('formatters write numbers and lists in English and Welsh', () => {
  const [en, cy] = [formattersOf(english), formattersOf(welsh)];
  assert.equal(en.number(33755), '33,755');
  assert.equal(en.number(40.66), '40.7');
  assert.equal(en.list(['A', 'B', 'C']), 'A, B and C');
  assert.equal(cy.list(['Bangor', 'Caernarfon']), 'Bangor a Caernarfon');
  assert.equal(cy.list(['Gower', 'Môn', 'Arfon']), 'Gower, Môn ac Arfon');
  assert.equal(cy.list(['Penarth', 'Y Barri']), 'Penarth ac Y Barri');
  assert.equal(cy.list(['Salford', 'Yardley']), 'Salford a Yardley');
  assert.equal(formattersOf(english), en, 'created once');
});

test('dates keep the precision they have, in every time zone', () => {
  const { date, month } = formattersOf(english);
  assert.equal(date('2025'), '2025');
  assert.equal(date('2025-10'), 'October 2025');
  assert.equal(date('2025-01-01'), '1 January 2025');
  assert.equal(month(2019, 3), 'March 2019');
  assert.equal(formattersOf(welsh).date('2025-10-30'), '30 Hydref 2025');
  assert.equal(date('soon'), 'soon');
});
