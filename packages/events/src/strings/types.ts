import type { CoreStrings, FeedStrings, Message } from '@odm-widgets/core';
import type { EventStatus } from '@odm-widgets/data/model';

export interface EventsStrings {
  /** Shared strings about figures, reworded for events. */
  core: Pick<CoreStrings, 'loading' | 'stale' | 'error' | 'actions' | 'actionFailed'>;
  feeds: FeedStrings;
  heading: string;
  /** From Sunday on, separated by spaces. */
  weekdays: string;
  /** "6:30pm" from 18 and "30". */
  time: (hour: number, minute: string) => string;
  allDay: string;
  /** From January on, shortened, separated by spaces. */
  months: string;
  /** Between a start and an end. */
  rangeSeparator: string;
  /** Between a start and the day of an end at the same time. */
  sameTime: string;
  /** "10am your time". */
  yourTime: (time: string) => string;
  /** "New York time". */
  zone: (city: string) => string;
  utc: (offset: string) => string;
  /** Said of a time whose zone could not be identified. */
  unknownZone: (name: string) => string;
  /** "There are 3 events in the next month." */
  count: (words: { n: number; count: string }) => string;
  /** "The next is Open Data Night, on Tuesday 24 March 2026 at 6:30pm." Time is empty for whole days. */
  next: Message<'title' | 'day' | 'time'>;
  status: Readonly<Record<Exclude<EventStatus, 'scheduled'>, string>>;
  movedFrom: (when: string) => string;
  online: string;
  mixed: string;
  free: string;
  /** "£5 to £12", "Free to £25". */
  priceRange: Message<'low' | 'high'>;
  /** Name of a source on the site of the page, when it has no title. */
  thisSite: string;
  book: string;
  aboutEvent: string;
  /** Hidden end of a label that is the same for every event, for screen readers. */
  labelSuffix: (title: string) => string;
  access: string;
  series: (name: string) => string;
  untitled: string;
  showMore: (words: { n: number; count: string }) => string;
  none: string;
  noneIncludingPast: string;
  subscribe: string;
  downloadAll: string;
  addToCalendar: string;
}
