import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy as controlFiltersCy } from '../../../packages/representation/src/political-control/lazy/filters/strings/cy.js';
import { en as controlFiltersEn } from '../../../packages/representation/src/political-control/lazy/filters/strings/en.js';
import { cy as wardFiltersCy } from '../../../packages/representation/src/representation/lazy/filters/strings/cy.js';
import { en as wardFiltersEn } from '../../../packages/representation/src/representation/lazy/filters/strings/en.js';
import { cy as mapCy } from '../../../packages/representation/src/representation/lazy/map/strings/cy.js';
import { en as mapEn } from '../../../packages/representation/src/representation/lazy/map/strings/en.js';
import { cy as squaresCy } from '../../../packages/representation/src/representation/lazy/squares/strings/cy.js';
import { en as squaresEn } from '../../../packages/representation/src/representation/lazy/squares/strings/en.js';
import { en as controlNationsEn } from '../../../packages/representation/src/political-control/lazy/nations/strings/en.js';
import { cy as controlStringsCy } from '../../../packages/representation/src/political-control/strings/cy.js';
import { en as wardNationsEn } from '../../../packages/representation/src/representation/lazy/nations/strings/en.js';
import { cy as wardStringsCy } from '../../../packages/representation/src/representation/strings/cy.js';
import type { IndexOfNation } from '../../../packages/representation/src/shared/lazy/nations/index-of-nation.js';
import { CONTROL_FIGURE, WARDS_FIGURE } from '../../support/representation-i18n.js';
import { notEmpty } from '../../support/not-empty.js';
import { BLAME, BLAME_CY } from '../../support/wording.js';

const en = WARDS_FIGURE.en.strings;
/** Words about nations are compared by nation, below. */
const withoutNations = <T extends object>(strings: T): T => ({ ...strings, nations: {} });
const cy = withoutNations(WARDS_FIGURE.cy.strings);
const controlCy = withoutNations(CONTROL_FIGURE.cy.strings);
/** The words about each nation other than England. */
const ofNations = <T>(words: (of: IndexOfNation) => T): T[] =>
  (['wales', 'scotland', 'northern-ireland'] as const).map((nation) => {
    const named = { name: 'X', inside: 'X', index: 'X', area: 'X', areas: 'X', count: '2', wardYear: '2025' };
    return words({ nation, ...named, domain: {} });
  });
/** All strings of both widgets, those of their figures and filters included. */
const ENGLISH = [
  en,
  wardFiltersEn,
  squaresEn,
  mapEn,
  CONTROL_FIGURE.en.strings,
  controlFiltersEn,
  ...ofNations(wardNationsEn),
  ...ofNations(controlNationsEn),
];
const WELSH = [
  cy,
  wardFiltersCy,
  squaresCy,
  mapCy,
  controlCy,
  controlFiltersCy,
  ...ofNations(wardStringsCy.nations),
  ...ofNations(controlStringsCy.nations),
];

const VALUES: Readonly<Record<string, unknown>> = {
  n: 2,
  decile: 2,
  years: ['2023', '2025'],
  next: undefined,
  tallies: ['A', 'B'],
  councils: ['A', 'B'],
};
/** Strings that take a list. */
const LISTS = new Set(['partyList', 'partners']);

function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const any = new Proxy(
      {},
      { get: (_, key) => VALUES[String(key)] ?? (typeof key === 'symbol' ? () => 'X' : 'X') },
    );
    return [String((value as (words: unknown) => unknown)(LISTS.has(key) ? ['A', 'B'] : any))];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, item]) => textsOf(item, name))
    : [];
}

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' && one ? keysOf(one as object, `${path}${key}.`) : [`${path}${key}`],
  );

describe('strings of both widgets about councils', () => {
  it('have the same keys in both languages', () => {
    ENGLISH.forEach((strings, index) => {
      assert.ok(keysOf(strings).length > 5);
      assert.deepEqual(keysOf(WELSH[index]!).sort(), keysOf(strings).sort());
    });
  });

  it('blame nobody and claim no cause', () => {
    const texts = ENGLISH.flatMap((strings) => textsOf(strings));
    const welshTexts = WELSH.flatMap((strings) => textsOf(strings));
    assert.ok(texts.length > 150 && welshTexts.length > 150);
    // The caveats say that there is no cause.
    const isCaveat = (text: string) => /^(?:This does not show|Nid yw hyn yn dangos)/u.test(text);
    for (const text of notEmpty(texts.filter((one) => !isCaveat(one)))) assert.doesNotMatch(text, BLAME);
    for (const text of notEmpty(welshTexts.filter((one) => !isCaveat(one))))
      assert.doesNotMatch(text, BLAME_CY);
  });

  it('would fail the check for blame if they did', () => {
    for (const text of ['deprived because of Labour', 'which leads to', 'wards that suffer'])
      assert.match(text, BLAME);
  });

  it('mutate nouns after Welsh numbers', () => {
    assert.match(cy.neighbourhoods({ n: 2, count: '2' }), /2 gymdogaeth/u);
    assert.match(cy.neighbourhoods({ n: 6, count: '6' }), /6 chymdogaeth/u);
    const since = { date: 'diwedd 2025', elections: 'Mai 2026', voted: 1 };
    assert.match(cy.notes.seatsDateBeforeElections({ ...since, of: 2 }), /1 o’r 2 gyngor hyn/u);
    assert.match(cy.notes.seatsDateBeforeElections({ ...since, of: 3 }), /1 o’r 3 chyngor hyn/u);
    assert.match(
      cy.headline.seats({
        n: 96,
        count: '96',
        date: 'Mai 2025',
        place: 'X',
        parties: 'A a B',
        withoutCounties: false,
      }),
      /96 cynghorydd/u,
    );
  });

  it('agree with singular and plural numbers', () => {
    const one = textsOf(en.neighbourhoods).join();
    assert.match(one, /neighbourhoods$/u);
    assert.equal(en.neighbourhoods({ n: 1, count: '1' }), '1 neighbourhood');
    assert.equal(en.notes.vacancies({ n: 1, count: '1' }), '1 seat is vacant.');
    assert.equal(
      en.notes.wardsDidNotVote({ n: 1, count: '1', date: 'May 2024' }),
      '1 ward held no election of its own council in May 2024.',
    );
  });
});
