/** The only module that imports vega-embed, with the specs it draws. */
import embed from 'vega-embed';
import { stripsSpec } from '../../specs/strips.js';

/** Specs by the name of their published file. */
const SPECS = { strips: stripsSpec } as const;
export type SpecName = keyof typeof SPECS;

/** Numbers and texts of a spec that depend on the figures and on the room there is. */
export interface SpecValues {
  datasets: Readonly<Record<string, readonly object[]>>;
  params: Readonly<Record<string, number | string>>;
  width: number;
  height: number;
}

/** A published spec with its data and parameters, complete in itself. */
export function completeSpec(name: SpecName, { datasets, params, width, height }: SpecValues): object {
  const spec = SPECS[name];
  return {
    ...spec,
    datasets,
    width,
    height,
    params: spec.params.map((param) =>
      param.name in params ? { ...param, value: params[param.name] } : param,
    ),
  };
}

/** Draws a spec with vega-embed's menu, without evaluating code. */
export async function embedSpec(element: HTMLElement, spec: object): Promise<{ finalize: () => void }> {
  return embed(element, spec, { ast: true, renderer: 'svg', actions: true, mode: 'vega-lite' });
}
