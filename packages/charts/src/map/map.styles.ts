import { css } from 'lit';

export const mapStyles = css`
  /* The shape under the pointer is found by its element: names and lines let the pointer through. */
  .drawing svg > * {
    pointer-events: none;
  }

  .drawing svg > .shape {
    pointer-events: auto;
  }

  :host([selectable]) .drawing svg > .shape {
    cursor: pointer;
  }
`;
