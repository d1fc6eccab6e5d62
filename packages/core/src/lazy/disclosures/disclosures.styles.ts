import { css } from 'lit';

/** Styles of what is in the disclosures below a figure. */
export const disclosuresStyles = css`
  .about {
    color: var(--_context-text);
    font-size: var(--_font-size-small);
  }

  .about summary {
    color: var(--_text);
    font-size: var(--_font-size-text);
  }

  .about ul,
  .about dl,
  .provenance dl {
    margin: 0.5em 0;
    max-inline-size: 66ch;
  }

  .about ul {
    padding-inline-start: 1.25em;
  }

  .about dl,
  .provenance dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25em 1em;
  }

  .about dd,
  .provenance dd {
    margin: 0;
  }

  /* As sources that stand in the open. */
  .about li {
    line-height: max(1.5em, 24px);
  }

  .about li a {
    padding-block: calc((24px - 0.5em) / 2);
  }

  /* A heading breaks between words, and by a hyphen only where large text leaves less room than its longest word needs. */
  @media (max-width: 14em) {
    .heading,
    .headline {
      hyphens: auto;
    }
  }

  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
    container-type: inline-size;
    background:
      linear-gradient(to right, var(--_ground), transparent) left / 2rem 100% no-repeat local,
      linear-gradient(to left, var(--_ground), transparent) right / 2rem 100% no-repeat local,
      linear-gradient(to right, var(--_line), transparent) left / 0.5rem 100% no-repeat scroll,
      linear-gradient(to left, var(--_line), transparent) right / 0.5rem 100% no-repeat scroll;
  }

  /* Shadows without covers, which are seen on a page of another colour. What does not scroll has no shadow. */
  @supports (animation-timeline: scroll()) {
    .scroll {
      background:
        linear-gradient(to right, var(--_line), transparent) left / 0 100% no-repeat,
        linear-gradient(to left, var(--_line), transparent) right / 0 100% no-repeat;
      animation: shadows linear both;
      animation-timeline: scroll(self inline);
    }
  }

  @keyframes shadows {
    from {
      background-size:
        0 100%,
        0.5rem 100%;
    }

    10%,
    90% {
      background-size:
        0.5rem 100%,
        0.5rem 100%;
    }

    to {
      background-size:
        0.5rem 100%,
        0 100%;
    }
  }

  /* Whole, however wide its table is, and in view while that scrolls. */
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding-block: 0.5em;
    text-align: start;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .about::details-content,
    .table::details-content,
    .provenance ::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    /* Below each other, so that a table is as wide as the paper. */
    .folds {
      display: block;
    }

    /* As a heading. */
    .about summary,
    .table summary {
      font-weight: 600;
    }

    /* Nobody scrolls on paper. */
    .scroll {
      container-type: normal;
      overflow: visible;
      background: none;
    }

    table {
      font-size: 0.75em;
    }

    caption {
      font-size: 1.15em;
    }

    /* Columns as narrow as their numbers; heads of 11em, so that a browser repeats them on each page. */
    .wide table {
      inline-size: 100%;
      font-size: 0.6em;
    }

    .wide thead .number {
      height: 11em;
      writing-mode: vertical-rl;
      border: 0;
      border-bottom: 1px solid var(--_line);
      padding: 0 0 0.375em;
    }

    .number + :not(.number) {
      padding-inline-start: 0.5em;
    }

    th,
    td {
      padding-inline-end: 0.5em;
    }

    th {
      hyphens: auto;
    }

    /* Its words alone: Chrome leaves a button out of heads that it repeats on the next page. */
    th button {
      display: contents !important;
    }

    tr {
      break-inside: avoid;
    }

    tbody th[scope='row'] {
      min-inline-size: 9em;
      white-space: normal;
    }

    .scroll.long {
      display: none;
    }

    .on-paper {
      display: block;
    }
  }
`;
