/** A series of Friday evenings in London, and what changes it. */

export const LONDON = 'TZID=Europe/London';
export const WEEKLY = [
  'UID:1',
  'SUMMARY:Repair café',
  'LOCATION:Old Mill',
  'DESCRIPTION:Bring what is broken.',
  `DTSTART;${LONDON}:20240301T183000`,
  `DTEND;${LONDON}:20240301T203000`,
  'RRULE:FREQ=WEEKLY;COUNT=8',
];

/** A change for the one of a date and all that follow, or for that one alone. */
export const from = (date: string, ...lines: readonly string[]) => [
  'UID:1',
  `RECURRENCE-ID;RANGE=THISANDFUTURE;${LONDON}:${date}T183000`,
  ...lines,
];
export const single = (date: string, ...lines: readonly string[]) => [
  'UID:1',
  `RECURRENCE-ID;${LONDON}:${date}T183000`,
  ...lines,
];
export const at = (time: string) => `DTSTART;${LONDON}:${time}`;
