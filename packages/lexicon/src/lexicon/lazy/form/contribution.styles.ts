import { css } from 'lit';

/** Of what stands in the shadow root: the summary and the thanks. */
export const summaryStyles = css`
  .contribute {
    margin-block-start: calc(2 * var(--_space));
  }

  .form-heading {
    margin: 0 0 0.5rem;
    color: var(--_context-text);
    font-size: var(--_font-size-heading);
    font-weight: 600;
    line-height: 1.25;
  }

  .summary {
    margin-block: var(--_space);
    padding: 0.75rem 1rem;
    border: 3px solid var(--_accent-text);
  }

  .summary ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .summary a {
    display: inline-block;
    min-block-size: 24px;
    /* So that the mark of an error stands beside its first line, not its last. */
    vertical-align: top;
    color: var(--_accent-text);
  }

  .sent {
    font-size: var(--_font-size-headline);
  }

  .print-address {
    display: none;
    overflow-wrap: anywhere;
  }

  @media print {
    .contribute > :not(.form-heading, .print-address) {
      display: none;
    }

    .print-address {
      display: block;
    }
  }
`;

/** Of the form, which stands in the page's light DOM. The page's rules for classes override these. */
export const contributionStyles = css`
  odm-lexicon form {
    margin: 0;
    max-inline-size: 36em;
    font-size: var(--_font-size-text);
  }

  odm-lexicon form > * {
    margin-block: 0 1.25rem;
    margin-inline: 0;
  }

  odm-lexicon form :is(div, p, label, legend) {
    color: var(--_text);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
    unicode-bidi: plaintext;
  }

  odm-lexicon form [hidden] {
    display: none !important;
  }

  odm-lexicon form p {
    margin: 0 0 0.25rem;
  }

  odm-lexicon form fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  odm-lexicon form legend {
    padding: 0;
  }

  odm-lexicon form legend,
  odm-lexicon form div:not([data-check]) > label {
    display: block;
    margin: 0 0 0.25rem;
    font-weight: 600;
  }

  odm-lexicon form [data-hint] {
    color: var(--_context-text);
  }

  odm-lexicon form :is(input[type='text'], textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    padding: 0.25rem 0.5rem;
  }

  odm-lexicon form [data-check] {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr);
    align-items: center;
    min-block-size: 2.75rem;
  }

  odm-lexicon form [data-check] label {
    margin: 0;
    padding-block: 0.5rem;
  }

  odm-lexicon form input:is([type='checkbox'], [type='radio']) {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin: 0;
    accent-color: var(--_place);
  }

  odm-lexicon form [data-odm-error] {
    color: var(--_accent-text);
    font-weight: 600;
  }

  odm-lexicon form a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }

  odm-lexicon form button {
    min-block-size: 2.75rem;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_place);
    color: var(--_ground);
    font: inherit;
    font-weight: 600;
    padding: 0.25rem 1.25rem;
    cursor: pointer;
  }

  odm-lexicon form :is(a, button, input, textarea):focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    odm-lexicon form button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
