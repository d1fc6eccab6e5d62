import { css } from 'lit';

export const styles = [
  css`
    .section > summary {
      box-sizing: border-box;
      max-inline-size: none;
      font-weight: 600;
    }

    .section > :not(summary) {
      margin-block: 0.5em;
    }

    .section[open] {
      padding-block-end: 0.75em;
    }

    .section-sentence {
      font-size: 1.125em;
    }

    @media print {
      .section:not([open]) {
        display: none;
      }
    }
  `,
];
