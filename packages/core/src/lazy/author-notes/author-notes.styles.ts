import { css } from 'lit';

export const authorNotesStyles = css`
  .author-notes {
    margin-block-end: var(--_space);
    padding: 0.5rem 0.75rem;
    border: 2px dashed var(--_accent-text);
    color: var(--_text);
    font-size: var(--_font-size-small);
    overflow-wrap: anywhere;
  }

  .author-notes :is(p, ul) {
    margin: 0;
  }

  .author-notes p {
    font-weight: 600;
  }

  @media print {
    .author-notes {
      display: none;
    }
  }
`;
