import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { eventView, type EntryOptions } from './entry.view.js';
import type { EventsModel, NoEvents } from './events.model.js';
import type { Group, Layout } from './events.query.js';
import { headline } from './events.summary.js';
import type { EventsStrings } from './strings/types.js';

/** What the element adds to a model to draw its events. */
export interface ViewOptions extends EntryOptions {
  layout: Layout;
  group: Group;
  /** Draws events under headings; undefined for a list without headings. */
  groupedView?: ((events: readonly EventOccurrence[], options: ViewOptions) => unknown) | undefined;
}

/** Templates of the parts of the widget. */
export interface EventsViewParts {
  /** What a reader should know first. */
  notices: unknown;
  filters: unknown;
  events: unknown;
  past: unknown;
}

/** Sentence, notices, filters, events and past events, in reading order. */
export function eventsView(
  model: EventsModel,
  i18n: I18n<EventsStrings>,
  parts: EventsViewParts,
): TemplateResult {
  const { notices, filters, events, past } = parts;
  return html`
    <p part="headline" class="headline">${headline(model, i18n)}</p>
    ${notices} ${filters} ${events} ${past}
  `;
}

/**
 * The first events, and a button that shows more.
 *
 * @param count how many are shown
 * @param step how many more the button shows
 */
export function limitedListView(
  events: readonly EventOccurrence[],
  options: ViewOptions,
  count: number,
  step: number,
  showMore: () => void,
): TemplateResult {
  const { strings, format } = options.i18n;
  const n = Math.min(step, events.length - count);
  return html`${listView(events.slice(0, count), options)}
  ${
    n > 0
      ? html`<button type="button" class="more" @click=${showMore}>
          ${strings.showMore({ n, count: format.number(n) })}
        </button>`
      : nothing
  }`;
}

/** Events as a list, or under headings. */
export function listView(events: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
  const { groupedView, layout } = options;
  return html`<div part="list" class="list">
    ${groupedView ? groupedView(events, options) : entriesView(events, layout, options)}
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

/** Shown instead of a list without events, with the sources that failed. */
export function emptyView(
  { past }: NoEvents,
  { strings }: I18n<EventsStrings>,
  notices: unknown,
): TemplateResult {
  return html`<p part="headline" class="headline">${past ? strings.noneIncludingPast : strings.none}</p>
    ${notices}`;
}
