import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingSvg, figureSvg, wordsLanguage, type Drawing } from '@odm-widgets/charts';
import { toPoliticalControlFigure, toRepresentationFigure } from '@odm-widgets/representation/figure.js';
import { getLamps } from '@odm-widgets/data/lamps';
import { captioned } from '../../packages/charts/src/images/caption.js';
import { captionedSvg } from '../../packages/charts/src/lazy/explore/captioned-image.js';
import { loadRepresentation } from '../../packages/representation/src/representation/representation-loader.js';
import { datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { CONTROL, WARDS } from '../support/representation-i18n.js';
import { firstXmlError } from '../support/xml-error.js';

const files = datasetClient();
const WELSH = wordsLanguage('cy', ['Hull', 'Reform UK', 'A & B']);
const TEXTS: Drawing = {
  width: 200,
  height: 40,
  marks: ['Yn Hull: Reform UK 2', 'Cymdogaethau', 'A & B'].map((text) => ({
    shape: 'text',
    x: 0,
    y: 10,
    size: 12,
    text,
  })),
};
/** English parts of a drawing's texts, read back from its file. */
const englishIn = (svg: string) =>
  [...svg.matchAll(/<tspan lang="en" xml:lang="en">([^<]*)<\/tspan>/gu)].map(([, text = '']) =>
    text.replaceAll('&#38;', '&'),
  );

describe('the language of figures', () => {
  it('marks English names in the texts of a Welsh drawing, on the page and in its file', () => {
    const svg = drawingSvg(TEXTS, WELSH);
    assert.match(svg, /^<svg [^>]*lang="cy" xml:lang="cy">/u);
    assert.deepEqual(englishIn(svg), ['Hull', 'Reform UK', 'A & B']);
    assert.equal(firstXmlError(svg), undefined);
  });

  it('needs no mark in English', () => {
    assert.deepEqual(wordsLanguage('en', ['Hull']), {});
    assert.doesNotMatch(drawingSvg(TEXTS, wordsLanguage('en', ['Hull'])), /lang/u);
  });

  it('marks an English name that a caption breaks over lines', () => {
    const title = 'Ffynhonnell: Ministry of Housing, Communities and Local Government, 2025';
    const name = 'Ministry of Housing, Communities and Local Government';
    const caption = { title, sentences: [], notes: [], ...wordsLanguage('cy', [name]) };
    const empty: Drawing = { width: 200, height: 10, marks: [] };
    const svg = drawingSvg(captioned(empty, caption), caption);
    assert.ok(englishIn(svg).length > 1, 'the name stands on several lines');
    assert.equal(englishIn(svg).join(' '), name);
    const inVega = captionedSvg(
      '<svg width="200" height="10"><text x="1">Ministry of Housing, Communities and Local Government</text><text>Safle</text></svg>',
      caption,
    );
    assert.ok(inVega.includes(`<text lang="en" xml:lang="en" x="1">${name}<`));
    assert.ok(inVega.includes('<text>Safle<'));
  });
});

describe('English names in Welsh figures of councils', () => {
  const partsOf = (svg: string) => englishIn(svg).join(' ');

  it('are marked on every lamp', async () => {
    const { councils } = await getLamps(files, 'overall');
    const shown = councils.filter(({ region }) => region === 'North West');
    const svg = figureSvg(await toPoliticalControlFigure(shown, 'Cynghorau', CONTROL.cy));
    const parts = partsOf(svg).replaceAll('- ', '');
    for (const { name } of notEmpty(shown))
      assert.ok(parts.replaceAll(' ', '').includes(name.replaceAll(' ', '')), name);
  });

  it('are marked in every row of wards', async () => {
    const model = await loadRepresentation(
      {
        base: '',
        scope: { by: 'authorities', requested: ['E08000003'] },
        view: 'wards',
        year: undefined,
        electionPeriod: false,
      },
      files,
      new AbortController().signal,
      '2026-01-15',
    );
    const parts = new Set(englishIn(figureSvg(await toRepresentationFigure(model, WARDS.cy))));
    for (const { name } of notEmpty(model.wards)) assert.ok(parts.has(name), name);
    assert.ok(!parts.has('Llafur'));
  });
});
