import { css } from 'lit';

/** Legend and details of both widgets; a widget adopts them when its figure has loaded. */
export const sharedFigureStyles = css`
  /* The cream of the posters that lamps and squares come from; a dark page keeps its own background. */
  :host {
    --_lamp-ground: var(--odm-color-lamp-ground, #f7ecd9);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_lamp-ground: var(--odm-color-lamp-ground, light-dark(#f7ecd9, transparent));
    }
  }

  :host([theme='dark']) {
    --_lamp-ground: var(--odm-color-lamp-ground, transparent);
  }

  .key {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    margin-block-start: calc(var(--_space) * 1.5);
    font-size: var(--_font-size-small);
    color: var(--_context-text);
  }

  .key li {
    display: grid;
    grid-template-columns: 2em 1fr;
    gap: 0.5rem;
    align-items: center;
    /* A cell of a table is no wider for a long word beside a mark. */
    overflow-wrap: anywhere;
  }

  /* In em, so that marks grow with their words. */
  .key .small {
    inline-size: 1.75em;
    block-size: 2.3em;
  }

  .key .swatch {
    inline-size: 1.15em;
    block-size: 1.15em;
    justify-self: center;
  }

  /* The keys are said while a key is in use. */
  .quiet:not(:has(+ .figure [data-code]:focus-visible)) .keys {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .details {
    margin-block: var(--_space);
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_line);
  }

  .lamps .details {
    --_ground: var(--_lamp-ground);
  }

  .details-name {
    font-size: 1.25em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    :host {
      --_lamp-ground: Canvas;
    }
  }

  @media print {
    .details button {
      display: none;
    }
  }
`;
