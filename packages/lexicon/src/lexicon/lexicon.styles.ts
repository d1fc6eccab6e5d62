import { css } from 'lit';

export const styles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: var(--_space);
    align-items: end;
    margin: var(--_space) 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .controls label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .controls :is(input, select) {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(2.75rem, 44px);
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
  }

  .shown {
    color: var(--_context-text);
  }

  .shown,
  .clear,
  .before,
  .more {
    margin-block: 0.75rem 0;
  }

  .printed {
    display: none;
  }

  .terms {
    margin: 0.75rem 0 0;
    padding: 0;
    max-inline-size: 48rem;
    list-style: none;
  }

  /* A row that is moved by those above it is not painted again, which would cost a search among thousands its frames. */
  .terms > li {
    contain: content;
    /* The ring around a focused term. */
    overflow-clip-margin: 5px;
  }

  /* Rows out of sight are not even laid out. Those that may be in sight are, as soon as they are made. */
  .terms > li:nth-child(n + 21) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5rem;
  }

  @supports not (overflow-clip-margin: 5px) {
    .term > summary:focus-visible {
      outline-offset: -3px;
    }
  }

  .term {
    border-block-end: 1px solid var(--_line);
  }

  .term > summary {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    max-inline-size: none;
    padding-block: 0.75rem;
    /* So that the ring of a term that its address opens is in sight. */
    scroll-margin-block: 0.5rem;
    list-style: none;
    line-height: 1.4;
  }

  .term > summary::-webkit-details-marker {
    display: none;
  }

  .term > summary::after {
    content: '+' / '';
    margin-inline-start: auto;
    padding-inline: 0.5em;
    color: var(--_context-text);
    font-size: 1.25em;
    line-height: 1;
  }

  .term[open] > summary::after {
    content: '\\2212' / '';
  }

  /* Takes the room that is left, without being laid out once more to know how much it would like. */
  .line {
    flex: 1;
    min-inline-size: 0;
  }

  .name {
    margin-inline-end: 0.5em;
    color: var(--_place);
    font-size: 1.125em;
    font-weight: 600;
    unicode-bidi: plaintext;
  }

  .tag {
    margin-inline-end: 0.5em;
    padding-inline: 0.4em;
    border: 1px dashed currentcolor;
    color: var(--_accent-text);
    font-size: var(--_font-size-small);
  }

  .tally {
    display: block;
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .terms > li {
      contain: none;
    }

    .terms > li:nth-child(n + 21) {
      content-visibility: visible;
    }

    .term {
      break-inside: avoid;
    }

    .printed {
      display: block;
    }

    .controls,
    .clear,
    .before,
    .more,
    .shown.all,
    .term > summary::after {
      display: none;
    }
  }
`;
