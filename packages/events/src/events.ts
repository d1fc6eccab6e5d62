import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  feedsView,
  LazyModule,
  OdmElement,
  withStrings,
  type Action,
  type LocaleTable,
} from '@odm-widgets/core';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { EventListController, type EventListOptions } from './event-list-controller.js';
import { loadEvents } from './events-loader.js';
import { subscriptionUrl, toFeeds, type EventsModel, type NoEvents } from './events.model.js';
import { GROUPS, LAYOUTS, resolveNow, webcalUrl, toQuery, type EventsQuery } from './events.query.js';
import { en } from './strings/en.js';
import type { EventsStrings } from './strings/types.js';
import { styles } from './events.styles.js';
import { emptyView, eventsView } from './events.view.js';
import { visitorMoment, zonedMoment } from './visitor-clock.js';
import { pageScript } from './page-script.js';

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { EventsModel } from './events.model.js';

/**
 * A list of events: a sentence that says how many there are and which comes next, then each event with its time,
 * place and price, and ways to add it to a calendar.
 *
 * Events come from the calendars and feeds that a group already has; the format is detected from the content: The
 * Events Calendar of WordPress, iCalendar (Google, Outlook, Meetup, Luma), schema.org in JSON-LD, Eventbrite, feeds
 * with dates of events, or a snapshot written by `odm-widgets snapshot events`. Several sources are merged; an event
 * that is in two of them is shown once.
 *
 * @tagname odm-events
 * @summary What’s on
 *
 * @slot - Shown before the events load, without JavaScript, and when loading fails.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when there are no events.
 * @slot error - Replaces the message shown when loading fails.
 * @slot footer - After the sources.
 *
 * @fires {OdmLoadEvent<EventsModel>} odm-load - The events have loaded; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - Loading failed; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor changed a filter or selected a day; `event.detail` holds the change.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart list - The events, in any layout.
 * @csspart group - The heading of a month, a day or a series.
 * @csspart event - One event.
 * @csspart title - The title of an event.
 * @csspart provenance - The calendars that the events come from, and when each was read.
 * @csspart actions - The download of all events.
 *
 * @cssState loading - The events are loading.
 * @cssState ready - Events are shown.
 * @cssState empty - There are no events.
 * @cssState error - Loading failed.
 */
export class Events extends OdmElement<EventsQuery, EventsModel, EventsStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    type: {},
    layout: {},
    group: {},
    filters: {},
    limit: { type: Number },
    past: { type: Boolean },
    images: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    subscribe: {},
    zone: {},
    now: {},
  };

  /** Addresses of calendars, feeds or pages, with spaces between; `#id` is a script of the page. Without it, a JSON-LD script inside the tag. */
  src = '';

  /** The format of the sources, when it should not be detected: `auto`, `ical`, `tec`, `eventbrite`, `json-ld`, `json-feed`, `rss` or `snapshot`, one for all sources or one for each. */
  type = 'auto';

  /** `list`, `cards`, `agenda` (a line for each event, by day) or `month` (a calendar of a month). */
  layout: 'list' | 'cards' | 'agenda' | 'month' = 'list';

  /** Groups events under headings: `none`, `month` or `series`. */
  group: 'none' | 'month' | 'series' = 'none';

  /** The filters offered: `search`, `tag`, `place`, `free` and `dates`, or `all`. */
  filters = '';

  /** How many events are shown before a button shows as many again. */
  limit = 10;

  /** Also lists the events of the past year, in a disclosure. */
  past = false;

  /** Shows the images of events; they are loaded from the organisers' servers. */
  images = false;

  /** Adds the events for search engines, as a script of schema.org JSON-LD after the author's content. */
  jsonLd = false;

  /** Address of a calendar to subscribe to; by default that of the first iCalendar source. */
  subscribe = '';

  /** IANA name of the time zone of events that do not name one. */
  zone = 'Europe/London';

  /** A date used instead of today, for previews and tests. */
  now = '';

  readonly #list = new EventListController(this);
  readonly #notices = new LazyModule(this, () => import('./lazy/notices/notices.js'));
  /** If it fails, the events are shown all the same. */
  readonly #loadNotices = async () => {
    await this.#notices.load().catch((error: unknown) => console.error(error));
  };
  /** The model last written for search engines. */
  #publishedModel: EventsModel | undefined;
  protected override readonly localeTable: LocaleTable<EventsStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): EventsQuery | undefined {
    const page = {
      base: this.ownerDocument.baseURI,
      scriptText: (id: string) => pageScript(this, id),
      day: new Date(this.#now()).toISOString().slice(0, 10),
      language: this.closest('[lang]')?.getAttribute('lang') ?? '',
    };
    return toQuery(this, page, this.warnOnce);
  }

  protected override async load(query: EventsQuery, signal: AbortSignal): Promise<EventsModel> {
    const [model] = await Promise.all([
      loadEvents(query, this.#now(), { signal, warn: this.warnOnce, loadNotices: this.#loadNotices }),
      this.#list.loadLayout({ ...this.#layoutSettings, past: this.past }),
    ]);
    return model;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { model } = this;
    if (!this.jsonLd || this.status !== 'ready' || !model || model === this.#publishedModel) return;
    this.#publishedModel = model;
    this.#publish(model).catch((error: unknown) => console.error(error));
  }

  protected override headingText(): string {
    return this.i18n.strings.heading;
  }

  protected override provenanceOf({ reports }: Pick<EventsModel, 'reports'>): TemplateResult {
    return feedsView(toFeeds(reports, this.#site), withStrings(this.i18n, this.i18n.strings.feeds));
  }

  protected override provenanceOfEmpty(answer: unknown): TemplateResult {
    return this.provenanceOf(answer as NoEvents);
  }

  protected override renderModel(model: EventsModel): TemplateResult {
    const shown = this.#list.filteredEvents(model);
    const options = this.#listOptions(model);
    return eventsView(model, this.i18n, {
      filters: this.#list.renderFilters(model, shown.length, options),
      events: this.#list.renderEvents(model, shown, options),
      past: this.#list.renderPastEvents(model, options),
      notices: this.#noticesView(model),
    });
  }

  /** Beside the download, after the source. */
  protected override renderMore(model: EventsModel): unknown {
    const address = webcalUrl(this.subscribe || subscriptionUrl(model));
    return (
      address && html`<p class="ways subscribe"><a href=${address}>${this.i18n.strings.subscribe}</a></p>`
    );
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    return emptyView(answer as NoEvents, this.i18n, this.#noticesView(answer as NoEvents));
  }

  protected override actionsFor(model: EventsModel): readonly Action[] {
    const shown = this.#list.filteredEvents(model);
    if (!shown.length) return [];
    const { i18n } = this;
    const run = () => this.#list.saveCalendar(shown, model.now, i18n);
    return [{ id: 'ics', label: i18n.strings.downloadAll, run }];
  }

  /** Sources on the site of the page that have no title are named after it, and not by its host. */
  get #site(): { host: string; name: string } {
    return { host: new URL(this.ownerDocument.baseURI).host, name: this.i18n.strings.thisSite };
  }

  #noticesView(answer: NoEvents | EventsModel): unknown {
    const retry = html`<button type="button" @click=${() => this.reload()}>${this.i18n.core.retry}</button>`;
    return this.#notices.loaded?.noticesView(answer, this.i18n, retry);
  }

  #listOptions({ now, zone, today }: EventsModel): EventListOptions {
    return {
      i18n: this.i18n,
      listingMoment: (instant) => zonedMoment(instant, zone),
      visitorMoment,
      level: this.level + (this.noHeading ? 0 : 1),
      images: this.images,
      isPast: false,
      ...this.#layoutSettings,
      filters: this.filters,
      warn: this.warnOnce,
      limit: this.limit,
      noActions: this.noActions,
      now,
      today,
    };
  }

  get #layoutSettings(): Pick<EventListOptions, 'layout' | 'group'> {
    return {
      layout: oneOf('layout', this.layout, LAYOUTS, this.warnOnce),
      group: oneOf('group', this.group, GROUPS, this.warnOnce),
    };
  }

  async #publish(model: EventsModel): Promise<void> {
    const { publishStructuredData } = await import('./lazy/structured-data/structured-data.js');
    await publishStructuredData(this, model.upcoming, () => this.model === model);
  }

  #now(): number {
    return resolveNow(this.now, Date.now, this.warnOnce);
  }
}
