import { css } from 'lit';

export const styles = [
  css`
    .facts {
      margin-block: 0.75em;
      padding-inline-start: 1.2em;
    }

    .facts li {
      margin-block: 0.35em;
    }
  `,
];
