import { css } from 'lit';

export const styles = css`
  /* Reserves about the height of the figures, so that the page below does not move when they arrive. */
  .widget[aria-busy='true'] {
    min-block-size: var(--odm-min-height, 34rem);
  }

  .comparisons {
    margin-block: 0.25em 0;
    color: var(--_context-text);
  }

  .figure-label {
    margin-block: 1em 0.25em;
    font-weight: 600;
  }

  .sections {
    margin-block: 1em;
    border-block-end: 1px solid var(--_line);
  }

  .section {
    border-block-start: 1px solid var(--_line);
  }

  /* The room of a disclosure that is closed, until it is there. */
  .row {
    box-sizing: content-box;
    block-size: max(2.75rem, 44px);
  }
`;
