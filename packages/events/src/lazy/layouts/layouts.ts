import { html, nothing, type TemplateResult } from 'lit';
import { headingView, type Locale } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { statusView, timeRangeView, type EntryOptions } from '../../entry.view.js';
import { eventTimes, formatDay, formatTime } from '../../event-times.js';
import { entriesView, listView, type ViewOptions } from '../../events.view.js';
import { groupByDay, groupEvents } from './group-events.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { LayoutStrings } from './strings/types.js';

export { styles } from './layouts.styles.js';

const STRINGS: Readonly<Record<Locale, LayoutStrings>> = { en, cy };

/** Events under headings: days in an agenda, otherwise months or series. */
export function groupedView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  return options.layout === 'agenda' ? agendaView(events, options) : groupSectionsView(events, options);
}

function groupSectionsView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { layout, level, today, i18n } = options;
  const by = options.group === 'month' ? 'month' : 'series';
  return groupEvents(events, by, today).map(({ key, events: members }) => {
    const label = by === 'month' ? i18n.format.date(key) : key || STRINGS[i18n.locale].noSeries;
    return html`${headingView(level, label, 'group')}
    ${entriesView(members, layout, { ...options, level: level + 1 })}`;
  });
}

/** One line for each event, under the heading of its day. */
function agendaView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { level, today, i18n } = options;
  return groupByDay(events, today, options).map(
    ({ key, events: members }) =>
      html`${headingView(level, formatDay(key, i18n), 'group')}
        <ul class="agenda" role="list">
          ${members.map((event) => agendaEntryView(event, options))}
        </ul>`,
  );
}

/** Time, title and place in one line. */
function agendaEntryView(event: EventOccurrence, options: EntryOptions): TemplateResult {
  const { i18n, nextId } = options;
  const { strings } = i18n;
  const times = eventTimes(event, i18n, options);
  const isWholeDays = event.start.offset === undefined;
  // The heading names the day; only an event of several days repeats it.
  const wholeDaysText = times.end ? times.start.text : strings.allDay;
  const startText = isWholeDays ? wholeDaysText : formatTime(event.start, i18n);
  const title = event.title || strings.untitled;
  const place = event.attendance === 'online' ? strings.online : event.venue?.name || event.venue?.address;
  return html`<li part="event" class="line" data-id=${event.id} tabindex="-1">
    <p class="hour">${timeRangeView({ ...times, note: isWholeDays ? '' : times.note }, startText, i18n)}</p>
    <div class="words">
      <p class="title">
        ${event.url ? html`<a href=${event.url}>${title}</a>` : title}${place ? `, ${place}` : nothing}
      </p>
      ${event.id === nextId ? html`<p class="eyebrow">${strings.nextEvent}</p>` : nothing}
      ${statusView(event, i18n)}
    </div>
  </li>`;
}

/** Past events in a disclosure. */
export function pastView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  const { strings, format } = options.i18n;
  return html`<details class="past">
    <summary>${strings.pastEvents} (${format.number(events.length)})</summary>
    ${listView(events, { ...options, isPast: true, nextId: undefined })}
  </details>`;
}
