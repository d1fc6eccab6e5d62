import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '@odm-widgets/core';
import { addDays, eventDays, type EventOccurrence } from '@odm-widgets/data/model';
import { eventView } from '../../entry.view.js';
import { monthCalendarStrings } from './strings/types.js';
import { isGoingAhead } from '../../events.model.js';
import type { ViewOptions } from '../../events.view.js';
import { formatDay, formatTime, type Voice } from '../../event-times.js';

export { styles } from './month-calendar.styles.js';

const DAYS = 7;
/** Titles that a cell has room for. */
const MAX_TITLES = 3;

/** Weeks of a month from Monday to Sunday; days of other months are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const lead = (new Date(`${first}T00:00Z`).getUTCDay() + 6) % DAYS;
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const rows = Math.ceil((lead + length) / DAYS);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: DAYS }, (_, column) => {
      const at = row * DAYS + column - lead;
      return at >= 0 && at < length ? addDays(first, at) : undefined;
    }),
  );
}

/** The same day some months on, or the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * Where a key leads from a day; undefined for a key that leads nowhere.
 *
 * @param right days that lie to the right: one, or where a page reads from right to left one back
 */
export function dayByKey(key: string, day: string, right: 1 | -1 = 1): string | undefined {
  const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % DAYS;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -right,
    ArrowRight: right,
    ArrowUp: -DAYS,
    ArrowDown: DAYS,
    Home: -weekday,
    End: DAYS - 1 - weekday,
  };
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  return Object.hasOwn(steps, key) ? addDays(day, steps[key]!) : undefined;
}

/** Events by each day they touch. */
export function eventsByDay(events: readonly EventOccurrence[]): Map<string, EventOccurrence[]> {
  const days = new Map<string, EventOccurrence[]>();
  for (const event of events)
    for (const day of eventDays(event)) days.set(day, [...(days.get(day) ?? []), event]);
  return days;
}

export interface MonthCalendarOptions extends ViewOptions {
  /** The day whose events stand below the month, ISO 8601. */
  day: string;
  /** Takes another day; `focus` when the keyboard went there. */
  select: (day: string, focus: boolean) => void;
}

/** A month as a table, one tab stop, and the events of one day below it. */
export function monthCalendarView(
  events: readonly EventOccurrence[],
  options: MonthCalendarOptions,
): TemplateResult {
  const { day, level, select, voice } = options;
  const words = monthCalendarStrings(voice.locale);
  const days = eventsByDay(events);
  const month = day.slice(0, 7);
  const label = words.label(voice.format.date(month));
  const names = words.weekdays.split(' ');
  const full = voice.s.weekdays.split(' ');
  return html`<div part="list" class="calendar">
    <div class="months">
      <div class="month" aria-live="polite">${headingView(level, voice.format.date(month), 'group')}</div>
      <button type="button" @click=${() => select(addMonths(day, -1), false)}>${words.previous}</button>
      <button type="button" @click=${() => select(addMonths(day, 1), false)}>${words.next}</button>
    </div>
    <table
      role="grid"
      aria-label=${label}
      aria-describedby="hint"
      @keydown=${(event: KeyboardEvent) => onKeydown(event, options)}
    >
      <thead>
        <tr>
          ${[1, 2, 3, 4, 5, 6, 0].map((at) => html`<th scope="col" abbr=${full[at]!}>${names[at]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(month).map(
          (week) =>
            html`<tr>
              ${week.map((one) => cellView(one, days, options))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p id="hint" class="quiet">${words.hint}</p>
    ${dayView(days.get(day) ?? [], options)}
  </div>`;
}

function onKeydown(event: KeyboardEvent, { day, select }: MonthCalendarOptions): void {
  const { direction } = getComputedStyle(event.currentTarget as Element);
  const next =
    event.altKey || event.ctrlKey || event.metaKey
      ? undefined
      : dayByKey(event.key, day, direction === 'rtl' ? -1 : 1);
  if (!next) return;
  event.preventDefault();
  select(next, true);
}

function cellView(
  date: string | undefined,
  days: ReadonlyMap<string, readonly EventOccurrence[]>,
  { day, today, select, voice }: MonthCalendarOptions,
): TemplateResult {
  if (!date) return html`<td class="outside"></td>`;
  const events = days.get(date) ?? [];
  const n = events.length;
  const { day: label } = monthCalendarStrings(voice.locale);
  const name = label({ day: formatDay(date, voice), n, count: voice.format.number(n) });
  return html`<td aria-selected=${date === day ? 'true' : 'false'}>
    <button
      type="button"
      class="day ${n ? 'full' : ''}"
      data-day=${date}
      tabindex=${date === day ? '0' : '-1'}
      aria-current=${date === today ? 'date' : nothing}
      @click=${() => select(date, true)}
    >
      <span class="visually-hidden">${name}</span>
      <span class="date" aria-hidden="true">${Number(date.slice(8))}</span>
      ${n ? html`<span class="count" aria-hidden="true">${n}</span>` : nothing}
      <span class="titles" aria-hidden="true">${titlesView(events, date, voice)}</span>
    </button>
  </td>`;
}

function titlesView(events: readonly EventOccurrence[], date: string, voice: Voice): unknown {
  const more = events.length - MAX_TITLES;
  return html`${events.slice(0, MAX_TITLES).map((event) => {
    const begins = event.start.offset !== undefined && event.start.local.startsWith(date);
    return html`<span class="short ${isGoingAhead(event) ? '' : 'off'}"
      >${begins ? `${formatTime(event.start, voice)} ` : nothing}${event.title || voice.s.untitled}</span
    >`;
  })}${more > 0 ? html`<span class="short">+${more}</span>` : nothing}`;
}

function dayView(events: readonly EventOccurrence[], options: MonthCalendarOptions): TemplateResult {
  const { day, level, voice } = options;
  const text = formatDay(day, voice);
  return html`<div class="chosen">
    ${headingView(level, text, 'group')}
    ${
      events.length
        ? html`<ul class="list" role="list">
            ${events.map((event) => eventView(event, { ...options, level: level + 1 }))}
          </ul>`
        : html`<p>${monthCalendarStrings(voice.locale).nothing(text)}</p>`
    }
  </div>`;
}
