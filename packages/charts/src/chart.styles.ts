import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: var(--_space);
    min-inline-size: 0;
  }

  .ruler {
    block-size: 1em;
    margin-block-end: -1em;
    visibility: hidden;
  }

  .figure {
    position: relative;
    margin: 0;
    direction: ltr;
    text-align: left;
  }

  .drawing {
    overflow: hidden;
    touch-action: pan-y;
  }

  .drawing svg {
    display: block;
    max-inline-size: 100%;
  }

  .readout {
    /* Two lines, so that the page does not move from point to point. */
    min-block-size: 3em;
    margin-block: 0.25rem 0;
    color: var(--_context-text);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .drawing svg {
      forced-color-adjust: none;
    }
  }

  @media print {
    .readout {
      min-block-size: 0;
    }

    .drawing svg {
      inline-size: 100%;
      block-size: auto;
    }
  }
`;
