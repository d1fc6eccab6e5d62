import { css } from 'lit';

export const styles = css`
  .badge,
  .plain {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    max-inline-size: 48rem;
  }

  .badge {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_place);
    border-radius: calc(var(--_radius) + 0.25em);
  }

  .line {
    max-inline-size: none;
  }

  .badge.line {
    padding: 0;
    border: 0;
  }

  .small {
    font-size: var(--_font-size-small);
  }

  .large {
    font-size: 1.25em;
  }

  .mark {
    flex: none;
    inline-size: 6.5em;
    block-size: 2em;
    fill: none;
    stroke: var(--_ground);
    stroke-linejoin: round;
  }

  .seal {
    fill: var(--_place);
    stroke: none;
  }

  .tick {
    stroke-linecap: round;
  }

  .words {
    flex: 1 1 14em;
    margin: 0;
    min-inline-size: 0;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .note {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px dashed currentcolor;
    font-size: 0.875em;
  }

  .opens {
    flex: none;
    font-size: max(0.875em, 14px);
  }

  /* In the middle of the window where a browser cannot place it at its button. */
  .checks {
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(34rem, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
  }

  @supports (position-area: block-end) {
    .opens {
      anchor-name: --opens;
    }

    .checks {
      inset: auto;
      margin: 0.375rem 8px;
      position-anchor: --opens;
      position-area: block-end span-inline-start;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }

  /* A browser without popovers shows it in the page. */
  @supports not selector(:popover-open) {
    .opens,
    .close {
      display: none;
    }

    .checks {
      margin-block-start: 0.75rem;
    }
  }

  .checks > table,
  .checks > ul {
    margin-block: 0.75em 0;
  }

  .checks > ul {
    padding-inline-start: 1.25em;
  }

  .checks li a {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  .close {
    margin-block-start: 0.5rem;
  }

  tbody th {
    white-space: normal;
    min-inline-size: 6em;
  }

  td {
    overflow-wrap: anywhere;
  }

  @media print {
    .opens,
    .close {
      display: none;
    }

    .checks {
      display: block;
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      overflow: visible;
      margin: 0.5rem 0;
      padding: 0;
      border: 0;
    }
  }
`;
