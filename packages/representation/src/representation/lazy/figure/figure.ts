/** The figure of every view, with legend and details; loaded after the first content. */
import { html, nothing, type TemplateResult } from 'lit';
import { withStrings } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { sharedFigureStyles } from '../../../shared/figure.styles.js';
import { closeByEscape } from '../../../shared/roving-tabindex.js';
import type { RepresentationModel } from '../../representation.model.js';
import { toCount } from '../../phrases.summary.js';
import { representedBy } from '../../shares.js';
import type { RepresentationI18n } from '../../strings/types.js';
import { barsView } from './bars.view.js';
import { figureStyles } from './figure.styles.js';
import { toLegend, type Legend } from '../../legend.chart.js';
import { readingGuide } from '../../reading-guide.js';
import { en } from './strings/en.js';
import type { FigureI18n, StringsWithFigure } from './strings/types.js';
import { wardRowsView, type WardSelection } from './ward-rows.view.js';

export { squaresLegend } from '../../legend.chart.js';
export { legendView } from './legend.view.js';

export const styles = [sharedFigureStyles, figureStyles];

/** Wards that are shown at first, and added by each "show more". */
export const WARDS_PER_PAGE = 60;

/** Words of the element and of its figure together. */
export function figureI18n(i18n: RepresentationI18n): FigureI18n {
  const strings: RepresentationI18n['strings'] & Partial<StringsWithFigure> = i18n.strings;
  const { figure = en, ...own } = strings;
  const { readingGuide, chart, ...rest } = strings.ofNation?.figure ?? {};
  return withStrings(i18n, {
    ...own,
    ...figure,
    ...rest,
    readingGuide: { ...figure.readingGuide, ...readingGuide },
    chart: { ...figure.chart, ...chart },
  });
}

/** Parties that represent wards, as the figure groups them. */
export function dominantPartyLegend(model: RepresentationModel): Legend {
  return toLegend(model.wards.map(representedBy), model);
}

/** Every neighbourhood of England as a square, in place of the bars of the grid. */
export interface SquaresInput {
  state: 'hidden' | 'loading' | 'failed' | 'shown';
  /** Markup of the squares where they are shown. */
  markup: unknown;
  onToggle: () => void;
}

export interface FigureInput {
  /** Wards that match the filters. */
  wards: readonly RepresentedWard[];
  /** At most so many wards are shown. */
  wardLimit: number;
  squares: SquaresInput;
  /** Markup of the map in the view `map`. */
  map?: unknown;
  selection: WardSelection;
  onShowMore: () => void;
}

export function figureView(model: RepresentationModel, i18n: FigureI18n, input: FigureInput): TemplateResult {
  // A map says itself how it is read, and needs no more of this.
  if (model.map) return html`<div class="figure">${input.map}</div>`;
  const showsSquares = model.grid && input.squares.state === 'shown';
  const { selected, onSelect } = input.selection;
  const hasKeys = !(model.grid || model.seatsByYear || model.deciles) && input.wards.length > 1;
  const keys = hasKeys ? html`<span class="keys">${i18n.strings.keys}</span>` : nothing;
  return html`${showsSquares ? nothing : html`<p class="quiet">${readingGuide(model, i18n)} ${keys}</p>`}
    <div
      part="chart"
      class="figure ${model.view} ${showsSquares ? 'squared' : ''}"
      @keydown=${selected === undefined ? nothing : closeByEscape(() => onSelect(selected))}
    >
      ${showsSquares ? input.squares.markup : chartView(model, i18n, input)}
    </div>
    ${model.grid ? toggleSquaresView(input.squares, i18n) : nothing} ${showMoreView(model, i18n, input)}`;
}

function chartView(
  model: RepresentationModel,
  i18n: FigureI18n,
  { wards, wardLimit, selection }: FigureInput,
): unknown {
  if (model.grid || model.seatsByYear || model.deciles) return barsView(model, i18n);
  return wardRowsView(model, wards.slice(0, wardLimit), i18n, selection);
}

function toggleSquaresView({ state, onToggle }: SquaresInput, { strings }: FigureI18n): TemplateResult {
  const texts = { loading: strings.loadingSquares, failed: strings.squaresFailed, hidden: '', shown: '' };
  return html`<p class="quiet" role="status">${texts[state]}</p>
    <button type="button" class="more" ?disabled=${state === 'loading'} @click=${onToggle}>
      ${state === 'shown' ? strings.hideSquares : strings.showSquares}
    </button>`;
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
