import { html, nothing, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { ElectionYear } from '@odm-widgets/data/model';
import { noCouncilsView } from '../shared/councils.view.js';
import type { MixedNations } from '../shared/nations.js';
import type { NoCouncils } from '../shared/scope.js';
import type { CountiesAlone, EnglandAlone, NoElection, RepresentationModel } from './representation.model.js';
import { notes } from './notes.summary.js';
import { placeName, toCount } from './phrases.summary.js';
import type { RepresentationI18n } from './strings/types.js';

/** Sentence, notes, filters and figure, in reading order. */
export function representationView(
  model: RepresentationModel,
  i18n: RepresentationI18n,
  parts: {
    headline: string;
    /** Of the view `map`. */
    mapNotes: readonly string[];
    englishNames: readonly string[];
    filters: unknown;
    figure: unknown;
  },
): TemplateResult {
  const { strings } = i18n;
  const marked = (text: string) => markEnglish(text, parts.englishNames, i18n);
  return html`
    <p part="headline" class="headline">${marked(parts.headline)}</p>
    ${[...notes(model, i18n), ...parts.mapNotes].map((text) => html`<p class="beside">${marked(text)}</p>`)}
    ${model.electionPeriod ? html`<p class="notice">${strings.electionPeriod}</p>` : nothing} ${parts.filters}
    ${parts.figure}
  `;
}

/** An answer without figures. */
export type RepresentationEmpty = EnglandEmpty | EnglandAlone | MixedNations;
type EnglandEmpty = NoCouncils | NoElection | CountiesAlone;

/** What shows something else in place of an answer without figures. */
export interface EmptyActions {
  onYear: (year: ElectionYear) => void;
  /** Shows councils by their codes. */
  onCouncils: (codes: readonly string[]) => void;
}

/** Says that county councils have no wards, and offers the districts of each. */
function countiesView(
  { counties }: CountiesAlone,
  i18n: RepresentationI18n,
  onCouncils: EmptyActions['onCouncils'],
): TemplateResult {
  const { strings, format } = i18n;
  const [first, ...others] = counties.map((county) => {
    const { name, districts } = county;
    return {
      county,
      sentence: markEnglish(strings.countyCouncil({ name }), [name], i18n),
      offer: markEnglish(strings.showDistricts({ ...toCount(districts.length, format), name }), [name], i18n),
    };
  });
  const button = ({ county, offer }: NonNullable<typeof first>) =>
    html`<button type="button" @click=${() => onCouncils(county.districts)}>${offer}</button>`;
  return html`<p part="headline" class="headline">${first!.sentence}</p>
    ${button(first!)}
    ${others.map(
      (other) =>
        html`<p>${other.sentence}</p>
          ${button(other)}`,
    )}`;
}

/** Says that no council was found, or that none of the wards voted in the election, and offers another. */
export function emptyView(
  result: EnglandEmpty,
  i18n: RepresentationI18n,
  { onYear, onCouncils }: EmptyActions,
): TemplateResult {
  if (result.kind === 'no-councils') return noCouncilsView(result, i18n, onCouncils);
  if (result.kind === 'counties') return countiesView(result, i18n, onCouncils);
  const { strings, format } = i18n;
  const { otherYears } = result;
  const date = format.date(`${result.year}-05`);
  return html`<p part="headline" class="headline">
      ${markEnglish(
        strings.noElection({ place: placeName(result, i18n), date }),
        result.councils.map(({ name }) => name),
        i18n,
      )}
    </p>
    ${otherYears.map(
      (year) =>
        html`<button type="button" @click=${() => onYear(year)}>
          ${strings.showElection({ date: format.date(`${year}-05`) })}
        </button>`,
    )}`;
}
