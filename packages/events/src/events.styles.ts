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

  .group {
    margin: calc(var(--_space) * 1.75) 0 0;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_text);
    font-size: var(--_font-size-heading);
    line-height: 1.25;
  }

  .event {
    display: grid;
    gap: 0.75rem 1.25rem;
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .event:has(img) {
    grid-template-columns: minmax(min(100%, 8rem), 12rem) minmax(min(100%, 14rem), 1fr);
  }

  img {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 12rem;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  .words {
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
  }

  .event .title a {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  .eyebrow {
    color: var(--_place);
    font-size: var(--_font-size-small);
    font-weight: 600;
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

  .ways > a,
  .subscribe a {
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

  @container (max-width: 28rem) {
    .event:has(img) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .list {
    container-type: inline-size;
  }

  @media print {
    .ways,
    .more,
    .subscribe {
      display: none;
    }

    .event {
      break-inside: avoid;
    }
  }
`;
