import { html, type TemplateResult } from 'lit';
import type { I18n } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import type { MixedNations } from '../../nations.js';

/**
 * Says that places of several nations are not shown together, and why.
 */
export function mixedNationsView(
  { nations }: MixedNations,
  words: NationWords,
  { format }: Pick<I18n, 'format'>,
): TemplateResult {
  const places = format.list(nations.map((nation) => words.inside[nation]));
  return html`<p part="headline" class="headline">${words.mixed({ places })}</p>
    <p>${words.mixedReason}</p>`;
}
