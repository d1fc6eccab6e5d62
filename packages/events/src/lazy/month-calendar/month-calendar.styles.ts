import { css } from 'lit';

/** Adopted by the widget when the module loads. */
const calendarStyles = css`
  /* The heading of the day. */
  .group {
    margin: calc(var(--_space) * 1.75) 0 0;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_text);
    font-size: var(--_font-size-heading);
    line-height: 1.25;
  }

  .months {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block: var(--_space);
  }

  .month {
    flex: 1 1 9em;
  }

  .month .group {
    margin: 0;
    border: 0;
    padding: 0;
  }

  .calendar {
    container-type: inline-size;
  }

  .calendar table {
    inline-size: 100%;
    table-layout: fixed;
  }

  .calendar th {
    padding: 0.25rem 0;
    text-align: center;
    border: 0;
    overflow-wrap: normal;
    font-size: min(1em, 3.6cqi);
  }

  .calendar td {
    padding: 0;
    border: 1px solid var(--_line);
    vertical-align: top;
    block-size: 1px;
  }

  .day {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3rem;
    padding: 0.25rem;
    border: 0;
    border-radius: 0;
    background: none;
    line-height: 1.25;
  }

  .day:focus-visible {
    position: relative;
    outline-offset: -3px;
  }

  .day.full .date {
    font-weight: 700;
  }

  .day[aria-current] .date {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  td[aria-selected='true'] {
    box-shadow: inset 0 0 0 3px var(--_place);
  }

  .count {
    align-self: start;
    min-inline-size: 1.4em;
    padding-inline: 0.25em;
    border: 1px solid var(--_place);
    border-radius: 1em;
    color: var(--_place);
    text-align: center;
  }

  .titles {
    display: none;
  }

  .short {
    display: block;
    margin-block-end: 0.25em;
    padding-inline-start: 0.35em;
    border-inline-start: 3px solid var(--_place);
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .short.called-off {
    text-decoration: line-through;
  }

  /* Above 480 px there is room for titles: first for the beginning of each, then for the whole of most. */
  @container (width > 30rem) {
    .day {
      min-block-size: 5rem;
    }

    .titles {
      display: block;
      font-size: 0.8125em;
    }

    .short {
      white-space: nowrap;
    }

    .start,
    .count {
      display: none;
    }
  }

  @container (min-width: 40rem) {
    .day {
      min-block-size: 5.5rem;
    }

    .titles {
      font-size: inherit;
    }

    .short {
      white-space: normal;
      /* A word that cannot be hyphenated ends with an ellipsis. */
      hyphens: auto;
      overflow-wrap: normal;
    }

    .start {
      display: inline;
    }
  }

  td {
    position: relative;
  }

  /* The whole titles, where some are cut off: over the cells beside, so that nothing moves. */
  .day[data-whole] .titles {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: 16em;
    box-sizing: border-box;
    padding: 1.75em 0.5em 0.25em;
    border: 2px solid var(--_place);
    background: var(--_ground);
  }

  .day[data-whole] .date {
    position: relative;
    z-index: 3;
  }

  .day[data-whole] .short {
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .day[data-whole] .start {
    display: inline;
  }

  td:nth-child(n + 5) > .day[data-whole] .titles {
    inset-inline: auto 0;
  }

  td:nth-child(n + 5) > .day[data-whole] .date {
    align-self: start;
  }

  table:not([data-keys]) ~ #hint {
    display: none;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .months button,
    #hint,
    .chosen {
      display: none;
    }

    .on-paper {
      display: block;
      padding-inline-start: 1.25em;
    }

    .on-paper li {
      margin-block: 0.5em;
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    td[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

export const styles = [calendarStyles];
