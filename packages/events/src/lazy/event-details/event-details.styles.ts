import { css } from 'lit';

/** Adopted by the widget when the module loads. */
const detailsStyles = css`
  .about ul {
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .about[open],
  .add[open] {
    flex-basis: 100%;
  }

  .add ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
  }

  .add li a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
`;

export const styles = [detailsStyles];
