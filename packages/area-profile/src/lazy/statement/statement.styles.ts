import { css } from 'lit';

export const styles = [
  css`
    .statement fieldset {
      margin: 0 0 var(--_space);
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    .statement legend {
      padding: 0;
      font-weight: 600;
    }

    .statement .group,
    .statement .choice > p {
      margin-block-start: 0.5rem;
    }

    .statement .group > legend {
      color: var(--_context-text);
      font-size: var(--_font-size-small);
    }

    .statement .choice label {
      display: grid;
      grid-template-columns: max(1.5em, 24px) minmax(0, 1fr);
      gap: 0.5rem;
      align-items: start;
      padding-block: 0.25rem;
      min-block-size: max(2rem, 32px);
      max-inline-size: 66ch;
    }

    .statement input[type='checkbox'] {
      inline-size: max(1.5em, 24px);
      block-size: max(1.5em, 24px);
      margin: 0;
      font: inherit;
      accent-color: var(--_place);
    }

    .statement .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space);
      margin-block: var(--_space);
      max-inline-size: 66ch;
    }

    .statement .fields label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
    }

    .statement input[type='text'],
    .statement textarea {
      box-sizing: border-box;
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: max(2.75rem, 44px);
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_context-text);
      border-radius: var(--_radius);
      background: var(--_ground);
      color: var(--_text);
      font: inherit;
    }

    .statement textarea {
      resize: vertical;
    }

    .statement .preview {
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--_line);
    }

    .statement .subheading {
      margin: 0 0 0.5rem;
      font-weight: 600;
    }

    .statement .items {
      padding-inline-start: 1.5em;
    }

    .statement .items li {
      max-inline-size: 66ch;
      margin-block-end: 0.75rem;
    }

    .statement .mark,
    .statement .sources,
    .statement .notes {
      color: var(--_context-text);
      font-size: var(--_font-size-small);
    }

    .statement .mark {
      white-space: nowrap;
    }

    .statement .notes {
      list-style: none;
      padding: 0;
    }

    .statement .sources li,
    .statement .notes li {
      max-inline-size: 66ch;
      overflow-wrap: anywhere;
    }

    .statement .sources li {
      line-height: max(1.5em, 24px);
    }

    .statement .order {
      display: flex;
      margin-block-start: 0.25rem;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    .statement button[aria-disabled='true'] {
      color: var(--_context-text);
      text-decoration: none;
      cursor: default;
    }

    @media print {
      /* What is written is printed, not what it is written with. */
      .statement > :not(.preview),
      .statement .order {
        display: none;
      }
    }
  `,
];
