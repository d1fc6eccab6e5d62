import type { I18n } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { effectLines, inOneLine } from '../../../shared/effects.summary.js';
import { localTextView } from '../../../shared/local-text.view.js';
import { termName } from '../../lexicon.model.js';
import { effectsOf, strategiesOf, type MatchedObservation } from './observations.model.js';
import type { ObservationStrings } from './strings/types.js';

type ObservationI18n = I18n<ObservationStrings>;

/** A list of observations, of which so many are shown, and a button for more. */
export function observationsView(
  observations: readonly MatchedObservation[],
  limit: number,
  showMore: () => void,
  i18n: ObservationI18n,
): TemplateResult {
  const { strings, format } = i18n;
  const rest = observations.length - limit;
  return html`<ul class="observations">
      ${observations.slice(0, limit).map((one) => html`<li>${observationView(one, i18n)}</li>`)}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" @click=${showMore}>
            ${strings.more(format.number(Math.min(rest, limit)))}
          </button>`
        : nothing
    }`;
}

function observationView(matched: MatchedObservation, i18n: ObservationI18n): TemplateResult {
  const { observation, terms } = matched;
  const { strings, locale } = i18n;
  const { text, withheld, lang, place, when, photo, by } = observation;
  const { effects, byTerms } = effectsOf(matched);
  const { strategies, byTerms: strategiesByTerms } = strategiesOf(matched);
  const note = (isDerived: boolean) =>
    isDerived ? html`${' '}<span class="note">${strings.byTerms}</span>` : nothing;
  const row = (label: string, value: unknown) =>
    value
      ? html`<dt>${label}</dt>
          <dd>${value}</dd>`
      : nothing;
  const own = (value: string) => (value ? html`<span lang=${lang}>${value}</span>` : '');
  return html`${
      text
        ? html`<p class="said" lang=${lang}>${text}</p>`
        : withheld
          ? html`<p class="note">${strings.withheld}</p>`
          : nothing
    }
    <dl class="facts">
      ${row(strings.place, own(place))} ${row(strings.when, own(when))}
      ${row(
        strings.terms,
        terms.length &&
          terms.map(
            (term, at) => html`${at ? ', ' : nothing}<a href="#${term.id}">${termName(term, locale)}</a>`,
          ),
      )}
      ${effectLines(effects, i18n).map(({ label, groups }) =>
        row(label, html`${inOneLine(groups.map(({ text: group }) => group))}${note(byTerms)}`),
      )}
      ${row(
        strings.strategies,
        strategies.length > 0 &&
          html`${strategies.map((one) => html`${localTextView(one, locale)}${' '}`)}${note(strategiesByTerms)}`,
      )}
      ${row(strings.photo, own(photo))} ${row(strings.by, own(by))}
    </dl>`;
}
