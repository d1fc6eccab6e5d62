import { css } from 'lit';

export const styles = [
  css`
    .questions {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
      gap: var(--_space);
      padding: 0;
      list-style: none;
    }

    .questions li {
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--_line);
    }

    .questions p {
      margin-block: 0 0.25rem;
    }
  `,
];
