/** What we use of Vega's packages, which publish no types of their own. */
declare module 'vega-view' {
  export class View {
    constructor(dataflow: object, options: { expr: unknown; renderer: 'svg'; hover: boolean });
    initialize(element: Element): this;
    data(name: string, rows: readonly object[]): this;
    signal(name: string, value: unknown): this;
    width(width: number): this;
    height(height: number): this;
    runAsync(): Promise<this>;
    toSVG(): Promise<string>;
    toCanvas(scale?: number): Promise<HTMLCanvasElement>;
    finalize(): this;
  }
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode' {
  export const datajoin: unknown, encode: unknown, scale: unknown;
}
declare module 'vega-interpreter' {
  export const expressionInterpreter: unknown;
}
declare module 'vega-transforms' {
  export const collect: unknown, sieve: unknown;
}
declare module 'vega-view-transforms' {
  export const bound: unknown, mark: unknown, render: unknown, viewlayout: unknown;
}
