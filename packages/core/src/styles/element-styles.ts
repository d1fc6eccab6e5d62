import { css } from 'lit';

/** Links, tables, buttons, focus, and print. */
export const elementStyles = css`
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  summary {
    /* What is in <details> does not inherit it. */
    box-sizing: border-box;
    padding-block: 0.375rem;
    min-block-size: max(2.75rem, 44px);
    min-inline-size: 24px;
    align-content: center;
    cursor: pointer;
    max-inline-size: max-content;
  }

  table {
    border-collapse: collapse;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }

  th,
  td {
    padding: 0.375em 1em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }

  .number {
    text-align: end;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  button,
  select {
    min-block-size: max(2.75rem, 44px);
    min-inline-size: 24px;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    padding: 0.25rem 0.75rem;
    text-align: start;
  }

  button {
    cursor: pointer;
  }

  .actions button {
    border: 0;
    background: none;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    /* A summary is a heading there. */
    summary {
      min-block-size: 0;
      list-style: none;
    }

    /* Above what a widget says of the same parts on the screen. */
    .actions,
    .save,
    .controls,
    .status {
      display: none !important;
    }
  }
`;
