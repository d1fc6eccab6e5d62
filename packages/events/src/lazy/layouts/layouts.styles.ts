import { css } from 'lit';

/** Cards, and the agenda with one line for each event. Adopted by the widget when the module loads. */
const layoutStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--_space) calc(var(--_space) * 1.5);
    margin-block-start: var(--_space) !important;
  }

  .cards .event {
    display: block;
    padding-block: 0.75rem;
    border: 0;
    border-block-start: 4px solid var(--_place);
  }

  .cards img {
    aspect-ratio: 16 / 9;
    margin-block-end: 0.5rem;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(min(100%, 9rem), 12rem) minmax(min(100%, 12rem), 1fr);
    gap: 0 1.25rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  .line p {
    margin: 0;
  }

  .line .title {
    font-size: inherit;
    font-weight: 400;
  }

  .hour {
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 28rem) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;

export const styles = [layoutStyles];
