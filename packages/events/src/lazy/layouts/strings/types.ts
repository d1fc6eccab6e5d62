export interface LayoutStrings {
  /** Heading of events that belong to no series. */
  noSeries: string;
}
