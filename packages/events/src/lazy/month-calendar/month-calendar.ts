import { html, nothing, type TemplateResult } from 'lit';
import { headingView, type I18n, type Locale } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { placeText, priceText, statusText, timesText } from '../../entry.summary.js';
import { eventView } from '../../entry.view.js';
import { eventTimes, formatDay, formatTime } from '../../event-times.js';
import type { EventsModel } from '../../events.model.js';
import type { ViewOptions } from '../../events.view.js';
import type { EventsStrings } from '../../strings/types.js';
import { addMonths, dayByKey, eventsByDay, weeksOf } from './month-days.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { MonthCalendarStrings } from './strings/types.js';

export { styles } from './month-calendar.styles.js';

/** Titles that a cell has room for. */
const MAX_TITLES = 3;
/** Titles that the name of a day says; the number of its events says how many there are. */
const MAX_NAMED = 5;

const STRINGS: Readonly<Record<Locale, MonthCalendarStrings>> = { en, cy };

/** What a month needs of the widget. */
export interface MonthCalendarHost {
  /** Reports what the visitor changed, and renders again. */
  notifyChange: (detail: object) => void;
  /** Acts on an element once the next update has drawn it. */
  withElement: (selector: string, act: (element: HTMLElement) => void) => void;
}

/** A month, and the day that the visitor selected in it. */
export class MonthCalendar {
  #selectedDay: string | undefined;
  readonly #host: MonthCalendarHost;

  constructor(host: MonthCalendarHost) {
    this.#host = host;
  }

  view(
    { next, today }: Pick<EventsModel, 'next' | 'today'>,
    shown: readonly EventOccurrence[],
    options: ViewOptions,
  ): TemplateResult {
    const day = this.#selectedDay ?? (next ?? shown[0])?.start.local.slice(0, 10) ?? today;
    const select: MonthCalendarOptions['select'] = (newDay, focus, showList = false) => {
      this.#selectedDay = newDay;
      this.#host.notifyChange({ day: newDay });
      if (focus) this.#host.withElement(`[data-day="${newDay}"]`, (button) => button.focus());
      if (showList) this.#host.withElement('.chosen', (list) => list.scrollIntoView({ block: 'nearest' }));
    };
    return monthCalendarView(shown, { ...options, day, select });
  }
}

interface MonthCalendarOptions extends ViewOptions {
  /** The selected day, ISO 8601; its events are listed below the month. */
  day: string;
  /** Selects a day; `focus` moves the keyboard focus to it, `showList` brings its events into view. */
  select: (day: string, focus: boolean, showList?: boolean) => void;
}

/** A month as a grid with one tab stop, and the events of the selected day below it. */
function monthCalendarView(
  events: readonly EventOccurrence[],
  options: MonthCalendarOptions,
): TemplateResult {
  const { day, level, select, i18n } = options;
  const strings = STRINGS[i18n.locale];
  const byDay = eventsByDay(events);
  const month = day.slice(0, 7);
  const monthName = i18n.format.date(month);
  const inMonth = [...new Set([...byDay].flatMap(([one, those]) => (one.startsWith(month) ? those : [])))];
  const n = inMonth.length;
  const shortNames = strings.weekdays.split(' ');
  const fullNames = i18n.strings.weekdays.split(' ');
  return html`<div part="list" class="calendar">
    <div class="months">
      <div class="month">${headingView(level, monthName, 'group')}</div>
      <p class="visually-hidden" role="status">
        ${strings.day({ day: monthName, n, count: i18n.format.number(n), titles: '' })}
      </p>
      <button type="button" @click=${() => select(addMonths(day, -1), false)}>${strings.previous}</button>
      <button type="button" @click=${() => select(addMonths(day, 1), false)}>${strings.next}</button>
    </div>
    <table
      role="grid"
      aria-label=${strings.label(monthName)}
      aria-describedby="hint"
      @focusin=${showHint}
      @keydown=${(event: KeyboardEvent) => {
        showHint(event);
        onKeydown(event, options);
      }}
    >
      <thead>
        <tr>
          ${[1, 2, 3, 4, 5, 6, 0].map(
            (weekday) => html`<th scope="col" abbr=${fullNames[weekday]!}>${shortNames[weekday]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(month).map(
          (week) =>
            html`<tr>
              ${week.map((date) => cellView(date, byDay, options))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p id="hint" class="quiet">${strings.hint}</p>
    ${selectedDayView(byDay.get(day) ?? [], options)} ${onPaperView(inMonth, options)}
  </div>`;
}

/**
 * Keys are of use to those who use them. The hint stays from then on: a click below the month would miss what moves up
 * while it is pressed.
 */
function showHint({ type, currentTarget, target }: Event): void {
  if (type === 'keydown' || (target as Element).matches(':focus-visible'))
    (currentTarget as Element).setAttribute('data-keys', '');
}

function onKeydown(event: KeyboardEvent, { day, select }: MonthCalendarOptions): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { direction } = getComputedStyle(event.currentTarget as Element);
  const next = dayByKey(event.key, day, direction === 'rtl' ? -1 : 1);
  if (!next) return;
  event.preventDefault();
  select(next, true);
}

function cellView(
  date: string | undefined,
  byDay: ReadonlyMap<string, readonly EventOccurrence[]>,
  { day, today, select, i18n }: MonthCalendarOptions,
): TemplateResult {
  if (!date) return html`<td class="outside"></td>`;
  const events = byDay.get(date) ?? [];
  const n = events.length;
  const dayName = formatDay(date, i18n);
  const titles = i18n.format.list(
    events.slice(0, MAX_NAMED).map(({ title }) => title || i18n.strings.untitled),
  );
  const label = STRINGS[i18n.locale].day({ day: dayName, n, count: i18n.format.number(n), titles });
  return html`<td aria-selected=${date === day ? 'true' : 'false'}>
    <button
      type="button"
      class="day ${n ? 'full' : ''}"
      data-day=${date}
      tabindex=${date === day ? '0' : '-1'}
      aria-current=${date === today ? 'date' : nothing}
      @click=${() => select(date, true, true)}
      @pointerenter=${showWholeTitles}
      @focus=${showWholeTitles}
      @pointerleave=${hideWholeTitles}
      @blur=${hideWholeTitles}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && hideWholeTitles(event)}
    >
      <span class="visually-hidden">${label}</span>
      <span class="date" aria-hidden="true">${Number(date.slice(8))}</span>
      ${n ? html`<span class="count" aria-hidden="true">${n}</span>` : nothing}
      <span class="titles" aria-hidden="true">${titlesView(events, date, i18n)}</span>
    </button>
  </td>`;
}

/** Shows the titles of a day above its cell, where one of them is cut off. */
function showWholeTitles({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  button.toggleAttribute('data-whole', [...button.querySelectorAll('.short')].some(isCutOff));
}

/** Whether a line of text is wider than its box. `scrollWidth` is rounded, so that it misses a part of a pixel. */
function isCutOff(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const text = element.ownerDocument.createRange();
  text.selectNodeContents(element);
  return [...text.getClientRects()].some(({ left, right }) => right > box.right || left < box.left);
}

const hideWholeTitles = ({ currentTarget }: Event) =>
  (currentTarget as HTMLElement).removeAttribute('data-whole');

function titlesView(events: readonly EventOccurrence[], date: string, i18n: I18n<EventsStrings>): unknown {
  const more = events.length - MAX_TITLES;
  return html`${events.slice(0, MAX_TITLES).map((event) => {
    const startsHere = event.start.offset !== undefined && event.start.local.startsWith(date);
    return html`<span class="short ${event.status === 'cancelled' ? 'called-off' : ''}"
      >${startsHere ? html`<span class="start">${`${formatTime(event.start, i18n)} `}</span>` : nothing}${
        event.title || i18n.strings.untitled
      }</span
    >`;
  })}${more > 0 ? html`<span class="short">+${more}</span>` : nothing}`;
}

function selectedDayView(events: readonly EventOccurrence[], options: MonthCalendarOptions): TemplateResult {
  const { day, level, i18n } = options;
  const dayName = formatDay(day, i18n);
  return html`<div class="chosen">
    ${headingView(level, dayName, 'group')}
    ${
      events.length
        ? html`<ul class="list" role="list">
            ${events.map((event) => eventView(event, { ...options, level: level + 1, isDayKnown: true }))}
          </ul>`
        : html`<p>${STRINGS[i18n.locale].nothing(dayName)}</p>`
    }
  </div>`;
}

/** Nobody chooses a day on paper: there stand all events of the month, in words. */
function onPaperView(events: readonly EventOccurrence[], options: MonthCalendarOptions): TemplateResult {
  const { i18n } = options;
  return html`<ul class="on-paper">
    ${events.map((event) => {
      const facts = [
        timesText(eventTimes(event, i18n, options)),
        placeText(event, i18n),
        priceText(event, i18n),
        statusText(event, i18n),
      ];
      return html`<li>
        <strong>${event.title || i18n.strings.untitled}</strong>
        ${facts.filter(Boolean).map((fact) => html`<br />${fact}`)}
      </li>`;
    })}
  </ul>`;
}
