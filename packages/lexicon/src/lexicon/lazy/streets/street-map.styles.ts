import { css } from 'lit';

/** What Leaflet needs of styles, in the widget’s colours; its own file is not loaded. */
export const streetMapStyles = css`
  .street-map {
    position: relative;
    overflow: hidden;
    block-size: min(28rem, 70vh);
    background: var(--_line);
    /* Layers of the map stay below what the page puts above the widget. */
    isolation: isolate;
    touch-action: pan-x pan-y;
    direction: ltr;
  }

  .leaflet-pane,
  .leaflet-tile-container,
  .leaflet-tile,
  .street-marker {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .leaflet-tile {
    max-inline-size: none;
    visibility: hidden;
    user-select: none;
    pointer-events: none;
  }

  .leaflet-tile-loaded {
    visibility: visible;
  }

  /* Levels of pictures have numbers of their own, which stay within their pane. */
  .leaflet-tile-pane {
    z-index: 1;
  }

  .leaflet-marker-pane {
    z-index: 2;
  }

  .street-marker {
    display: grid;
    box-sizing: border-box;
    place-items: center;
    border: 2px solid var(--_text);
    border-radius: 50%;
    background: var(--_ground);
    color: var(--_text);
    font-size: 0.8125rem;
    font-weight: 600;
    cursor: pointer;
  }

  .street-marker:focus-visible,
  .street-map:focus-visible {
    outline: 3px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .street-map:focus-visible {
    outline-offset: -3px;
  }

  @media (forced-colors: active) {
    .street-marker {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
