export interface EventDetailsStrings {
  /** Label of the button that saves an event as an iCalendar file. */
  calendarFile: string;
}
