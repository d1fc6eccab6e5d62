import { css } from 'lit';

export const observationStyles = css`
  .observed {
    margin-block: var(--_space) 0;
  }

  .observations {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .observations li {
    margin-block: 0.75em;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_line);
  }

  .said {
    margin: 0 0 0.25em;
  }

  .observations .facts {
    font-size: var(--_font-size-small);
  }
`;
