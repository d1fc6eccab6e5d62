/** What tests use of Vega's statistics, which publish no types. */
declare module 'vega-statistics' {
  export function randomKDE(values: readonly number[], bandwidth: number): { pdf: (at: number) => number };
}
