/** A map with one hexagon for each council, and its lamp inside. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { HexMap, LampCouncil } from '@odm-widgets/data/model';
import { moveFocusByArrowKey, tabStop } from '../../../shared/roving-tabindex.js';
import { shortControlText } from '../../political-control.summary.js';
import { lampShape } from './lamp-shape.view.js';
import type { FigureInput } from './lamps.view.js';

/** A hexagon standing on a corner: half its width, the length of its sides, and the distance between rows. */
const HEXAGON = { halfWidth: 14, side: 16, rowDistance: 24 };
const { halfWidth, side } = HEXAGON;
const CORNERS = [
  [0, -side],
  [halfWidth, -side / 2],
  [halfWidth, side / 2],
  [0, side],
  [-halfWidth, side / 2],
  [-halfWidth, -side / 2],
]
  .map((corner) => corner.join(','))
  .join(' ');
const LAMP = { width: 2 * halfWidth - 10, height: 2 * side - 8 };
const PADDING = 2;

interface PlacedCouncil {
  council: LampCouncil;
  x: number;
  y: number;
}

export function hexMapView({ positions }: HexMap, input: FigureInput): TemplateResult {
  const placed = placeCouncils(positions, input.councils);
  if (!placed.length) return html``;
  const label = input.i18n.strings.map;
  const stop = tabStop(
    placed.map(({ council }) => council),
    input.focused,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
      <svg
        class="hexes"
        viewBox=${viewBox(placed)}
        role="group"
        aria-label=${label}
        @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, input.onFocus)}
      >
        ${placed.map((place) => hexagonView(place, place.council.code === stop, input))}
      </svg>
    </div>
    ${input.details}`;
}

/** Councils that have a place on the map, from west to east and row by row, as the arrow keys go. */
function placeCouncils(positions: HexMap['positions'], councils: readonly LampCouncil[]): PlacedCouncil[] {
  return councils
    .flatMap((council) => {
      const hex = positions.get(council.code);
      if (!hex) return [];
      return [{ council, x: (2 * hex.column + (hex.row % 2)) * halfWidth, y: hex.row * HEXAGON.rowDistance }];
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

function viewBox(placed: readonly PlacedCouncil[]): string {
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - halfWidth - PADDING, Math.min(...ys) - side - PADDING];
  const [right, bottom] = [Math.max(...xs) + halfWidth + PADDING, Math.max(...ys) + side + PADDING];
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

function hexagonView(
  { council, x, y }: PlacedCouncil,
  isTabStop: boolean,
  { i18n, highlight, selected, onFocus, onSelect }: FigureInput,
): SVGTemplateResult {
  const { code } = council;
  return svg`<g
    class="hex ${highlight.includes(code) ? 'highlighted' : ''}"
    transform="translate(${x} ${y})"
    role="button"
    data-code=${code}
    tabindex=${isTabStop ? '0' : '-1'}
    aria-expanded=${selected === code ? 'true' : 'false'}
    aria-label="${council.name}: ${shortControlText(council, i18n)}"
    @focus=${() => onFocus(code)}
    @click=${() => onSelect(code)}
    @keydown=${(event: KeyboardEvent) => activateByKey(event, () => onSelect(code))}
  >
    <polygon class="cell" points=${CORNERS}></polygon>
    <g transform="translate(${-LAMP.width / 2} ${-LAMP.height / 2})">${lampShape(council, LAMP)}</g>
  </g>`;
}

/** SVG has no button: Enter and Space activate an element with that role. */
function activateByKey(event: KeyboardEvent, activate: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  activate();
}
