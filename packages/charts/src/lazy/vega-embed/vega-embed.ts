/** The only module that imports vega-embed, with the specs it draws. */
import embed from 'vega-embed';
export { stripsSpec } from './generated/strips.js';

/** Draws a Vega-Lite spec with vega-embed's menu. */
export async function embedSpec(element: HTMLElement, spec: object): Promise<{ finalize: () => void }> {
  return embed(element, spec, { ast: true, renderer: 'svg', actions: true, mode: 'vega-lite' });
}
