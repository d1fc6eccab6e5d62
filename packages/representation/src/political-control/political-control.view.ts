import { html, nothing, type TemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor, type PoliticalControlModel } from './political-control.model.js';
import { extremes, headline, type Voice } from './political-control.summary.js';

/** Sentence, choices, lamps, table, caveats: in the order they are read. */
export function politicalControlView(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  voice: Voice,
  { controls, figure, table }: { controls: unknown; figure: unknown; table: unknown },
): TemplateResult {
  const { s, format } = voice;
  const codes = model.unknownCodes.join(', ');
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    <p class="beside">${extremes(model, voice)}</p>
    ${codes ? html`<p class="notice">${s.unknownCodes({ codes })}</p>` : nothing} ${controls} ${figure}
    ${table}
    <div class="quiet">
      ${councils.some(hasOtherMayor) ? html`<p>${s.mayorNote}</p>` : nothing}
      <p>${s.association}</p>
      <p>${s.asAt({ date: format.date(model.controlAsAt) })}</p>
    </div>
  `;
}
