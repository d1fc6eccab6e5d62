import { html, nothing, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor, type PoliticalControlModel } from './political-control.model.js';
import { englishNames, notes, unknownCouncilsNote } from './political-control.summary.js';
import type { PoliticalControlI18n } from './strings/types.js';

/** Sentence, filters and figure, in reading order. */
export function politicalControlView(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: PoliticalControlI18n,
  parts: { headline: string; filters: unknown; figure: unknown },
): TemplateResult {
  const marked = (text: string) => markEnglish(text, englishNames(model), i18n);
  return html`
    <p part="headline" class="headline">${marked(parts.headline)}</p>
    ${notes(model, i18n).map((text) => html`<p class="beside">${marked(text)}</p>`)}
    ${unknownCouncilsNote(model, i18n).map((text) => html`<p class="notice">${text}</p>`)} ${parts.filters}
    ${parts.figure}
    ${councils.some(hasOtherMayor) ? html`<p class="quiet caveat">${i18n.strings.mayorNote}</p>` : nothing}
  `;
}
