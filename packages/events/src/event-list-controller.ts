import { html, nothing, type TemplateResult } from 'lit';
import { dispatchChange, LazyModule, type I18n, type OdmElement } from '@odm-widgets/core';
import type { Warn } from '@odm-widgets/core/one-of.js';
import { withText } from '@odm-widgets/data/events';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { detailsView, type DetailsKind } from './entry.view.js';
import type { EventsModel } from './events.model.js';
import type { Group, Layout } from './events.query.js';
import { limitedListView, type ViewOptions } from './events.view.js';
import type { EventDetails } from './lazy/event-details/event-details.js';
import type { EventFilters } from './lazy/filters/filters.js';
import type { MonthCalendar } from './lazy/month-calendar/month-calendar.js';
import type { EventsStrings } from './strings/types.js';

/** How the author configured the list. */
export interface EventListOptions extends Omit<ViewOptions, 'details' | 'groupedView'> {
  /** The filters offered, as the author wrote them. */
  filters: string;
  warn: Warn;
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
  #filters: EventFilters | undefined;
  /** How many events are shown beyond the limit. */
  #extraCount = 0;
  readonly #openDetails = new Set<string>();
  #eventDetails: EventDetails | undefined;
  #monthCalendar: MonthCalendar | undefined;
  readonly #host: EventListHost;
  // The list comes first; these modules load when they are needed.
  readonly #filtersModule: LazyModule<typeof import('./lazy/filters/filters.js')>;
  readonly #eventDetailsModule: LazyModule<typeof import('./lazy/event-details/event-details.js')>;
  readonly #layouts: LazyModule<typeof import('./lazy/layouts/layouts.js')>;
  readonly #monthCalendarModule: LazyModule<typeof import('./lazy/month-calendar/month-calendar.js')>;

  constructor(host: EventListHost) {
    this.#host = host;
    this.#filtersModule = new LazyModule(host, () => import('./lazy/filters/filters.js'));
    this.#eventDetailsModule = new LazyModule(host, async () => {
      // The reader of descriptions loads beside it, not after it.
      const [module] = await Promise.all([import('./lazy/event-details/event-details.js'), withText([])]);
      return module;
    });
    this.#layouts = new LazyModule(host, () => import('./lazy/layouts/layouts.js'));
    this.#monthCalendarModule = new LazyModule(host, () => import('./lazy/month-calendar/month-calendar.js'));
  }

  /** Resolves when the layout can be drawn. If loading it fails, events are drawn as a plain list. */
  async loadLayout(settings: LayoutSettings): Promise<void> {
    if (isGrouped(settings) || settings.layout === 'cards' || settings.past)
      await this.#layouts.load().catch((error: unknown) => console.error(error));
  }

  /** Upcoming events that match the filters. */
  filteredEvents({ upcoming }: EventsModel): readonly EventOccurrence[] {
    return this.#filters?.filter(upcoming, () => this.#details) ?? upcoming;
  }

  /** @param shownCount how many events match the filters */
  renderFilters({ upcoming }: EventsModel, shownCount: number, options: EventListOptions): unknown {
    const { filters, i18n, warn } = options;
    if (!filters.trim()) return nothing;
    const module = this.#filtersModule.value;
    if (!module) return html`<div class="filters-placeholder"></div>`;
    this.#filters ??= new module.EventFilters((changed) => {
      this.#extraCount = 0;
      this.#notifyChange(changed);
    });
    return this.#filters.view(upcoming, shownCount, filters, i18n, warn);
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

  /** Saves a calendar file; resolves to the message to announce. */
  async saveCalendar(
    events: readonly EventOccurrence[],
    now: number,
    i18n: I18n<EventsStrings>,
  ): Promise<string> {
    return (await this.#eventDetailsModule.load()).saveCalendarFile(events, now, i18n);
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
      this.#withElement(`[data-id="${CSS.escape(shown[count]?.id ?? '')}"]`, (entry) => entry.focus());
    });
  }

  #renderMonth(model: EventsModel, shown: readonly EventOccurrence[], options: ViewOptions): TemplateResult {
    const module = this.#monthCalendarModule.value;
    if (!module) return html`<div part="list" class="month-placeholder"></div>`;
    this.#monthCalendar ??= new module.MonthCalendar({
      notifyChange: (detail) => this.#notifyChange(detail),
      withElement: (selector, act) => this.#withElement(selector, act),
    });
    return this.#monthCalendar.view(model, shown, options);
  }

  #renderDetails(kind: DetailsKind, event: EventOccurrence, { i18n, now }: EventListOptions): TemplateResult {
    const key = `${kind} ${event.id}`;
    const open = this.#openDetails.has(key);
    const content = open ? this.#details?.view(kind, event, i18n, now) : nothing;
    return detailsView(kind, event, i18n, { open, content }, (isOpen) => {
      if (isOpen) this.#openDetails.add(key);
      else this.#openDetails.delete(key);
      // Logged where it is read.
      this.#eventDetailsModule.load().catch(() => this.#host.announce(i18n.core.actionFailed));
      this.#eventDetails?.retryDescription(event);
      this.#host.requestUpdate();
    });
  }

  /** Undefined until its module has loaded. */
  get #details(): EventDetails | undefined {
    const module = this.#eventDetailsModule.value;
    return module && (this.#eventDetails ??= new module.EventDetails(this.#host));
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
