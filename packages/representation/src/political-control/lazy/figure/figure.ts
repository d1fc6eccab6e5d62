/** What is drawn, fetched after the first words are on the page: lamps in a grid, on a map, or side by side. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fieldStyles } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { maxNeighbourhoods } from '../../lamp.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import type { Scale } from '../../political-control.query.js';
import { figureStyles, MAX_COLUMNS } from './figure.styles.js';
import { legendView } from './legend.view.js';
import { sharedFigureStyles } from '../../../shared/lazy/figure/figure.styles.js';
import { hyphenate, councilLabel } from './council-label.js';
import { lampShape, lampLevels, stripePatterns } from './lamp-shape.js';
import { shortControlText, type Voice } from '../../political-control.summary.js';
import { tabStop, moveFocusByArrowKey } from '../../../shared/lazy/figure/roving-tabindex.js';

export { filterCouncils, filtersView } from './filters.view.js';
export { councilDetailsView } from './council-details.view.js';
export { exportFigure } from './figure-image.js';

export const styles = [fieldStyles, figureStyles, sharedFigureStyles];

export interface FigureContext {
  voice: Voice;
  /** Councils in the order and the choice of the reader. */
  councils: readonly LampCouncil[];
  /** Codes of councils to point out. */
  highlight: readonly string[];
  /** Lamps in a row; 0 for as many as there is room for. */
  columns: number;
  scale: Scale;
  /** Code of the council whose details are open. */
  selected: string | undefined;
  /** Code of the council the keyboard is at. */
  current: string | undefined;
  /** Details of the council that is selected, to stand beside its lamp. */
  details: TemplateResult | undefined;
  select: (code: string) => void;
  move: (code: string) => void;
}

const LAMP = { width: 56, height: 96 };
const LARGE = { width: 150, height: 260 };

export function figureView(model: PoliticalControlModel, context: FigureContext): TemplateResult {
  const { voice, councils } = context;
  return html`<p class="quiet">${readingGuide(model, context.scale, voice)}</p>
    <div part="chart" class="figure ${model.hexes && !model.compare ? 'map' : ''}">
      <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
        ${stripePatterns(councils)}
      </svg>
      ${model.compare ? sideBySide(context) : model.hexes ? hexMap(model, context) : lampGrid(context)}
      ${legendView(councils, voice)}
    </div>`;
}

/** What height and width mean, in one line. */
function readingGuide(model: PoliticalControlModel, scale: Scale, { s, format }: Voice): string {
  if (!model.compare || scale === 'own') return s.readingGuide;
  const most = maxNeighbourhoods(model.councils.flatMap(lampLevels));
  return s.readingGuideSharedScale({ count: format.number(most) });
}

/** Buttons one tab stop wide: the arrow keys go from lamp to lamp. */
function lampGrid(context: FigureContext): TemplateResult {
  const { councils, voice } = context;
  const columns = Math.max(0, Math.min(MAX_COLUMNS, Math.floor(context.columns) || 0));
  const stop = tabStop(councils, context.current);
  return html`<ul
    class="lamps ${columns ? `columns-${columns}` : ''}"
    aria-label=${voice.s.lamps}
    @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, context.move)}
  >
    ${councils.map(
      (council) =>
        html`<li>
            <button
              type="button"
              class="lamp ${context.highlight.includes(council.code) ? 'highlighted' : ''}"
              data-code=${council.code}
              tabindex=${council.code === stop ? '0' : '-1'}
              aria-expanded=${context.selected === council.code ? 'true' : 'false'}
              @focus=${() => context.move(council.code)}
              @click=${() => context.select(council.code)}
            >
              <svg viewBox="-2 -2 60 100" aria-hidden="true" focusable="false">
                ${lampShape(council, LAMP)}
              </svg>
              <span class="name">${hyphenate(councilLabel(council))}</span>
              <span class="who">${shortControlText(council, voice)}</span>
            </button>
          </li>
          ${council.code === context.selected ? html`<li class="wide">${context.details}</li>` : nothing}`,
    )}
  </ul>`;
}

/** Half the height and width of a hexagon standing on a corner, and the distance of rows. */
const HEX = { half: 14, side: 16, row: 24 };
const CORNERS = [
  [0, -HEX.side],
  [HEX.half, -HEX.side / 2],
  [HEX.half, HEX.side / 2],
  [0, HEX.side],
  [-HEX.half, HEX.side / 2],
  [-HEX.half, -HEX.side / 2],
]
  .map((corner) => corner.join(','))
  .join(' ');

function hexMap({ hexes }: PoliticalControlModel, context: FigureContext): TemplateResult {
  const placed = context.councils.flatMap((council) => {
    const hex = hexes?.positions.get(council.code);
    return hex ? [{ council, x: (2 * hex.column + (hex.row % 2)) * HEX.half, y: hex.row * HEX.row }] : [];
  });
  if (!placed.length) return html``;
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - HEX.half - 2, Math.min(...ys) - HEX.side - 2];
  const [width, height] = [Math.max(...xs) + HEX.half + 2 - left, Math.max(...ys) + HEX.side + 2 - top];
  // On a map the arrow keys go by place, as up and down do: from west to east, row by row.
  placed.sort((a, b) => a.y - b.y || a.x - b.x);
  const stop = tabStop(
    placed.map(({ council }) => council),
    context.current,
  );
  const box = { width: 2 * HEX.half - 10, height: 2 * HEX.side - 8 };
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${context.voice.s.map}>
      <svg
        class="hexes"
        viewBox="${left} ${top} ${width} ${height}"
        role="group"
        aria-label=${context.voice.s.map}
        @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, context.move)}
      >
        ${placed.map(
          ({ council, x, y }) => svg`<g
          class="hex ${context.highlight.includes(council.code) ? 'highlighted' : ''}"
          transform="translate(${x} ${y})"
          role="button"
          data-code=${council.code}
          tabindex=${council.code === stop ? '0' : '-1'}
          aria-expanded=${context.selected === council.code ? 'true' : 'false'}
          aria-label="${council.name}: ${shortControlText(council, context.voice)}"
          @focus=${() => context.move(council.code)}
          @click=${() => context.select(council.code)}
          @keydown=${(event: KeyboardEvent) => onActivationKey(event, () => context.select(council.code))}
        >
          <polygon class="cell" points=${CORNERS}></polygon>
          <g transform="translate(${-box.width / 2} ${-box.height / 2})">${lampShape(council, box)}</g>
        </g>`,
        )}
      </svg>
    </div>
    ${context.details}`;
}

function onActivationKey(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}

function sideBySide(context: FigureContext): TemplateResult {
  const { councils, voice, scale } = context;
  const full = scale === 'shared' ? maxNeighbourhoods(councils.flatMap(lampLevels)) : undefined;
  return html`<ul class="compared" aria-label=${voice.s.lamps}>
    ${councils.map(
      (council) =>
        html`<li>
          <span class="end">${voice.s.leastDeprived}</span>
          <svg
            viewBox="-2 -2 154 264"
            role="img"
            aria-label="${council.name}: ${shortControlText(council, voice)}"
          >
            ${[0, 0.25, 0.5, 0.75, 1].map(
              (share) =>
                svg`<line class="level" x1="0" x2=${LARGE.width} y1=${share * LARGE.height} y2=${share * LARGE.height}></line>`,
            )}
            ${lampShape(council, LARGE, full)}
          </svg>
          <span class="end">${voice.s.mostDeprived}</span>
          <span class="name">${hyphenate(councilLabel(council))}</span>
          <span class="who">${shortControlText(council, voice)}</span>
        </li>`,
    )}
  </ul>`;
}
