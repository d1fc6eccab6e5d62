/** Strings of every chart. */
export interface ChartStrings {
  /** How the arrow keys work; shown below the chart until a point is selected. */
  hint: string;
  /** Kind of thing, for screen readers. */
  roleDescription: string;
  failed: string;
  close: string;
  exploreFailed: string;
}
