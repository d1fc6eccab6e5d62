import { html, nothing, type TemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor, type PoliticalControlModel } from './political-control.model.js';
import { notes } from './political-control.summary.js';
import type { PoliticalControlI18n } from './strings/types.js';

/** Sentence, filters, figure, table and caveats, in reading order. */
export function politicalControlView(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: PoliticalControlI18n,
  parts: { headline: string; filters: unknown; figure: unknown; table: unknown },
): TemplateResult {
  const { strings } = i18n;
  const codes = model.unknownCouncils.join(', ');
  return html`
    <p part="headline" class="headline">${parts.headline}</p>
    ${notes(model, i18n).map((text) => html`<p class="beside">${text}</p>`)}
    ${codes ? html`<p class="notice">${strings.unknownCouncils({ codes })}</p>` : nothing} ${parts.filters}
    ${parts.figure} ${parts.table}
    <div class="quiet">
      ${councils.some(hasOtherMayor) ? html`<p>${strings.mayorNote}</p>` : nothing}
      <p>${strings.association}</p>
    </div>
  `;
}
