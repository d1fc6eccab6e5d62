import { css } from 'lit';

export const styles = css`
  .headline {
    margin-block-end: var(--_space);
  }

  .headline:focus,
  .summary:focus {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }

  .summary {
    box-sizing: border-box;
    max-inline-size: 34em;
    margin-block-end: var(--_space);
    border: 4px solid var(--_accent-text);
    padding: 0.75rem 1rem;
  }

  .summary p {
    font-weight: 600;
  }

  .summary ul,
  .config-errors ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .summary li {
    padding-block: 0.125rem;
  }

  /* An inline box is at least half an em high in any font; the padding makes it a target of 24px. */
  .summary a {
    padding-block: calc((24px - 0.5em) / 2);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .summary button,
  .summary .alternative {
    margin-block-start: 0.75rem;
  }

  .alternative {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  slot[name='form'] {
    display: block;
  }

  .print-address {
    display: none;
    overflow-wrap: anywhere;
  }

  @media print {
    .summary,
    .another {
      display: none;
    }

    .print-address {
      display: block;
    }
  }
`;
