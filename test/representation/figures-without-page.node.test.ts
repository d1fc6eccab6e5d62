import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureSvg } from '@odm-widgets/charts/figure.js';
import { getLamps } from '@odm-widgets/data/lamps';
import { toPoliticalControlFigure, toRepresentationFigure } from '@odm-widgets/representation/figure.js';
import { loadRepresentation } from '../../packages/representation/src/representation/representation-loader.js';
import type { View } from '../../packages/representation/src/representation/representation.query.js';
import { datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { CONTROL, WARDS } from '../support/representation-i18n.js';
import { firstXmlError } from '../support/xml-error.js';

const files = datasetClient();

const modelOf = (view: View) =>
  loadRepresentation(
    {
      base: '',
      scope: { by: 'authorities', requested: ['E08000003'] },
      view,
      year: view === 'turnout' ? 2024 : undefined,
      electionPeriod: false,
    },
    files,
    new AbortController().signal,
    '2026-01-15',
  );

describe('the figure of wards, without a page', () => {
  for (const view of ['wards', 'map', 'deciles', 'turnout', 'over-time'] as const)
    for (const language of ['en', 'cy'] as const)
      it(`is an SVG with every point in words: ${view}, ${language}`, async () => {
        const model = await modelOf(view);
        const figure = await toRepresentationFigure(model, WARDS[language]);
        const svg = figureSvg(figure);
        assert.equal(firstXmlError(svg), undefined);
        assert.ok(figure.points.length > 0);
        for (const { text } of figure.points) assert.doesNotMatch(text, /undefined|NaN|\[object/u);
      });

  for (const view of ['wards', 'deciles', 'turnout', 'over-time'] as const)
    it(`has its whole text within 400 pixels, where it is drawn for a phone: ${view}`, async () => {
      const model = await modelOf(view);
      const { marks, width } = (await toRepresentationFigure(model, WARDS.en)).draw({
        width: 400,
        textSize: 16,
      });
      assert.equal(width, 400);
      const texts = marks.filter((mark) => mark.shape === 'text');
      for (const { x, text, size } of notEmpty(texts)) {
        assert.ok(size >= 15, text);
        assert.ok(x + text.length * size * 0.5 <= 400, text);
      }
      const values = (drawn: typeof marks) =>
        drawn.flatMap(({ kind, value }) => (value === undefined ? [] : [`${kind} ${value}`])).sort();
      const wide = (await toRepresentationFigure(model, WARDS.en)).draw({ width: 900, textSize: 16 });
      assert.deepEqual(values(marks), values(wide.marks));
    });
});

describe('the figure of lamps, without a page', () => {
  it('is an SVG that names every council', async () => {
    const { councils } = await getLamps(files, 'overall');
    const shown = councils.filter(({ combinedAuthority }) => combinedAuthority === 'Greater Manchester');
    assert.equal(shown.length, 10);
    const svg = figureSvg(await toPoliticalControlFigure(shown, 'Ten councils', CONTROL.en));
    assert.equal(firstXmlError(svg), undefined);
    for (const { name } of shown) assert.ok(svg.includes(name), name);
  });
});
