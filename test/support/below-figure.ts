import { until } from './until.js';

/**
 * Waits until the disclosures below the figure of a widget have their content, whose code loads once the figure is
 * rendered.
 */
export async function belowFigure<W extends Element>(widget: W): Promise<W> {
  await until(`what stands below the figure of ${widget.localName}`, () => isWholeBelow(widget));
  return widget;
}

/** Whether they have it. */
export function isWholeBelow({ shadowRoot }: Element): boolean {
  const sources = shadowRoot?.querySelector('[part~="about"], [part~="provenance"] details');
  const table = shadowRoot?.querySelector('details[part~="table"]');
  return (!sources || !!sources.querySelector('dl')) && (!table || !!table.querySelector('tbody'));
}
