import { css } from 'lit';

/** Of headings between events, and of events in a line each. */
const groupStyles = css`
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

export const styles = [groupStyles];
