import { css } from 'lit';
import { fieldStyles } from '@odm-widgets/core';

/** Styles of the filters, in addition to those of all fields. */
const filterStyles = css`
  .controls .check {
    grid-template-columns: auto 1fr;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .controls [type='checkbox'] {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    accent-color: var(--_place);
  }

  .reset {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .shown:empty {
    position: absolute;
  }
`;

/** Adopted by the widget when the module loads. */
export const styles = [fieldStyles, filterStyles];
