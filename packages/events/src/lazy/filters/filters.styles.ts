import { css } from 'lit';
import { fieldStyles } from '@odm-widgets/core';

/** Of filters, beside the fields of any widget. */
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

/** Of what is chosen with: fetched with it, and adopted by the widget then. */
export const styles = [fieldStyles, filterStyles];
