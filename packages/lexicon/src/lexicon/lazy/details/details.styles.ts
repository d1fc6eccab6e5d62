import { css } from 'lit';

export const detailsStyles = css`
  .facts ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .body {
    padding-block: 0.5rem 1rem;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(7em, max-content) minmax(0, 1fr);
    gap: 0.375em 1.25em;
    margin: 0;
    max-inline-size: 66ch;
  }

  .facts dt {
    color: var(--_context-text);
  }

  .facts .helps,
  .facts .hinders,
  .facts .depends {
    color: var(--_text);
    font-weight: 600;
  }

  .facts dd,
  .facts p {
    margin: 0;
  }

  /* Targets in lists of links are 24px high in any font. */
  .facts a,
  .link a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
    min-inline-size: 24px;
  }

  code {
    overflow-wrap: anywhere;
    font-size: 0.9375em;
  }

  blockquote {
    margin: 0;
  }

  .note {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  .link {
    margin: 0.5em 0 0;
    font-size: var(--_font-size-small);
  }

  @media (max-width: 30rem) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .facts dd {
      margin-block-end: 0.5em;
    }
  }

  @media print {
    .link {
      display: none;
    }
  }
`;
