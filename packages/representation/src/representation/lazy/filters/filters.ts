/** Choice of view and election, and search and filters of the wards, loaded when the author offers a picker. */
import { html, nothing, type TemplateResult } from 'lit';
import { announcedHeadline, fieldset, fieldStyles, searchField, selectField } from '@odm-widgets/core';
import { normaliseName, type ElectionYear, type RepresentedWard } from '@odm-widgets/data/model';
import type { RepresentationModel } from '../../representation.model.js';
import { VIEWS, type View } from '../../representation.query.js';
import { representedBy } from '../../shares.js';
import type { RepresentationI18n } from '../../strings/types.js';
import type { Legend } from '../../legend.chart.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { FiltersStrings } from './strings/types.js';

export { announceHeadline } from '@odm-widgets/core';

export const styles = [fieldStyles];

/** What a visitor has chosen among the wards. */
export interface FilterState {
  /** Part of a ward's name. */
  search: string;
  /** Legend entry of the party that represents a ward, see {@link representedBy}; '' for all. */
  party: string;
}

export interface FilterHandlers {
  onFilter: (changes: Partial<FilterState>) => void;
  onView: (view: View) => void;
  onYear: (year: ElectionYear) => void;
}

/** A list of more wards than this can be searched. */
const SHORT_LIST = 12;

function stringsFor({ locale, strings: { ofNation } }: RepresentationI18n): FiltersStrings {
  const own = locale === 'cy' ? cy : en;
  const { views, ...rest } = ofNation?.filters ?? { views: {} };
  return { ...own, ...rest, views: { ...own.views, ...views } };
}

const isSearchable = ({ wards, deciles }: RepresentationModel) => wards.length > SHORT_LIST && !deciles;

/**
 * Wards that match the filters, by their name of today or a former one. The author may show another place after a visitor has chosen: a party that
 * represents none of its wards is ignored, because the visitor could not choose it again.
 *
 * @param legend of the parties that represent the wards
 */
export function filterWards(
  model: RepresentationModel,
  { search, party }: FilterState,
  legend: Legend,
): readonly RepresentedWard[] {
  if (!isSearchable(model)) return model.wards;
  const wanted = normaliseName(search);
  const isOffered = !model.electionPeriod && legend.entries.includes(party);
  return model.wards.filter(
    (ward) =>
      [ward.name, ...ward.formerNames].some((name) => normaliseName(name).includes(wanted)) &&
      (!isOffered || legend.entryOf(representedBy(ward)) === party),
  );
}

/**
 * Fields for the view, for the election where there are several, and for a long list of wards.
 *
 * @param shown number of wards that match the filters
 */
export function filtersView(
  model: RepresentationModel,
  shown: number,
  state: FilterState,
  legend: Legend,
  i18n: RepresentationI18n,
  handlers: FilterHandlers,
): TemplateResult | typeof nothing {
  const strings = stringsFor(i18n);
  const fields = [
    ...(model.electionPeriod ? [] : [viewField(model, strings, handlers)]),
    ...((model.election?.years.length ?? 0) > 1 ? [yearField(model, strings, handlers)] : []),
    ...(isSearchable(model) ? wardFields(model, shown, state, legend, i18n, handlers) : []),
  ];
  return fields.length ? fieldset(strings.legend, announcedHeadline, ...fields) : nothing;
}

function viewField(
  { view, release }: RepresentationModel,
  strings: FiltersStrings,
  { onView }: FilterHandlers,
) {
  // Other nations than England have figures of fewer views, and Wales alone has boundaries too.
  const views = VIEWS.filter(
    (value) =>
      !release ||
      value === 'wards' ||
      value === 'deciles' ||
      (value === 'map' && release.startsWith('wales')),
  );
  const options = views.map((value) => ({ value, label: strings.views[value] }));
  return selectField(strings.view, options, view, (value) => onView(value as View));
}

function yearField({ election }: RepresentationModel, strings: FiltersStrings, { onYear }: FilterHandlers) {
  const options = election!.years.map((year) => ({ value: String(year), label: strings.date(year) }));
  return selectField(strings.year, options, String(election!.year), (value) =>
    onYear(Number(value) as ElectionYear),
  );
}

function wardFields(
  model: RepresentationModel,
  shown: number,
  { search, party }: FilterState,
  legend: Legend,
  i18n: RepresentationI18n,
  { onFilter }: FilterHandlers,
): TemplateResult[] {
  const { format } = i18n;
  const strings = stringsFor(i18n);
  const parties = legend.entries.map((entry) => ({ value: entry, label: legend.nameOf(entry, i18n) }));
  const partyOptions = [{ value: '', label: strings.anybody }, ...parties];
  const counts = { count: format.number(shown), of: format.number(model.wards.length) };
  return [
    searchField(strings.search, search, (value) => onFilter({ search: value })),
    ...(model.electionPeriod
      ? []
      : [selectField(strings.who, partyOptions, party, (value) => onFilter({ party: value }))]),
    html`<p class="shown" role="status">${shown ? strings.shown(counts) : strings.nothing}</p>`,
  ];
}

/** The highlight of squares, as a `SquaresController` has it. */
export interface SquaresHighlight {
  /** Empty until they have been fetched. */
  readonly councils: readonly { code: string; name: string }[];
  /** Code of the council; '' for none. */
  readonly council: string;
  /** Legend entry of the party; '' for none. */
  readonly party: string;
  highlightCouncil(code: string): unknown;
  highlightParty(entry: string): void;
}

/** Fields that highlight a council and a party among the squares. */
export function squaresFiltersView(
  legend: Legend,
  highlight: SquaresHighlight,
  i18n: RepresentationI18n,
): TemplateResult {
  const strings = stringsFor(i18n);
  const councils = [...highlight.councils]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ code, name }) => ({ value: code, label: name }));
  const parties = legend.entries.map((entry) => ({ value: entry, label: legend.nameOf(entry, i18n) }));
  return fieldset(
    strings.legend,
    ...(councils.length
      ? [
          selectField(
            strings.council,
            [{ value: '', label: strings.noCouncil }, ...councils],
            highlight.council,
            (code) => void highlight.highlightCouncil(code),
          ),
        ]
      : []),
    selectField(
      strings.party,
      [{ value: '', label: strings.noParty }, ...parties],
      highlight.party,
      (entry) => highlight.highlightParty(entry),
    ),
  );
}
