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

  /* The height of the chart of one ward, so that nothing below it moves. */
  .chart-room {
    min-block-size: 175px;
    margin-block: var(--_space);
  }
`;
