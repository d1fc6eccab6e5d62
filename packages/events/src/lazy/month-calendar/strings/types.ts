export interface MonthCalendarStrings {
  /** Short names from Sunday on, separated by spaces. */
  weekdays: string;
  label: (month: string) => string;
  previous: string;
  next: string;
  hint: string;
  /** Name of a day, or of a month; `titles` are those of its first events in one text, empty for none. */
  day: (words: { day: string; n: number; count: string; titles: string }) => string;
  nothing: (day: string) => string;
}
