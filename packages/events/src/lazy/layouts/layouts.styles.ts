import { css } from 'lit';

/** Cards, and the agenda with one line for each event. Adopted by the widget when the module loads. */
const layoutStyles = css`
  /* The heading of a month or a series. */
  .group {
    margin: calc(var(--_space) * 1.75) 0 0;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_text);
    font-size: var(--_font-size-heading);
    line-height: 1.25;
  }

  /* Cards of the last row grow, so that every row is full. */
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.5);
    margin-block-start: var(--_space) !important;
  }

  .cards .event {
    flex: 1 1 min(16em, 100%);
    align-content: start;
    padding-block: 0 0.75rem;
    border: 0;
  }

  .cards .words {
    flex-basis: 10em;
  }

  .cards img {
    flex: 0 0 100%;
    order: -1;
    block-size: 10em;
    max-inline-size: none;
  }

  .agenda-day {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  .day-name {
    flex: 0 1 10em;
    margin: 0;
    font-size: inherit;
    font-weight: 600;
    line-height: inherit;
  }

  .agenda {
    flex: 1 1 20em;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .line + .line {
    padding-block-start: 0.5rem;
  }

  .line p {
    margin: 0;
  }

  .line .title {
    font-size: inherit;
    font-weight: 400;
    line-height: inherit;
  }

  /* An inline box is at least half an em high in any font; the padding makes it a target of 24px. */
  .line .title a {
    padding-block: calc((24px - 0.5em) / 2);
  }

  .hour {
    flex: 0 1 10.5em;
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 28rem) {
    .hour {
      flex-basis: 100%;
    }
  }

  @media print {
    .agenda-day {
      break-inside: avoid;
    }

    .past:not([open]) {
      display: none;
    }
  }
`;

export const styles = [layoutStyles];
