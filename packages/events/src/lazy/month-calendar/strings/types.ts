export interface MonthCalendarStrings {
  /** Short names from Sunday on, separated by spaces. */
  weekdays: string;
  label: (month: string) => string;
  previous: string;
  next: string;
  hint: string;
  day: (words: { day: string; n: number; count: string }) => string;
  nothing: (day: string) => string;
}
