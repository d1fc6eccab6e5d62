import { css } from 'lit';

/** Of what is chosen with: fetched with it, and adopted by the widget then. */
export const controlsStyles = css`
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

  .controls .check {
    grid-template-columns: auto 1fr;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .controls select,
  .controls input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    padding: 0.25rem 0.75rem;
  }

  .controls [type='checkbox'] {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    accent-color: var(--_place);
  }

  .shown,
  .reset {
    grid-column: 1 / -1;
    margin: 0;
    justify-self: start;
  }

  .shown:empty {
    display: none;
  }
`;
