import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOMAINS } from '@odm-widgets/data/model';
import { formattersOf } from '../../packages/core/src/i18n/format.js';
import { cy as coreCy } from '../../packages/core/src/strings/cy.js';
import { en as coreEn } from '../../packages/core/src/strings/en.js';
import {
  pickerView,
  type PickerState,
  type WardChoice,
} from '../../packages/ward-deprivation/src/lazy/picker/picker.view.js';
import { emptyView, emptySentence } from '../../packages/ward-deprivation/src/lazy/picker/empty.view.js';
import { noticesOf } from '../../packages/ward-deprivation/src/ward-loader.js';
import { type Notice, type WardEmpty } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { cy as moreCy } from '../../packages/ward-deprivation/src/lazy/picker/strings/cy.js';
import { en as moreEn } from '../../packages/ward-deprivation/src/lazy/picker/strings/en.js';
import { noticeTexts } from '../../packages/ward-deprivation/src/lazy/picker/notices.summary.js';
import {
  comparedWards,
  withComparedWards,
} from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { en } from '../../packages/ward-deprivation/src/strings/en.js';
import { areasOf, found, wardCode } from '../support/areas.js';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';
import { attributeValues, listeners, markup, visibleText } from '../support/template-text.js';

const ENGLISH = { s: moreEn, ...formattersOf(coreEn), showWard: () => undefined };
const WELSH = { s: moreCy, ...formattersOf(coreCy), showWard: () => undefined };
const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5, 33_000, 33_755], Empty: [] });
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
  'no neighbourhoods': { kind: 'no-lsoas', ward: 'Empty', authority, provenance: areas.provenance },
  redrawn: { ...old, reason: 'redrawn', wards: [share] },
  'redrawn, nobody knows where to': { ...old, reason: 'redrawn' },
  'gone with its council': { ...old, reason: 'council-abolished', wards: [share], estimated: true },
  new: { ...old, reason: 'new', firstYear: 2025, lastYear: 2025 },
  'a name of two': { kind: 'ambiguous', name: 'Central', wards: [share, { ...share, code: wardCode(1) }] },
  Wales: { kind: 'other-nation', nation: 'wales', query: 'W05000001' },
  Scotland: { kind: 'other-nation', nation: 'scotland', query: 'S13000001' },
  'Northern Ireland': { kind: 'other-nation', nation: 'northern-ireland', query: 'N08000001' },
  'a Welsh postcode': { kind: 'postcode-other-nation', nation: 'wales' },
  Jersey: { kind: 'postcode-other-nation', nation: 'crown-dependency' },
  'no code': { kind: 'unknown', query: 'E0501', problem: 'format' },
  'a council’s code': { kind: 'unknown', query: 'E08000003', problem: 'not-a-ward' },
  'no such ward': { kind: 'unknown', query: 'Nowhere', problem: 'not-found' },
  'a slip': { kind: 'unknown', query: 'E05O99000', problem: 'format', nearest: share },
  'a postcode gone': { kind: 'postcode-terminated', year: 2019, month: 3 },
  'a postcode nobody knows': { kind: 'postcode-not-found' },
  'no postcode': { kind: 'postcode-invalid' },
};

describe('an answer without figures', () => {
  for (const [name, answer] of Object.entries(EMPTY)) {
    it(`is a whole sentence in both languages: ${name}`, () => {
      const [english, welsh] = [emptySentence(answer, ENGLISH), emptySentence(answer, WELSH)];
      for (const text of [english, welsh]) {
        assert.match(text, /[.?]$/u);
        assert.doesNotMatch(text, /undefined|NaN|\[object|  | \./u);
      }
      assert.notEqual(english, welsh);
      for (const context of [ENGLISH, WELSH])
        assert.doesNotMatch(visibleText(emptyView(answer, context)), /undefined|NaN|\[object/u);
    });
  }

  it('offers each ward that may be meant as a button that shows it', () => {
    for (const [name, answer] of Object.entries(EMPTY)) {
      const shown: string[] = [];
      const view = emptyView(answer, { ...ENGLISH, showWard: (code) => shown.push(code) });
      for (const listen of listeners(view)) listen({});
      const wards =
        'wards' in answer ? answer.wards : 'nearest' in answer && answer.nearest ? [answer.nearest] : [];
      assert.deepEqual(
        shown,
        wards.map(({ code }) => code),
        name,
      );
    }
  });

  it('says an estimate where it is one, and only there', () => {
    const text = (name: string) => visibleText(emptyView(EMPTY[name]!, ENGLISH));
    assert.match(text('gone with its council'), /our own estimate/u);
    assert.doesNotMatch(text('redrawn'), /our own estimate/u);
  });

  it('leads to a nation’s own index by https, and a crown dependency’s nowhere', () => {
    for (const name of ['Wales', 'Scotland', 'Northern Ireland', 'a Welsh postcode'])
      assert.match(attributeValues(emptyView(EMPTY[name]!, ENGLISH), 'href').join(), /^https:\/\//u, name);
    assert.deepEqual(attributeValues(emptyView(EMPTY['Jersey']!, ENGLISH), 'href'), []);
  });

  it('repeats what an author wrote as it is, and never as part of a link', () => {
    for (const query of HOSTILE_TEXTS) {
      const answer: WardEmpty = { kind: 'unknown', query, problem: 'not-found' };
      assert.ok(emptySentence(answer, ENGLISH).includes(query));
      assert.deepEqual(attributeValues(emptyView(answer, ENGLISH), 'href').filter(Boolean).length, 0);
    }
  });
});

describe('what is said beside the figures', () => {
  const NOTICES: Notice[] = [
    { kind: 'redrawn', year: 2025, wards: [share], estimated: true },
    { kind: 'redrawn', year: 2025, wards: [], estimated: true },
    { kind: 'renamed', name: 'Old Name', year: 2021 },
    { kind: 'postcode-ward', ward: 'Ambridge' },
    { kind: 'overall-only' },
    { kind: 'compare-missing', wards: ['E05999999', 'E05999998'] },
    { kind: 'compare-empty', wards: ['Empty'] },
  ];

  it('is a whole sentence for each notice, in the order given, in both languages', () => {
    for (const [s, { list }] of [
      [moreEn, ENGLISH],
      [moreCy, WELSH],
    ] as const) {
      const texts = noticeTexts(NOTICES, s, list);
      assert.equal(texts.length, NOTICES.length);
      for (const text of texts) {
        assert.match(text, /\.$/u);
        assert.doesNotMatch(text, /undefined|\[object|  /u);
      }
    }
  });

  it('says nothing of where a redrawn ward went when nobody knows', () => {
    const [known, unknown] = noticeTexts(NOTICES, moreEn, ENGLISH.list);
    assert.match(known!, /Most of it is now in Ambridge/u);
    assert.doesNotMatch(unknown!, /Most of it/u);
  });

  it('comes of the names and the redrawing the index knows', () => {
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
});

describe('the picker', () => {
  const STATE: PickerState = {
    areas,
    ward: wardCode(0),
    domain: 'crime',
    domains: DOMAINS,
    view: 'overall',
    compareWards: [],
    domainNames: en.domain,
  };
  const view = (state: Partial<PickerState>, choose: (choice: WardChoice) => void = () => undefined) =>
    pickerView({ ...STATE, ...state }, moreEn, choose);

  it('can be used before the wards are here', () => {
    assert.match(markup(view({ areas: undefined })), /\?disabled=true/u);
    assert.match(markup(view({})), /\?disabled=false/u);
    assert.doesNotMatch(markup(view({ areas: undefined })), /Compare with/u);
  });

  it('offers a view only where there are domains, and a comparison only of one domain', () => {
    assert.match(visibleText(view({})), /View.*Compare with/u);
    assert.doesNotMatch(visibleText(view({ domains: ['overall'] })), /All kinds side by side/u);
    assert.doesNotMatch(visibleText(view({ view: 'domains' })), /Compare with/u);
    assert.doesNotMatch(visibleText(view({ ward: '' })), /Compare with/u);
  });

  it('offers to compare each other ward once, and to take away those compared', () => {
    const compareWards = [wardCode(1), 'E05999999'];
    const said = visibleText(view({ compareWards }));
    assert.match(said, /Remove Felpersham Remove E05999999$/u);
    const offered = said.slice(said.indexOf('Compare with'), said.indexOf('Remove'));
    assert.match(offered, /Empty/u);
    assert.doesNotMatch(offered, /Ambridge|Felpersham/u);
  });

  it('tells what was chosen, and nothing else', () => {
    const chosen: WardChoice[] = [];
    const own = view({ compareWards: [wardCode(1)] }, (choice) => chosen.push(choice));
    let focused = 0;
    const before = { querySelector: () => null, focus: () => (focused += 1) };
    for (const listen of listeners(own))
      listen({ currentTarget: { value: 'picked', previousElementSibling: before } });
    assert.deepEqual(chosen, [
      { ward: 'picked' },
      { domain: 'picked' },
      { view: 'picked' },
      { compareWards: [wardCode(1), 'picked'] },
      { compareWards: [] },
    ]);
    assert.equal(focused, 1, 'what takes a ward away goes itself, and hands the keyboard on');
  });

  it('takes three wards to compare and no fourth', () => {
    const disabled = (count: number) =>
      [
        ...markup(view({ compareWards: [1, 2, 3].slice(0, count).map(String) })).matchAll(
          /\?disabled=(true|false)/gu,
        ),
      ].map(([, on]) => on);
    assert.deepEqual(disabled(2), ['false', 'false']);
    assert.deepEqual(disabled(3), ['false', 'true']);
  });

  it('writes wards into the attribute and reads them from it, whatever else an author wrote there', () => {
    const code = fc.stringMatching(/^[EWSN]\d{8}$/u);
    const word = fc.constantFrom<string>('authority', 'ENGLAND', 'none', 'nonsense', ',', 'e05011351');
    fc.assert(
      fc.property(fc.array(word), fc.uniqueArray(code, { maxLength: 3 }), (before, wards) => {
        const written = withComparedWards(before.join(' '), wards);
        assert.deepEqual(comparedWards(written), wards);
        for (const one of ['authority', 'ENGLAND', 'none'])
          assert.equal(written.includes(one), before.includes(one));
        assert.equal(withComparedWards(written, wards), written);
      }),
    );
  });
});
