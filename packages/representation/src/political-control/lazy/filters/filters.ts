/** Search, filters and order of the councils, loaded when the author offers a picker. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, fieldStyles, searchField, selectField, type Locale } from '@odm-widgets/core';
import { normaliseName, type LampCouncil } from '@odm-widgets/data/model';
import { partyByCode } from '../../../shared/parties.js';
import { controlGroup, SHORT_LIST, type PoliticalControlModel } from '../../political-control.model.js';
import { ORDERS, SCALES, type Order, type Scale } from '../../political-control.query.js';
import type { PoliticalControlI18n } from '../../strings/types.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { FiltersStrings } from './strings/types.js';

export const styles = [fieldStyles];

/** What a visitor has chosen. */
export interface FilterState {
  /** Part of a name. */
  search: string;
  /** A group of {@link controlGroup}; '' for all. */
  group: string;
  order: Order;
  scale: Scale;
}

type ChangeFilters = (changes: Partial<FilterState>) => void;

const stringsFor = (locale: Locale): FiltersStrings => (locale === 'cy' ? cy : en);

/**
 * Councils that match the filters. The author may show other councils after a visitor has chosen: a group that none
 * of them belongs to is ignored, because the visitor could not choose it again.
 */
export function filterCouncils(
  councils: readonly LampCouncil[],
  { search, group }: FilterState,
): readonly LampCouncil[] {
  if (councils.length <= SHORT_LIST) return councils;
  const wanted = normaliseName(search);
  const isOffered = councils.some((council) => controlGroup(council) === group);
  return councils.filter(
    (council) =>
      normaliseName(council.name).includes(wanted) && (!isOffered || controlGroup(council) === group),
  );
}

/** Fields for a long list, or the scale of councils that are compared; nothing for a short list. */
export function filtersView(
  { councils, compare }: PoliticalControlModel,
  shown: number,
  state: FilterState,
  i18n: PoliticalControlI18n,
  change: ChangeFilters,
): TemplateResult | typeof nothing {
  if (compare) return scaleView(state, i18n, change);
  return councils.length > SHORT_LIST ? listFiltersView(councils, shown, state, i18n, change) : nothing;
}

function listFiltersView(
  councils: readonly LampCouncil[],
  shown: number,
  state: FilterState,
  { locale, format }: PoliticalControlI18n,
  change: ChangeFilters,
): TemplateResult {
  const strings = stringsFor(locale);
  const groups = [...new Set(councils.map(controlGroup))].sort((a, b) => (a < b ? -1 : 1));
  const groupOptions = [
    { value: '', label: strings.anyControl },
    ...groups.map((group) => ({ value: group, label: groupLabel(group, strings, locale) })),
  ];
  // Other nations have no regions, and where councils share power nobody runs them.
  const hasRegions = councils.some(({ region }) => region);
  const isRun = groups.length > 1;
  const orders = ORDERS.filter(
    (order) => (order !== 'region' || hasRegions) && (order !== 'control' || isRun),
  );
  const orderOptions = orders.map((order) => ({ value: order, label: strings.orders[order] }));
  return fieldset(
    strings.legend,
    searchField(strings.search, state.search, (search) => change({ search })),
    ...(isRun ? [selectField(strings.control, groupOptions, state.group, (group) => change({ group }))] : []),
    selectField(strings.order, orderOptions, state.order, (order) => change({ order: order as Order })),
    html`<p class="shown" role="status">
      ${
        shown
          ? strings.shown({ count: format.number(shown), of: format.number(councils.length) })
          : strings.nothing
      }
    </p>`,
  );
}

function groupLabel(group: string, strings: FiltersStrings, locale: Locale): string {
  const [kind = '', party = ''] = group.split(':');
  const label = strings.group(kind, party && partyByCode(party).adjective[locale]);
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

/** Whether lamps side by side have a scale each, or share one. */
function scaleView(
  { scale }: FilterState,
  { locale }: PoliticalControlI18n,
  change: ChangeFilters,
): TemplateResult {
  const strings = stringsFor(locale);
  const options = SCALES.map((value) => ({ value, label: strings.scales[value] }));
  return fieldset(
    strings.legend,
    selectField(strings.scale, options, scale, (value) => change({ scale: value as Scale })),
  );
}
