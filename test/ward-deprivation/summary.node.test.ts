import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOMAINS, type Release } from '@odm-widgets/data/model';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  comparisonSentences,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { toTable } from '../../packages/ward-deprivation/src/lazy/details/details.table.js';
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
      '2 of Ardwick’s 3 neighbourhoods are among the most deprived 10% in England.',
      'Mae 2 o’r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'one of several',
      [IN, OUT, OUT + 1],
      '1 of Ardwick’s 3 neighbourhoods is among the most deprived 10% in England.',
      'Mae 1 o’r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'neither of two',
      [OUT, OUT + 1],
      'Neither of Ardwick’s 2 neighbourhoods is among the most deprived 10% in England.',
      'Nid yw’r un o’r 2 gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'none of many',
      [OUT, OUT + 1, OUT + 2],
      'None of Ardwick’s 3 neighbourhoods is among the most deprived 10% in England.',
      'Nid yw’r un o’r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'all of many',
      [IN, IN + 1, IN + 2],
      'All 3 of Ardwick’s neighbourhoods are among the most deprived 10% in England.',
      'Mae pob un o’r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'both',
      [IN, IN + 1],
      'Both of Ardwick’s neighbourhoods are among the most deprived 10% in England.',
      'Mae’r ddwy gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'the only one, inside',
      [IN],
      'Ardwick’s one neighbourhood is among the most deprived 10% in England.',
      'Mae’r unig gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
    ],
    [
      'the only one, outside',
      [OUT],
      'Ardwick’s one neighbourhood is in the fifth least deprived 10% in England.',
      'Mae’r unig gymdogaeth yn ward Ardwick yn y pumed 10% lleiaf difreintiedig yn Lloegr.',
    ],
  ];
  for (const [name, ranks, english, welsh] of cases) {
    it(`counts ${name}, in English`, () => assert.equal(headline(modelOf(ranks), ENGLISH), english));
    it(`counts ${name}, in Welsh`, () => assert.equal(headline(modelOf(ranks), WELSH), welsh));
  }

  it('mutates the noun after a number in Welsh: 2 gymdogaeth, 3 cymdogaeth, 6 chymdogaeth, 10 cymdogaeth', () => {
    for (const [total, noun] of [
      [3, 'cymdogaeth'],
      [4, 'cymdogaeth'],
      [5, 'cymdogaeth'],
      [6, 'chymdogaeth'],
      [7, 'cymdogaeth'],
      [10, 'cymdogaeth'],
      [16, 'cymdogaeth'],
    ] as const) {
      const ranks = [IN, ...Array.from({ length: total - 1 }, (_, index) => OUT + index)];
      assert.match(headline(modelOf(ranks), WELSH), new RegExp(`^Mae 1 o’r ${total} ${noun} yn ward`, 'u'));
    }
    assert.match(headline(modelOf([IN, OUT]), WELSH), /^Mae 1 o’r 2 gymdogaeth/u);
  });

  it('counts tenths with the right article in Welsh', () => {
    const tenths = [1, 2, 3, 4, 5, 6, 9, 10].map((tenth) => WELSH.strings.tenth(tenth));
    assert.deepEqual(tenths, [
      'y 10% mwyaf difreintiedig',
      'yr ail 10% mwyaf difreintiedig',
      'y trydydd 10% mwyaf difreintiedig',
      'y pedwerydd 10% mwyaf difreintiedig',
      'y pumed 10% mwyaf difreintiedig',
      'y pumed 10% lleiaf difreintiedig',
      'yr ail 10% lleiaf difreintiedig',
      'y 10% lleiaf difreintiedig',
    ]);
  });

  it('tells an earlier release in the past tense, with its year', () => {
    const cases: [number[], string, string][] = [
      [
        [IN, OUT, OUT + 1],
        'In 2019, 1 of Ardwick’s 3 neighbourhoods was among the most deprived 10% in England.',
        'Yn 2019, roedd 1 o’r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
      ],
      [
        [IN, IN + 1],
        'In 2019, both of Ardwick’s neighbourhoods were among the most deprived 10% in England.',
        'Yn 2019, roedd y ddwy gymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
      ],
      [
        [OUT, OUT + 1, OUT + 2],
        'In 2019, none of Ardwick’s 3 neighbourhoods was among the most deprived 10% in England.',
        'Yn 2019, nid oedd yr un o’r 3 cymdogaeth yn ward Ardwick ymhlith y 10% mwyaf difreintiedig yn Lloegr.',
      ],
      [
        [OUT],
        'In 2019, Ardwick’s one neighbourhood was in the fifth least deprived 10% in England.',
        'Yn 2019, roedd yr unig gymdogaeth yn ward Ardwick yn y pumed 10% lleiaf difreintiedig yn Lloegr.',
      ],
    ];
    for (const [ranks, english, welsh] of cases) {
      const model = { ...modelOf(ranks), release: '2019' as const };
      assert.equal(headline(model, ENGLISH), english);
      assert.equal(headline(model, WELSH), welsh);
    }
  });

  it('keeps the article of a Welsh name of a ward', () => {
    assert.match(
      headline(modelOf([IN, IN + 1], 'Pen y Fan'), WELSH),
      /^Mae’r ddwy gymdogaeth yn ward Pen y Fan /u,
    );
    assert.match(
      headline(modelOf([IN, OUT], 'Pen y Fan'), WELSH),
      /^Mae 1 o’r 2 gymdogaeth yn ward Pen y Fan /u,
    );
  });

  it('writes the possessive of every kind of ward name', () => {
    const headlineOf = (name: string) => headline(modelOf([IN, OUT], name), ENGLISH);
    for (const [name, written] of [
      ['St Mary’s', 'St Mary’s'],
      ["St James'", 'St James’'],
      ['Castle Hills', 'Castle Hills’'],
      ['Ingleby Barwick (East)', 'Ingleby Barwick (East)’s'],
    ] as const)
      assert.ok(headlineOf(name).startsWith(`1 of ${written} 2 neighbourhoods is among`), headlineOf(name));
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
        const { columns, rows } = toTable(model, 'overall', ENGLISH);
        const tenth = columns.findIndex(({ key }) => key === 'overall_decile');
        const inTenth = rows.filter((row) => row[tenth] === 1).length;
        const text = headline(model, ENGLISH)
          .replace('10%', '')
          .replace(/10%\.$/u, '');
        const numbers = [...text.matchAll(/\d+/gu)].map(Number);
        // A headline of none or all writes no number, in words that other tests read.
        assert.deepEqual(
          numbers.filter((value) => ![inTenth, rows.length].includes(value)),
          [],
          text,
        );
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
  const sentences = (ranks: readonly number[], changes: Partial<WardQuery> = {}, release = '2025') => {
    const model = { ...modelOf(ranks, 'Ardwick', changes), release: release as Release };
    return comparisonSentences(model, ENGLISH);
  };

  it('always give the council and the release, and England where `compare` names it', () => {
    assert.deepEqual(sentences([IN, OUT]), [
      'In Borsetshire as a whole, 2 of 4 neighbourhoods are.',
      'Figures of the Indices of Deprivation 2025.',
    ]);
    assert.equal(sentences([IN], { compareNation: true })[1], 'Across England it is 10% by definition.');
  });

  it('agree with a count of none, one and several, in either tense', () => {
    const shares = (of: readonly number[], release?: string) => {
      const model = toModel(
        QUERY,
        { areas: areasOf({ Ardwick: of.slice(0, 2), Other: of.slice(2) }), ward: wardCode(0) },
        [],
        [],
      );
      return comparisonSentences({ ...model, release: (release ?? '2025') as Release }, ENGLISH)[0];
    };
    assert.equal(shares([OUT, OUT, OUT]), 'In Borsetshire as a whole, none of 3 neighbourhoods is.');
    assert.equal(shares([OUT, IN, OUT]), 'In Borsetshire as a whole, 1 of 3 neighbourhoods is.');
    assert.equal(shares([IN, IN, OUT], '2019'), 'In Borsetshire as a whole, 2 of 3 neighbourhoods were.');
  });

  it('stand alone below a headline about another tenth', () => {
    assert.equal(
      sentences([OUT])[0],
      'In Borsetshire as a whole, 1 of 3 neighbourhoods is among the most deprived 10%.',
    );
  });

  it('name the council as people write it, with its article', () => {
    const scilly = areasOf({ Ardwick: [OUT] }, { code: 'E06000053', name: 'Isles of Scilly' });
    const model = toModel(QUERY, { areas: scilly, ward: wardCode(0) }, [], []);
    assert.equal(
      comparisonSentences(model, ENGLISH)[0],
      'It is the one neighbourhood in the Isles of Scilly.',
    );
    assert.equal(comparisonSentences(model, WELSH)[0], 'Dyma’r unig gymdogaeth o fewn Isles of Scilly.');
  });
});
