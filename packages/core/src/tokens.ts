import { css, unsafeCSS, type CSSResult } from 'lit';

/** The project's colours by what they say; contrast of every pair is computed in a test. */
export const palette = {
  light: {
    place: '#2F5D80',
    context: '#8A949C',
    'context-text': '#5B6670',
    accent: '#F36C38',
    'accent-text': '#B8410F',
    text: '#231F20',
    ground: '#FFFFFF',
    line: '#C9CFD4',
    band: '#FCE9DF',
  },
  dark: {
    place: '#8FC1E3',
    context: '#9AA4AC',
    'context-text': '#9AA4AC',
    accent: '#FFB08A',
    'accent-text': '#FFB08A',
    text: '#E8EAED',
    ground: '#16191C',
    line: '#454C52',
    band: '#3B2A22',
  },
} as const;

type Palette = Readonly<Record<keyof typeof palette.light, string>>;

/** Private names hold the theme; public ones, set by the page, win. */
function declare(colours: Palette): CSSResult {
  const lines = Object.entries(colours).map(([name, value]) => `--_${name}: var(--odm-color-${name}, ${value});`);
  return unsafeCSS(lines.join('\n    '));
}

const SYSTEM: Palette = {
  place: 'Highlight',
  context: 'GrayText',
  'context-text': 'CanvasText',
  accent: 'LinkText',
  'accent-text': 'CanvasText',
  text: 'CanvasText',
  ground: 'Canvas',
  line: 'CanvasText',
  band: 'Canvas',
};

function system(): CSSResult {
  return unsafeCSS(Object.entries(SYSTEM).map(([name, value]) => `--_${name}: ${value};`).join('\n      '));
}

/**
 * @cssprop [--odm-color-place=#2F5D80] - The place the page is about
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    ${declare(palette.light)}
    --_space: var(--odm-space, 1rem);
    --_radius: var(--odm-radius, 2px);
    --_font-size-heading: var(--odm-font-size-heading, clamp(1.125rem, 1rem + 0.6vw, 1.375rem));
    --_font-size-headline: var(--odm-font-size-headline, clamp(1.25rem, 1.05rem + 1vw, 1.75rem));
    --_font-size-text: var(--odm-font-size-text, 1rem);
    --_font-size-small: var(--odm-font-size-small, 0.875rem);
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${declare(palette.dark)}
    }
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    ${declare(palette.dark)}
  }

  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      ${system()}
    }
  }

  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      ${declare(palette.light)}
    }
  }
`;

export const baseStyles = css`
  /* The page's type is inherited; what a page sets on everything it owns is not. */
  :host {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    color: var(--_text);
    font-size: var(--_font-size-text);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    visibility: visible;
    cursor: auto;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* A dark widget on a light page needs a ground of its own. */
  :host([theme='dark']),
  :host([theme='light']) {
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
  }

  .notice,
  .problem {
    margin-block: var(--_space);
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
  }

  .quiet,
  .provenance,
  .status {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  .quiet,
  .provenance {
    margin-block-start: var(--_space);
  }

  .provenance ul {
    margin: 0.5em 0;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .provenance dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25em 1em;
    margin: 0.5em 0;
    max-inline-size: 66ch;
  }

  .provenance dd {
    margin: 0;
  }

  .provenance p {
    margin-block: 0.25em 0;
  }

  .status:empty {
    margin: 0;
  }

  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  summary {
    padding-block: 0.375rem;
    cursor: pointer;
    max-inline-size: max-content;
  }

  .table {
    margin-block-start: var(--_space);
  }

  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
    background:
      linear-gradient(to right, var(--_ground), transparent) left / 2rem 100% no-repeat local,
      linear-gradient(to left, var(--_ground), transparent) right / 2rem 100% no-repeat local,
      linear-gradient(to right, var(--_line), transparent) left / 0.5rem 100% no-repeat scroll,
      linear-gradient(to left, var(--_line), transparent) right / 0.5rem 100% no-repeat scroll;
  }

  table {
    border-collapse: collapse;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }

  caption {
    padding-block: 0.5em;
    text-align: start;
  }

  th,
  td {
    padding: 0.375em 1em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }

  .number {
    text-align: end;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: var(--_space);
  }

  button,
  select {
    min-block-size: 2.75rem;
    border: 1px solid var(--_context-text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    padding: 0.25rem 0.75rem;
    text-align: start;
  }

  button {
    cursor: pointer;
  }

  .actions button {
    border: 0;
    background: none;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_text);
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

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }

  @media print {
    .actions,
    .controls,
    .status {
      display: none;
    }

    .table::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
