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
`;
