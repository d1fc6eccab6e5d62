import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createI18n, withStrings } from '@odm-widgets/core';
import { cy } from '../../packages/core/src/strings/cy.js';
import { en } from '../../packages/core/src/strings/en.js';

describe('the language context', () => {
  it('holds the strings of a widget beside the shared ones, and the formatters of the language', () => {
    const i18n = createI18n('cy', { heading: 'Pennawd' }, cy);
    assert.deepEqual([i18n.locale, i18n.strings.heading, i18n.core.retry], ['cy', 'Pennawd', cy.retry]);
    assert.equal(i18n.format.date('2025-10'), 'Hydref 2025');
  });

  it('lets a widget word shared strings differently, and keeps the rest', () => {
    const { core } = createI18n('en', { core: { loading: 'Getting the events…' } }, en);
    assert.equal(core.loading, 'Getting the events…');
    assert.equal(core.retry, en.retry);
  });

  it('keeps language, shared strings and formatters when a module brings strings of its own', () => {
    const i18n = createI18n('en', { core: { retry: 'Again' }, heading: 'A' }, en);
    const own = withStrings(i18n, { label: 'Ward' });
    assert.deepEqual(
      [own.locale, own.strings, own.core.retry, own.format === i18n.format],
      ['en', { label: 'Ward' }, 'Again', true],
    );
  });
});
