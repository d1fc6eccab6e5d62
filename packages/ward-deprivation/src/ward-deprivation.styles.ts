import { css } from 'lit';

export const styles = css`
  /* About as tall as what is coming, so that the page below does not jump. */
  .widget[aria-busy='true'] {
    min-block-size: var(--odm-min-height, 34rem);
  }

  .beside {
    margin-block: 0.25em 0;
    color: var(--_context-text);
  }

  /* As tall as the chart of one ward, so that nothing below it jumps. */
  .chart-room {
    min-block-size: 175px;
    margin-block: var(--_space);
  }
`;
