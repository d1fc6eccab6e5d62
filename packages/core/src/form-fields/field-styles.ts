import { css } from 'lit';

/** Form fields in as many columns as fit, each below its label. */
export const fieldStyles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_space);
    margin: var(--_space) 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .controls label {
    display: grid;
    gap: 0.25em;
    align-content: end;
  }

  .controls select,
  .controls input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .controls input {
    min-block-size: max(2.75rem, 44px);
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    padding: 0.25rem 0.75rem;
  }

  .shown {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_context-text);
  }
`;
