import { css } from 'lit';

export const styles = css`
  .widget[aria-busy='true'] {
    min-block-size: var(--odm-min-height, 24rem);
  }

  ul[role='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .event {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  /* In em, so that the block grows with its text. */
  .date-block {
    flex: none;
    inline-size: 3.25em;
    margin: 0;
    padding-block-start: 0.2em;
    border-block-start: 4px solid var(--_place);
    text-align: center;
    line-height: 1.2;
  }

  .date-block > span {
    display: block;
  }

  .date-block > .day-number {
    font-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }

  .called-off .date-block {
    border-color: var(--_context);
    color: var(--_context-text);
  }

  img {
    flex: 1 1 9em;
    order: 1;
    min-inline-size: 0;
    max-inline-size: 13em;
    block-size: auto;
    max-block-size: 12rem;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  .words {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .words > p {
    margin-block: 0 0.125em;
  }

  .title {
    margin: 0 0 0.25rem;
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .event .title a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 1.5rem;
  }

  .when {
    font-variant-numeric: tabular-nums;
  }

  .own,
  .where,
  .price,
  .series,
  .access {
    color: var(--_context-text);
  }

  .flag {
    padding-inline-start: 0.5rem;
    border-inline-start: 4px solid var(--_accent);
  }

  .called-off .title,
  .called-off .when {
    color: var(--_context-text);
    font-weight: 400;
  }

  .about summary,
  .add summary {
    font-size: var(--_font-size-small);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25rem;
  }

  .ways > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .book {
    font-weight: 600;
  }

  .filters-placeholder {
    min-block-size: 6rem;
  }

  .month-placeholder {
    min-block-size: 24rem;
  }

  .more {
    margin-block-start: var(--_space);
  }

  .list {
    container-type: inline-size;
  }

  @container (max-width: 20rem) {
    .words {
      flex-basis: 10em;
    }
  }

  /* Where and how much stand beside what and when. */
  @container (width > 48rem) {
    .list > .event > .words {
      display: grid;
      grid: auto-flow dense / 3fr 2fr;
    }

    .words * {
      grid-column: 1;
    }

    .where,
    .price {
      grid-column: 2;
    }
  }

  @media print {
    .ways,
    .more {
      display: none;
    }

    .event {
      break-inside: avoid;
    }
  }
`;
