/** The only module that imports vega-embed, with the specs it draws. */
import embed from 'vega-embed';
import { comparisonSpec } from '../../specs/comparison.js';
import { councilMapSpec } from '../../specs/council-map.js';
import { decilesSpec } from '../../specs/deciles.js';
import { domainsSpec } from '../../specs/domains.js';
import { gridSpec } from '../../specs/grid.js';
import { lampsSpec } from '../../specs/lamps.js';
import { mapSpec } from '../../specs/map.js';
import { seatsOverTimeSpec } from '../../specs/seats-over-time.js';
import { stripsSpec } from '../../specs/strips.js';
import { turnoutSpec } from '../../specs/turnout.js';
import { wardMapSpec } from '../../specs/ward-map.js';
import { wardRowsSpec } from '../../specs/ward-rows.js';

/** Specs by the name of their published file. */
const SPECS = {
  comparison: comparisonSpec,
  'council-map': councilMapSpec,
  deciles: decilesSpec,
  domains: domainsSpec,
  grid: gridSpec,
  lamps: lampsSpec,
  map: mapSpec,
  'seats-over-time': seatsOverTimeSpec,
  strips: stripsSpec,
  turnout: turnoutSpec,
  'ward-map': wardMapSpec,
  'ward-rows': wardRowsSpec,
} as const;
export type SpecName = keyof typeof SPECS;

/** A value that one chart's marks are pointed out by. */
export type SelectedValue = string | number | null;

/** Data and parameters of a spec, and its size where it has one. */
export interface SpecValues {
  datasets: Readonly<Record<string, readonly object[]>>;
  params?: Readonly<Record<string, SelectedValue>>;
  width?: number;
  height?: number;
}

/** A published spec with its data and parameters, complete in itself. */
export function completeSpec(name: SpecName, { datasets, params = {}, ...size }: SpecValues): object {
  const spec = SPECS[name];
  return {
    ...spec,
    datasets,
    ...size,
    params: spec.params.map((param) =>
      Object.hasOwn(params, param.name) ? { ...param, value: params[param.name] } : param,
    ),
  };
}

export interface EmbeddedChart {
  /** Points out the marks of a value; all of them for null. */
  choose(value: SelectedValue): Promise<unknown>;
  toSVG(): Promise<string>;
  toCanvas(scale: number): Promise<HTMLCanvasElement>;
  finalize(): void;
}

export interface ChartHandlers {
  /** The datum of the mark that was clicked; undefined for the ground. */
  onClick: (datum: Readonly<Record<string, unknown>> | undefined) => void;
  /** What a tooltip would say; undefined when the pointer leaves. */
  onTooltip: (text: string | undefined) => void;
}

/**
 * Draws a spec without evaluating code, and without styles or tooltips of its own, which a security policy may forbid
 * and which would stand outside of the widget.
 */
export async function embedSpec(
  element: HTMLElement,
  spec: object,
  { onClick, onTooltip }: ChartHandlers,
): Promise<EmbeddedChart> {
  const result = await embed(element, spec, {
    mode: 'vega-lite',
    ast: true,
    renderer: rowsOf(spec) > MAX_SVG_ROWS ? 'canvas' : 'svg',
    actions: false,
    defaultStyle: false,
    tooltip: (_handler: unknown, _event: unknown, _item: unknown, value: unknown) =>
      onTooltip(tooltipText(value)),
  });
  const { view } = result;
  view.addEventListener('click', (_event, item) =>
    onClick(item?.datum as Readonly<Record<string, unknown>> | undefined),
  );
  return {
    choose: (value) => view.signal('only', value).runAsync(),
    toSVG: () => view.toSVG(),
    toCanvas: (scale) => view.toCanvas(scale),
    finalize: () => result.finalize(),
  };
}

/** More marks than these are painted, since as many elements would be slow. */
const MAX_SVG_ROWS = 4000;

function rowsOf(spec: object): number {
  const { datasets = {} } = spec as { datasets?: SpecValues['datasets'] };
  return Object.values(datasets).reduce((sum, rows) => sum + rows.length, 0);
}

/** "Neighbourhood: Manchester 018A. Rank in England: 1,719." */
function tooltipText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : undefined;
  return Object.entries(value)
    .map(([name, text]) => `${name}: ${String(text)}`)
    .join('. ');
}
