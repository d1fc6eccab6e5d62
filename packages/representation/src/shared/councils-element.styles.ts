import { css } from 'lit';

export const councilsElementStyles = css`
  .widget[aria-busy='true'] {
    min-block-size: var(--odm-min-height, 34rem);
  }

  .beside {
    margin-block: 0.25em 0;
    color: var(--_context-text);
  }

  .controls-room {
    min-block-size: 9rem;
  }

  .chart-room {
    min-block-size: 300px;
    margin-block: var(--_space);
  }

  .chart-room.tall {
    min-block-size: 900px;
  }

  .chart-room.map {
    aspect-ratio: 1;
    max-block-size: 36rem;
  }

  /* Long names wrap, so that figures stay in view on a phone. */
  tbody th[scope='row'] {
    white-space: normal;
    min-inline-size: 8em;
  }

  button.sort {
    min-inline-size: 1.5rem;
    border: 0;
    background: none;
    padding: 0;
    font-weight: 600;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
`;
