import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detailStrings } from '../../packages/ward-deprivation/src/lazy/details/strings/index.js';
import { ENGLISH, PICKER_ENGLISH, PICKER_WELSH, WELSH } from './languages.js';

describe('words in English and Welsh', () => {
  it('have the same keys with the same arguments', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'function'
        ? `function/${value.length}`
        : typeof value === 'object' && value
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
          : typeof value;
    assert.deepEqual(shape(WELSH.strings), shape(ENGLISH.strings));
    assert.deepEqual(shape(PICKER_WELSH.strings), shape(PICKER_ENGLISH.strings));
    assert.deepEqual(shape(detailStrings(WELSH)), shape(detailStrings(ENGLISH)));
  });

  it('leave no English words in the Welsh', () => {
    const text = JSON.stringify([WELSH.strings, PICKER_WELSH.strings, detailStrings(WELSH)], (_, value) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.doesNotMatch(text, /\b(the|most deprived|neighbourhoods? (are|is)|was redrawn)\b/iu);
  });
});

describe('rules of Welsh in sentences about wards', () => {
  const { headline, tenth, comparison, chart } = WELSH.strings;
  const { empty, offer, detail } = PICKER_WELSH.strings;
  const values = (n: number, total: number, year?: string) => ({
    ward: 'X',
    count: String(n),
    of: String(total),
    n,
    total,
    phrase: '',
    year,
  });

  it('mutate a neighbourhood softly after 2, with an h after 6, and not after other numbers', () => {
    for (const [total, noun] of [
      [2, 'gymdogaeth'],
      [3, 'cymdogaeth'],
      [5, 'cymdogaeth'],
      [6, 'chymdogaeth'],
      [10, 'cymdogaeth'],
    ] as const) {
      assert.match(
        headline.some(values(1, total)),
        new RegExp(`^Mae 1 o’r ${total} ${noun} yn ward X `, 'u'),
      );
      assert.match(headline.none(values(0, total)), new RegExp(`^Nid yw’r un o’r ${total} ${noun} `, 'u'));
    }
  });

  it('join the article to the verb of the present, and keep it in the past', () => {
    assert.match(headline.all(values(2, 2)), /^Mae’r ddwy gymdogaeth yn ward X /u);
    assert.match(headline.all(values(2, 2, '2019')), /^Yn 2019, roedd y ddwy gymdogaeth /u);
    assert.match(headline.singleInside(values(1, 1)), /^Mae’r unig gymdogaeth /u);
    assert.match(headline.none(values(0, 4, '2019')), /^Yn 2019, nid oedd yr un o’r 4 /u);
  });

  it('have ordinals with the article that stands before each', () => {
    assert.deepEqual([2, 3, 9].map(tenth), [
      'yr ail 10% mwyaf difreintiedig',
      'y trydydd 10% mwyaf difreintiedig',
      'yr ail 10% lleiaf difreintiedig',
    ]);
  });

  it('name councils where nothing mutates them', () => {
    const council = { ward: 'Treganna', authority: 'Caerdydd', year: '2024' };
    const texts = [
      empty.chooseWard(council),
      empty.noLsoas(council),
      empty.redrawn(council),
      empty.isNew(council),
      empty.isNewest(council),
      empty.notInAuthority({ name: 'Canol', authority: 'Caerdydd' }),
      offer.chooseIn(council),
      offer.showCouncil(council),
      chart.guideOutline({ place: 'Caerdydd' }),
      comparison.authority({ place: 'Caerdydd', ...values(1, 1) }),
    ];
    for (const text of texts) assert.match(text, /o fewn Caerdydd\b/u);
  });

  it('say "with" a letter by how it is read', () => {
    const inside = 'yng Nghymru';
    assert.match(detail.notAWardIn({ inside, prefix: 'W05' }), /yn dechrau â W05\./u);
    assert.match(detail.notAWardIn({ inside, prefix: 'S13' }), /yn dechrau ag S13\./u);
    assert.match(detail.notAWardIn({ inside, prefix: 'N08' }), /yn dechrau ag N08\./u);
    assert.match(detail.notAWard, /yn dechrau ag E05\./u);
  });
});
