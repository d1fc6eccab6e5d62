/** Ordinary elections after the date of a record. */
export interface LaterElections {
  /** ISO month of the newest of them. */
  date: string;
  /** Number of the councils shown that voted. */
  councils: number;
}
