import { css, unsafeCSS } from 'lit';

/** Height reserved before the chart is drawn, by number of lanes, so that the page does not shift. */
const reserved = Array.from({ length: 8 }, (_, index) => {
  const lanes = index + 1;
  return `.lanes-${lanes} { min-block-size: ${lanes === 1 ? 150 : 100 + lanes * 55}px; }`;
}).join('\n');

export const styles = css`
  :host {
    display: block;
    margin-block: var(--_space);
    min-inline-size: 0;
  }

  ${unsafeCSS(reserved)}

  .figure {
    direction: ltr;
    text-align: left;
    touch-action: pan-y;
  }

  .drawing {
    overflow: hidden;
  }

  .drawing svg {
    display: block;
    max-inline-size: 100%;
  }

  .readout {
    min-block-size: 1.5em;
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
      display: none;
    }

    .drawing svg {
      inline-size: 100%;
      block-size: auto;
    }
  }
`;
