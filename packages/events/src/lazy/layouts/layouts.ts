import { html, nothing, type TemplateResult } from 'lit';
import { headingView, type Locale } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { statusView, timeRangeView, type EntryOptions } from '../../entry.view.js';
import { dayText, eventTimes } from '../../event-times.js';
import { entriesView, listView, type ViewOptions } from '../../events.view.js';
import { groupBy, groupByDay, groupEvents } from './group-events.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { LayoutStrings } from './strings/types.js';

export { styles } from './layouts.styles.js';

const STRINGS: Readonly<Record<Locale, LayoutStrings>> = { en, cy };

/** Events under headings: months and days in an agenda, otherwise months or series. */
export function groupedView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  return options.layout === 'agenda' ? agendaView(events, options) : groupSectionsView(events, options);
}

function groupSectionsView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { layout, level, today, i18n } = options;
  const by = options.group === 'month' ? 'month' : 'series';
  return groupEvents(events, by, today).map(({ key, members }) => {
    const label = by === 'month' ? i18n.format.date(key) : key || STRINGS[i18n.locale].noSeries;
    return html`${headingView(level, label, 'group')}
    ${entriesView(members, layout, { ...options, level: level + 1 })}`;
  });
}

/** One line for each event, beside the heading of its day and below that of its month, which says the year. */
function agendaView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { level, today, i18n } = options;
  const days = groupByDay(events, today, options);
  return groupBy(days, ({ key }) => key.slice(0, 7)).map(
    ({ key: month, members }) =>
      html`${headingView(level, i18n.format.date(month), 'group')}
      ${members.map((day) => {
        return html`<div class="agenda-day">
          ${headingView(level + 1, `${dayText(day.key, i18n).weekday} ${Number(day.key.slice(8))}`, 'day-name')}
          <ul class="agenda" role="list">
            ${day.members.map((event) => agendaEntryView(event, options))}
          </ul>
        </div>`;
      })}`,
  );
}

/** Time, title and place in one line. */
function agendaEntryView(event: EventOccurrence, options: EntryOptions): TemplateResult {
  const { i18n } = options;
  const { strings } = i18n;
  const times = eventTimes(event, i18n, options);
  // The heading names the day; only an event of several days repeats it.
  const isWholeDay = event.start.offset === undefined && !times.end;
  const title = event.title || strings.untitled;
  const place = event.attendance === 'online' ? strings.online : event.venue?.name || event.venue?.address;
  return html`<li part="event" class="line" data-id=${event.id} tabindex="-1">
    <p class="hour">
      ${
        isWholeDay
          ? html`<time datetime=${times.start.datetime}>${strings.allDay}</time>`
          : timeRangeView(times, true)
      }
    </p>
    <div class="words">
      ${statusView(event, i18n)}
      <p class="title">
        ${event.url ? html`<a href=${event.url}>${title}</a>` : title}${place ? `, ${place}` : nothing}
      </p>
    </div>
  </li>`;
}

/** Past events in a disclosure. */
export function pastView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  const { locale, format } = options.i18n;
  return html`<details class="past">
    <summary>${STRINGS[locale].pastEvents} (${format.number(events.length)})</summary>
    ${listView(events, { ...options, isPast: true })}
  </details>`;
}
