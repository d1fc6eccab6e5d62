import assert from 'node:assert/strict';
import { detailStrings } from '../../packages/ward-deprivation/src/lazy/details/strings/index.js';
import { describe, it } from 'node:test';
import { figureSvg } from '@odm-widgets/charts/figure.js';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { prerender } from '@odm-widgets/cli/prerender.js';
import {
  mapCaveats,
  toMapExploreInput,
  toMapFigure,
} from '../../packages/ward-deprivation/src/lazy/map/index.js';
import { noticeTexts } from '../../packages/ward-deprivation/src/lazy/picker/notices.summary.js';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import { availableView, type WardModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { toQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { DATASET, filesWith } from '../support/dataset-reader.js';
import { captureConsole } from '../support/capture-console.js';
import { notEmpty } from '../support/not-empty.js';
import { ENGLISH, PICKER_ENGLISH, PICKER_WELSH, WELSH } from './languages.js';

const { signal } = new AbortController();

async function load(attributes: Record<string, string>, changed: Record<string, unknown> = {}) {
  const { files, asked } = filesWith(changed);
  const client = new DatasetClient('', (path) => files.get(path.slice(1)));
  const blank = { ward: '', postcode: '', authority: '', authorities: '', nation: '', domain: 'overall' };
  const rest = { compare: 'authority', release: '2025', view: 'map', source: 'dataset', picker: false };
  const query = toQuery(
    { ...blank, ...rest, ...attributes },
    () => '',
    () => undefined,
  )!;
  return { model: await loadWard(query, { areas: client, files: client }, signal), asked };
}

const ardwick = await load({ ward: 'E05011351' });
const draw = (model: WardModel, i18n = ENGLISH) =>
  toMapFigure(model, i18n).draw({ width: 640, textSize: 16 });
const textsOf = (model: WardModel, i18n = ENGLISH) =>
  draw(model, i18n).marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));

describe('the map of a ward', () => {
  it('has every neighbourhood of the table as a shape of its tenth, in the same order', () => {
    const { model } = ardwick;
    const shapes = draw(model).marks.filter(({ kind }) => kind === 'shape');
    assert.deepEqual(
      shapes.map(({ id, value }) => [id, value]),
      model.ward.lsoas.map(({ code, decile }) => [code, decile.overall]),
    );
    const { points, label } = toMapFigure(model, ENGLISH);
    assert.deepEqual(
      points.map(({ id }) => id),
      model.ward.lsoas.map(({ code }) => code),
    );
    assert.match(
      points[0]!.text,
      /^Manchester \w+: rank [\d,]+ of 33,755, in the most deprived 10% in England$/u,
    );
    assert.match(label, /^6 of Ardwick’s 10 neighbourhoods/u);
  });

  it('requests the boundaries of its council once, and none where another view is shown', async () => {
    assert.deepEqual(
      ardwick.asked.filter((path) => path.startsWith('boundaries/')),
      ['boundaries/E08000003.json'],
    );
    const { asked, model } = await load({ ward: 'E05011351', view: 'overall' });
    assert.ok(!asked.some((path) => path.startsWith('boundaries/')));
    assert.equal(model.map, undefined);
  });

  it('names the ward and its neighbours, and says in the key what is counted', () => {
    const texts = textsOf(ardwick.model);
    assert.ok(texts.includes('Ardwick'));
    assert.ok(texts.includes('Longsight'));
    assert.ok(texts.includes('Around the neighbourhoods counted in Ardwick'));
    const welsh = textsOf(ardwick.model, WELSH).join(' ');
    assert.match(welsh, /O amgylch y cymdogaethau a gyfrifir yn ward Ardwick/u);
    assert.match(welsh, /10% mwyaf difreintiedig/u);
  });

  it('shows the official line where it is another, and says so wherever the figures go', () => {
    const { model } = ardwick;
    assert.ok(draw(model).marks.some(({ kind }) => kind === 'official'));
    assert.deepEqual(mapCaveats(model, ENGLISH), [
      'The official line of Ardwick differs from the outline of the neighbourhoods counted in it; the map shows both.',
    ]);
    assert.match(mapCaveats(model, WELSH).join(), /mae’r map yn dangos y ddwy/u);
  });

  it('shows one line, and says nothing of another, where both are the same', async () => {
    const { model } = await load({ ward: 'W05001273' });
    assert.deepEqual(mapCaveats(model, ENGLISH), []);
    const { marks } = draw(model);
    assert.ok(marks.some(({ kind }) => kind === 'outline'));
    assert.ok(!marks.some(({ kind }) => kind === 'official'));
    assert.ok(!textsOf(model).some((text) => text.startsWith('Official line')));
  });

  it('credits the publisher of the boundaries and Ordnance Survey', () => {
    const publishers = ardwick.model.provenance.sources.map(({ publisher }) => publisher).join('; ');
    assert.match(publishers, /contains OS data © Crown copyright and database right 2024/u);
  });

  it('shows compared wards of its council, and says where the others are', async () => {
    const { model } = await load({ ward: 'E05011351', compare: 'E05011368 E05009288' });
    const figure = toMapFigure(model, ENGLISH);
    const [ward, same] = [model.ward, ...model.compared];
    assert.equal(figure.points.length, ward.lsoas.length + same!.lsoas.length);
    assert.match(figure.points.at(-1)!.text, /^Hulme\. /u);
    assert.match(figure.guide, /Wards of other councils are in the table, not on this map\.$/u);
    assert.ok(textsOf(model).includes('Around the neighbourhoods counted in each ward'));
  });

  it('is of one domain where one is asked for', async () => {
    const { model } = await load({ ward: 'E05011351', domain: 'crime' });
    const shapes = draw(model).marks.filter(({ kind }) => kind === 'shape');
    assert.deepEqual(
      shapes.map(({ value }) => value),
      model.ward.lsoas.map(({ decile }) => decile.crime),
    );
  });

  it('says a ward that is not among those of May 2025 has no official line here', async () => {
    const { model } = await load({ ward: 'E05011351' });
    const wards = model.map!.wards.map((ward) => ({ ...ward, official: undefined }));
    const without = { ...model, map: { ...model.map!, wards } };
    assert.match(
      mapCaveats(without, ENGLISH).join(),
      /no official line of Ardwick, which is not among the wards/u,
    );
    assert.ok(!draw(without).marks.some(({ kind }) => kind === 'official'));
  });

  it('is explored with the same rows as its table', () => {
    const { model } = ardwick;
    const caption = { title: '', sentences: [''], notes: [] };
    const input = toMapExploreInput(model, ENGLISH, detailStrings(ENGLISH), { caption, fileName: '' });
    const rows = input.values(640).datasets['areas'] as readonly { rank: number; tenth: number }[];
    assert.deepEqual(
      rows.map(({ rank, tenth }) => [rank, tenth]),
      model.ward.lsoas.map(({ rank, decile }) => [rank.overall, decile.overall]),
    );
  });

  it('is an SVG without a page, in the colours of the page', () => {
    const svg = figureSvg(toMapFigure(ardwick.model, ENGLISH));
    assert.match(svg, /var\(--odm-color-place, #2F5D80\)/u);
    assert.doesNotMatch(svg, /style=|<image|NaN/u);
  });
});

describe('no map', () => {
  for (const [attributes, reason] of [
    [{ ward: 'S13002516' }, 'nation'],
    [{ ward: 'N08000301' }, 'nation'],
    [{ ward: 'E05011351', release: '2019' }, 'release'],
  ] as const)
    it(`of ${JSON.stringify(attributes)}: the chart is shown, and the reason said`, async () => {
      const { model, asked } = await load(attributes);
      assert.deepEqual(
        model.notices.filter(({ kind }) => kind === 'no-map'),
        [{ kind: 'no-map', reason }],
      );
      assert.equal(availableView('map', model), 'overall');
      assert.ok(!asked.some((path) => path.startsWith('boundaries/')));
    });

  it('leaves figures without it where boundaries cannot be read', async () => {
    const console = captureConsole();
    const { model } = await load({ ward: 'E05011351' }, { 'boundaries/E08000003.json': {} });
    console.release();
    assert.deepEqual(model.notices.at(-1), { kind: 'no-map', reason: 'failed' });
    assert.equal(model.ward.lsoas.length, 10);
    assert.match(console.lines.map(({ text }) => text).join(), /boundaries could not be loaded/u);
  });

  it('has its reason in both languages', () => {
    for (const reason of notEmpty(['nation', 'release', 'failed'] as const)) {
      const textIn = (i18n: typeof PICKER_ENGLISH) =>
        noticeTexts([{ kind: 'no-map', reason }], i18n, { hasChart: true })[0]!;
      assert.match(textIn(PICKER_ENGLISH), /same figures/u);
      assert.match(textIn(PICKER_WELSH), /yr un ffigurau/u);
    }
  });
});

describe('a prerendered map', () => {
  it('is in the page with its sentence, its text alternative, its caveat and its credit', async () => {
    const tag = '<odm-ward-deprivation ward="E05011351" view="map"></odm-ward-deprivation>';
    const { html } = await prerender(`<!DOCTYPE html><html lang="en"><body>${tag}</body></html>`, {
      dataset: DATASET,
    });
    assert.match(html, /<svg [^>]*role="img"/u);
    assert.match(html, /The official line of Ardwick differs/u);
    assert.match(html, /contains OS data © Crown copyright/u);
  });
});
