import { announcedHeadline, markEnglish, selectField, type I18n } from '@odm-widgets/core';
import type { Figure } from '@odm-widgets/charts';
import type { WardRef } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PickerStrings } from './strings/types.js';

/** What a click on the map chooses. */
export type Unit = 'ward' | 'lsoa';

export interface ListedWard {
  code: string;
  name: string;
  state: 'all' | 'some' | 'none';
  isOpen: boolean;
  lsoas: readonly { code: string; name: string; chosen: boolean }[];
}

export interface PickerPanel {
  /** What was written into the search field. */
  query: string;
  /** The answer to it. */
  answer: string;
  choices: readonly WardRef[];
  /** The council whose places are offered. */
  council: { name: string; wards: readonly ListedWard[] } | undefined;
  map: Figure | 'failed' | 'none' | undefined;
  unit: Unit;
  chosenLsoas: ReadonlySet<string>;
  /** Wards and neighbourhoods that are chosen, in every council. */
  chosen: readonly { code: string; name: string; unit: Unit }[];
  /** "2 wards and 1 neighbourhood" */
  total: string;
  name: string;
  setQuery: (query: string) => void;
  search: () => void;
  showWard: (ward: WardRef) => void;
  toggle: (code: string, unit: Unit) => void;
  toggleOnMap: (lsoa: string) => void;
  openWard: (code: string, open: boolean) => void;
  setUnit: (unit: Unit) => void;
  setName: (name: string) => void;
  clear: () => void;
  show: () => void;
  copy: (what: 'tag' | 'link') => void;
  retryMap: () => void;
}

/** Search, the map with the list beside it, what is chosen, its name, and what can be done with it. */
export function pickerView(panel: PickerPanel, i18n: I18n<PickerStrings>): TemplateResult {
  const { strings } = i18n;
  return html`<fieldset class="area-picker">
    <legend class="visually-hidden">${strings.legend}</legend>
    ${searchView(panel, strings)}
    ${
      panel.council
        ? html`<div class="picker-places">
            <div>${mapView(panel, i18n)}</div>
            ${listView(panel.council, panel, i18n)}
          </div>`
        : nothing
    }
    ${chosenView(panel, strings)} ${announcedHeadline}
  </fieldset>`;
}

function searchView(panel: PickerPanel, { search }: PickerStrings): TemplateResult {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    panel.search();
  };
  return html`<form class="picker-search controls" role="search" @submit=${onSubmit}>
      <label>
        <span>${search.label}</span>
        <input
          type="search"
          autocomplete="off"
          aria-describedby="picker-hint"
          .value=${panel.query}
          @input=${(event: Event) => panel.setQuery((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <button type="submit">${search.find}</button>
    </form>
    <p class="quiet" id="picker-hint">${search.hint}</p>
    ${panel.answer ? html`<p class="picker-answer">${panel.answer}</p>` : nothing}
    ${
      panel.choices.length
        ? html`<ul class="picker-choices">
            ${panel.choices.map(
              (ward) =>
                html`<li>
                  <button type="button" @click=${() => panel.showWard(ward)}>
                    ${search.choice({ ward: ward.name, authority: ward.authority.name })}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}

function mapView(panel: PickerPanel, i18n: I18n<PickerStrings>): TemplateResult | typeof nothing {
  const { map: words } = i18n.strings;
  const { map } = panel;
  if (map === undefined) return nothing;
  if (map === 'none') return html`<p class="notice">${words.none}</p>`;
  if (map === 'failed')
    return html`<p class="notice">${words.failed}</p>
      <button type="button" @click=${panel.retryMap}>${words.retry}</button>`;
  const units = (['lsoa', 'ward'] as const).map((value) => ({ value, label: words.units[value] }));
  const onChoose = ({ detail }: CustomEvent<{ code: string }>) => panel.toggleOnMap(detail.code);
  return html`<div class="controls">
      ${selectField(words.unit, units, panel.unit, (unit) => panel.setUnit(unit as Unit))}
    </div>
    <odm-map
      class="picker-map"
      selectable
      .figure=${map}
      .i18n=${i18n}
      .selected=${panel.chosenLsoas}
      @odm-map-choose=${onChoose}
    ></odm-map>`;
}

function listView(
  { name, wards }: NonNullable<PickerPanel['council']>,
  panel: PickerPanel,
  i18n: I18n<PickerStrings>,
): TemplateResult {
  const { strings, format } = i18n;
  // Names are English in every language, but for those of wards of Wales.
  const isEnglish = (code: string) => !code.startsWith('W05');
  const checkbox = (code: string, label: string, unit: Unit, state: ListedWard['state']) =>
    html`<label>
      <input
        type="checkbox"
        data-code=${code}
        .checked=${state === 'all'}
        .indeterminate=${state === 'some'}
        @change=${() => panel.toggle(code, unit)}
      />
      <span lang=${isEnglish(code) ? 'en' : nothing}>${label}</span>
    </label>`;
  return html`<ul class="picker-list" aria-label=${strings.list.label({ authority: name })}>
    ${wards.map((ward) => {
      const n = ward.lsoas.length;
      const summary = strings.list.neighbourhoods(n, { count: format.number(n), ward: ward.name });
      const onToggle = (event: Event) =>
        panel.openWard(ward.code, (event.currentTarget as HTMLDetailsElement).open);
      return html`<li>
        ${checkbox(ward.code, ward.name, 'ward', ward.state)}
        <details ?open=${ward.isOpen} @toggle=${onToggle}>
          <summary>${markEnglish(summary, isEnglish(ward.code) ? [ward.name] : [], i18n)}</summary>
          ${
            ward.isOpen
              ? html`<ul>
                  ${ward.lsoas.map(
                    (lsoa) =>
                      html`<li>${checkbox(lsoa.code, lsoa.name, 'lsoa', lsoa.chosen ? 'all' : 'none')}</li>`,
                  )}
                </ul>`
              : nothing
          }
        </details>
      </li>`;
    })}
  </ul>`;
}

function chosenView(panel: PickerPanel, strings: PickerStrings): TemplateResult {
  const { chosen: words } = strings;
  const { chosen } = panel;
  if (!chosen.length) return html`<p class="quiet picker-total">${words.none}</p>`;
  return html`<p class="picker-total">${words.label}: ${panel.total}</p>
    <ul class="picker-chosen">
      ${chosen.map(
        ({ code, name, unit }) =>
          html`<li>
            <button
              type="button"
              data-remove=${code}
              aria-label=${words.remove({ place: name })}
              @click=${() => panel.toggle(code, unit)}
            >
              ${name} <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>
    <div class="controls">
      <label>
        <span>${strings.name}</span>
        <input
          autocomplete="off"
          maxlength="80"
          aria-describedby="picker-name-hint"
          data-name
          .value=${panel.name}
          @input=${(event: Event) => panel.setName((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
    </div>
    <p class="quiet" id="picker-name-hint">${strings.nameHint}</p>
    <div class="picker-actions">
      <button type="button" data-action="show" @click=${panel.show}>${strings.show}</button>
      <button type="button" data-action="tag" @click=${() => panel.copy('tag')}>${strings.copyTag}</button>
      <button type="button" data-action="link" @click=${() => panel.copy('link')}>${strings.copyLink}</button>
      <button type="button" data-action="clear" @click=${panel.clear}>${words.clear}</button>
    </div>`;
}
