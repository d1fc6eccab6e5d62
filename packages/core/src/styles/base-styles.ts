import { css } from 'lit';
import { elementStyles } from './element-styles.js';

const layoutStyles = css`
  /*
   * The font is inherited from the page; other inherited text styles are reset. They are reset on the host, so that a
   * reader's own style sheet, which sets text spacing on every element, overrides them. A page overrides everything
   * here by a rule for the tag, its margin too.
   */
  :host {
    display: flow-root;
    box-sizing: border-box;
    /* Below a float of the page that leaves no room beside it. */
    min-inline-size: min(100%, 8em);
    max-inline-size: 100%;
    margin-block: calc(1.5 * var(--_space));
    color: var(--_text);
    font-family: var(--odm-font-family, inherit);
    font-size: var(--_font-size-text);
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
    cursor: auto;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* A widget with its own theme needs its own background. */
  :host([theme]) {
    background: var(--_ground);
    padding: var(--_space);
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  .widget {
    min-block-size: var(--odm-min-height, 0);
    font-style: normal;
    font-variant: normal;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
  }

  /* On a right-to-left page, our left-to-right sentences are aligned with the page and keep their punctuation. */
  .widget:dir(rtl) {
    text-align: right;
  }

  p,
  h2,
  h3,
  h4,
  h5,
  h6,
  caption,
  th,
  td,
  dd,
  li,
  summary,
  button {
    unicode-bidi: plaintext;
  }

  p {
    margin: 0 0 0.5em;
    max-inline-size: 66ch;
  }

  .heading {
    margin: 0 0 0.5rem;
    color: var(--_context-text);
    font-size: var(--_font-size-heading);
    font-weight: 600;
    line-height: 1.25;
  }

  .headline {
    margin: 0;
    font-size: var(--_font-size-headline);
    line-height: 1.25;
    max-inline-size: 34em;
    text-wrap: balance;
    /* A cell of a table is no wider for a long word of this size. */
    overflow-wrap: anywhere;
  }

  .notice,
  .problem {
    margin-block: var(--_space);
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
  }

  .quiet,
  .status {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  .quiet,
  .provenance,
  .table,
  .actions,
  .folds {
    margin-block-start: var(--_space);
  }

  .caveat + .provenance {
    margin-block-start: 0.25em;
  }

  /* Small print is as wide as the figure above it, so that it takes few lines. */
  .caveat.quiet,
  .provenance p {
    max-inline-size: 110ch;
  }

  /* Disclosures in a row; the one that is open takes a row of its own. */
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    margin-block-start: 0.25em;
  }

  .folds > * {
    margin-block: 0;
    min-inline-size: 0;
  }

  .folds > [open] {
    flex-basis: 100%;
    margin-block-end: var(--_space);
  }

  /* A page may style the source of the figures, but not hide it. */
  .provenance {
    display: block !important;
    position: static !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    clip-path: none !important;
    opacity: 1 !important;
    visibility: visible !important;
    transform: none !important;
    font-size: max(0.75rem, var(--_font-size-small)) !important;
    color: var(--_context-text) !important;
  }

  .provenance ul {
    margin: 0.5em 0;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .provenance p {
    margin-block: 0.25em 0;
  }

  /*
   * An inline box is as high as its font's ascent and descent, whatever the line height: at least half an em in any
   * font. The padding makes it a target of 24px, and the line height keeps targets of adjacent lines apart.
   */
  .provenance li {
    line-height: max(1.5em, 24px);
  }

  .provenance :is(li, p) a {
    padding-block: calc((24px - 0.5em) / 2);
  }

  .status:empty {
    margin: 0;
  }
`;

/** Styles that every widget shares. */
export const baseStyles = [layoutStyles, elementStyles];
