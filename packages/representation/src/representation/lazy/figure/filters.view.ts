import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField } from '@odm-widgets/core';
import { normaliseName, type ElectionYear, type RepresentedWard } from '@odm-widgets/data/model';
import { entryName, toLegend } from './legend.js';
import type { RepresentationModel } from '../../representation.model.js';
import { VIEWS, type View } from '../../representation.query.js';
import type { Voice } from '../../representation.summary.js';
import { dominantParty } from '../../shares.js';

/** What a reader has chosen. */
export interface FilterState {
  /** Part of a ward's name. */
  search: string;
  /** What {@link dominantParty} says of a ward, drawn together; '' for all. */
  who: string;
  /** Wards shown at most. */
  most: number;
}

/** Wards from which on a reader is given a search. */
const MIN_WARDS_FOR_SEARCH = 12;

/** Whether there are wards to be found among. */
const isSearchable = ({ wards, view }: RepresentationModel) =>
  wards.length > MIN_WARDS_FOR_SEARCH && view !== 'deciles';

/**
 * Wards that fit what was chosen. A page may change its place after a reader chose: a choice that is no longer
 * offered leaves nothing out, as nobody could take it back.
 */
export function filterWards(
  model: RepresentationModel,
  { search, who }: FilterState,
): readonly RepresentedWard[] {
  if (!isSearchable(model)) return model.wards;
  const wanted = normaliseName(search);
  const legend = toLegend(model.wards.map(dominantParty), model);
  const offered = !model.electionPeriod && legend.entries.includes(who);
  return model.wards.filter(
    (ward) =>
      normaliseName(ward.name).includes(wanted) && (!offered || legend.entryOf(dominantParty(ward)) === who),
  );
}

interface FilterHandlers {
  filter: (choice: Partial<FilterState>) => void;
  view: (view: View) => void;
  year: (year: ElectionYear) => void;
}

/** What a reader may choose: another view where the author offers it, an election, and among many wards. */
export function filtersView(
  model: RepresentationModel,
  shown: number,
  choice: FilterState,
  picker: boolean,
  voice: Voice,
  changes: FilterHandlers,
): TemplateResult | typeof nothing {
  const { s, format } = voice;
  const { election } = model;
  const views = VIEWS.map((view) => ({ value: view, label: s.filters.views[view] }));
  const years = election?.years.map((year) => ({ value: String(year), label: s.filters.date(year) })) ?? [];
  const many = isSearchable(model);
  const fields = [
    picker && !model.electionPeriod
      ? selectField(s.filters.view, views, model.view, (view) => changes.view(view as View))
      : nothing,
    picker && years.length > 1
      ? selectField(s.filters.year, years, String(election!.year), (year) =>
          changes.year(Number(year) as ElectionYear),
        )
      : nothing,
    many ? searchField(s.filters.search, choice.search, (search) => changes.filter({ search })) : nothing,
    many && !model.electionPeriod ? representedByField(model, choice, voice, changes.filter) : nothing,
  ];
  if (fields.every((field) => field === nothing)) return nothing;
  const count = { count: format.number(shown), of: format.number(model.wards.length) };
  return fieldset(
    s.filters.legend,
    ...fields,
    many
      ? html`<p class="shown" role="status">${shown ? s.filters.shown(count) : s.filters.nothing}</p>`
      : nothing,
  );
}

function representedByField(
  model: RepresentationModel,
  { who }: FilterState,
  voice: Voice,
  choose: FilterHandlers['filter'],
): TemplateResult {
  const { s } = voice;
  const { entries } = toLegend(model.wards.map(dominantParty), model);
  const options = entries.map((entry) => ({ value: entry, label: entryName(entry, model, voice) }));
  return selectField(s.filters.who, [{ value: '', label: s.filters.anybody }, ...options], who, (value) =>
    choose({ who: value }),
  );
}
