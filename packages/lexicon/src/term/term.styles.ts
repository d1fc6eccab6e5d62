import { css } from 'lit';

export const styles = css`
  :host {
    display: inline;
  }

  :host([layout='block']) {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    margin-block: calc(1.5 * var(--_space));
    color: var(--_text);
  }

  /* With a theme of its own it needs a background of its own. */
  :host([layout='block'][theme]) {
    background: var(--_ground);
    padding: var(--_space);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* An inline box is at least half an em high in any font; the padding makes it a target of 24px. */
  .term {
    padding-block: calc((24px - 0.5em) / 2);
    cursor: help;
    text-decoration: underline dotted;
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.2em;
  }

  .term:hover {
    text-decoration-style: solid;
  }

  .definition {
    position: fixed;
    inset: auto;
    z-index: 10;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(24rem, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    margin: 0;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
  }

  .definition,
  .note {
    font-size: var(--_font-size-text);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
  }

  .note {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_place);
  }

  p {
    margin: 0;
    max-inline-size: 66ch;
    unicode-bidi: plaintext;
  }

  .source {
    margin-block-start: 0.375rem;
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .close {
    margin-block-start: 0.25rem;
    min-block-size: max(2.75rem, 44px);
    min-inline-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_text, currentcolor);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .term {
      text-decoration: none;
    }

    .close,
    .definition {
      display: none;
    }
  }
`;
