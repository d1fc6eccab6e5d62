/** What is drawn and chosen from, fetched after the first words are on the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldStyles } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { partStyles } from '../../../shared/lazy/figure/figure.styles.js';
import { barsView } from './bars.view.js';
import { figureStyles } from './figure.styles.js';
import type { RepresentationModel } from '../../representation.model.js';
import { PAGE } from '../../representation.query.js';
import { rowsView, type Open } from './ward-rows.view.js';
import { counted, readingOf, type Voice } from '../../representation.summary.js';

export { chosen, controlsOf, type Choice } from './filters.view.js';
export { GridPart } from './grid-controller.js';
export { draw } from './figure-image.js';

export const styles = [fieldStyles, partStyles, figureStyles];

/** The picture of a view; the grid brings its own. */
export function figureView(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  voice: Voice,
  { grid, open, most, more }: { grid: unknown; open: Open; most: number; more: () => void },
): TemplateResult {
  const { s } = voice;
  const picture = () => {
    if (model.grid) return grid;
    if (model.years || model.view === 'deciles') return barsView(model, voice);
    return rowsView(model, wards.slice(0, most), voice, open);
  };
  const left = Math.min(PAGE, wards.length - most);
  return html`<p class="quiet">${readingOf(model, voice)}</p>
    <div part="chart" class="figure ${model.view}">${picture()}</div>
    ${
      left > 0 && !model.grid && model.view !== 'deciles'
        ? html`<button type="button" class="more" @click=${more}>
            ${s.controls.more(counted(left, voice.format))}
          </button>`
        : nothing
    }`;
}
