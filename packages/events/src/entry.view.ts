import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { isGoingAhead } from './events.model.js';
import { formatMoment, eventTimes, type Voice, type EventTimes } from './event-times.js';

/** How one event is drawn among others. */
export interface EntryOptions {
  voice: Voice;
  /** Zone of the listing; events of others name theirs. */
  zone: string;
  /** Level of the heading of an event. */
  level: number;
  images: boolean;
  /** Whether it is over. */
  isPast: boolean;
  /** The one that comes next. */
  nextId: string | undefined;
  /** What is folded under an event: what it is about, or the ways to put it into a calendar. */
  details: (kind: DetailsKind, event: EventOccurrence) => unknown;
}

export type DetailsKind = 'about' | 'add';

/** One event: title, time, state, place, price, ways on. */
export function eventView(event: EventOccurrence, options: EntryOptions): TemplateResult {
  const { voice, level, images, isPast, nextId } = options;
  const { s } = voice;
  const isOff = !isGoingAhead(event);
  const title = event.title || s.untitled;
  const name = event.url ? html`<a href=${event.url}>${title}</a>` : title;
  return html`<li part="event" class="event ${isOff ? 'off' : ''}" data-id=${event.id} tabindex="-1">
    ${
      images && event.image
        ? html`<img src=${event.image} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
        : nothing
    }
    <div class="words">
      ${event.id === nextId ? html`<p class="eyebrow">${s.nextEvent}</p>` : nothing}
      ${headingView(level, name, 'title')} ${eventTimesView(event, options)} ${statusView(event, voice)}
      ${placeView(event, voice)} ${priceView(event, voice)} ${notesView(event, voice)}
      ${eventActionsView(event, title, { ...options, isPast: isPast || isOff })}
    </div>
  </li>`;
}

/** The time of an event, for eyes and for machines. */
export function eventTimesView(event: EventOccurrence, { voice, zone }: EntryOptions): TemplateResult {
  const when = eventTimes(event, voice, zone);
  return html`<p class="when">${timeRangeView(when, when.start.text, voice)}</p>`;
}

/** Start, end, what there is to note, and the visitor's own time. Spaces are values: those of templates are minified. */
export function timeRangeView(
  { start, end, note, visitorTime }: EventTimes,
  text: string,
  { s }: Voice,
): TemplateResult {
  return html`<time datetime=${start.datetime}>${text}</time>${
      end ? html`${` ${s.rangeSeparator} `}<time datetime=${end.datetime}>${end.text}</time>` : nothing
    }${note ? `, ${note}` : nothing}${visitorTime ? html`${' '}<span class="own">(${visitorTime})</span>` : nothing}`;
}

/** Whether it takes place, in words. */
export function statusView(
  { status, movedFrom }: EventOccurrence,
  voice: Voice,
): TemplateResult | typeof nothing {
  if (status === 'scheduled') return nothing;
  const was = movedFrom ? ` (${voice.s.movedFrom(formatMoment(movedFrom, voice))})` : '';
  return html`<p class="flag"><strong>${voice.s.status[status]}</strong>${was}</p>`;
}

function placeView({ venue, attendance }: EventOccurrence, { s }: Voice): TemplateResult | typeof nothing {
  const how = attendance === 'online' ? s.online : attendance === 'mixed' ? s.mixed : '';
  const where = [venue?.name, venue?.address].filter(Boolean).join(', ');
  const text = [how, where].filter(Boolean).join(': ');
  return text ? html`<p class="where">${text}</p>` : nothing;
}

function priceView({ price }: EventOccurrence, { s }: Voice): TemplateResult | typeof nothing {
  if (!price) return nothing;
  return html`<p class="price">${[price.free ? s.free : '', price.text].filter(Boolean).join(', ')}</p>`;
}

function notesView({ access, series, title }: EventOccurrence, { s }: Voice): TemplateResult {
  const isPart = series !== undefined && series !== title;
  return html`${isPart ? html`<p class="series">${s.series(series)}</p>` : nothing}
  ${access ? html`<p class="access">${s.access}: ${access}</p>` : nothing}`;
}

/** Booking, more to read, and a place in the reader's calendar. */
function eventActionsView(
  event: EventOccurrence,
  title: string,
  { voice, details, isPast }: EntryOptions,
): TemplateResult {
  const { s } = voice;
  const { description, registerUrl, status } = event;
  const book = registerUrl && status !== 'sold-out' && !isPast;
  return html`<div class="ways">
    ${book ? html`<a class="book" href=${registerUrl}>${s.book}${hiddenTitle(title, voice)}</a>` : nothing}
    ${description ? details('about', event) : nothing} ${isPast ? nothing : details('add', event)}
  </div>`;
}

const hiddenTitle = (title: string, { s }: Voice) =>
  html`<span class="visually-hidden">${s.labelSuffix(title)}</span>`;

/** Something folded under an event, which is drawn when it is opened. */
export function detailsView(
  kind: DetailsKind,
  { title }: EventOccurrence,
  voice: Voice,
  { open, content }: { open: boolean; content: unknown },
  toggled: (isOpen: boolean) => void,
): TemplateResult {
  const { s } = voice;
  return html`<details
    class=${kind}
    ?open=${open}
    @toggle=${(change: Event) => toggled((change.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      ${kind === 'add' ? s.addToCalendar : s.aboutEvent}${hiddenTitle(title || s.untitled, voice)}
    </summary>
    ${content}
  </details>`;
}
