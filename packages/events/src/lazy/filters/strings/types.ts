export interface FilterStrings {
  legend: string;
  search: string;
  tag: string;
  anyTag: string;
  place: string;
  anyPlace: string;
  inPerson: string;
  online: string;
  free: string;
  from: string;
  until: string;
  /** "3 events fit." */
  matching: (words: { n: number; count: string }) => string;
  noMatch: string;
  reset: string;
}
