import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOMAINS } from '@odm-widgets/data/model';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  comparisonSentences,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { noticeText } from '../../packages/ward-deprivation/src/lazy/picker/notices.summary.js';
import { cy as moreCy } from '../../packages/ward-deprivation/src/lazy/picker/strings/cy.js';
import { en as moreEn } from '../../packages/ward-deprivation/src/lazy/picker/strings/en.js';
import { toTable } from '../../packages/ward-deprivation/src/ward-deprivation.table.js';
import { en } from '../../packages/ward-deprivation/src/strings/en.js';
import { cy } from '../../packages/ward-deprivation/src/strings/cy.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { areasOf, wardCode } from '../support/areas.js';

const number = (value: number) => new Intl.NumberFormat('en-GB').format(value);
const IN = 100;
const OUT = 20_000;
const query = (changes: Partial<WardQuery> = {}): WardQuery => ({
  source: 'dataset',
  base: '',
  release: '2025',
  domain: 'overall',
  allDomains: false,
  place: { by: 'ward', ward: wardCode(0) },
  authority: undefined,
  compareAuthority: true,
  compareEngland: false,
  compareWards: [],
  ...changes,
});

function modelOf(ranks: readonly number[], name = 'Ardwick', changes: Partial<WardQuery> = {}) {
  return toModel(
    query(changes),
    { areas: areasOf({ [name]: ranks, Other: [IN, OUT] }), ward: wardCode(0) },
    [],
    [],
  );
}

describe('the sentence people read', () => {
  const cases: [string, number[], string, string][] = [
    [
      'some',
      [IN, IN + 1, OUT],
      "2 of Ardwick's 3 neighbourhoods are among the most deprived 10% in England.",
      "Mae 2 o'r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'one of several',
      [IN, OUT, OUT + 1],
      "1 of Ardwick's 3 neighbourhoods is among the most deprived 10% in England.",
      "Mae 1 o'r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'none',
      [OUT, OUT + 1],
      "None of Ardwick's 2 neighbourhoods is among the most deprived 10% in England.",
      "Nid yw'r un o'r 2 gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'all of many',
      [IN, IN + 1, IN + 2],
      "All 3 of Ardwick's neighbourhoods are among the most deprived 10% in England.",
      "Mae pob un o'r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'both',
      [IN, IN + 1],
      "Both of Ardwick's neighbourhoods are among the most deprived 10% in England.",
      "Mae'r ddwy gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'only one, in',
      [IN],
      "Ardwick's one neighbourhood is among the most deprived 10% in England.",
      "Mae'r unig gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'only one, out',
      [OUT],
      "Ardwick's one neighbourhood is not among the most deprived 10% in England: it is in the fifth least deprived 10%.",
      "Nid yw'r unig gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr: mae hi yn y pumed 10% lleiaf difreintiedig.",
    ],
  ];
  for (const [name, ranks, english, welsh] of cases) {
    it(`${name}, in English`, () => assert.equal(headline(modelOf(ranks), en, number), english));
    it(`${name}, in Welsh`, () => assert.equal(headline(modelOf(ranks), cy, number), welsh));
  }

  it('mutates after six, as Welsh does', () => {
    assert.match(headline(modelOf([1, 2, 3, 4, 5, OUT]), cy, number), /5 o'r 6 chymdogaeth/u);
  });

  it('makes a possessive of every kind of ward name', () => {
    const of = (name: string) => headline(modelOf([IN, OUT], name), en, number);
    assert.match(of("St Mary's"), /^1 of St Mary's 2 neighbourhoods/u);
    assert.match(of('Castle Hills'), /^1 of Castle Hills' 2 neighbourhoods/u);
    assert.match(of('Ingleby Barwick (East)'), /^1 of Ingleby Barwick \(East\)'s 2 neighbourhoods/u);
  });

  it('names the domain when it is not the overall index', () => {
    for (const domain of DOMAINS) {
      const text = headline(modelOf([IN, OUT], 'Ardwick', { domain }), en, number);
      assert.equal(/ for /u.test(text), domain !== 'overall', text);
    }
  });

  it('holds no number that the table does not bear out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 33_755 }), { minLength: 1, maxLength: 19 }), (ranks) => {
        const model = modelOf(ranks);
        const rows = toTable(model, 'overall', en, number).rows;
        const inTenth = rows.filter((row) => row[3] === 1).length;
        const text = headline(model, en, number)
          .replace('10%', '')
          .replace(/10%\.$/u, '');
        const numbers = [...text.matchAll(/\d+/gu)].map(Number);
        for (const value of numbers) assert.ok([inTenth, rows.length].includes(value), `${text} ${value}`);
        assert.equal(rows.length, ranks.length);
      }),
    );
  });

  it('never says "1 neighbourhoods", and never "deprived people"', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(IN, OUT), { minLength: 1, maxLength: 19 }), (ranks) => {
        for (const strings of [en, cy]) {
          const text = headline(modelOf(ranks), strings, number);
          assert.doesNotMatch(text, /\b1 neighbourhoods|deprived people|undefined|NaN/u);
        }
      }),
    );
  });
});

describe('what stands beside the sentence', () => {
  it('gives the council always, England when asked', () => {
    assert.deepEqual(comparisonSentences(modelOf([IN, OUT]), en, number), [
      'Across Borsetshire, it is 2 of 4.',
    ]);
    assert.equal(comparisonSentences(modelOf([IN], 'A', { compareEngland: true }), en, number).length, 2);
  });

  it('says a redrawn ward has an estimate where it is one', () => {
    const wards = [{ code: 'E05000001', name: 'New Ward' }];
    const say = (estimated: boolean) =>
      noticeText({ kind: 'redrawn', year: 2025, wards, estimated }, moreEn, (names) => names.join(' and '));
    assert.match(say(true), /redrawn in May 2025.*New Ward \(our estimate\)/u);
    assert.doesNotMatch(say(false), /estimate/u);
  });
});

describe('English and Welsh say the same things', () => {
  it('have the same keys with the same arguments', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'function'
        ? `function/${value.length}`
        : typeof value === 'object' && value
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
          : typeof value;
    assert.deepEqual(shape(cy), shape(en));
    assert.deepEqual(shape(moreCy), shape(moreEn));
  });

  it('leave no English in the Welsh', () => {
    const words = JSON.stringify([cy, moreCy], (_, value) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.doesNotMatch(words, /\b(the|most deprived|neighbourhoods? (are|is)|was redrawn)\b/iu);
  });
});
