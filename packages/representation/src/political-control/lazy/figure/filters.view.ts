import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField } from '@odm-widgets/core';
import { folded, type LampCouncil } from '@odm-widgets/data/model';
import { groupOf, MANY, type ControlModel } from '../../political-control.model.js';
import { ORDERS, SCALES, type Order, type Scale } from '../../political-control.query.js';
import type { Voice } from '../../political-control.summary.js';
import { partyOf } from '../../../shared/parties.js';

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

/**
 * Councils that fit what was chosen. A page may change its councils after a reader chose: a choice that is no longer
 * offered leaves nothing out, as nobody could take it back.
 */
export function chosen(councils: readonly LampCouncil[], { search, group }: Choice): LampCouncil[] {
  if (councils.length <= MANY) return [...councils];
  const wanted = folded(search);
  const offered = councils.some((council) => groupOf(council) === group);
  return councils.filter(
    (council) => folded(council.name).includes(wanted) && (!offered || groupOf(council) === group),
  );
}

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
  const anybody = { value: '', label: s.controls.anyControl };
  const runners = groups.map((group) => ({ value: group, label: label(group) }));
  const orders = ORDERS.map((order) => ({ value: order, label: s.controls.orders[order] }));
  return fieldset(
    s.controls.legend,
    searchField(s.controls.search, choice.search, (search) => choose({ search })),
    selectField(s.controls.control, [anybody, ...runners], choice.group, (group) => choose({ group })),
    selectField(s.controls.order, orders, choice.order, (order) => choose({ order: order as Order })),
    html`<p class="shown" role="status">
      ${
        shown
          ? s.controls.shown({ count: format.number(shown), of: format.number(councils.length) })
          : s.controls.nothing
      }
    </p>`,
  );
}

/** Whether lamps side by side have a scale each, or one together. */
function scaleView({ scale }: Choice, { s }: Voice, choose: Choose): TemplateResult {
  const scales = SCALES.map((value) => ({ value, label: s.controls.scales[value] }));
  return fieldset(
    s.controls.legend,
    selectField(s.controls.scale, scales, scale, (value) => choose({ scale: value as Scale })),
  );
}
