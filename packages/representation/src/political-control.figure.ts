/** What is drawn, fetched after the first words are on the page: lamps in a grid, on a map, or side by side. */
import { html, svg, type TemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import { widest } from './lamp.js';
import { hasOtherMayor, type ControlModel } from './political-control.model.js';
import type { Scale } from './political-control.query.js';
import { fillOf, lampShape, levelsOf, stripePatterns } from './political-control.shape.js';
import type { ControlStrings } from './political-control.strings.js';
import { shortControl, type Voice } from './political-control.summary.js';
import { COLOURED, OTHER_FILL, partyOf, type Party } from './parties.js';

export { draw } from './political-control.picture.js';

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
  select: (code: string) => void;
  move: (code: string) => void;
}

const LAMP = { width: 56, height: 96 };
const LARGE = { width: 150, height: 260 };

export function figureView(model: ControlModel, context: FigureContext): TemplateResult {
  const { voice, councils } = context;
  return html`<div part="chart" class="figure">
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">${stripePatterns(councils)}</svg>
    ${model.compare ? sideBySide(context) : model.hexes ? hexMap(model, context) : lampGrid(context)}
    ${keyView(councils, voice)}
  </div>`;
}

/** What height and width mean, in one line. */
export function readingOf(model: ControlModel, scale: Scale, { s, format }: Voice): string {
  if (!model.compare || scale === 'own') return s.reading;
  const most = widest(model.councils.flatMap(levelsOf));
  return s.readingShared({ count: format.number(most) });
}

/** Buttons one tab stop wide: the arrow keys go from lamp to lamp. */
function lampGrid(context: FigureContext): TemplateResult {
  const { councils, columns, voice } = context;
  const stop = stopOf(context);
  return html`<ul
    class="lamps ${columns ? `columns-${columns}` : ''}"
    aria-label=${voice.s.lamps}
    @keydown=${(event: KeyboardEvent) => walk(event, context)}
  >
    ${councils.map(
      (council) => html`<li>
        <button
          type="button"
          class="lamp ${context.highlight.includes(council.code) ? 'highlighted' : ''}"
          data-code=${council.code}
          tabindex=${council.code === stop ? '0' : '-1'}
          aria-expanded=${context.selected === council.code ? 'true' : 'false'}
          @focus=${() => context.move(council.code)}
          @click=${() => context.select(council.code)}
        >
          <svg viewBox="-2 -2 60 100" aria-hidden="true" focusable="false">${lampShape(council, LAMP)}</svg>
          <span class="name">${council.name}${hasOtherMayor(council) ? '*' : ''}</span>
          <span class="who">${shortControl(council, voice)}</span>
        </button>
      </li>`,
    )}
  </ul>`;
}

function stopOf({ councils, current }: FigureContext): string | undefined {
  return councils.some(({ code }) => code === current) ? current : councils[0]?.code;
}

/** Arrow keys by where the lamps really stand, so that up and down work at any width. */
function walk(event: KeyboardEvent, context: FigureContext): void {
  const root = event.currentTarget as Element;
  const stops = [...root.querySelectorAll<HTMLElement | SVGElement>('[data-code]')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[nextStop(event.key, at, stops) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  context.move(next.getAttribute('data-code')!);
  next.focus();
}

function nextStop(key: string, at: number, stops: readonly Element[]): number | undefined {
  if (at < 0) return undefined;
  const last = stops.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(at + 1, last);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'ArrowDown' || key === 'ArrowUp') return nearestInRow(key === 'ArrowDown' ? 1 : -1, at, stops);
  return undefined;
}

/** The stop of the next row, above or below, whose middle is the nearest. */
function nearestInRow(step: 1 | -1, at: number, stops: readonly Element[]): number {
  const boxes = stops.map((stop) => stop.getBoundingClientRect());
  const { top, left, width } = boxes[at]!;
  const beyond = boxes.map((box) => (box.top - top) * step).map((gap) => (gap > 4 ? gap : Infinity));
  const row = Math.min(...beyond);
  if (row === Infinity) return at;
  const inRow = beyond.flatMap((gap, index) => (Math.abs(gap - row) <= 4 ? [index] : []));
  const away = (index: number) =>
    Math.abs(boxes[index]!.left + boxes[index]!.width / 2 - left - width / 2);
  return inRow.reduce((best, index) => (away(index) < away(best) ? index : best), inRow[0]!);
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

function hexMap({ hexes }: ControlModel, context: FigureContext): TemplateResult {
  const placed = context.councils.flatMap((council) => {
    const hex = hexes?.get(council.code);
    return hex ? [{ council, x: (2 * hex.column + (hex.row % 2)) * HEX.half, y: hex.row * HEX.row }] : [];
  });
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - HEX.half - 2, Math.min(...ys) - HEX.side - 2];
  const [width, height] = [Math.max(...xs) + HEX.half + 2 - left, Math.max(...ys) + HEX.side + 2 - top];
  const stop = stopOf(context);
  const box = { width: 2 * HEX.half - 10, height: 2 * HEX.side - 8 };
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${context.voice.s.map}>
    <svg
      class="hexes"
      viewBox="${left} ${top} ${width} ${height}"
      role="group"
      aria-label=${context.voice.s.map}
      @keydown=${(event: KeyboardEvent) => walk(event, context)}
    >
      ${placed.map(
        ({ council, x, y }) => svg`<g
          class="hex ${context.highlight.includes(council.code) ? 'highlighted' : ''}"
          transform="translate(${x} ${y})"
          role="button"
          data-code=${council.code}
          tabindex=${council.code === stop ? '0' : '-1'}
          aria-expanded=${context.selected === council.code ? 'true' : 'false'}
          aria-label="${council.name}: ${shortControl(council, context.voice)}"
          @focus=${() => context.move(council.code)}
          @click=${() => context.select(council.code)}
          @keydown=${(event: KeyboardEvent) => pressed(event, () => context.select(council.code))}
        >
          <polygon class="cell" points=${CORNERS}></polygon>
          <g transform="translate(${-box.width / 2} ${-box.height / 2})">${lampShape(council, box)}</g>
        </g>`,
      )}
    </svg>
  </div>`;
}

function pressed(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}

function sideBySide(context: FigureContext): TemplateResult {
  const { councils, voice, scale } = context;
  const full = scale === 'shared' ? widest(councils.flatMap(levelsOf)) : undefined;
  return html`<ul class="compared" aria-label=${voice.s.lamps}>
    ${councils.map(
      (council) => html`<li>
        <span class="end">${voice.s.least}</span>
        <svg viewBox="-2 -2 154 264" role="img" aria-label="${council.name}: ${shortControl(council, voice)}">
          ${[0, 0.25, 0.5, 0.75, 1].map(
            (share) =>
              svg`<line class="level" x1="0" x2=${LARGE.width} y1=${share * LARGE.height} y2=${share * LARGE.height}></line>`,
          )}
          ${lampShape(council, LARGE, full)}
        </svg>
        <span class="end">${voice.s.most}</span>
        <span class="name">${council.name}${hasOtherMayor(council) ? '*' : ''}</span>
        <span class="who">${shortControl(council, voice)}</span>
      </li>`,
    )}
  </ul>`;
}

/** Twentieths of the small lamps of the key. */
const EXAMPLES = {
  bottom: [9, 9, 7, 6, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  top: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 9, 9],
  hourglass: [9, 9, 7, 5, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 5, 7, 9, 9],
};

/** Five small lamps, and the parties that are shown. */
function keyView(councils: readonly LampCouncil[], { s, locale }: Voice): TemplateResult {
  const example = (name: keyof ControlStrings['key'], counts: readonly number[], kind: 'majority' | 'minority' | 'none') =>
    html`<li>
      <svg class="small" viewBox="-1 -1 26 34" aria-hidden="true" focusable="false">
        ${keyShape(counts, kind)}
      </svg>
      <span>${s.key[name]}</span>
    </li>`;
  const parties = partiesOf(councils);
  return html`<ul class="key" aria-label=${s.key.label}>
    ${example('bottom', EXAMPLES.bottom, 'majority')} ${example('top', EXAMPLES.top, 'majority')}
    ${example('hourglass', EXAMPLES.hourglass, 'majority')}
    ${example('minority', EXAMPLES.bottom, 'minority')} ${example('noc', EXAMPLES.bottom, 'none')}
    ${parties.map(
      ({ fill, name, short }) => html`<li>
        <svg class="swatch" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <rect class="shape majority" x="1" y="1" width="12" height="12" fill=${fill}></rect>
        </svg>
        <span>${short[locale] === name[locale] ? name[locale] : `${short[locale]}: ${name[locale]}`}</span>
      </li>`,
    )}
  </ul>`;
}

function keyShape(counts: readonly number[], kind: 'majority' | 'minority' | 'none') {
  const council = {
    counts,
    control: { kind, parties: ['key'], mayor: undefined },
  } as unknown as LampCouncil;
  return lampShape(council, { width: 24, height: 32 });
}

/** Parties that run or share a council that is shown, those with a colour of their own first. */
function partiesOf(councils: readonly LampCouncil[]): Party[] {
  const codes = new Set(
    councils.flatMap((council) =>
      fillOf(council).pattern === 'none' ? [] : council.control.parties,
    ),
  );
  const others = [...codes].map(partyOf).filter(({ fill }) => fill === OTHER_FILL);
  return [...COLOURED.filter(({ code }) => codes.has(code)), ...others];
}
