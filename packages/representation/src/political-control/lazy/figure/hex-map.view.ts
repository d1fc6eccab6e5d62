/** A map with one hexagon for each council, and its lamp inside. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { HexMap, LampCouncil } from '@odm-widgets/data/model';
import { moveFocusByArrowKey, tabStop } from '../../../shared/roving-tabindex.js';
import { HEXAGON, hexRegions, type PlacedCouncil } from './hex-regions.js';
import { lampShape } from './lamp-shape.view.js';
import { lampWords, type FigureInput } from './lamps.view.js';

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

/**
 * Regions are told apart by lines and by names beside the map. What is pointed out, chosen or has the focus has a ring
 * that is drawn after all hexagons, as each would cover part of the ring of its neighbour.
 */
export function hexMapView({ positions }: HexMap, input: FigureInput): TemplateResult {
  const placed = placeCouncils(positions, input.councils);
  if (!placed.length) return html``;
  const { i18n, highlight, selected, focused } = input;
  const { map, lamps } = i18n.strings;
  const stop = tabStop(
    placed.map(({ council }) => council),
    focused,
  );
  const { borders, names } = hexRegions(placed, i18n.strings.region);
  const ringOf = (kind: string, code: string | undefined) =>
    placed.flatMap((place) => (place.council.code === code ? [ringView(kind, place)] : []));
  return html`<div class="scroll map" role="region" tabindex="0" aria-label=${map}>
      <svg
        class="hexes"
        viewBox=${viewBox(placed, names)}
        role="group"
        aria-label=${lamps}
        @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, input.onFocus)}
      >
        ${placed.map((place) => hexagonView(place, place.council.code === stop, input))}
        <path class="border" d=${borders}></path>
        ${names.map(
          ({ text, x, y, anchor }) =>
            svg`<text class="region" x=${x} y=${y} text-anchor=${anchor} aria-hidden="true">${text}</text>`,
        )}
        ${highlight.flatMap((code) => ringOf('highlighted', code))} ${ringOf('selected', selected)}
        ${ringOf('focused', stop)}
      </svg>
    </div>
    ${input.details ?? nothing}`;
}

const ringView = (kind: string, { x, y }: PlacedCouncil) =>
  svg`<polygon class="ring ${kind}" transform="translate(${x} ${y})" points=${CORNERS}></polygon>`;

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

/** Around all hexagons and the names of regions. */
function viewBox(placed: readonly PlacedCouncil[], names: readonly { from: number; to: number }[]): string {
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const left = Math.min(Math.min(...xs) - halfWidth, ...names.map(({ from }) => from)) - PADDING;
  const right = Math.max(Math.max(...xs) + halfWidth, ...names.map(({ to }) => to)) + PADDING;
  const [top, bottom] = [Math.min(...ys) - side - PADDING, Math.max(...ys) + side + PADDING];
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

function hexagonView(
  { council, x, y }: PlacedCouncil,
  isTabStop: boolean,
  input: FigureInput,
): SVGTemplateResult {
  const { selected, onFocus, onSelect, placeLanguage = 'en' } = input;
  const { code, name } = council;
  return svg`<g
    class="hex"
    transform="translate(${x} ${y})"
    role="button"
    data-code=${code}
    tabindex=${isTabStop ? '0' : '-1'}
    aria-expanded=${selected === code ? 'true' : 'false'}
    @focus=${() => onFocus(code)}
    @click=${() => onSelect(code)}
    @keydown=${(event: KeyboardEvent) => activateByKey(event, () => onSelect(code))}
  >
    <polygon class="cell" points=${CORNERS}></polygon>
    <g transform="translate(${-LAMP.width / 2} ${-LAMP.height / 2})">${lampShape(council, LAMP)}</g>
    <text class="words"><tspan lang=${placeLanguage}>${name}</tspan>: ${lampWords(council, input).map(
      ({ text, isEnglish }) => (isEnglish ? svg`<tspan lang="en">${text}</tspan>` : text),
    )}</text>
  </g>`;
}

/** SVG has no button: Enter and Space activate an element with that role. */
function activateByKey(event: KeyboardEvent, activate: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  activate();
}
