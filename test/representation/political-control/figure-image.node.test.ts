import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getLamps } from '@odm-widgets/data/lamps';
import {
  hyphenate,
  councilLabel,
  SOFT_HYPHEN,
} from '../../../packages/representation/src/political-control/council-label.js';
import { lampsFigure } from '../../../packages/representation/src/political-control/lazy/picture/figure.chart.js';
import { shortControlText } from '../../../packages/representation/src/political-control/political-control.summary.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { CONTROL_FIGURE } from '../../support/representation-i18n.js';
import { notEmpty } from '../../support/not-empty.js';

const { councils } = await getLamps(datasetClient(), 'overall');
const i18n = CONTROL_FIGURE.en;

describe('labels in the picture of lamps', () => {
  const { marks } = lampsFigure(councils, '', i18n).draw({ width: 640, textSize: 16 });
  const labels = marks.filter((mark) => mark.shape === 'text');

  it('are never shortened: every name and who runs the council are complete', () => {
    const columns = new Map<number, string>();
    for (const { x, text } of notEmpty(labels)) {
      assert.ok(!text.includes('…') && text.length <= 14, `"${text}" fits its cell`);
      columns.set(x, `${columns.get(x) ?? ''} ${text}`);
    }
    const bare = (text: string) => text.replace(/-\s?|\u00AD/gu, '');
    const said = bare([...columns.values()].join(' '));
    for (const council of councils)
      for (const text of [councilLabel(council), shortControlText(council, i18n)])
        assert.ok(said.includes(bare(text)), `${text} is whole`);
  });

  it('stand in a column of text as wide as it, however many councils there are', () => {
    for (const width of [288, 320, 400])
      for (const some of [councils.slice(0, 41), councils])
        assert.ok(lampsFigure(some, '', i18n).draw({ width, textSize: 16 }).width <= width);
  });

  it('do not overlap the lamps of the next row', () => {
    const tops = [...new Set(marks.filter(({ kind }) => kind === 'lamp').map(({ y }) => y))];
    for (const { y } of notEmpty(labels))
      assert.ok(!tops.some((top) => y > top - 8 && y < top + 96), `${y} is between lamps`);
  });

  it('break long names before a common ending and change no other letter', () => {
    assert.equal(hyphenate('Wolverhampton'), `Wolver${SOFT_HYPHEN}hampton`);
    assert.equal(hyphenate('Southampton'), `South${SOFT_HYPHEN}ampton`);
    assert.equal(hyphenate('Hammersmith and Fulham'), `Hammer${SOFT_HYPHEN}smith and Fulham`);
    assert.equal(hyphenate('South Cambridgeshire'), `South Cambridge${SOFT_HYPHEN}shire`);
    assert.equal(hyphenate('Antrim and Newtownabbey'), `Antrim and Newtown${SOFT_HYPHEN}abbey`);
    assert.equal(hyphenate('Lisburn and Castlereagh'), `Lisburn and Castle${SOFT_HYPHEN}reagh`);
    assert.equal(hyphenate('Manchester'), 'Manchester');
    for (const { name } of councils) {
      assert.equal(hyphenate(name).replaceAll(SOFT_HYPHEN, ''), name);
      for (const piece of hyphenate(name).split(/[\s\u00AD-]/u)) assert.ok(piece.length <= 12, piece);
    }
  });
});
