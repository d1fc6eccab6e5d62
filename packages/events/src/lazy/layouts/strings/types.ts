export interface LayoutStrings {
  /** Heading of events that belong to no series. */
  noSeries: string;
  /** Label of the disclosure that holds past events. */
  pastEvents: string;
}
