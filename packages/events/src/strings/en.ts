import { englishEventCount } from './plurals.js';
import type { EventsStrings } from './types.js';

export const en: EventsStrings = {
  core: {
    loading: 'Getting the events…',
    stale: 'This list is from before; a newer one could not be fetched.',
    error: {
      config: 'This list is not set up yet.',
      network: 'The events could not be reached. Check the connection, then try again.',
      http: 'The events could not be found where they are kept.',
      busy: 'The place that keeps the events is busy. Try again in a minute.',
      shape: 'The events arrived in a form this page does not understand.',
    },
    actions: 'Save the events',
    actionFailed: 'That did not work here. The events are still in the list.',
  },
  feeds: {
    source: 'Source',
    page: 'This page',
    read: (date) => `as it stood on ${date}`,
    failed: (date) => `could not be reached on ${date}`,
  },
  heading: 'Events',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  time: (hour, minute) => {
    if (minute === '00' && hour === 12) return 'midday';
    if (minute === '00' && hour === 0) return 'midnight';
    return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
  },
  allDay: 'all day',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  rangeSeparator: 'to',
  sameTime: 'to the same time on',
  yourTime: (time) => `${time} your time`,
  zone: (city) => `${city} time`,
  utc: (offset) => `UTC${offset}`,
  unknownZone: (name) => `time zone “${name}” not recognised`,
  count: ({ n, count }) =>
    `There ${n === 1 ? 'is' : 'are'} ${englishEventCount(n, count)} in the next month.`,
  next: ({ title, day, time }) => `The next is ${title}, on ${day}${time && ` at ${time}`}.`,
  status: {
    cancelled: 'Cancelled',
    postponed: 'Postponed: the new date is not known yet',
    rescheduled: 'Moved to another time',
    'moved-online': 'Moved online',
    'sold-out': 'Sold out',
    tentative: 'To be confirmed',
  },
  movedFrom: (when) => `was ${when}`,
  online: 'Online',
  mixed: 'In person and online',
  free: 'Free',
  priceRange: ({ low, high }) => `${low} to ${high}`,
  thisSite: 'This site',
  book: 'Book a place',
  aboutEvent: 'About this event',
  labelSuffix: (title) => `: ${title}`,
  access: 'Access',
  series: (name) => `Part of ${name}`,
  untitled: 'Event without a title',
  showMore: ({ n, count }) => (n === 1 ? 'Show 1 more event' : `Show ${count} more events`),
  none: 'There are no events to come.',
  noneIncludingPast: 'There are no events to come, and none in the past year.',
  subscribe: 'Subscribe in your calendar',
  downloadAll: 'Download these events (.ics)',
  addToCalendar: 'Add to calendar',
};
