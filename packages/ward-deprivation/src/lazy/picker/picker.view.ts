import { announcedHeadline, markEnglish, type I18n } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { commonPlaceName, nationOf, type AreaDomain, type AuthorityAreas } from '@odm-widgets/data/model';
import { MAX_COMPARED_WARDS, type View } from '../../ward-deprivation.query.js';
import type { PickerStrings } from './strings/types.js';

/** What the picker shows as chosen, and what it offers. */
export interface PickerState {
  areas: AuthorityAreas | undefined;
  ward: string;
  domain: AreaDomain;
  domains: readonly AreaDomain[];
  view: View;
  views: readonly View[];
  compareWards: readonly string[];
  domainNames: Readonly<Record<AreaDomain, string>>;
}

/** A choice the visitor made; each field is one that changed. */
export interface WardChoice {
  ward?: string;
  domain?: AreaDomain;
  view?: View;
  compareWards?: readonly string[];
}

type ControlStrings = PickerStrings['controls'];
type OnChoose = (choice: WardChoice) => void;

/** Native selects: the ward, the kind of deprivation, the view, and wards to compare. */
export function pickerView(state: PickerState, i18n: I18n<PickerStrings>, choose: OnChoose): TemplateResult {
  const { controls } = i18n.strings;
  return html`<fieldset class="controls">
    <legend class="visually-hidden">${controls.legend}</legend>
    ${wardSelect(state, controls, choose)} ${domainSelect(state, controls, choose)}
    ${viewSelect(state, controls, choose)} ${compareSelect(state, i18n, choose)} ${announcedHeadline}
  </fieldset>`;
}

function wardSelect(
  { areas, ward }: PickerState,
  controls: ControlStrings,
  choose: OnChoose,
): TemplateResult {
  return html`<label>
    <span>${controls.ward}</span>
    <select ?disabled=${!areas} @change=${(event: Event) => choose({ ward: selectedValue(event) })}>
      <option value="" ?selected=${!ward} disabled>${controls.chooseWard}</option>
      ${(areas?.wards ?? []).map(
        ({ code, name }) =>
          html`<option value=${code} lang=${languageOf(code)} .selected=${code === ward}>
            ${commonPlaceName(name)}
          </option>`,
      )}
    </select>
  </label>`;
}

function domainSelect(
  { domain, domains, domainNames }: PickerState,
  controls: ControlStrings,
  choose: OnChoose,
): TemplateResult {
  return html`<label>
    <span>${controls.domain}</span>
    <select @change=${(event: Event) => choose({ domain: selectedValue(event) as AreaDomain })}>
      ${domains.map((item) => html`<option value=${item} .selected=${item === domain}>${domainNames[item]}</option>`)}
    </select>
  </label>`;
}

function viewSelect(
  { view, views, domains }: PickerState,
  controls: ControlStrings,
  choose: OnChoose,
): TemplateResult | typeof nothing {
  if (domains.length === 1) return nothing;
  return html`<label>
    <span>${controls.view}</span>
    <select @change=${(event: Event) => choose({ view: selectedValue(event) as View })}>
      ${views.map(
        (item) => html`<option value=${item} .selected=${item === view}>${controls.views[item]}</option>`,
      )}
    </select>
  </label>`;
}

function compareSelect(
  state: PickerState,
  i18n: I18n<PickerStrings>,
  choose: OnChoose,
): TemplateResult | typeof nothing {
  const { controls } = i18n.strings;
  const { areas, ward, compareWards, view } = state;
  if (!areas || !ward || view === 'domains') return nothing;
  const offered = areas.wards.filter(({ code }) => code !== ward && !compareWards.includes(code));
  const add = (event: Event) => {
    choose({ compareWards: [...compareWards, selectedValue(event)] });
    // The select keeps the index of its choice while the options move up: it would show another ward as chosen.
    (event.currentTarget as HTMLSelectElement).value = '';
  };
  return html`<div class="compare">
    <label>
      <span>${controls.compare}</span>
      <select ?disabled=${compareWards.length >= MAX_COMPARED_WARDS} @change=${add}>
        <option value="" .selected=${true} disabled>${controls.addWard}</option>
        ${offered.map(({ code, name }) => html`<option value=${code} lang=${languageOf(code)}>${commonPlaceName(name)}</option>`)}
      </select>
    </label>
    ${compareWards.map((code) => {
      const name = commonPlaceName(areas.wards.find((item) => item.code === code)?.name ?? code);
      const rest = compareWards.filter((other) => other !== code);
      const remove = ({ currentTarget }: Event) => {
        // The last button of the list is removed: focus moves to what stands before it, another button or the select.
        const before = (currentTarget as Element).previousElementSibling as HTMLElement;
        (before.querySelector('select') ?? before).focus();
        choose({ compareWards: rest });
      };
      const names = nationOf(code) === 'wales' ? [] : [name];
      return html`<button type="button" @click=${remove}>
        ${markEnglish(controls.remove(name), names, i18n)}
      </button>`;
    })}
  </div>`;
}

/** Names of wards are English in every language but in Wales. */
const languageOf = (code: string) => (nationOf(code) === 'wales' ? nothing : 'en');

function selectedValue(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}
