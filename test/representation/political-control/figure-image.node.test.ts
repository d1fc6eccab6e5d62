import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getLamps } from '@odm-widgets/data/lamps';
import {
  hyphenate,
  councilLabel,
  SOFT_HYPHEN,
} from '../../../packages/representation/src/political-control/lazy/figure/council-label.js';
import { exportFigure } from '../../../packages/representation/src/political-control/lazy/figure/figure-image.js';
import { shortControlText } from '../../../packages/representation/src/political-control/political-control.summary.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { CONTROL_FIGURE } from '../../support/representation-i18n.js';
import { notEmpty } from '../../support/not-empty.js';

const { councils } = await getLamps(datasetClient(), 'overall');
const i18n = CONTROL_FIGURE.en;

describe('labels in the exported image of lamps', () => {
  const subject = { title: '', sentences: [''], notes: [] };
  const LABEL = /<text x="(\d+)" y="(\d+)" font-size="1[12]">([^<]*)</gu;

  it('are never shortened: every name and who runs the council are complete', async () => {
    const svg = await exportFigure(councils, i18n, subject).toSVG();
    const columns = new Map<number, string>();
    for (const [, x, , text] of notEmpty(svg.matchAll(LABEL))) {
      assert.ok(!text!.includes('…') && text!.length <= 14, `"${text}" fits its cell`);
      columns.set(Number(x), `${columns.get(Number(x)) ?? ''} ${text}`);
    }
    const bare = (text: string) => text.replace(/-\s?|\u00AD/gu, '');
    const said = bare([...columns.values()].join(' ')).replaceAll('&#39;', "'");
    for (const council of councils)
      for (const text of [councilLabel(council), shortControlText(council, i18n)])
        assert.ok(said.includes(bare(text)), `${text} is whole`);
  });

  it('do not overlap the lamps of the next row', async () => {
    const svg = await exportFigure(councils, i18n, subject).toSVG();
    const tops = [...new Set([...svg.matchAll(/translate\(\d+ (\d+)\)/gu)].map(([, y]) => Number(y)))];
    for (const [, , y] of notEmpty(svg.matchAll(LABEL)))
      assert.ok(!tops.some((top) => Number(y) > top - 8 && Number(y) < top + 96), `${y} is between lamps`);
  });

  it('break long names before a common ending and change no other letter', () => {
    assert.equal(hyphenate('Wolverhampton'), `Wolver${SOFT_HYPHEN}hampton`);
    assert.equal(hyphenate('South Cambridgeshire'), `South Cambridge${SOFT_HYPHEN}shire`);
    assert.equal(hyphenate('Manchester'), 'Manchester');
    for (const { name } of councils) {
      assert.equal(hyphenate(name).replaceAll(SOFT_HYPHEN, ''), name);
      for (const piece of hyphenate(name).split(/[\s\u00AD-]/u)) assert.ok(piece.length <= 12, piece);
    }
  });
});
