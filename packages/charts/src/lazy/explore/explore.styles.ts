import { css } from 'lit';

/** Styles of the dialog, adopted by the widget when it opens. */
export const exploreStyles = css`
  .explore {
    box-sizing: border-box;
    inline-size: min(76rem, 100vw - 2rem);
    max-block-size: calc(100vh - 2rem);
    overflow: auto;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    padding: var(--_space);
    color: var(--_text);
  }

  .explore::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .explore-head {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
  }

  .explore-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5rem;
  }

  .explore-chart {
    flex: 3 1 24rem;
    min-inline-size: 0;
    overflow: auto;
  }

  /* A specification has colours of its own, for a light ground. */
  .explore-vega {
    background: #ffffff;
    color-scheme: light;
    forced-color-adjust: none;
  }

  .explore-rows {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }

  .explore-rows .scroll {
    max-block-size: 26rem;
    overflow: auto;
  }

  .explore pre {
    max-block-size: 20rem;
    overflow: auto;
    font-size: var(--_font-size-small);
  }

  .explore-readout {
    min-block-size: 3em;
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }
`;
