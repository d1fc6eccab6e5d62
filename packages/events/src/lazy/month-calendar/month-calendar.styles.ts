import { css } from 'lit';

/** Adopted by the widget when the module loads. */
const calendarStyles = css`
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
    /* A word that cannot be hyphenated is cut with an ellipsis; the whole title is in the tooltip and the list below. */
    hyphens: auto;
    overflow-wrap: normal;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .short.called-off {
    text-decoration: line-through;
  }

  @container (min-width: 40rem) {
    .day {
      min-block-size: 5.5rem;
    }

    .titles {
      display: block;
    }

    .count {
      display: none;
    }
  }

  @media print {
    .months button {
      display: none;
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
