import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField } from '@odm-widgets/core';
import { normaliseName, type LampCouncil } from '@odm-widgets/data/model';
import {
  controlGroup,
  MIN_COUNCILS_FOR_SEARCH,
  type PoliticalControlModel,
} from '../../political-control.model.js';
import { ORDERS, SCALES, type Order, type Scale } from '../../political-control.query.js';
import type { Voice } from '../../political-control.summary.js';
import { partyByCode } from '../../../shared/parties.js';

/** What a reader has chosen among the councils shown. */
export interface FilterState {
  /** Part of a name. */
  search: string;
  /** A group of {@link controlGroup}; '' for all. */
  group: string;
  order: Order;
  scale: Scale;
}

type ChangeFilters = (choice: Partial<FilterState>) => void;

/**
 * Councils that fit what was chosen. A page may change its councils after a reader chose: a choice that is no longer
 * offered leaves nothing out, as nobody could take it back.
 */
export function filterCouncils(
  councils: readonly LampCouncil[],
  { search, group }: FilterState,
): LampCouncil[] {
  if (councils.length <= MIN_COUNCILS_FOR_SEARCH) return [...councils];
  const wanted = normaliseName(search);
  const offered = councils.some((council) => controlGroup(council) === group);
  return councils.filter(
    (council) =>
      normaliseName(council.name).includes(wanted) && (!offered || controlGroup(council) === group),
  );
}

/** What a reader may choose: among many councils, or how two to four are scaled; nothing for a handful. */
export function filtersView(
  { councils, compare }: PoliticalControlModel,
  shown: number,
  choice: FilterState,
  voice: Voice,
  choose: ChangeFilters,
): TemplateResult | typeof nothing {
  if (compare) return scaleView(choice, voice, choose);
  return councils.length > MIN_COUNCILS_FOR_SEARCH
    ? searchView(councils, shown, choice, voice, choose)
    : nothing;
}

/** Search by name, a select for who runs them, and one for the order. */
function searchView(
  councils: readonly LampCouncil[],
  shown: number,
  choice: FilterState,
  { s, locale, format }: Voice,
  choose: ChangeFilters,
): TemplateResult {
  const groups = [...new Set(councils.map(controlGroup))].sort((a, b) => (a < b ? -1 : 1));
  const label = (group: string) => {
    const [kind = '', party = ''] = group.split(':');
    const text = s.filters.group(kind, party && partyByCode(party).adjective[locale]);
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const anybody = { value: '', label: s.filters.anyControl };
  const runners = groups.map((group) => ({ value: group, label: label(group) }));
  const orders = ORDERS.map((order) => ({ value: order, label: s.filters.orders[order] }));
  return fieldset(
    s.filters.legend,
    searchField(s.filters.search, choice.search, (search) => choose({ search })),
    selectField(s.filters.control, [anybody, ...runners], choice.group, (group) => choose({ group })),
    selectField(s.filters.order, orders, choice.order, (order) => choose({ order: order as Order })),
    html`<p class="shown" role="status">
      ${
        shown
          ? s.filters.shown({ count: format.number(shown), of: format.number(councils.length) })
          : s.filters.nothing
      }
    </p>`,
  );
}

/** Whether lamps side by side have a scale each, or one together. */
function scaleView({ scale }: FilterState, { s }: Voice, choose: ChangeFilters): TemplateResult {
  const scales = SCALES.map((value) => ({ value, label: s.filters.scales[value] }));
  return fieldset(
    s.filters.legend,
    selectField(s.filters.scale, scales, scale, (value) => choose({ scale: value as Scale })),
  );
}
