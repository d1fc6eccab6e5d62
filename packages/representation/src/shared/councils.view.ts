/** Markup that both widgets share. */
import { html, nothing, type TemplateResult } from 'lit';
import { markEnglish, type I18n, type Message } from '@odm-widgets/core';
import { reorganisedNames } from './reorganised.js';
import type { KnownPlaces, NoCouncils } from './scope.js';

type NoCouncilsI18n = I18n<{
  noCouncils: Message<'asked'>;
  knownPlaces: Readonly<Record<KnownPlaces['kind'], Message<'list'>>>;
}>;

/**
 * Says that no council was found, and which names would have been, or what replaced it.
 *
 * @param onCouncils shows councils by their codes
 */
export function noCouncilsView(
  { requested, known, reorganised }: NoCouncils,
  i18n: NoCouncilsI18n,
  onCouncils: (codes: readonly string[]) => void,
): TemplateResult {
  const { strings, format } = i18n;
  if (reorganised.length) {
    const names = reorganisedNames(reorganised);
    const marked = (text: string) => markEnglish(text, names, i18n);
    return html`${reorganised.map(
      ({ headlines, details, offer }, index) =>
        html`<p part=${index ? nothing : 'headline'} class="headline">${marked(headlines[i18n.locale])}</p>
          <p class="quiet">${marked(details[i18n.locale])}</p>
          <button type="button" @click=${() => onCouncils(offer.codes)}>
            ${marked(offer.labels[i18n.locale])}
          </button>`,
    )}`;
  }
  return html`<p part="headline" class="headline">${strings.noCouncils({ asked: requested })}</p>
    ${known ? html`<p>${markEnglish(strings.knownPlaces[known.kind]({ list: format.list(known.names) }), known.names, i18n)}</p>` : nothing}`;
}
