import { css } from 'lit';

export const pointsStyles = css`
  .points li {
    min-block-size: 24px;
    min-inline-size: 24px;
  }

  .points:focus-within + .drawing {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
`;
