import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceLines } from '@odm-widgets/core';
import { sourceDetails } from '@odm-widgets/core/disclosures';
import { nothing } from 'lit';
import type { I18n } from '@odm-widgets/core';
import type { Provenance, Source } from '@odm-widgets/data/model';
import { cy } from '../../packages/core/src/strings/cy.js';
import { provenanceView as viewOf, sourceLineView } from '../../packages/core/src/views/provenance-view.js';
import { i18nOf } from '../support/i18n.js';
import { markup, visibleText } from '../support/template-text.js';
import { notEmpty } from '../support/not-empty.js';

const source = (title: string, publisher: string, asAt: string): Source => ({
  title,
  publisher,
  url: 'https://a.example/',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://b.example/',
  attribution: 'Contains public sector information.',
  asAt,
});
const provenance: Provenance = {
  release: '2025',
  geography: 'LSOAs of 2021',
  method: 'Counts of LSOAs',
  sources: [source('Indices', 'MHCLG', '2025-10-30'), source('Look-up', 'ONS', '2024-05')],
};
const provenanceView = (of: Provenance, i18n: I18n) => viewOf(of, i18n, sourceDetails(of, i18n), nothing);
const english = i18nOf('en', {});
const welsh = i18nOf('cy', {});

describe('the source of figures', () => {
  it('names every source with its date in the open line, and each licence once', () => {
    const view = markup(provenanceView(provenance, english));
    const summary = /<summary>([^]*?)<\/summary>/u.exec(view)![1]!.replace(/<[^>]*>/gu, '');
    assert.equal(summary, 'Source: Indices, MHCLG, 30 October 2025; Look-up, ONS, May 2024');
    const line = view.slice(view.indexOf('</details>'));
    assert.equal(line.split('Open Government Licence').length, 2);
    assert.match(visibleText(provenanceView(provenance, english)), /Licence v3\.0 · LSOAs of 2021$/u);
  });

  it('names the first publication with its date, and every other publisher once, in a line of its own', () => {
    const [indices, lookup] = provenance.sources;
    const many = {
      ...provenance,
      sources: [
        { ...indices!, title: 'Indices, File 7' },
        lookup!,
        source('Boundaries', 'ONS (contains OS data)', '2024-05'),
        source('Councillors', 'Open Council Data UK', '2025-11'),
        source('More indices', 'MHCLG', '2025-10-30'),
      ],
    };
    assert.equal(
      visibleText(sourceLineView(many, english)).replace(/ (?=[,;.])/gu, ''),
      'Source: Indices, MHCLG, 30 October 2025; ONS (contains OS data); Open Council Data UK. Open Government Licence v3.0 · LSOAs of 2021.',
    );
    assert.match(visibleText(sourceDetails(many, english)), /Indices, File 7[^]*Look-up/u);
  });

  it('marks what publishers write as English on a Welsh page', () => {
    const view = markup(provenanceView(provenance, welsh));
    for (const english of ['Indices', 'MHCLG', 'LSOAs of 2021', 'Counts of LSOAs', 'Contains public sector'])
      for (const { index } of notEmpty(view.matchAll(new RegExp(english, 'gu'))))
        assert.match(view.slice(0, index), /lang="en"[^<]*$/u, english);
    assert.ok(view.includes(cy.source));
  });

  it('has a line for each source in plain text', () => {
    assert.deepEqual(sourceLines(provenance, english), [
      'Source: Indices, MHCLG, 30 October 2025, Open Government Licence v3.0.',
      'Source: Look-up, ONS, May 2024, Open Government Licence v3.0.',
      'Areas: LSOAs of 2021.',
    ]);
  });
});
