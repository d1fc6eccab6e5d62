/** Categories of the service, `crime-categories`, in the order in which they are shown. */
export const CRIME_CATEGORIES = [
  'anti-social-behaviour',
  'violent-crime',
  'burglary',
  'robbery',
  'vehicle-crime',
  'theft-from-the-person',
  'bicycle-theft',
  'shoplifting',
  'other-theft',
  'criminal-damage-arson',
  'drugs',
  'possession-of-weapons',
  'public-order',
  'other-crime',
] as const;

export type CrimeCategory = (typeof CRIME_CATEGORIES)[number];
