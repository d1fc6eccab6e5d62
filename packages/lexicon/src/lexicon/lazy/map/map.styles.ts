import { css } from 'lit';

export const mapStyles = css`
  .map-and-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1.5rem;
    align-items: start;
  }

  .map-and-list > * {
    min-inline-size: 0;
  }

  /* The list is often longer than the window. */
  .map-and-list > :first-child {
    position: sticky;
    inset-block-start: 1rem;
  }

  @media (max-width: 45rem) {
    .map-and-list > :first-child {
      position: static;
    }
  }

  .chosen {
    margin-block: 0.5rem;
    font-weight: 600;
  }

  .streets {
    position: relative;
  }

  .streets-offer {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }

  .zoom {
    display: grid;
    gap: 4px;
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
  }

  .zoom button {
    inline-size: max(2.75rem, 44px);
    padding: 0;
    text-align: center;
    background: var(--_ground);
    font-size: 1.25em;
  }

  .attribution a {
    display: inline-block;
    min-block-size: 24px;
  }

  @media print {
    .streets-offer,
    .zoom,
    .map-and-list button {
      display: none;
    }
  }
`;
