import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/events/define.js';

/** The attributes of the tag. */
interface Args {
  src?: string;
  type?: string;
  layout?: string;
  group?: string;
  filters?: string;
  limit?: number;
  past?: boolean;
  images?: boolean;
  jsonLd?: boolean;
  subscribe?: string;
  zone?: string;
  now?: string;
  heading?: string;
  headingLevel?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  noHeading?: boolean;
  noActions?: boolean;
  /** JSON-LD inside the tag. */
  data?: object;
}

// Served with dates of this week and the months that follow, so that no story needs a `now` that somebody copies.
const DATA = 'examples/today/';
const WORDPRESS = `${DATA}events-tec.json`;
const CALENDAR = `${DATA}events.ics`;
const SNAPSHOT = `${DATA}events-snapshot.json`;

/** The date some days from today, ISO 8601. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** The time some hours from now, ISO 8601. */
const hourFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

function widget(args: Args): TemplateResult {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(JSON.stringify(args.data ?? {}));
  return html`<odm-events
    src=${args.src ?? nothing}
    type=${args.type ?? nothing}
    layout=${args.layout ?? nothing}
    group=${args.group ?? nothing}
    filters=${args.filters ?? nothing}
    limit=${args.limit ?? nothing}
    ?past=${args.past}
    ?images=${args.images}
    ?json-ld=${args.jsonLd}
    subscribe=${args.subscribe ?? nothing}
    zone=${args.zone ?? nothing}
    now=${args.now ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    theme=${args.theme ?? nothing}
    ?no-heading=${args.noHeading}
    ?no-actions=${args.noActions}
    >${args.data ? script : nothing}
    <p>Our programme is <a href="examples/today/events.ics">in a calendar</a>.</p></odm-events
  >`;
}

const meta: Meta<Args> = {
  title: 'Widgets/All states/Events',
  component: 'odm-events',
  render: widget,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

const event = (more: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Open Data Night',
  startDate: `${dayFromNow(9)}T18:30:00`,
  endDate: `${dayFromNow(9)}T20:30:00`,
  ...more,
});

export const FromWordPress = story({ src: WORDPRESS });
export const RecurringEvents = story({ src: CALENDAR });
export const Snapshot = story({ src: SNAPSHOT });
export const Merged = story({ src: `${CALENDAR} ${WORDPRESS}` });
export const RealWordPressCalendar = story({ src: `${DATA}events-real-wordpress.ics`, group: 'month' });
export const RealRecurringCalendar = story({ src: `${DATA}events-real-calendar.ics`, group: 'month' });
export const NamedType = story({ src: CALENDAR, type: 'ical' });
export const DataInThePage = story({ data: event({}) });
export const ByMonth = story({ src: CALENDAR, group: 'month' });
export const BySeries = story({ src: CALENDAR, group: 'series' });
export const Cards = story({ src: SNAPSHOT, layout: 'cards' });
export const CardsWithImages = story({ src: SNAPSHOT, layout: 'cards', images: true });
export const Agenda = story({ src: `${CALENDAR} ${WORDPRESS}`, layout: 'agenda' });
export const MonthCalendar = story({ src: `${CALENDAR} ${WORDPRESS}`, layout: 'month' });
export const AllFilters = story({ src: WORDPRESS, filters: 'all' });
export const SearchOnly = story({ src: WORDPRESS, filters: 'search' });
export const LimitOfThree = story({ src: CALENDAR, limit: 3 });
export const PastEvents = story({ src: CALENDAR, past: true });
export const OnlyPastEvents = story({
  data: event({ startDate: `${dayFromNow(-20)}T18:30:00`, endDate: `${dayFromNow(-20)}T20:30:00` }),
  past: true,
});
export const StructuredData = story({ src: SNAPSHOT, jsonLd: true });
export const Subscription = story({ src: SNAPSHOT, subscribe: 'webcal://club.example/programme.ics' });

export const Cancelled = story({ data: event({ eventStatus: 'https://schema.org/EventCancelled' }) });
export const Postponed = story({ data: event({ eventStatus: 'https://schema.org/EventPostponed' }) });
export const MovedOnline = story({ data: event({ eventStatus: 'https://schema.org/EventMovedOnline' }) });
export const Rescheduled = story({
  data: event({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: `${dayFromNow(2)}T18:30:00`,
  }),
});
export const SoldOut = story({
  data: event({ offers: { price: 5, priceCurrency: 'GBP', availability: 'https://schema.org/SoldOut' } }),
});
export const ZoneOfTheSource = story({ src: CALENDAR, zone: 'America/New_York' });
export const InAnotherZone = story({ data: event({ startDate: `${dayFromNow(9)}T18:30:00-04:00` }) });
export const SeveralDays = story({ data: event({ startDate: dayFromNow(9), endDate: dayFromNow(11) }) });
export const InProgress = story({
  data: event({ startDate: hourFromNow(-1), endDate: hourFromNow(1) }),
});
/** What the list will show next month. */
export const OnAnotherDay = story({ src: CALENDAR, now: dayFromNow(30) });
export const AccessNotes = story({
  data: event({
    accessibilitySummary: 'Step-free entrance on the river side; hearing loop in the hall.',
    location: { '@type': 'Place', name: 'The Old Mill', address: '12 Weir Lane, Anyford, AN1 2YF' },
    isAccessibleForFree: true,
  }),
});
export const LongWords = story({
  data: event({ name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(3) }),
});
export const HostileText = story({
  data: event({
    name: '<img src=x onerror=alert(1)>"><b>bold</b>',
    url: 'javascript:alert(1)',
    description: '<p onclick="x()">Text <a href="data:text/html,x">link</a></p>',
  }),
});

export const NoEvents = story({ data: { '@context': 'https://schema.org', '@graph': [] } });
export const NoSource = story({}, { logs: true });
export const StaleSnapshot = story({
  data: {
    format: 'odm-events',
    version: 1,
    createdAt: dayFromNow(-30),
    origins: [{ title: 'Anyford Data Club', kind: 'ical' }],
    events: [{ uid: '1', title: 'Open Data Night', start: { local: dayFromNow(9) } }],
  },
});
export const ToMidnight = story({
  data: event({ startDate: `${dayFromNow(9)}T20:00:00`, endDate: `${dayFromNow(10)}T00:00:00` }),
});
export const OneSourceFails = story({ src: `${WORDPRESS} /no/such/calendar.ics` }, { logs: true });
export const LoadingFails = story({ src: '/no/such/calendar.ics' }, { logs: true });

export const Welsh = story({ src: CALENDAR, group: 'month', filters: 'all', lang: 'cy' });
export const WelshMonth = story({ src: CALENDAR, layout: 'month', lang: 'cy' });
export const Dark = story({ src: WORDPRESS, filters: 'all', theme: 'dark' });
export const DarkMonth = story({ src: CALENDAR, layout: 'month', theme: 'dark' });
export const RightToLeft = story({ src: WORDPRESS, dir: 'rtl' });
export const LowHeadingLevel = story({ src: CALENDAR, group: 'month', headingLevel: 5 });
export const WithoutDownloads = story({ src: CALENDAR, noActions: true });
export const WithoutHeadingAndDownloads = story({ src: CALENDAR, noHeading: true, noActions: true });
