import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOMAINS } from '@odm-widgets/data/model';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  comparisonSentences,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { toTable } from '../../packages/ward-deprivation/src/ward-deprivation.table.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { QUERY, areasOf, wardCode } from '../support/areas.js';
import { ENGLISH, WELSH } from './languages.js';

const IN = 100;
const OUT = 20_000;

function modelOf(ranks: readonly number[], name = 'Ardwick', changes: Partial<WardQuery> = {}) {
  return toModel(
    { ...QUERY, ...changes },
    { areas: areasOf({ [name]: ranks, Other: [IN, OUT] }), ward: wardCode(0) },
    [],
    [],
  );
}

describe('the headline of a ward', () => {
  const cases: [string, number[], string, string][] = [
    [
      'several',
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
      'the only one, inside',
      [IN],
      "Ardwick's one neighbourhood is among the most deprived 10% in England.",
      "Mae'r unig gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.",
    ],
    [
      'the only one, outside',
      [OUT],
      "Ardwick's one neighbourhood is not among the most deprived 10% in England: it is in the fifth least deprived 10%.",
      "Nid yw'r unig gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr: mae hi yn y pumed 10% lleiaf difreintiedig.",
    ],
  ];
  for (const [name, ranks, english, welsh] of cases) {
    it(`counts ${name}, in English`, () => assert.equal(headline(modelOf(ranks), ENGLISH), english));
    it(`counts ${name}, in Welsh`, () => assert.equal(headline(modelOf(ranks), WELSH), welsh));
  }

  it('has the aspirate mutation after six in Welsh', () => {
    assert.match(headline(modelOf([1, 2, 3, 4, 5, OUT]), WELSH), /5 o'r 6 chymdogaeth/u);
  });

  it('writes the possessive of every kind of ward name', () => {
    const headlineOf = (name: string) => headline(modelOf([IN, OUT], name), ENGLISH);
    assert.match(headlineOf("St Mary's"), /^1 of St Mary's 2 neighbourhoods/u);
    assert.match(headlineOf('Castle Hills'), /^1 of Castle Hills' 2 neighbourhoods/u);
    assert.match(headlineOf('Ingleby Barwick (East)'), /^1 of Ingleby Barwick \(East\)'s 2 neighbourhoods/u);
  });

  it('names the domain when it is not the overall index', () => {
    for (const domain of DOMAINS) {
      const text = headline(modelOf([IN, OUT], 'Ardwick', { domain }), ENGLISH);
      assert.equal(/ for /u.test(text), domain !== 'overall', text);
    }
  });

  it('holds only numbers that the table gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 33_755 }), { minLength: 1, maxLength: 19 }), (ranks) => {
        const model = modelOf(ranks);
        const rows = toTable(model, 'overall', ENGLISH).rows;
        const inTenth = rows.filter((row) => row[3] === 1).length;
        const text = headline(model, ENGLISH)
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
        for (const i18n of [ENGLISH, WELSH]) {
          const text = headline(modelOf(ranks), i18n);
          assert.doesNotMatch(text, /\b1 neighbourhoods|deprived people|undefined|NaN/u);
        }
      }),
    );
  });
});

describe('the sentences that compare', () => {
  it('always give the council, and England where `compare` names it', () => {
    assert.deepEqual(comparisonSentences(modelOf([IN, OUT]), ENGLISH), ['Across Borsetshire, it is 2 of 4.']);
    assert.equal(comparisonSentences(modelOf([IN], 'A', { compareEngland: true }), ENGLISH).length, 2);
  });
});
