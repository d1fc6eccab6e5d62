import { css } from 'lit';

/**
 * The form is in the page's light DOM. The page's rules for classes and ids override these, its rules for
 * element types do not. Colours and sizes are the widget's tokens, inherited from its host.
 */
export const formStyles = css`
  odm-newsletter form {
    margin: 0;
    max-inline-size: 34em;
    font-size: var(--_font-size-text);
  }

  odm-newsletter form > * {
    margin-block: 0 1rem;
    margin-inline: 0;
    padding: 0;
  }

  odm-newsletter form :is(div, p, label) {
    color: var(--_text);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
    unicode-bidi: plaintext;
  }

  /* unicode-bidi: plaintext resolves text-align: start from the text; in a right-to-left page all lines align right. */
  odm-newsletter form:dir(rtl) :is(div, p, label) {
    text-align: right;
  }

  odm-newsletter form [hidden] {
    display: none !important;
  }

  odm-newsletter form label {
    display: block;
    margin: 0 0 0.25rem;
  }

  odm-newsletter form div:not([data-check]) > label {
    font-weight: 600;
  }

  /* An inline box is at least half an em high in any font; the padding makes it a target of 24px. */
  odm-newsletter form a {
    padding-block: calc((24px - 0.5em) / 2);
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  odm-newsletter input:is([type='email'], [type='text']) {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 26em;
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

  odm-newsletter [data-check] {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr);
    align-items: center;
    min-block-size: 2.75rem;
  }

  odm-newsletter [data-check] > [data-odm-error] {
    grid-column: 1 / -1;
  }

  odm-newsletter [data-check] label {
    margin: 0;
    padding-block: 0.5rem;
  }

  odm-newsletter input[type='checkbox'] {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin: 0;
    accent-color: var(--_place);
  }

  odm-newsletter form [data-odm-error] {
    margin: 0 0 0.25rem;
    color: var(--_accent-text);
    font-weight: 600;
  }

  odm-newsletter input[aria-invalid='true'] {
    outline: 2px solid var(--_accent-text);
    border-color: var(--_accent-text);
  }

  odm-newsletter form button {
    min-block-size: 2.75rem;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_place);
    color: var(--_ground);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    padding: 0.25rem 1.25rem;
    cursor: pointer;
  }

  odm-newsletter form button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  odm-newsletter form :is(a, button, input):focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }

  /* Browsers draw a backplate behind text here, which would hide text in the background's colour. */
  @media (forced-colors: active) {
    odm-newsletter form button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  /* The address of the page stands in place of a sign-up form; other forms of the page stay. */
  @media print {
    odm-newsletter form button {
      display: none;
    }

    odm-newsletter form:has([type='email'], [name='EMAIL'], [name='email-Primary']) {
      display: none;
    }
  }
`;
