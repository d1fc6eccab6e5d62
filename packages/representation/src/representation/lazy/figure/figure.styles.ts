import { css } from 'lit';

/** Styles of the figure; the widget adopts them when its figure has loaded. */
export const figureStyles = css`
  .figure {
    margin-block: var(--_space);
    container-type: inline-size;
  }

  .patterns {
    position: absolute;
  }

  .rows,
  .bars,
  .key {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .key {
    gap: 0.5rem 1rem;
  }

  .rows > li {
    border-block-end: 1px solid var(--_line);
    min-inline-size: 0;
  }

  .ward {
    display: grid;
    gap: 0.25rem 1rem;
    align-items: center;
    inline-size: 100%;
    border: 0;
    background: none;
    padding: 0.5rem 0;
    text-align: inherit;
  }

  .ward:hover .name,
  .ward[aria-expanded='true'] .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .ward > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .name {
    font-weight: 600;
  }

  .council {
    display: block;
  }

  .who,
  .bar-words,
  .readout,
  .beside-strip {
    color: var(--_context-text);
    font-weight: 400;
    font-size: var(--_font-size-small);
  }

  /* Strips always run from most to least deprived, from left to right, whatever the direction of text. */
  .axis {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
    max-inline-size: 24rem;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    direction: ltr;
  }

  .ward span {
    unicode-bidi: plaintext;
  }

  svg.strip {
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
  }

  .tenth {
    fill: color-mix(in srgb, var(--_line) 35%, transparent);
  }

  .tenth.first {
    fill: var(--_band);
  }

  .dot {
    fill: var(--_place);
  }

  .seats,
  .voted {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .seats svg,
  .voted svg {
    max-inline-size: 100%;
    flex: none;
  }

  .mark {
    stroke: var(--_text);
    stroke-width: 1;
  }

  .mark.vacant {
    stroke-dasharray: 3 2;
  }

  .texture {
    stroke-width: 1.2;
    opacity: 0.75;
  }

  .whole {
    fill: none;
    stroke: var(--_context);
  }

  .part {
    fill: var(--_context-text);
  }

  .bars {
    gap: 0.75rem;
  }

  .bars p {
    margin: 0;
    max-inline-size: none;
  }

  svg.bar {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .empty {
    stroke: var(--_line);
  }

  .bars + .key,
  .rows + .key {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  @container (min-inline-size: 44rem) {
    .ward {
      grid-template-columns: 13rem minmax(0, 24rem) minmax(0, 1fr);
    }

    .wards .axis,
    .turnout .axis {
      margin-inline-start: 14rem;
    }
  }

  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }

    /* Squares have no room for textures, so colours stay there and in their legend. */
    .figure:not(.squared) .mark {
      fill: Canvas;
    }

    .texture {
      stroke: CanvasText;
      opacity: 1;
    }

    .tenth {
      fill: none;
      stroke: GrayText;
    }

    .dot,
    .part {
      fill: CanvasText;
    }
  }

  @media print {
    .rows > li,
    .bars > li {
      break-inside: avoid;
    }

    .more {
      display: none;
    }
  }
`;
