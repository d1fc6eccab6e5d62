import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOMAINS } from '@odm-widgets/data/model';
import {
  pickerView,
  type PickerState,
  type WardChoice,
} from '../../packages/ward-deprivation/src/lazy/picker/picker.view.js';
import {
  comparedWards,
  withComparedWards,
} from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { areasOf, wardCode } from '../support/areas.js';
import { listeners, markup, visibleText } from '../support/template-text.js';
import { ENGLISH, PICKER_ENGLISH } from './languages.js';

const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5, 33_000, 33_755], Empty: [] });

describe('the picker', () => {
  const STATE: PickerState = {
    areas,
    ward: wardCode(0),
    domain: 'crime',
    domains: DOMAINS,
    view: 'overall',
    views: ['overall', 'domains'],
    compareWards: [],
    domainNames: ENGLISH.strings.domain,
  };
  const view = (state: Partial<PickerState>, choose: (choice: WardChoice) => void = () => undefined) =>
    pickerView({ ...STATE, ...state }, PICKER_ENGLISH, choose);

  it('disables its list of wards until the wards have loaded', () => {
    assert.match(markup(view({ areas: undefined })), /\?disabled=true/u);
    assert.match(markup(view({})), /\?disabled=false/u);
    assert.doesNotMatch(markup(view({ areas: undefined })), /Compare with/u);
  });

  it('offers a view only where there are several domains, and a comparison only in the view of one', () => {
    assert.match(visibleText(view({})), /View.*Compare with/u);
    assert.doesNotMatch(visibleText(view({ domains: ['overall'] })), /All kinds side by side/u);
    assert.doesNotMatch(visibleText(view({ view: 'domains' })), /Compare with/u);
    assert.doesNotMatch(visibleText(view({ ward: '' })), /Compare with/u);
  });

  it('offers each other ward to compare once, and a button to remove each compared one', () => {
    const compareWards = [wardCode(1), 'E05999999'];
    const said = visibleText(view({ compareWards }));
    assert.match(said, /Remove Felpersham Remove E05999999$/u);
    const offered = said.slice(said.indexOf('Compare with'), said.indexOf('Remove'));
    assert.match(offered, /Empty/u);
    assert.doesNotMatch(offered, /Ambridge|Felpersham/u);
  });

  it('reports each choice by itself, and moves focus when a button is removed', () => {
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
    assert.equal(focused, 1, 'the removed button moves focus to what stands before it');
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

  it('writes wards into `compare` and reads them from it, whatever else is written there', () => {
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
