import { css } from 'lit';

export const mapStyles = css`
  /* The shape under the pointer is found by its element: names and lines let the pointer through. */
  .drawing svg > * {
    pointer-events: none;
  }

  .drawing svg > :is(.shape, .dot) {
    pointer-events: auto;
  }

  :host([selectable]) .drawing svg > :is(.shape, .dot) {
    cursor: pointer;
  }
`;
