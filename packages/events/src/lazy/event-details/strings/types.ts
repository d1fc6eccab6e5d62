export interface EventDetailsStrings {
  /** Label of the button that saves an event as an iCalendar file. */
  calendarFile: string;
  /** Name of a saved file, without its extension. */
  fileName: string;
  /** Title of a postponed event in a calendar file. */
  postponedTitle: (title: string) => string;
}
