import { css } from 'lit';

/** Of the picker and of what there is instead of a ward: fetched with them, and adopted by the widget then. */
export const styles = css`
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
    align-content: start;
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
