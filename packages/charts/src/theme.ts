import { resolveColors } from '@odm-widgets/core';

/** Colour signals of a spec, and the private custom properties of the widget that hold their values. */
const COLOUR_PROPERTIES = {
  placeColor: '--_place',
  contextColor: '--_context',
  contextTextColor: '--_context-text',
  accentTextColor: '--_accent-text',
  textColor: '--_text',
  groundColor: '--_ground',
  lineColor: '--_line',
  bandColor: '--_band',
} as const;

type ColourSignals = Record<string, string>;

/** Colours as `var()` references, so that dark mode, forced colours and print apply without drawing again. */
export function colourReferences(): ColourSignals {
  return Object.fromEntries(
    Object.entries(COLOUR_PROPERTIES).map(([signal, property]) => [signal, `var(${property})`]),
  );
}

/** Current colours as plain values, for an image saved from the page. */
export function resolvedColours(element: Element): ColourSignals {
  const colours = resolveColors(element, Object.values(COLOUR_PROPERTIES));
  return Object.fromEntries(Object.keys(COLOUR_PROPERTIES).map((signal, index) => [signal, colours[index]!]));
}
