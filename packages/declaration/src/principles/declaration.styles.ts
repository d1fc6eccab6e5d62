import { css } from 'lit';

export const styles = css`
  /* Elements inside <details> do not inherit box-sizing in every engine. */
  input,
  textarea,
  fieldset,
  .principle summary,
  .body {
    box-sizing: border-box;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    margin-block: var(--_space) 0;
  }

  .controls label {
    flex: 1 1 14rem;
  }

  label:not(.choice) {
    display: block;
    min-inline-size: 0;
  }

  label > span {
    display: block;
    margin-block-end: 0.25em;
  }

  input:not([type='radio']),
  textarea {
    inline-size: 100%;
    max-inline-size: 34rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    padding: 0.25rem 0.75rem;
  }

  .shown {
    margin-block: 0.75rem 0;
    color: var(--_context-text);
  }

  .theme {
    margin-block: 1.5em 0.25em;
    color: var(--_place);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }

  .principles {
    max-inline-size: 48rem;
  }

  .principle {
    border-block-end: 1px solid var(--_line);
  }

  .principle summary {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    max-inline-size: none;
    padding-block: 0.625rem;
    list-style: none;
    line-height: 1.35;
    /* A cell of a table is no wider for a long word beside a number. */
    overflow-wrap: anywhere;
  }

  .principle summary::-webkit-details-marker {
    display: none;
  }

  .principle summary::after {
    content: '+' / '';
    margin-inline-start: auto;
    padding-inline: 0.5em;
    color: var(--_context-text);
    font-size: 1.25em;
    line-height: 1;
  }

  .principle[open] summary::after {
    content: '\\2212' / '';
  }

  .number {
    flex: none;
    min-inline-size: 1.5em;
    color: var(--_context-text);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .line {
    min-inline-size: 0;
  }

  .title {
    unicode-bidi: plaintext;
  }

  .principle[open] .title {
    font-weight: 600;
  }

  .tag {
    margin-inline-start: 0.5em;
    padding-inline: 0.4em;
    border: 1px dashed currentcolor;
    color: var(--_accent-text);
    font-size: var(--_font-size-small);
  }

  .body {
    padding-block: 0.25rem 1rem;
    padding-inline-start: 2.25em;
  }

  blockquote {
    margin: 0 0 0.75em;
    max-inline-size: 66ch;
  }

  blockquote ol {
    margin: 0;
    padding-inline-start: 2em;
    list-style-type: lower-roman;
  }

  blockquote li {
    margin-block-end: 0.5em;
  }

  .practice {
    margin-block: 0.75em;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_place);
    max-inline-size: 66ch;
  }

  .practice .name {
    font-weight: 600;
  }

  .practice ul {
    margin: 0 0 0.5em;
    padding-inline-start: 1.25em;
  }

  .practice a,
  .quiet a,
  .link a {
    display: inline-block;
    min-block-size: 1.5rem;
    unicode-bidi: plaintext;
  }

  .link {
    margin: 0;
    font-size: var(--_font-size-small);
  }

  .statement,
  .answer {
    min-inline-size: 0;
    margin: var(--_space) 0 0;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  legend {
    padding-inline: 0.25em;
    font-weight: 600;
  }

  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }

  .choice {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75rem;
    margin-inline-end: 1.25em;
  }

  .choice input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_place);
  }

  .answered {
    margin-block-start: 0.75rem;
  }

  .message:empty {
    display: none;
  }

  .labels {
    padding-inline-start: 1.25em;
  }

  @media (max-width: 30rem) {
    .body {
      padding-inline-start: 0;
    }
  }

  @media print {
    .principle::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .statement,
    .answer,
    .link,
    .shown.all,
    .repeated,
    .principle summary::after {
      display: none;
    }
  }
`;
