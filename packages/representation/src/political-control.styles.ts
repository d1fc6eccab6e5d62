import { css, unsafeCSS } from 'lit';

/** Lamps in a row that an author may ask for. */
export const MOST_COLUMNS = 12;

const columns = Array.from(
  { length: MOST_COLUMNS },
  (_, index) => `.columns-${index + 1} { grid-template-columns: repeat(${index + 1}, minmax(0, 1fr)); }`,
).join('\n');

export const styles = css`
  .widget[aria-busy='true'] {
    min-block-size: var(--odm-min-height, 34rem);
  }

  .beside {
    margin-block: 0.25em 0;
    color: var(--_context-text);
  }

  .chart-room {
    min-block-size: 300px;
    margin-block: var(--_space);
  }

  .chart-room.tall {
    min-block-size: 900px;
  }

  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_space);
    margin: var(--_space) 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .controls label {
    display: grid;
    gap: 0.25em;
    align-content: end;
  }

  .controls select,
  .controls input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .controls input {
    min-block-size: 2.75rem;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    padding: 0.25rem 0.75rem;
  }

  .shown {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_context-text);
  }

  .figure {
    margin-block: var(--_space);
  }

  .patterns {
    position: absolute;
  }

  .lamps,
  .compared,
  .key {
    display: grid;
    gap: 1rem 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* The cream of the posters these shapes come from; a dark page keeps its own ground. */
  .lamps,
  .compared,
  .hexes {
    background: var(--_lamp-ground, transparent);
    padding: var(--_space) 0.5rem;
  }

  :host {
    --_lamp-ground: var(--odm-color-lamp-ground, #f7ecd9);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_lamp-ground: var(--odm-color-lamp-ground, light-dark(#f7ecd9, transparent));
    }
  }

  :host([theme='dark']) {
    --_lamp-ground: var(--odm-color-lamp-ground, transparent);
  }

  .lamps {
    grid-template-columns: repeat(auto-fill, minmax(max(5.25rem, 84px), 1fr));
  }

  ${unsafeCSS(columns)}

  .lamps button {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.125em;
    inline-size: 100%;
    block-size: 100%;
    border-color: transparent;
    background: none;
    padding: 0.25rem 0;
    text-align: center;
    font-size: var(--_font-size-small);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .lamps svg {
    inline-size: 56px;
    block-size: 96px;
  }

  .lamps button:hover,
  .lamps button[aria-expanded='true'],
  .lamps .highlighted {
    border-color: var(--_text);
  }

  .lamps .highlighted .name,
  .lamps button[aria-expanded='true'] .name {
    font-weight: 700;
  }

  .who {
    color: var(--_context-text);
  }

  .shape {
    stroke: var(--_text);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .stripe-ground {
    fill: #fff;
  }

  .hexes {
    display: block;
    inline-size: 100%;
    min-inline-size: 720px;
    max-inline-size: 900px;
  }

  .hex {
    cursor: pointer;
  }

  .hex .cell {
    fill: var(--_ground);
    stroke: var(--_line);
  }

  .hex:hover .cell,
  .hex.highlighted .cell,
  .hex[aria-expanded='true'] .cell {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .hex:focus-visible {
    outline: none;
  }

  .hex:focus-visible .cell {
    stroke: var(--_text);
    stroke-width: 4;
  }

  .compared {
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
  }

  .compared li {
    display: grid;
    justify-items: center;
    text-align: center;
  }

  .compared svg {
    inline-size: min(100%, 10rem);
    overflow: visible;
  }

  .compared .name {
    font-weight: 600;
  }

  .level {
    stroke: var(--_line);
  }

  .end {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  .key {
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    margin-block-start: calc(var(--_space) * 1.5);
    font-size: var(--_font-size-small);
    color: var(--_context-text);
  }

  .key li {
    display: grid;
    grid-template-columns: 1.75rem 1fr;
    gap: 0.5rem;
    align-items: center;
  }

  .key .small {
    inline-size: 24px;
    block-size: 32px;
  }

  .key .swatch {
    inline-size: 16px;
    block-size: 16px;
    justify-self: center;
  }

  .details {
    margin-block: var(--_space);
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_line);
  }

  .details-name {
    font-size: 1.25em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    :host {
      --_lamp-ground: Canvas;
    }

    .shape {
      stroke: CanvasText;
      fill: Canvas;
    }

    .shape.majority {
      fill: CanvasText;
    }

    .shape.shared,
    .shape.none {
      fill: GrayText;
    }

    .shape.minority {
      fill: Canvas;
      stroke-dasharray: 3 2;
    }
  }

  @media print {
    .lamps button {
      break-inside: avoid;
    }

    .details button {
      display: none;
    }
  }
`;
