import { resolveColors } from '@odm-widgets/core';

/** Signals of a spec and the private custom properties of the widget that hold their colours. */
const COLOURS = {
  placeColor: '--_place',
  contextColor: '--_context',
  contextTextColor: '--_context-text',
  accentTextColor: '--_accent-text',
  textColor: '--_text',
  groundColor: '--_ground',
  lineColor: '--_line',
  bandColor: '--_band',
} as const;

type Signals = Record<string, string>;

/**
 * Colours as references, so that dark mode, forced colours and print change a drawing without redrawing it.
 */
export function liveColours(): Signals {
  return Object.fromEntries(
    Object.entries(COLOURS).map(([signal, property]) => [signal, `var(${property})`]),
  );
}

/** Colours as they are now, for a picture that leaves the page. */
export function fixedColours(element: Element): Signals {
  const colours = resolveColors(element, Object.values(COLOURS));
  return Object.fromEntries(Object.keys(COLOURS).map((signal, index) => [signal, colours[index]!]));
}
