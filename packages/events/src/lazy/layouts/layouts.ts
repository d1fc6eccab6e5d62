import { html, nothing, type TemplateResult } from 'lit';
import { headingView, type Locale } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { statusView, timeRangeView, type EntryOptions } from '../../entry.view.js';
import type { Group } from '../../events.query.js';
import { entriesView, listView, type ViewOptions } from '../../events.view.js';
import { formatDay, formatTime, eventTimes } from '../../event-times.js';

export { styles } from './layouts.styles.js';

const NO_SERIES: Readonly<Record<Locale, string>> = { en: 'Single events', cy: 'Digwyddiadau unigol' };

/** Some events under a heading. */
export interface EventGroup {
  /** "2026-03" for a month, the name of a series, or nothing for what belongs to none. */
  key: string;
  events: EventOccurrence[];
}

/** Events by month or series, in the order of their first event; what is in no series comes last. What began before today is listed under today's month. */
export function groupEvents(events: readonly EventOccurrence[], by: Group, today: string): EventGroup[] {
  const groups = new Map<string, EventOccurrence[]>();
  for (const event of events) {
    const key = by === 'month' ? monthOf(event, today) : (event.series ?? '');
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const named = [...groups].filter(([key]) => key !== '');
  const rest = [...groups].filter(([key]) => key === '');
  return [...named, ...rest].map(([key, members]) => ({ key, events: members }));
}

function monthOf({ start, end }: EventOccurrence, today: string): string {
  const isOn = end !== undefined && start.local < today && end.local.slice(0, 10) >= today;
  return (isOn ? today : start.local).slice(0, 7);
}

/** Events under the headings of their groups, or of their days. */
export function groupedView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  return options.layout === 'agenda' ? agendaView(events, options) : groupSectionsView(events, options);
}

function groupSectionsView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { group, layout, level, today, voice } = options;
  return groupEvents(events, group, today).map(({ key, events: members }) => {
    const label = group === 'month' ? voice.format.date(key) : key || NO_SERIES[voice.locale];
    return html`${headingView(level, label, 'group')}
    ${entriesView(members, layout, { ...options, level: level + 1 })}`;
  });
}

/** A line for each event, under its day. */
function agendaView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { level, today, voice } = options;
  const byDay = new Map<string, EventOccurrence[]>();
  for (const event of events) {
    const start = event.start.local.slice(0, 10);
    const isOn = !options.isPast && start < today;
    const day = isOn ? today : start;
    byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  return [...byDay].map(
    ([day, members]) =>
      html`${headingView(level, formatDay(day, voice), 'group')}
        <ul class="agenda" role="list">
          ${members.map((event) => agendaEntryView(event, options))}
        </ul>`,
  );
}

/** Time, title and place in a line. */
function agendaEntryView(event: EventOccurrence, { voice, zone, nextId }: EntryOptions): TemplateResult {
  const { s } = voice;
  const when = eventTimes(event, voice, zone);
  // The day stands above, unless it is the first of several.
  const isDays = event.start.offset === undefined;
  const text = isDays ? (when.end ? when.start.text : s.allDay) : formatTime(event.start, voice);
  const title = event.title || s.untitled;
  const place = event.attendance === 'online' ? s.online : event.venue?.name || event.venue?.address;
  return html`<li part="event" class="line" data-id=${event.id} tabindex="-1">
    <p class="hour">${timeRangeView({ ...when, note: isDays ? '' : when.note }, text, voice)}</p>
    <div class="words">
      <p class="title">
        ${event.url ? html`<a href=${event.url}>${title}</a>` : title}${place ? `, ${place}` : nothing}
      </p>
      ${event.id === nextId ? html`<p class="eyebrow">${s.nextEvent}</p>` : nothing}
      ${statusView(event, voice)}
    </div>
  </li>`;
}

/** What is over, folded under a line. */
export function pastView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  const { voice } = options;
  return html`<details class="past">
    <summary>${voice.s.pastEvents} (${voice.format.number(events.length)})</summary>
    ${listView(events, { ...options, isPast: true, nextId: undefined })}
  </details>`;
}
