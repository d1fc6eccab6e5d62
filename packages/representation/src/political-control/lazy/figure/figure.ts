/** The lamps, on a grid, on a map or side by side, with legend and details; loaded after the first content. */
import { html, nothing, type TemplateResult } from 'lit';
import { withStrings } from '@odm-widgets/core';
import { sharedFigureStyles } from '../../../shared/figure.styles.js';
import { closeByEscape } from '../../../shared/roving-tabindex.js';
import { maxNeighbourhoods } from '../../lamp.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import type { Scale } from '../../political-control.query.js';
import type { PoliticalControlI18n } from '../../strings/types.js';
import { figureStyles } from './figure.styles.js';
import { hexMapView } from './hex-map.view.js';
import { lampLevels } from '../../lamp-shape.chart.js';
import { stripePatterns } from './lamp-shape.view.js';
import { comparedLampsView, isWrittenOut, lampGridView, type FigureInput } from './lamps.view.js';
import { legendView } from './legend.view.js';
import { en } from './strings/en.js';
import type { FigureI18n, StringsWithFigure } from './strings/types.js';

export { councilDetailsView } from './council-details.view.js';
export { MapPosition } from './map-position.js';
export { SeatsController } from './seats-controller.js';

export const styles = [figureStyles, sharedFigureStyles];

/** Words of the element and of its figure together. */
export function figureI18n(i18n: PoliticalControlI18n): FigureI18n {
  const strings: PoliticalControlI18n['strings'] & Partial<StringsWithFigure> = i18n.strings;
  const { figure = en, ...own } = strings;
  return withStrings(i18n, { ...own, ...figure, ...strings.ofNation?.figure });
}

export function figureView(
  model: PoliticalControlModel,
  shown: Omit<FigureInput, 'inMostDeprived'>,
): TemplateResult {
  const { i18n, councils, selected, onSelect } = shown;
  const { strings, format } = i18n;
  const input: FigureInput = {
    ...shown,
    inMostDeprived: ({ inMostDeprived10, lsoas }) =>
      strings.details.inMostDeprived10({
        count: format.number(inMostDeprived10),
        of: format.number(lsoas),
        phrase: strings.domainPhrase[model.domain],
        inNation: strings.inNation,
      }),
  };
  const isMap = model.hexMap !== undefined && !model.compare;
  const lamps = () => {
    if (model.compare) return comparedLampsView(input);
    return model.hexMap ? hexMapView(model.hexMap, input) : lampGridView(input);
  };
  const hasKeys = !model.compare && councils.length > 1;
  return html`<p class="quiet">
      ${readingGuide(model, input.scale, i18n)}
      ${hasKeys ? html`<span class="keys">${i18n.strings.keys}</span>` : nothing}
    </p>
    <div
      part="chart"
      class="figure ${isMap ? 'map' : ''}"
      @keydown=${selected === undefined ? nothing : closeByEscape(() => onSelect(selected))}
    >
      <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
        ${stripePatterns(councils)}
      </svg>
      ${lamps()} ${input.seats} ${legendView(councils, !isMap && !isWrittenOut(councils), i18n)}
    </div>`;
}

/** What height and width of a lamp mean, in one line. */
function readingGuide(model: PoliticalControlModel, scale: Scale, { strings, format }: FigureI18n): string {
  if (!model.compare || scale === 'own') return strings.readingGuide;
  const widest = maxNeighbourhoods(model.councils.flatMap(lampLevels));
  return strings.readingGuideSharedScale({ count: format.number(widest) });
}
