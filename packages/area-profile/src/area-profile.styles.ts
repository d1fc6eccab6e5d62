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

  .section > summary {
    padding-block: 0.6em;
    min-block-size: 1.5em;
    font-weight: 600;
    cursor: pointer;
  }

  .section > :not(summary) {
    margin-block: 0.5em;
  }

  .section[open] {
    padding-block-end: 0.75em;
  }

  .section-sentence {
    font-size: 1.125em;
  }

  @media print {
    .section:not([open]) {
      display: none;
    }
  }
`;
