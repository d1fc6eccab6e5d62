import { css } from 'lit';

export const styles = css`
  .table {
    max-inline-size: 34rem;
  }

  .table.line {
    max-inline-size: none;
  }

  .table > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    list-style: none;
    padding: 0;
  }

  .table > summary::-webkit-details-marker {
    display: none;
  }

  .badge > summary {
    padding: 0.75em 1em;
    border: 2px solid var(--_place);
    border-radius: calc(var(--_radius) + 0.25em);
  }

  .badge.line > summary {
    padding: 0.25em 0.5em;
    border-width: 1px;
  }

  .small {
    font-size: var(--_font-size-small);
  }

  .large {
    font-size: 1.25em;
  }

  .mark {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
  }

  .line .mark {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  .seal {
    fill: var(--_place);
  }

  .tick {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .words {
    unicode-bidi: plaintext;
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
    display: block;
    color: var(--_context-text);
    font-size: max(0.875em, 14px);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .line .opens {
    display: inline;
  }

  .table > p,
  .table > table,
  .table > ul {
    margin-block: 0.75em 0;
  }

  .table > ul {
    padding-inline-start: 1.25em;
  }

  .table li a {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  tbody th {
    white-space: normal;
    min-inline-size: 6em;
  }

  td {
    overflow-wrap: anywhere;
  }
`;
