import { css } from 'lit';

/** Styles of the squares; the widget adopts them when they have loaded. */
export const squaresStyles = css`
  .squares {
    position: relative;
    inline-size: 100%;
    background: var(--_lamp-ground, transparent);
    touch-action: pan-y;
    cursor: crosshair;
    margin-block: 0.25rem;
    direction: ltr;
  }

  canvas {
    display: block;
    max-inline-size: 100%;
  }

  .end {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  .frame {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    outline: 2px solid #231f20;
    box-shadow: 0 0 0 4px #fff;
    pointer-events: none;
  }

  .square-slider {
    display: block;
    margin-block-start: var(--_space);
  }

  .square-slider input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    accent-color: var(--_place);
    direction: ltr;
  }

  .readout {
    min-block-size: 3em;
    margin-block: 0.5rem;
  }

  @media print {
    .square-slider,
    .readout {
      display: none;
    }
  }
`;
