/** One published source behind a figure. */
export interface Source {
  /** Full title as the publisher gives it. */
  title: string;
  publisher: string;
  /** Public page of the source. */
  url: string;
  licence: string;
  licenceUrl: string;
  /** Attribution that the licence requires. */
  attribution: string;
  /** Date the figures describe or were published, ISO 8601 (a year, month or day). */
  asAt: string;
}

/** A calendar or list that others keep, shown as it is. */
export interface Feed {
  /** What it calls itself, or the host it lies on. */
  title: string;
  /** Public address; undefined for data in the page itself. */
  url: string | undefined;
  /** When it was read, ISO 8601. */
  asAt: string;
  /** Whether it is unavailable, so that its data are missing. */
  failed: boolean;
}

/** Where entries come from that are no figures: they have no release, geography or method. */
export interface Feeds {
  feeds: readonly Feed[];
}

/** Where figures come from; it travels with the data and is drawn by every widget. */
export interface Provenance {
  /** Release of the main source, e.g. "2025". */
  release: string;
  /** Geography the figures are for, e.g. "LSOA 2021, best fit to wards of May 2024". */
  geography: string;
  /** How the figures were derived, in one sentence. */
  method: string;
  sources: readonly Source[];
}
