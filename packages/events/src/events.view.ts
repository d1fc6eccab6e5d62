import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { eventView, flagView, timesView, type EntryOptions } from './events.entry.view.js';
import { failedOf, groupsOf, type EventsModel, type NoEvents } from './events.model.js';
import type { Group, Layout } from './events.query.js';
import { headline, notices } from './events.summary.js';
import { dayText, timeText, whenOf, type Voice } from './events.when.js';

/** What the element adds to a model to draw it. */
export interface ViewOptions extends EntryOptions {
  layout: Layout;
  group: Group;
  today: string;
}

/** What the parts of the widget have drawn. */
export interface EventsParts {
  controls: unknown;
  events: unknown;
  past: unknown;
  /** Address to subscribe to. */
  subscribe: string | undefined;
  retry: () => void;
}

/** Sentence, what to know, choices, events, what is over: in the order they are read. */
export function eventsView(model: EventsModel, voice: Voice, parts: EventsParts): TemplateResult {
  const { controls, events, past, subscribe, retry } = parts;
  const { s } = voice;
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    ${noticesView(model, voice, retry)} ${controls} ${events} ${past}
    ${subscribe ? html`<p class="subscribe"><a href=${subscribe}>${s.subscribe}</a></p>` : nothing}
  `;
}

function noticesView(model: EventsModel, voice: Voice, retry: () => void): TemplateResult | typeof nothing {
  const notes = notices(model, voice);
  if (!notes.length) return nothing;
  const again = failedOf(model).length > 0;
  return html`<div class="notice">
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${again ? html`<button type="button" @click=${retry}>${voice.s.retry}</button>` : nothing}
  </div>`;
}

/** The first events, and a button for as many again. */
export function limitedView(
  events: readonly EventOccurrence[],
  options: ViewOptions,
  count: number,
  step: number,
  more: () => void,
): TemplateResult {
  const { s, format } = options.voice;
  const n = Math.min(step, events.length - count);
  return html`${listView(events.slice(0, count), options)}
  ${
    n > 0
      ? html`<button type="button" class="more" @click=${more}>
          ${s.showMore({ n, count: format.number(n) })}
        </button>`
      : nothing
  }`;
}

/** Folds the ways to put an event into a calendar; they are drawn when they are opened. */
export function addView(
  event: EventOccurrence,
  { s }: Voice,
  ways: unknown,
  toggled: (open: boolean) => void,
): TemplateResult {
  const title = event.title || s.untitled;
  return html`<details
    class="add"
    @toggle=${(change: Event) => toggled((change.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${s.add.label}<span class="visually-hidden">${s.of(title)}</span></summary>
    ${ways ?? nothing}
  </details>`;
}

/** Events under the headings of their groups, or of their days. */
export function listView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  return html`<div part="list" class="list">
    ${options.layout === 'agenda' ? agendaView(events, options) : groupedView(events, options)}
  </div>`;
}

function groupedView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult[] {
  const { group, layout, level, today, voice } = options;
  return groupsOf(events, group, today).map(({ key, events: members }) => {
    const label = groupLabel(key, group, voice);
    const own = label ? { ...options, level: level + 1 } : options;
    return html`${label ? headingView(level, label, 'group') : nothing}
      <ul class=${layout} role="list">
        ${members.map((event) => eventView(event, own))}
      </ul>`;
  });
}

/** "March 2026", the name of a series, or nothing. */
function groupLabel(key: string, group: Group, { s, format }: Voice): string {
  if (group === 'month') return format.date(key);
  return group === 'series' ? key || s.noSeries : '';
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
      html`${headingView(level, dayText(day, voice), 'group')}
        <ul class="agenda" role="list">
          ${members.map((event) => lineView(event, options))}
        </ul>`,
  );
}

/** Time, title and place in a line. */
function lineView(event: EventOccurrence, { voice, zone, nextId }: EntryOptions): TemplateResult {
  const { s } = voice;
  const when = whenOf(event, voice, zone);
  // The day stands above, unless it is the first of several.
  const isDays = event.start.offset === undefined;
  const text = isDays ? (when.end ? when.start.text : s.allDay) : timeText(event.start, voice);
  const title = event.title || s.untitled;
  const place = event.attendance === 'online' ? s.online : event.venue?.name || event.venue?.address;
  return html`<li part="event" class="line" data-id=${event.id} tabindex="-1">
    <p class="hour">${timesView({ ...when, note: isDays ? '' : when.note }, text, voice)}</p>
    <div class="words">
      <p class="title">
        ${event.url ? html`<a href=${event.url}>${title}</a>` : title}${place ? `, ${place}` : nothing}
      </p>
      ${event.id === nextId ? html`<p class="eyebrow">${s.nextOne}</p>` : nothing} ${flagView(event, voice)}
    </div>
  </li>`;
}

/** What is over, folded under a line. */
export function pastView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  const { voice } = options;
  return html`<details class="past">
    <summary>${voice.s.past} (${voice.format.number(events.length)})</summary>
    ${listView(events, { ...options, isPast: true, nextId: undefined })}
  </details>`;
}

/** What there is instead of events. */
export function emptyView({ reports, past }: NoEvents, voice: Voice): TemplateResult {
  const { s, format } = voice;
  const failed = reports.filter(({ failure }) => failure !== undefined);
  const names = format.list(failed.map(({ title }) => title || s.unnamed));
  return html`<p part="headline" class="headline">${past ? s.nonePast : s.none}</p>
    ${failed.length ? html`<p class="notice">${s.partly({ names, n: failed.length })}</p>` : nothing}`;
}
