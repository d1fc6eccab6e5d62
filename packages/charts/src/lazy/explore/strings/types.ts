/** Strings of the view that explores a chart. */
export interface ExploreStrings {
  close: string;
  exploreFailed: string;
}
