/** The only other file that knows Vega: vega-embed whole, for the reader who asks to explore a chart. */
import embed from 'vega-embed';

/** Draws a Vega-Lite spec with vega-embed's menu. */
export async function embedSpec(element: HTMLElement, spec: object): Promise<{ finalize: () => void }> {
  return embed(element, spec, { ast: true, renderer: 'svg', actions: true, mode: 'vega-lite' });
}
