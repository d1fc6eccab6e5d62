import { html, nothing, type TemplateResult } from 'lit';
import { fieldset, searchField, selectField } from '@odm-widgets/core';
import { folded, type ElectionYear, type RepresentedWard } from '@odm-widgets/data/model';
import { entryName, legendOf } from './legend.js';
import type { RepresentationModel } from '../../representation.model.js';
import { VIEWS, type View } from '../../representation.query.js';
import type { Voice } from '../../representation.summary.js';
import { dominantOf } from '../../shares.js';

/** What a reader has chosen. */
export interface Choice {
  /** Part of a ward's name. */
  search: string;
  /** What {@link dominantOf} says of a ward, drawn together; '' for all. */
  who: string;
  /** Wards shown at most. */
  most: number;
}

/** Wards from which on a reader is given a search. */
const MANY = 12;

/** Whether there are wards to be found among. */
const isLong = ({ wards, view }: RepresentationModel) => wards.length > MANY && view !== 'deciles';

/**
 * Wards that fit what was chosen. A page may change its place after a reader chose: a choice that is no longer
 * offered leaves nothing out, as nobody could take it back.
 */
export function chosen(model: RepresentationModel, { search, who }: Choice): readonly RepresentedWard[] {
  if (!isLong(model)) return model.wards;
  const wanted = folded(search);
  const legend = legendOf(model.wards.map(dominantOf), model);
  const offered = !model.electionPeriod && legend.entries.includes(who);
  return model.wards.filter(
    (ward) => folded(ward.name).includes(wanted) && (!offered || legend.of(dominantOf(ward)) === who),
  );
}

interface Changes {
  choose: (choice: Partial<Choice>) => void;
  view: (view: View) => void;
  year: (year: ElectionYear) => void;
}

/** What a reader may choose: another view where the author offers it, an election, and among many wards. */
export function controlsOf(
  model: RepresentationModel,
  shown: number,
  choice: Choice,
  picker: boolean,
  voice: Voice,
  changes: Changes,
): TemplateResult | typeof nothing {
  const { s, format } = voice;
  const { election } = model;
  const views = VIEWS.map((view) => ({ value: view, label: s.controls.views[view] }));
  const years = election?.years.map((year) => ({ value: String(year), label: s.controls.date(year) })) ?? [];
  const many = isLong(model);
  const fields = [
    picker && !model.electionPeriod
      ? selectField(s.controls.view, views, model.view, (view) => changes.view(view as View))
      : nothing,
    picker && years.length > 1
      ? selectField(s.controls.year, years, String(election!.year), (year) =>
          changes.year(Number(year) as ElectionYear),
        )
      : nothing,
    many ? searchField(s.controls.search, choice.search, (search) => changes.choose({ search })) : nothing,
    many && !model.electionPeriod ? whoField(model, choice, voice, changes.choose) : nothing,
  ];
  if (fields.every((field) => field === nothing)) return nothing;
  const count = { count: format.number(shown), of: format.number(model.wards.length) };
  return fieldset(
    s.controls.legend,
    ...fields,
    many
      ? html`<p class="shown" role="status">${shown ? s.controls.shown(count) : s.controls.nothing}</p>`
      : nothing,
  );
}

function whoField(
  model: RepresentationModel,
  { who }: Choice,
  voice: Voice,
  choose: Changes['choose'],
): TemplateResult {
  const { s } = voice;
  const { entries } = legendOf(model.wards.map(dominantOf), model);
  const options = entries.map((entry) => ({ value: entry, label: entryName(entry, model, voice) }));
  return selectField(s.controls.who, [{ value: '', label: s.controls.anybody }, ...options], who, (value) =>
    choose({ who: value }),
  );
}
