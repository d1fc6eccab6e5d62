import { html, nothing, type TemplateResult } from 'lit';
import { LazyModule, type OdmElement } from '@odm-widgets/core';
import type { EventOccurrence, TextBlock } from '@odm-widgets/data/model';
import type { FilterValues } from './lazy/filters/filters.js';
import { detailsView, type DetailsKind } from './entry.view.js';
import type { EventsModel } from './events.model.js';
import type { Filter, Group, Layout } from './events.query.js';
import { limitedListView, type ViewOptions } from './events.view.js';

/** What the author set, as far as it is about drawing. */
export interface EventListOptions extends Omit<ViewOptions, 'details' | 'grouped'> {
  filters: readonly Filter[];
  limit: number;
  noAdd: boolean;
  /** Time of the listing, in milliseconds since 1970. */
  now: number;
}

type EventListHost = Pick<
  OdmElement<unknown, unknown, object>,
  | 'announce'
  | 'requestUpdate'
  | 'updateComplete'
  | 'renderRoot'
  | 'shadowRoot'
  | 'dispatchEvent'
  | 'addController'
  | 'removeController'
>;

/** What of the author's wishes decides which parts of the widget are needed. */
export interface LayoutSettings {
  layout: Layout;
  group: Group;
  past: boolean;
}

const isGrouped = ({ layout, group }: Pick<LayoutSettings, 'layout' | 'group'>) =>
  layout === 'agenda' || (layout !== 'calendar' && group !== 'none');

/** What a visitor does with the list: choosing, showing more, opening a day, taking an event home. */
export class EventListController {
  #choice: FilterValues | undefined;
  #extra = 0;
  readonly #open = new Set<string>();
  readonly #texts = new WeakMap<EventOccurrence, readonly TextBlock[]>();
  readonly #asked = new WeakSet<EventOccurrence>();
  #day: string | undefined;
  readonly #host: EventListHost;
  // The list comes first; what is chosen with and opened is fetched when it is wanted.
  readonly #controls: LazyModule<typeof import('./lazy/filters/filters.js')>;
  readonly #folded: LazyModule<typeof import('./lazy/event-details/event-details.js')>;
  readonly #layouts: LazyModule<typeof import('./lazy/layouts/layouts.js')>;
  readonly #calendar: LazyModule<typeof import('./lazy/month-calendar/month-calendar.js')>;

  constructor(host: EventListHost) {
    this.#host = host;
    this.#controls = new LazyModule(host, () => import('./lazy/filters/filters.js'));
    this.#folded = new LazyModule(host, () => import('./lazy/event-details/event-details.js'));
    this.#layouts = new LazyModule(host, () => import('./lazy/layouts/layouts.js'));
    this.#calendar = new LazyModule(host, () => import('./lazy/month-calendar/month-calendar.js'));
  }

  /** Settles when there is what events are drawn with. Without it they are a list. */
  async loadLayout(shape: LayoutSettings): Promise<void> {
    if (isGrouped(shape) || shape.layout === 'cards' || shape.past)
      await this.#layouts.load().catch((error: unknown) => console.error(error));
  }

  /** Events that fit what was chosen. */
  filteredEvents({ upcoming }: EventsModel): readonly EventOccurrence[] {
    const part = this.#choice && this.#controls.value;
    if (!part) return upcoming;
    if (this.#choice!.search) this.#read(upcoming);
    return part.filterEvents(upcoming, this.#choice!, (event) => this.#texts.get(event));
  }

  renderFilters({ upcoming }: EventsModel, shown: number, { filters, voice }: EventListOptions): unknown {
    if (!filters.length) return nothing;
    const part = this.#controls.value;
    if (!part) return html`<div class="controls-room"></div>`;
    const choice = this.#choice ?? part.NO_FILTERS;
    const choose = (change: Partial<FilterValues>) => {
      this.#choice = { ...choice, ...change };
      this.#extra = 0;
      this.#changed(change);
    };
    return part.filtersView(upcoming, shown, { filters, choice, voice, choose });
  }

  renderEvents(model: EventsModel, shown: readonly EventOccurrence[], options: EventListOptions): unknown {
    const own = this.#withFolds(options);
    return options.layout === 'calendar'
      ? this.#month(model, shown, own)
      : this.#list(shown, own, options.limit);
  }

  /** What is over. */
  renderPastEvents({ past }: EventsModel, options: EventListOptions): unknown {
    return past.length ? this.#layouts.value?.pastView(past, this.#withFolds(options)) : nothing;
  }

  /** Options with what is folded under an event; the ways to take it home may be left out. */
  #withFolds(options: EventListOptions): ViewOptions {
    const isLeftOut = (kind: DetailsKind) => kind === 'add' && options.noAdd;
    return {
      ...options,
      grouped: isGrouped(options) ? this.#layouts.value?.groupedView : undefined,
      details: (kind, event) => (isLeftOut(kind) ? nothing : this.#fold(kind, event, options)),
    };
  }

  /** Saves a calendar file; what it returns is said to a screen reader. */
  async saveCalendar(name: string, events: readonly EventOccurrence[], now: number): Promise<string> {
    return (await this.#folded.load()).saveCalendarFile(name, events, now);
  }

  #list(shown: readonly EventOccurrence[], options: ViewOptions, limit: number): TemplateResult {
    const step = limit >= 1 ? Math.floor(limit) : shown.length;
    const count = step + this.#extra;
    return limitedListView(shown, options, count, step, () => {
      this.#extra += step;
      this.#host.requestUpdate();
      this.#focus(`[data-id="${CSS.escape(shown[count]?.id ?? '')}"]`);
    });
  }

  #month(
    { next, today }: EventsModel,
    shown: readonly EventOccurrence[],
    options: ViewOptions,
  ): TemplateResult {
    const part = this.#calendar.value;
    if (!part) return html`<div part="list" class="calendar-room"></div>`;
    const day = this.#day ?? (next ?? shown[0])?.start.local.slice(0, 10) ?? today;
    const select = (to: string, focus: boolean) => {
      this.#day = to;
      this.#changed({ day: to });
      if (focus) this.#focus(`[data-day="${to}"]`);
    };
    return part.monthCalendarView(shown, { ...options, day, select });
  }

  #fold(kind: DetailsKind, event: EventOccurrence, options: EventListOptions): TemplateResult {
    const key = `${kind} ${event.id}`;
    const open = this.#open.has(key);
    const content = open ? this.#content(kind, event, options) : nothing;
    return detailsView(kind, event, options.voice, { open, content }, (isOpen) => {
      if (isOpen) this.#open.add(key);
      else this.#open.delete(key);
      // What could not be read is asked for again when it is opened again.
      this.#asked.delete(event);
      this.#host.requestUpdate();
    });
  }

  #content(kind: DetailsKind, event: EventOccurrence, { voice, now }: EventListOptions): unknown {
    const part = this.#folded.value;
    const text = this.#texts.get(event);
    if (!part || !text) {
      this.#read([event], () => this.#host.announce(voice.s.core.actionFailed));
      return nothing;
    }
    if (kind === 'about') return part.descriptionView(text);
    return part.addToCalendarView(event, text, voice, {
      now,
      announce: (words) => this.#host.announce(words),
    });
  }

  /** Reads descriptions that have not been read, and draws again when they are. */
  #read(events: readonly EventOccurrence[], failed?: () => void): void {
    const unread = events.filter((event) => !this.#texts.has(event) && !this.#asked.has(event));
    if (!unread.length) return;
    for (const event of unread) this.#asked.add(event);
    this.#folded
      .load()
      .then(({ withText }) => withText(unread))
      .then((read) => {
        unread.forEach((event, index) => this.#texts.set(event, read[index]!.text));
        this.#host.requestUpdate();
      })
      .catch((error: unknown) => {
        console.error(error);
        failed?.();
      });
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  #changed(detail: object): void {
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CustomEvent('odm-change', { detail, bubbles: true, composed: true }));
  }
}
