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
  .result {
    color: var(--_context-text);
    font-weight: 400;
    font-size: var(--_font-size-small);
  }

  /* Strips always run from most to least deprived, from left to right, whatever the direction of text. */
  .axis {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
    max-inline-size: 24em;
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
    max-inline-size: 21em;
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
    gap: 0.25em 0.5em;
    align-items: center;
  }

  .seats {
    flex-wrap: wrap;
  }

  .seats svg {
    max-inline-size: 100%;
    flex: none;
  }

  /* Numbers end in one line, so that the bars begin in one. */
  .voted .share {
    min-inline-size: 4em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .voted svg {
    flex: 1;
    min-inline-size: 0;
    block-size: 1em;
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
    stroke-width: 2;
  }

  .part {
    fill: var(--_place);
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
    block-size: 1.625em;
    overflow: visible;
  }

  .empty {
    stroke: var(--_line);
  }

  .bars + .key,
  .rows + .key {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  /* In em of the figure's own text, so that large text has the rows of a narrow page. */
  @container (min-inline-size: 40em) {
    .ward {
      grid-template-columns: 11em minmax(0, 1fr) minmax(0, 35%);
    }

    .axis {
      inline-size: 35%;
      margin-inline-start: auto;
    }

    /* Seats need less room than a bar. */
    .wards .ward {
      grid-template-columns: 11em minmax(0, 1fr) minmax(0, 50%);
    }

    .wards .axis {
      inline-size: 50%;
    }

    .axis,
    svg.strip {
      max-inline-size: none;
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
      stroke-width: 0.5;
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

    .ward {
      padding-block: 0.25em;
    }

    .more {
      display: none;
    }
  }
`;
