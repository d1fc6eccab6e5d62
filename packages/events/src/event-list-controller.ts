import { html, nothing, type TemplateResult } from 'lit';
import { dispatchChange, LazyModule, type OdmElement } from '@odm-widgets/core';
import { withText } from '@odm-widgets/data/events';
import type { EventOccurrence, TextBlock } from '@odm-widgets/data/model';
import { detailsView, type DetailsKind } from './entry.view.js';
import type { EventsModel } from './events.model.js';
import type { Filter, Group, Layout } from './events.query.js';
import { limitedListView, type ViewOptions } from './events.view.js';
import type { FilterValues } from './lazy/filters/filters.js';
import type { EventsStrings } from './strings/types.js';

/** How the author configured the list. */
export interface EventListOptions extends Omit<ViewOptions, 'details' | 'groupedView'> {
  filters: readonly Filter[];
  limit: number;
  noActions: boolean;
  /** Time of the listing, in milliseconds since 1970. */
  now: number;
}

type EventListHost = Element &
  Pick<
    OdmElement<unknown, unknown, object>,
    | 'announce'
    | 'requestUpdate'
    | 'updateComplete'
    | 'renderRoot'
    | 'shadowRoot'
    | 'addController'
    | 'removeController'
  >;

/** Most events that are drawn at once, so that a long list does not block the page. */
const MAX_STEP = 500;

/** Settings that decide which lazy modules a list needs. */
export interface LayoutSettings {
  layout: Layout;
  group: Group;
  past: boolean;
}

const isGrouped = ({ layout, group }: Pick<LayoutSettings, 'layout' | 'group'>) =>
  layout === 'agenda' || (layout !== 'month' && group !== 'none');

/** Keeps what a visitor does with the list: filters, further events, open details, the selected day. */
export class EventListController {
  #filterValues: FilterValues | undefined;
  /** How many events are shown beyond the limit. */
  #extraCount = 0;
  readonly #openDetails = new Set<string>();
  readonly #descriptions = new WeakMap<EventOccurrence, readonly TextBlock[]>();
  readonly #requestedDescriptions = new WeakSet<EventOccurrence>();
  #selectedDay: string | undefined;
  readonly #host: EventListHost;
  // The list comes first; these modules load when they are needed.
  readonly #filters: LazyModule<typeof import('./lazy/filters/filters.js')>;
  readonly #eventDetails: LazyModule<typeof import('./lazy/event-details/event-details.js')>;
  readonly #layouts: LazyModule<typeof import('./lazy/layouts/layouts.js')>;
  readonly #monthCalendar: LazyModule<typeof import('./lazy/month-calendar/month-calendar.js')>;

  constructor(host: EventListHost) {
    this.#host = host;
    this.#filters = new LazyModule(host, () => import('./lazy/filters/filters.js'));
    this.#eventDetails = new LazyModule(host, () => import('./lazy/event-details/event-details.js'));
    this.#layouts = new LazyModule(host, () => import('./lazy/layouts/layouts.js'));
    this.#monthCalendar = new LazyModule(host, () => import('./lazy/month-calendar/month-calendar.js'));
  }

  /** Resolves when the layout can be drawn. If loading it fails, events are drawn as a plain list. */
  async loadLayout(settings: LayoutSettings): Promise<void> {
    if (isGrouped(settings) || settings.layout === 'cards' || settings.past)
      await this.#layouts.load().catch((error: unknown) => console.error(error));
  }

  /** Upcoming events that match the filters. */
  filteredEvents({ upcoming }: EventsModel): readonly EventOccurrence[] {
    const module = this.#filterValues && this.#filters.value;
    if (!module) return upcoming;
    if (this.#filterValues!.search) this.#readDescriptions(upcoming);
    return module.filterEvents(upcoming, this.#filterValues!, (event) => this.#descriptions.get(event));
  }

  /** @param shownCount how many events match the filters */
  renderFilters({ upcoming }: EventsModel, shownCount: number, { filters, i18n }: EventListOptions): unknown {
    if (!filters.length) return nothing;
    const module = this.#filters.value;
    if (!module) return html`<div class="filters-placeholder"></div>`;
    const values = this.#filterValues ?? module.NO_FILTERS;
    const change = (changed: Partial<FilterValues>) => {
      this.#filterValues = { ...values, ...changed };
      this.#extraCount = 0;
      this.#notifyChange(changed);
    };
    return module.filtersView(upcoming, shownCount, { filters, values, i18n, change });
  }

  renderEvents(model: EventsModel, shown: readonly EventOccurrence[], options: EventListOptions): unknown {
    const viewOptions = this.#toViewOptions(options);
    return options.layout === 'month'
      ? this.#renderMonth(model, shown, viewOptions)
      : this.#renderList(shown, viewOptions, options.limit);
  }

  renderPastEvents({ past }: EventsModel, options: EventListOptions): unknown {
    return past.length ? this.#layouts.value?.pastView(past, this.#toViewOptions(options)) : nothing;
  }

  /** Saves a calendar file; resolves to the name it was saved under. */
  async saveCalendar(
    events: readonly EventOccurrence[],
    now: number,
    strings: EventsStrings,
  ): Promise<string> {
    return (await this.#eventDetails.load()).saveCalendarFile(strings.fileName, events, now, strings);
  }

  #toViewOptions(options: EventListOptions): ViewOptions {
    return {
      ...options,
      groupedView: isGrouped(options) ? this.#layouts.value?.groupedView : undefined,
      details: (kind, event) =>
        kind === 'add' && options.noActions ? nothing : this.#renderDetails(kind, event, options),
    };
  }

  #renderList(shown: readonly EventOccurrence[], options: ViewOptions, limit: number): TemplateResult {
    const step = Math.min(limit >= 1 ? Math.floor(limit) : shown.length, MAX_STEP);
    const count = step + this.#extraCount;
    return limitedListView(shown, options, count, step, () => {
      this.#extraCount += step;
      this.#host.requestUpdate();
      this.#focus(`[data-id="${CSS.escape(shown[count]?.id ?? '')}"]`);
    });
  }

  #renderMonth(
    { next, today }: EventsModel,
    shown: readonly EventOccurrence[],
    options: ViewOptions,
  ): TemplateResult {
    const module = this.#monthCalendar.value;
    if (!module) return html`<div part="list" class="month-placeholder"></div>`;
    const day = this.#selectedDay ?? (next ?? shown[0])?.start.local.slice(0, 10) ?? today;
    const select = (newDay: string, focus: boolean, showList = false) => {
      this.#selectedDay = newDay;
      this.#notifyChange({ day: newDay });
      if (focus) this.#focus(`[data-day="${newDay}"]`);
      if (showList) this.#withElement('.chosen', (list) => list.scrollIntoView({ block: 'nearest' }));
    };
    return module.monthCalendarView(shown, { ...options, day, select });
  }

  #renderDetails(kind: DetailsKind, event: EventOccurrence, options: EventListOptions): TemplateResult {
    const key = `${kind} ${event.id}`;
    const open = this.#openDetails.has(key);
    const content = open ? this.#renderDetailsContent(kind, event, options) : nothing;
    return detailsView(kind, event, options.i18n, { open, content }, (isOpen) => {
      if (isOpen) this.#openDetails.add(key);
      else this.#openDetails.delete(key);
      // A description that could not be read is requested again on reopening.
      this.#requestedDescriptions.delete(event);
      this.#host.requestUpdate();
    });
  }

  #renderDetailsContent(kind: DetailsKind, event: EventOccurrence, { i18n, now }: EventListOptions): unknown {
    const module = this.#eventDetails.value;
    const text = this.#descriptions.get(event);
    if (!module || !text) {
      this.#readDescriptions([event], () => this.#host.announce(i18n.core.actionFailed));
      return nothing;
    }
    if (kind === 'about') return module.descriptionView(text);
    const announce = (message: string) => this.#host.announce(message);
    return module.addToCalendarView(event, text, i18n, { now, announce });
  }

  /** Reads descriptions that have not been read yet, then renders again. */
  #readDescriptions(events: readonly EventOccurrence[], onError?: () => void): void {
    const unread = events.filter(
      (event) => !this.#descriptions.has(event) && !this.#requestedDescriptions.has(event),
    );
    if (!unread.length) return;
    for (const event of unread) this.#requestedDescriptions.add(event);
    withText(unread)
      .then((read) => {
        unread.forEach((event, index) => this.#descriptions.set(event, read[index]!.text));
        this.#host.requestUpdate();
      })
      .catch((error: unknown) => {
        console.error(error);
        onError?.();
      });
  }

  #focus(selector: string): void {
    this.#withElement(selector, (element) => element.focus());
  }

  /** Acts on an element once the next update has drawn it. */
  #withElement(selector: string, act: (element: HTMLElement) => void): void {
    void this.#host.updateComplete.then(() => {
      const element = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (element) act(element);
    });
  }

  #notifyChange(detail: object): void {
    this.#host.requestUpdate();
    dispatchChange(this.#host, detail);
  }
}
