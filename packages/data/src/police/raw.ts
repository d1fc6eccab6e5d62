/** What `crimes-street/all-crime` answers with: a list of these. Fields that are not read are left out. */
export interface RawCrime {
  id: number;
  category: string;
  /** The month, such as "2026-08". */
  month: string;
  /** An anonymised point nearby; coordinates are written as text. */
  location: { latitude: string; longitude: string } | null;
}

/** What `crimes-street-dates` answers with: a list of these, the latest month first. */
export interface RawMonth {
  date: string;
  /** Forces with stops and searches in that month, by id. The service has no such list for crimes. */
  'stop-and-search': string[];
}

/** What `locate-neighbourhood` answers with. */
export interface RawPlace {
  force: string;
  neighbourhood: string;
}
