/** The figure of every view, with legend, details and image; loaded after the first content. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ImageCaption } from '@odm-widgets/charts';
import { withStrings, type SavableChart } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { sharedFigureStyles } from '../../../shared/lazy/figure/figure.styles.js';
import type { RepresentationModel } from '../../representation.model.js';
import { toCount } from '../../phrases.summary.js';
import { representedBy } from '../../shares.js';
import type { RepresentationI18n } from '../../strings/types.js';
import { barsView } from './bars.view.js';
import { pictureOf } from '../../../shared/lazy/figure/picture.js';
import { toFigure } from './figure.chart.js';
import { figureStyles } from './figure.styles.js';
import { toLegend, type Legend } from './legend.chart.js';
import { readingGuide } from './reading-guide.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { FigureI18n } from './strings/types.js';
import { wardRowsView, type WardSelection } from './ward-rows.view.js';

export { toExploreInput } from './explore.chart.js';
export { toFigure } from './figure.chart.js';
export { GridController } from './grid-controller.js';
export { gridLegend } from './legend.chart.js';

export const styles = [sharedFigureStyles, figureStyles];

/** Wards that are shown at first, and added by each "show more". */
export const WARDS_PER_PAGE = 60;

/** Words of the element and of its figure together. */
export function figureI18n(i18n: RepresentationI18n): FigureI18n {
  return withStrings(i18n, { ...i18n.strings, ...(i18n.locale === 'cy' ? cy : en) });
}

/** Parties that represent wards, as the figure groups them. */
export function dominantPartyLegend(model: RepresentationModel): Legend {
  return toLegend(model.wards.map(representedBy), model);
}

export interface FigureInput {
  /** Wards that match the filters. */
  wards: readonly RepresentedWard[];
  /** At most so many wards are shown. */
  wardLimit: number;
  /** Markup of the grid; a `GridController` renders it. */
  grid: unknown;
  selection: WardSelection;
  onShowMore: () => void;
}

export function figureView(model: RepresentationModel, i18n: FigureI18n, input: FigureInput): TemplateResult {
  return html`<p class="quiet">${readingGuide(model, i18n)}</p>
    <div part="chart" class="figure ${model.view}">${chartView(model, i18n, input)}</div>
    ${showMoreView(model, i18n, input)}`;
}

function chartView(
  model: RepresentationModel,
  i18n: FigureI18n,
  { wards, wardLimit, grid, selection }: FigureInput,
): unknown {
  if (model.grid) return grid;
  if (model.seatsByYear || model.deciles) return barsView(model, i18n);
  return wardRowsView(model, wards.slice(0, wardLimit), i18n, selection);
}

function showMoreView(
  model: RepresentationModel,
  { strings, format }: FigureI18n,
  { wards, wardLimit, onShowMore }: FigureInput,
): TemplateResult | typeof nothing {
  const count = Math.min(WARDS_PER_PAGE, wards.length - wardLimit);
  if (count <= 0 || model.deciles) return nothing;
  return html`<button type="button" class="more" @click=${onShowMore}>
    ${strings.showMore(toCount(count, format))}
  </button>`;
}

/**
 * The view shown as a picture, with title and source.
 *
 * @param wards those shown on the page
 * @param isHighlighted whether a square of the grid is highlighted; all are when left out
 */
export function exportFigure(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
  text: ImageCaption,
  isHighlighted?: (index: number) => boolean,
): SavableChart {
  const figure = toFigure(model, wards, i18n, isHighlighted);
  return pictureOf(figure, { ...text, sentences: [...text.sentences, figure.guide] });
}
