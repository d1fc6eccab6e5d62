/** Types for the exports we use of Vega packages that publish none. */
declare module 'vega-view' {
  export const View: new (
    dataflow: object,
    options: { expr: unknown; renderer: 'svg'; hover: boolean },
  ) => import('./view.js').View;
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
