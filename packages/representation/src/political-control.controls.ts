import { html, nothing, type TemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { groupOf, MANY, type ControlModel } from './political-control.model.js';
import { ORDERS, SCALES, type Order, type Scale } from './political-control.query.js';
import type { Voice } from './political-control.summary.js';
import { partyOf } from './parties.js';

/** What a reader has chosen among the councils shown. */
export interface Choice {
  /** Part of a name. */
  search: string;
  /** A group of {@link groupOf}; '' for all. */
  group: string;
  order: Order;
  scale: Scale;
}

type Choose = (choice: Partial<Choice>) => void;

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase();

/** Councils that fit what was chosen. */
export function chosen(councils: readonly LampCouncil[], { search, group }: Choice): LampCouncil[] {
  const wanted = folded(search.trim());
  return councils.filter(
    (council) => folded(council.name).includes(wanted) && (!group || groupOf(council) === group),
  );
}

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** What a reader may choose: among many councils, or how two to four are scaled; nothing for a handful. */
export function controlsOf(
  { councils, compare }: ControlModel,
  shown: number,
  choice: Choice,
  voice: Voice,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (compare) return scaleView(choice, voice, choose);
  return councils.length > MANY ? controlsView(councils, shown, choice, voice, choose) : nothing;
}

/** Search by name, a select for who runs them, and one for the order. */
function controlsView(
  councils: readonly LampCouncil[],
  shown: number,
  choice: Choice,
  { s, locale, format }: Voice,
  choose: Choose,
): TemplateResult {
  const groups = [...new Set(councils.map(groupOf))].sort((a, b) => (a < b ? -1 : 1));
  const label = (group: string) => {
    const [kind = '', party = ''] = group.split(':');
    const text = s.controls.group(kind, party && partyOf(party).adjective[locale]);
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  return html`<fieldset class="controls">
    <legend class="visually-hidden">${s.controls.legend}</legend>
    <label>
      <span>${s.controls.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${choice.search}
        @input=${(event: Event) => choose({ search: valueOf(event) })}
      />
    </label>
    <label>
      <span>${s.controls.control}</span>
      <select @change=${(event: Event) => choose({ group: valueOf(event) })}>
        <option value="" .selected=${choice.group === ''}>${s.controls.anyControl}</option>
        ${groups.map(
          (group) =>
            html`<option value=${group} .selected=${group === choice.group}>${label(group)}</option>`,
        )}
      </select>
    </label>
    <label>
      <span>${s.controls.order}</span>
      <select @change=${(event: Event) => choose({ order: valueOf(event) as Order })}>
        ${ORDERS.map(
          (order) =>
            html`<option value=${order} .selected=${order === choice.order}>
              ${s.controls.orders[order]}
            </option>`,
        )}
      </select>
    </label>
    <p class="shown">
      ${
        shown
          ? s.controls.shown({ count: format.number(shown), of: format.number(councils.length) })
          : s.controls.nothing
      }
    </p>
  </fieldset>`;
}

/** Whether lamps side by side have a scale each, or one together. */
function scaleView(choice: Choice, { s }: Voice, choose: Choose): TemplateResult {
  return html`<fieldset class="controls">
    <legend class="visually-hidden">${s.controls.legend}</legend>
    <label>
      <span>${s.controls.scale}</span>
      <select @change=${(event: Event) => choose({ scale: valueOf(event) as Scale })}>
        ${SCALES.map(
          (scale) =>
            html`<option value=${scale} .selected=${scale === choice.scale}>
              ${s.controls.scales[scale]}
            </option>`,
        )}
      </select>
    </label>
  </fieldset>`;
}
