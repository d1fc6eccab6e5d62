import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toFigure } from '../../packages/ward-deprivation/src/ward-deprivation.chart.js';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  comparisonSentences,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { caveats } from '../../packages/ward-deprivation/src/lazy/details/details.summary.js';
import { toTable } from '../../packages/ward-deprivation/src/lazy/details/details.table.js';
import { wardView, type ViewContent } from '../../packages/ward-deprivation/src/ward-deprivation.view.js';
import { QUERY, areasOf, wardCode } from '../support/areas.js';
import { markup, visibleText } from '../support/template-text.js';
import { ENGLISH, WELSH } from './languages.js';

const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5, 33_000, 33_755], Empty: [] });

describe('the view of a ward', () => {
  const model = toModel(QUERY, { areas, ward: wardCode(0) }, [], []);
  const view = (content: Partial<ViewContent> = {}, i18n = ENGLISH, shown = model) =>
    wardView(
      shown,
      {
        headline: headline(shown, i18n),
        comparisons: comparisonSentences(shown, i18n),
        notices: [],
        figure: toFigure(shown, 'overall', i18n),
        isMap: false,
        ...content,
      },
      i18n,
    );

  it('has the chart with the first content, unless it is left out', () => {
    assert.match(markup(view()), /<odm-chart part="chart"/u);
    assert.doesNotMatch(markup(view({ figure: undefined })), /part="chart"/u);
  });

  it('has a table whose column of people names the count of the release', () => {
    const keysOf = (release: typeof model.release) =>
      toTable({ ...model, release }, 'overall', ENGLISH).columns.map(({ key }) => key);
    // The code is last: a narrow page shows the first columns.
    assert.deepEqual(keysOf('2025').slice(-2), ['population_census_2021', 'lsoa_code']);
    assert.deepEqual(keysOf('2019').slice(-2), ['population_mid_2015', 'lsoa_code']);
  });

  it('says how many people live there only where that is known', () => {
    const unknown = { ...model, ward: { ...model.ward, population: undefined } };
    assert.match(caveats(model, ENGLISH).join(' '), /15,000/u);
    assert.doesNotMatch(caveats(unknown, ENGLISH).join(' '), /15,000|undefined/u);
  });

  it('shows each notice once, in both languages', () => {
    for (const i18n of [ENGLISH, WELSH]) {
      const text = visibleText(view({ notices: ['One notice.', 'Another notice.'] }, i18n));
      assert.equal(text.split('One notice.').length, 2);
      assert.doesNotMatch(text, /undefined|NaN/u);
    }
  });
});
