import { css } from 'lit';

/** Highest number of lamps in a row. Each number has a class, since a strict policy forbids style attributes. */
export const MAX_COLUMNS = 12;

/** Styles of the figure; the widget adopts them when its figure has loaded. */
export const figureStyles = css`
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

  .lamps,
  .compared,
  .hexes {
    background: var(--_lamp-ground, transparent);
    padding: var(--_space) 0.5rem;
  }

  .lamps {
    /* Details stand below the row of their lamp; the lamps after it fill the row. */
    grid-auto-flow: dense;
    grid-template-columns: repeat(
      auto-fit,
      minmax(max(5.25em, (100% + 0.5rem) / var(--_lamps, 99) - 0.5rem - 0.1px), 1fr)
    );
  }

  /* No more columns than lamps, also while details span them all. */
  .lamps-1 {
    --_lamps: 1;
  }

  .lamps-2 {
    --_lamps: 2;
  }

  .lamps-3 {
    --_lamps: 3;
  }

  .lamps-4 {
    --_lamps: 4;
  }

  .lamps-5 {
    --_lamps: 5;
  }

  .lamps-6 {
    --_lamps: 6;
  }

  .lamps-7 {
    --_lamps: 7;
  }

  .lamps-8 {
    --_lamps: 8;
  }

  .lamps-9 {
    --_lamps: 9;
  }

  .lamps-10 {
    --_lamps: 10;
  }

  .lamps-11 {
    --_lamps: 11;
  }

  .lamps-12 {
    --_lamps: 12;
  }

  .columns-1 {
    grid-template-columns: repeat(1, minmax(0, 1fr));
  }

  .columns-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .columns-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .columns-4 {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .columns-5 {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }

  .columns-6 {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }

  .columns-7 {
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }

  .columns-8 {
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }

  .columns-9 {
    grid-template-columns: repeat(9, minmax(0, 1fr));
  }

  .columns-10 {
    grid-template-columns: repeat(10, minmax(0, 1fr));
  }

  .columns-11 {
    grid-template-columns: repeat(11, minmax(0, 1fr));
  }

  .columns-12 {
    grid-template-columns: repeat(12, minmax(0, 1fr));
  }

  .lamps .lamp {
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

  .lamps .wide {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  /* Four times the size of the words below it. */
  .lamps svg {
    inline-size: 4em;
    block-size: 6.86em;
  }

  .lamps .lamp:hover,
  .lamps .lamp[aria-expanded='true'],
  .lamps .highlighted {
    border-color: var(--_text);
  }

  .lamps .highlighted .name,
  .lamps .lamp[aria-expanded='true'] .name {
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

  .scroll.map {
    max-inline-size: 56em;
  }

  /* Before the styles of tables come: where it opens is decided once it is drawn. */
  @media screen {
    .scroll.map {
      overflow-x: auto;
    }
  }

  /* As wide as its box, but no narrower than hexagons of 24 pixels need, which can be touched. */
  .hexes {
    display: block;
    inline-size: 100%;
    min-inline-size: 680px;
  }

  .hex {
    cursor: pointer;
  }

  .border {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
    pointer-events: none;
  }

  .region {
    fill: var(--_text);
    font-size: 14px;
    font-weight: 600;
  }

  /* For screen readers, which read each part in its language. */
  .hex .words {
    font-size: 1px;
    opacity: 0;
    pointer-events: none;
  }

  .hex .cell {
    fill: var(--_ground);
    stroke: var(--_line);
  }

  .hex:hover .cell {
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

  .ring {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
    pointer-events: none;
  }

  .ring.highlighted {
    stroke: var(--_accent-text);
    stroke-width: 4;
  }

  .ring.focused {
    display: none;
    stroke-width: 4;
  }

  .hexes:has(.hex:focus-visible) .ring.focused {
    display: inline;
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

  @media (forced-colors: active) {
    /* Every button has a border there; the one that is chosen or pointed out keeps its own. */
    .lamps .lamp:not(:hover, .highlighted, [aria-expanded='true']) {
      border-color: Canvas;
    }

    .shape {
      stroke: CanvasText;
    }

    /*
     * Labels below the lamps name the parties, so colours and their legend are not needed; a minority keeps its
     * stripes. On the map there is no room for labels, so colours stay, each with an outline.
     */
    .figure:not(.map) :is(.shape.majority, .shape.example, .stripe) {
      fill: CanvasText;
    }

    .figure:not(.map) .swatch {
      visibility: hidden;
    }

    .figure:not(.map) .key.in-full li:has(.swatch) {
      display: none;
    }

    .shape.no-parties,
    .shape.unknown,
    .figure:not(.map) .shape.independents,
    .stripe-ground {
      fill: Canvas;
    }

    .figure:not(.map) :is(.shape.shared, .shape.none) {
      fill: GrayText;
    }
  }

  /* Twenty columns of small numbers beside each other. */
  .details table {
    inline-size: 100%;
  }

  .details .number {
    min-inline-size: 1.6em;
    padding-inline-end: 0.25em;
  }

  @media print {
    .lamps .lamp {
      break-inside: avoid;
    }

    .hexes {
      min-inline-size: 0;
    }
  }
`;
