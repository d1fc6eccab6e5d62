import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptySentence } from '../../packages/ward-deprivation/src/lazy/picker/empty.summary.js';
import { emptyView } from '../../packages/ward-deprivation/src/lazy/picker/empty.view.js';
import type { WardEmpty } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { PROVENANCE, wardCode } from '../support/areas.js';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';
import { attributeValues, listeners, visibleText } from '../support/template-text.js';
import { PICKER_ENGLISH, PICKER_WELSH } from './languages.js';

const authority = { code: 'E08000099', name: 'Borsetshire' };
const old = {
  kind: 'changed',
  code: 'E05000001',
  name: 'Old Ward',
  authority,
  firstYear: 2019,
  lastYear: 2021,
  wards: [],
  estimated: false,
} as const;
const share = { code: wardCode(0), name: 'Ambridge', authority, share: 1 };

/** An empty answer of every kind there is. */
const EMPTY: Readonly<Record<string, WardEmpty>> = {
  'no ward chosen': { kind: 'choose-ward', authority },
  'no neighbourhoods': { kind: 'no-lsoas', ward: 'Empty', authority, provenance: PROVENANCE },
  'a redrawn ward': { ...old, reason: 'redrawn', wards: [share] },
  'redrawn, its successors unknown': { ...old, reason: 'redrawn' },
  'abolished with its council': { ...old, reason: 'council-abolished', wards: [share], estimated: true },
  'a new ward': { ...old, reason: 'new', firstYear: 2025, lastYear: 2025 },
  'a ward of 2026': { ...old, reason: 'new', firstYear: 2026, lastYear: 2026 },
  'a name of two wards': {
    kind: 'ambiguous',
    name: 'Central',
    wards: [share, { ...share, code: wardCode(1) }],
  },
  'a name of another council': { kind: 'not-in-authority', name: 'Central', authority, wards: [share] },
  'a name of no council': { kind: 'not-in-authority', name: 'Nowhere', authority, wards: [] },
  Wales: { kind: 'other-nation', nation: 'wales', query: 'W05000001' },
  Scotland: { kind: 'other-nation', nation: 'scotland', query: 'S13000001' },
  'Northern Ireland': { kind: 'other-nation', nation: 'northern-ireland', query: 'N08000001' },
  'a Welsh postcode': { kind: 'postcode-other-nation', nation: 'wales' },
  Jersey: { kind: 'postcode-other-nation', nation: 'crown-dependency' },
  'a malformed code': { kind: 'unknown', query: 'E0501', problem: 'format' },
  'a council’s code': { kind: 'unknown', query: 'E08000003', problem: 'not-a-ward' },
  'no such ward': { kind: 'unknown', query: 'Nowhere', problem: 'not-found', searched: [2024, 2025] },
  'a mistyped code': { kind: 'unknown', query: 'E05O99000', problem: 'format', nearest: share },
  'a postcode out of use': { kind: 'postcode-terminated', year: 2019, month: 3 },
  'an unknown postcode': { kind: 'postcode-not-found' },
  'a malformed postcode': { kind: 'postcode-invalid' },
};

describe('an answer without figures', () => {
  const view = (answer: WardEmpty, i18n = PICKER_ENGLISH) =>
    emptyView(answer, i18n, { showWard: () => undefined, showCouncil: () => undefined });

  for (const [name, answer] of Object.entries(EMPTY)) {
    it(`says in a whole sentence, in both languages, why there are none: ${name}`, () => {
      const [english, welsh] = [emptySentence(answer, PICKER_ENGLISH), emptySentence(answer, PICKER_WELSH)];
      for (const text of [english, welsh]) {
        assert.match(text, /[.?]$/u);
        assert.doesNotMatch(text, /undefined|NaN|\[object|  | \./u);
      }
      assert.notEqual(english, welsh);
      for (const i18n of [PICKER_ENGLISH, PICKER_WELSH])
        assert.doesNotMatch(visibleText(view(answer, i18n)), /undefined|NaN|\[object/u);
    });
  }

  it('offers each ward that may be meant as a button that shows that ward', () => {
    for (const [name, answer] of Object.entries(EMPTY)) {
      const shown: string[] = [];
      const buttons = emptyView(answer, PICKER_ENGLISH, {
        showWard: (code) => shown.push(code),
        showCouncil: (code) => shown.push(code),
      });
      for (const click of listeners(buttons)) click({});
      const wards =
        'wards' in answer ? answer.wards : 'nearest' in answer && answer.nearest ? [answer.nearest] : [];
      const council = name === 'a ward of 2026' ? [authority.code] : [];
      assert.deepEqual(shown, [...council, ...wards.map(({ code }) => code)], name);
    }
  });

  it('calls a match an estimate only where it is one', () => {
    const text = (name: string) => visibleText(view(EMPTY[name]!));
    assert.match(text('abolished with its council'), /our own estimate/u);
    assert.doesNotMatch(text('a redrawn ward'), /our own estimate/u);
  });

  it('links to the index of another nation by https, and has no link for a crown dependency', () => {
    for (const name of ['Wales', 'Scotland', 'Northern Ireland', 'a Welsh postcode'])
      assert.match(attributeValues(view(EMPTY[name]!), 'href').join(), /^https:\/\//u, name);
    assert.deepEqual(attributeValues(view(EMPTY['Jersey']!), 'href'), []);
  });

  it('says in at most 25 words of English and 30 of Welsh why there are none', () => {
    const wordsIn = (text: string) => text.split(/\s+/u).length;
    for (const [name, answer] of Object.entries(EMPTY)) {
      assert.ok(wordsIn(emptySentence(answer, PICKER_ENGLISH)) <= 25, name);
      assert.ok(wordsIn(emptySentence(answer, PICKER_WELSH)) <= 30, name);
    }
  });

  it('names the council that lacks the ward, and does not send people to one that was abolished', () => {
    assert.match(
      visibleText(view(EMPTY['a name of another council']!)),
      /^Borsetshire has no ward called “Central”\./u,
    );
    const unknown = { ...old, reason: 'council-abolished' } as const;
    assert.doesNotMatch(visibleText(view(unknown)), /website of/u);
    assert.match(
      visibleText(view(EMPTY['redrawn, its successors unknown']!)),
      /website of Borsetshire’s council/u,
    );
  });

  it('says which lists were searched for an unknown code or name', () => {
    assert.match(visibleText(view(EMPTY['no such ward']!)), /lists of 2024 and 2025 were searched/u);
  });

  it('says when a ward of 2026 was drawn and what is missing', () => {
    const text = visibleText(view(EMPTY['a ward of 2026']!));
    assert.match(text, /^Old Ward in Borsetshire was drawn in May 2026\. There is no official lookup/u);
    assert.match(text, /Choose another ward in Borsetshire$/u);
  });

  it('dates a postcode out of use with the month', () => {
    assert.match(emptySentence(EMPTY['a postcode out of use']!, PICKER_ENGLISH), /in March 2019\.$/u);
    assert.match(emptySentence(EMPTY['a postcode out of use']!, PICKER_WELSH), /ym mis Mawrth 2019\.$/u);
  });

  it('repeats an unknown name as text and never as part of a link', () => {
    for (const query of HOSTILE_TEXTS) {
      const answer: WardEmpty = { kind: 'unknown', query, problem: 'not-found' };
      assert.ok(emptySentence(answer, PICKER_ENGLISH).includes(query));
      assert.deepEqual(attributeValues(view(answer), 'href').filter(Boolean).length, 0);
    }
  });
});
