import { css } from 'lit';
import { fieldStyles } from '@odm-widgets/core';

const pickerStyles = css`
  .controls {
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    margin-block-start: 0;
  }

  .controls label {
    align-content: start;
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-block: 0.25em;
  }

  .choices .quiet {
    margin: 0;
  }

  @media print {
    .choices {
      display: none;
    }
  }
`;

/** Styles of the picker and of answers without figures; the widget adopts them when the chunk has loaded. */
export const styles = [fieldStyles, pickerStyles];
