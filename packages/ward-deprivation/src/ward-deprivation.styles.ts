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

  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_space);
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .controls label {
    display: grid;
    gap: 0.25em;
  }

  .controls select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .compare {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .compare label {
    inline-size: 100%;
  }

  .choices {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }

  .choices li {
    margin-block: 0.25em;
  }
`;
