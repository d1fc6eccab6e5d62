import { html, nothing, type TemplateResult } from 'lit';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { eventView, type EntryOptions } from './events.entry.view.js';
import { failedOf, type EventsModel, type NoEvents } from './events.model.js';
import type { Group, Layout } from './events.query.js';
import { headline, notices } from './events.summary.js';
import type { Voice } from './events.when.js';

/** What the element adds to a model to draw it. */
export interface ViewOptions extends EntryOptions {
  layout: Layout;
  group: Group;
  today: string;
  /** Draws events under headings; undefined where they are to stand without. */
  grouped?: ((events: readonly EventOccurrence[], options: ViewOptions) => unknown) | undefined;
}

/** What the parts of the widget have drawn. */
export interface EventsParts {
  controls: unknown;
  events: unknown;
  past: unknown;
  /** Address to subscribe to. */
  subscribe: string | undefined;
  retry: () => void;
  retryLabel: string;
}

/** Sentence, what to know, choices, events, what is over: in the order they are read. */
export function eventsView(model: EventsModel, voice: Voice, parts: EventsParts): TemplateResult {
  const { controls, events, past, subscribe } = parts;
  const { s } = voice;
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    ${noticesView(model, voice, parts)} ${controls} ${events} ${past}
    ${subscribe ? html`<p class="subscribe"><a href=${subscribe}>${s.subscribe}</a></p>` : nothing}
  `;
}

function noticesView(
  model: EventsModel,
  voice: Voice,
  { retry, retryLabel }: EventsParts,
): TemplateResult | typeof nothing {
  const notes = notices(model, voice);
  if (!notes.length) return nothing;
  const again = failedOf(model).length > 0;
  return html`<div class="notice">
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${again ? html`<button type="button" @click=${retry}>${retryLabel}</button>` : nothing}
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
