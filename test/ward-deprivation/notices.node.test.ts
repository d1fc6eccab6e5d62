import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticeText, noticeTexts } from '../../packages/ward-deprivation/src/lazy/picker/notices.summary.js';
import type { Notice } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { noticesOf } from '../../packages/ward-deprivation/src/ward-finder.js';
import { areasOf, found, wardCode } from '../support/areas.js';
import { PICKER_ENGLISH, PICKER_WELSH } from './languages.js';

const areas = areasOf({ Ambridge: [1, 20_000] });
const share = { code: wardCode(0), name: 'Ambridge', authority: areas.authority, share: 1 };

describe('notices beside the figures', () => {
  const NOTICES: Notice[] = [
    { kind: 'redrawn', year: 2025, wards: [share], estimated: true },
    { kind: 'redrawn', year: 2025, wards: [], estimated: true },
    { kind: 'renamed', name: 'Old Name', year: 2021 },
    { kind: 'postcode', lsoa: 'Borsetshire 001A', ward: 'Ambridge', liesIn: undefined },
    { kind: 'postcode', lsoa: 'Borsetshire 001A', ward: 'Ambridge', liesIn: "St James'" },
    { kind: 'estimated', wards: ['Ambridge', 'Felpersham'] },
    { kind: 'overall-only' },
    { kind: 'compare-missing', wards: ['E05999999', 'E05999998'] },
    { kind: 'compare-empty', wards: ['Empty'] },
  ];

  it('are whole sentences in both languages, in the order given', () => {
    for (const i18n of [PICKER_ENGLISH, PICKER_WELSH]) {
      const texts = noticeTexts(NOTICES, i18n, { hasChart: false });
      assert.equal(texts.length, NOTICES.length);
      for (const text of texts) {
        assert.match(text, /\.$/u);
        assert.doesNotMatch(text, /undefined|\[object|  /u);
      }
    }
  });

  it('name the wards that replaced a redrawn one only where they are known', () => {
    const [known, unknown] = noticeTexts(NOTICES, PICKER_ENGLISH, { hasChart: false });
    assert.match(known!, /Most of it is now in Ambridge/u);
    assert.doesNotMatch(unknown!, /Most of it/u);
  });

  it('are made from the former names and the redrawing in the ward index', () => {
    const plain = found(areas, wardCode(0));
    assert.deepEqual(noticesOf(plain), []);
    const redrawn = { year: 2025 as const, wards: [share], estimated: false };
    const former = [
      { name: 'A', lastYear: 2021 as const },
      { name: 'B', lastYear: 2019 as const },
    ];
    assert.deepEqual(noticesOf({ ...plain, formerNames: former, redrawn }), [
      { kind: 'renamed', name: 'A', year: 2021 },
      { kind: 'renamed', name: 'B', year: 2019 },
      { kind: 'redrawn', ...redrawn },
    ]);
  });

  it('name both wards where a postcode lies in another than its neighbourhood is counted in', () => {
    const text = (liesIn: string | undefined) =>
      noticeText({ kind: 'postcode', lsoa: 'Barnsley 003C', ward: 'Darton West', liesIn }, PICKER_ENGLISH);
    assert.equal(
      text('Central'),
      'This postcode is in Central; its neighbourhood, Barnsley 003C, is counted in Darton West, which is shown.',
    );
    assert.equal(text(undefined), 'The neighbourhood of this postcode is Barnsley 003C.');
  });

  it('point to the ring of a postcode only where there is a chart', () => {
    const notices: Notice[] = [{ kind: 'postcode', lsoa: 'L', ward: 'W', liesIn: undefined }];
    const text = (hasChart: boolean) => noticeTexts(notices, PICKER_ENGLISH, { hasChart })[0];
    assert.equal(text(true), `${text(false)} It has a ring in the chart.`);
  });

  it('call the wards that replaced a redrawn one an estimate only where they are', () => {
    const text = (estimated: boolean) =>
      noticeText({ kind: 'redrawn', year: 2025, wards: [share], estimated }, PICKER_ENGLISH);
    assert.match(text(true), /redrawn in May 2025.*Ambridge \(our estimate\)/u);
    assert.doesNotMatch(text(false), /estimate/u);
  });
});
