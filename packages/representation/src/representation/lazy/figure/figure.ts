/** What is drawn and chosen from, fetched after the first words are on the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldStyles } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { sharedFigureStyles } from '../../../shared/lazy/figure/figure.styles.js';
import { barsView } from './bars.view.js';
import { figureStyles } from './figure.styles.js';
import type { RepresentationModel } from '../../representation.model.js';
import { WARDS_PER_PAGE } from '../../representation.query.js';
import { wardRowsView, type WardSelection } from './ward-rows.view.js';
import { toCount, readingGuide, type Voice } from '../../representation.summary.js';

export { filterWards, filtersView, type FilterState } from './filters.view.js';
export { GridController } from './grid-controller.js';
export { exportFigure } from './figure-image.js';

export const styles = [fieldStyles, sharedFigureStyles, figureStyles];

/** The picture of a view; the grid brings its own. */
export function figureView(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  voice: Voice,
  { grid, open, most, more }: { grid: unknown; open: WardSelection; most: number; more: () => void },
): TemplateResult {
  const { s } = voice;
  const picture = () => {
    if (model.grid) return grid;
    if (model.seatsByYear || model.view === 'deciles') return barsView(model, voice);
    return wardRowsView(model, wards.slice(0, most), voice, open);
  };
  const left = Math.min(WARDS_PER_PAGE, wards.length - most);
  return html`<p class="quiet">${readingGuide(model, voice)}</p>
    <div part="chart" class="figure ${model.view}">${picture()}</div>
    ${
      left > 0 && !model.grid && model.view !== 'deciles'
        ? html`<button type="button" class="more" @click=${more}>
            ${s.filters.more(toCount(left, voice.format))}
          </button>`
        : nothing
    }`;
}
