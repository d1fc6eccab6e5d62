import { html, nothing, type TemplateResult } from 'lit';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { eventView, type EntryOptions } from './entry.view.js';
import { failedSources, type EventsModel, type NoEvents } from './events.model.js';
import type { Group, Layout } from './events.query.js';
import { headline, notices } from './events.summary.js';
import type { Voice } from './event-times.js';

/** What the element adds to a model to draw it. */
export interface ViewOptions extends EntryOptions {
  layout: Layout;
  group: Group;
  today: string;
  /** Draws events under headings; undefined where they are to stand without. */
  grouped?: ((events: readonly EventOccurrence[], options: ViewOptions) => unknown) | undefined;
}

/** What the parts of the widget have drawn. */
export interface EventsViewParts {
  /** A button that asks the sources again. */
  retryButton: unknown;
  filters: unknown;
  events: unknown;
  past: unknown;
  /** Address to subscribe to. */
  subscribe: string | undefined;
}

/** Sentence, what to know, choices, events, what is over: in the order they are read. */
export function eventsView(model: EventsModel, voice: Voice, parts: EventsViewParts): TemplateResult {
  const { retryButton, filters, events, past, subscribe } = parts;
  const { s } = voice;
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    ${noticesView(model, voice, retryButton)} ${filters} ${events} ${past}
    ${subscribe ? html`<p class="subscribe"><a href=${subscribe}>${s.subscribe}</a></p>` : nothing}
  `;
}

function noticesView(
  model: Pick<EventsModel, 'reports' | 'now'>,
  voice: Voice,
  again: unknown,
): TemplateResult | typeof nothing {
  const notes = notices(model, voice);
  if (!notes.length) return nothing;
  return html`<div class="notice">
    ${notes.map((note) => html`<p>${note}</p>`)} ${failedSources(model).length ? again : nothing}
  </div>`;
}

/** The first events, and a button for as many again. */
export function limitedListView(
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

/** Events in a list, or as the parts of the widget group them. */
export function listView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  const { grouped, layout } = options;
  return html`<div part="list" class="list">
    ${grouped ? grouped(events, options) : entriesView(events, layout, options)}
  </div>`;
}

/** Entries one below the other, or as cards. */
export function entriesView(
  events: readonly EventOccurrence[],
  layout: Layout,
  options: EntryOptions,
): TemplateResult {
  return html`<ul class=${layout} role="list">
    ${events.map((event) => eventView(event, options))}
  </ul>`;
}

/** What there is instead of events, which may be no more than a source that could not be had. */
export function emptyView(answer: NoEvents, voice: Voice, again: unknown): TemplateResult {
  const { s } = voice;
  return html`<p part="headline" class="headline">${answer.past ? s.noneIncludingPast : s.none}</p>
    ${noticesView(answer, voice, again)}`;
}
