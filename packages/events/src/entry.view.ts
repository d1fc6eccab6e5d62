import { html, nothing, type TemplateResult } from 'lit';
import { headingView, type I18n } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { movedText, placeText, priceText } from './entry.summary.js';
import { eventTimes, type Clocks, type EventTimes, type TimeText } from './event-times.js';
import { isGoingAhead } from './events.model.js';
import type { EventsStrings } from './strings/types.js';

/** How one event of a list is drawn. */
export interface EntryOptions extends Clocks {
  i18n: I18n<EventsStrings>;
  /** Level of the heading of an event. */
  level: number;
  images: boolean;
  isPast: boolean;
  /** Date in the zone of the listing, ISO 8601. */
  today: string;
  /** Whether a heading above says the day, so that the entry does not. */
  isDayKnown?: boolean;
  /** Draws a disclosure below an event: its description, or the ways to add it to a calendar. */
  details: (kind: DetailsKind, event: EventOccurrence) => unknown;
}

export type DetailsKind = 'about' | 'add';

/** One event: title, time, status, place, price and links. */
export function eventView(event: EventOccurrence, options: EntryOptions): TemplateResult {
  const { i18n, level, images, isPast, isDayKnown } = options;
  const isCancelled = event.status === 'cancelled';
  const title = event.title || i18n.strings.untitled;
  const name = event.url ? html`<a href=${event.url}>${title}</a>` : title;
  return html`<li
    part="event"
    class="event ${isCancelled ? 'called-off' : ''}"
    data-id=${event.id}
    tabindex="-1"
  >
    ${
      images && event.image
        ? html`<img src=${event.image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
        : nothing
    }
    ${isDayKnown ? nothing : dateBlockView(event, options)}
    <div class="words">
      ${statusView(event, i18n)} ${headingView(level, name, 'title')} ${eventTimesView(event, options)}
      ${placeView(event, i18n)} ${priceView(event, i18n)} ${notesView(event, i18n)}
      ${eventActionsView(event, title, { ...options, isPast: isPast || !isGoingAhead(event) })}
    </div>
  </li>`;
}

/** The day and month beside an entry, for the eye; the year where it is not this one. The time says the same in words. */
function dateBlockView({ start: { local } }: EventOccurrence, { i18n, today }: EntryOptions): TemplateResult {
  const [year, month, day] = local.slice(0, 10).split('-');
  return html`<p class="date-block" aria-hidden="true">
    <span class="day-number">${Number(day)}</span>
    <span>${i18n.strings.months.split(' ')[Number(month) - 1]}</span>
    ${today.startsWith(year!) ? nothing : html`<span>${year}</span>`}
  </p>`;
}

function eventTimesView(event: EventOccurrence, options: EntryOptions): TemplateResult {
  const times = eventTimes(event, options.i18n, options);
  return html`<p class="when">${timeRangeView(times, options.isDayKnown === true)}</p>`;
}

/**
 * Start, end, note and the visitor's own time. Spaces are written as values, since those of templates are minified.
 *
 * @param isDayKnown whether a heading says the day of the start
 */
export function timeRangeView(
  { start, end, separator, note, visitorTime }: EventTimes,
  isDayKnown: boolean,
): TemplateResult {
  const isOneDay = !end?.day;
  const startView = isDayKnown && isOneDay && start.time ? start.time : momentView(start, isOneDay);
  return html`<time datetime=${start.datetime}>${startView}</time>${
      end ? html`${` ${separator} `}<time datetime=${end.datetime}>${momentView(end, false)}</time>` : nothing
    }${note ? `, ${note}` : nothing}${
      visitorTime ? html`${' '}<span class="own">(${visitorTime})</span>` : nothing
    }`;
}

/** What the date block shows is hidden from the eye: the year, and the date of an event of one day. */
function momentView({ day, time }: TimeText, isDateHidden: boolean): unknown {
  if (!day) return time;
  const [shown, hidden] = isDateHidden ? ['', ` ${day.date} ${day.year}`] : [` ${day.date}`, ` ${day.year}`];
  return html`${day.weekday + shown}<span class="visually-hidden">${hidden}</span>${time && `, ${time}`}`;
}

/** Says that an event is cancelled, moved or sold out; nothing for one that goes ahead as planned. */
export function statusView(
  { status, movedFrom }: EventOccurrence,
  i18n: I18n<EventsStrings>,
): TemplateResult | typeof nothing {
  if (status === 'scheduled') return nothing;
  return html`<p class="flag">
    <strong>${i18n.strings.status[status]}</strong>${movedText({ movedFrom }, i18n)}
  </p>`;
}

function placeView(event: EventOccurrence, i18n: I18n<EventsStrings>): TemplateResult | typeof nothing {
  const text = placeText(event, i18n);
  return text ? html`<p class="where">${text}</p>` : nothing;
}

function priceView(event: EventOccurrence, i18n: I18n<EventsStrings>): TemplateResult | typeof nothing {
  return event.price ? html`<p class="price">${priceText(event, i18n)}</p>` : nothing;
}

function notesView(
  { access, series, title }: EventOccurrence,
  { strings }: I18n<EventsStrings>,
): TemplateResult {
  const isPart = series !== undefined && series !== title;
  return html`${isPart ? html`<p class="series">${strings.series(series)}</p>` : nothing}
  ${access ? html`<p class="access">${strings.access}: ${access}</p>` : nothing}`;
}

/** Booking link, description, and the ways to add the event to a calendar. */
function eventActionsView(
  event: EventOccurrence,
  title: string,
  { i18n, details, isPast }: EntryOptions,
): TemplateResult {
  const { description, registerUrl, status } = event;
  const canBook = registerUrl && status !== 'sold-out' && !isPast;
  return html`<div class="ways">
    ${
      canBook
        ? html`<a class="book" href=${registerUrl}>${i18n.strings.book}${hiddenTitle(title, i18n)}</a>`
        : nothing
    }
    ${description ? details('about', event) : nothing} ${isPast ? nothing : details('add', event)}
  </div>`;
}

/** Makes a label that is the same for every event unique for screen readers. */
const hiddenTitle = (title: string, { strings }: I18n<EventsStrings>) =>
  html`<span class="visually-hidden">${strings.labelSuffix(title)}</span>`;

/** A disclosure below an event, whose content is drawn when it is open. */
export function detailsView(
  kind: DetailsKind,
  { title }: EventOccurrence,
  i18n: I18n<EventsStrings>,
  { open, content }: { open: boolean; content: unknown },
  onToggle: (isOpen: boolean) => void,
): TemplateResult {
  const { addToCalendar, aboutEvent, untitled } = i18n.strings;
  return html`<details
    class=${kind}
    ?open=${open}
    @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${kind === 'add' ? addToCalendar : aboutEvent}${hiddenTitle(title || untitled, i18n)}</summary>
    ${content}
  </details>`;
}
