import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedsView, OdmElement, withStrings, type Action, type LocaleTable } from '@odm-widgets/core';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { EventListController, type EventListOptions } from './event-list-controller.js';
import { loadEvents } from './load-events.js';
import { subscriptionUrl, toFeeds, type EventsModel, type NoEvents } from './events.model.js';
import {
  parseFilters,
  GROUPS,
  LAYOUTS,
  resolveNow,
  webcalUrl,
  toQuery,
  type EventsQuery,
} from './events.query.js';
import { en } from './strings/en.js';
import type { EventsStrings } from './strings/types.js';
import { styles } from './events.styles.js';
import { emptyView, eventsView } from './events.view.js';
import type { Voice } from './event-times.js';
import { visitorMoment } from './visitor-clock.js';
import { pageScript } from './page-script.js';

/**
 * Lists what is on: a sentence that says how much and what comes next, then every event with its time, place and
 * price, and ways to put it into a calendar.
 *
 * Events come from whatever a group already has, recognised by its content: The Events Calendar of WordPress,
 * iCalendar (Google, Outlook, Meetup, Luma), schema.org in JSON-LD, Eventbrite, feeds with dates of events, or a
 * snapshot made by `odm-widgets snapshot events`. Several are merged, and what is in two of them is shown once.
 *
 * @tagname odm-events
 *
 * @slot - What shows before the events arrive, without JavaScript, and when they cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when there are no events.
 * @slot error - Replaces the words shown when the events cannot be had.
 * @slot footer - After the sources.
 *
 * @fires {OdmLoadEvent} odm-load - The events are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The events could not be had; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor chose among the events, or a day; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart list - The events, in any layout.
 * @csspart group - The heading of a month, a day or a series.
 * @csspart event - One event.
 * @csspart title - The title of an event.
 * @csspart provenance - The calendars the events come from, and when each was read.
 * @csspart actions - The download of all events.
 *
 * @cssState loading - Events are on their way.
 * @cssState ready - Events are shown.
 * @cssState empty - There are no events.
 * @cssState error - The events could not be had.
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
    noAdd: { type: Boolean, attribute: 'no-add' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    subscribe: {},
    zone: {},
    now: {},
  };

  /** Addresses of calendars, feeds or pages, with spaces between; `#id` is a script of the page. Without it, a JSON-LD script inside the tag. */
  src = '';

  /** What the sources are, when that is not to be recognised: `auto`, `ical`, `tec`, `eventbrite`, `json-ld`, `json-feed`, `rss` or `snapshot`, one for all or one for each. */
  type = 'auto';

  /** `list`, `cards`, `agenda` (a line for each event, by day) or `calendar` (a month). */
  layout = 'list';

  /** Headings between events: `none`, `month` or `series`. */
  group = 'none';

  /** What a visitor may choose by: `search`, `tag`, `place`, `free` and `dates`, or `all`. */
  filters = '';

  /** How many events are shown before a button shows as many again. */
  limit = 10;

  /** Also lists what is over, of the past year, folded under a line. */
  past = false;

  /** Shows the images of events; they are fetched from where the organisers keep them. */
  images = false;

  /** Leaves out the ways to put an event into a calendar. */
  noAdd = false;

  /** Adds the events for search engines, as a schema.org script beside what the author wrote. */
  jsonLd = false;

  /** Address of a calendar to subscribe to; that of the first iCalendar source when left out. */
  subscribe = '';

  /** IANA name of the time zone of events that name none. */
  zone = 'Europe/London';

  /** A date that stands in for today, for previews and tests. */
  now = '';

  readonly #body = new EventListController(this);
  /** What search engines have been told. */
  #told: EventsModel | undefined;
  protected override readonly localeTable: LocaleTable<EventsStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override get coreStrings() {
    return { ...super.coreStrings, ...this.s.core };
  }

  protected override toQuery(): EventsQuery | undefined {
    const page = {
      base: this.ownerDocument.baseURI,
      scriptText: (id: string) => pageScript(this, id),
      day: new Date(this.#clock()).toISOString().slice(0, 10),
    };
    return toQuery(this, page, (message) => this.warnOnce(message));
  }

  protected override async load(query: EventsQuery, signal: AbortSignal): Promise<EventsModel> {
    const [model] = await Promise.all([
      loadEvents(query, this.#clock(), { signal, warn: (message) => this.warnOnce(message) }),
      this.#body.loadLayout({ ...this.#shape, past: this.past }),
    ]);
    return model;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { model } = this;
    if (!this.jsonLd || this.status !== 'ready' || !model || model === this.#told) return;
    this.#told = model;
    this.#tellSearchEngines(model).catch((error: unknown) => console.error(error));
  }

  async #tellSearchEngines(model: EventsModel): Promise<void> {
    const { publishStructuredData } = await import('./lazy/structured-data/structured-data.js');
    await publishStructuredData(this, model.upcoming, () => this.model === model);
  }

  protected override headingText(): string {
    return this.s.heading;
  }

  protected override provenanceOf({ reports }: EventsModel): TemplateResult {
    return feedsView(toFeeds(reports), withStrings(this.i18n, this.i18n.strings.feeds));
  }

  protected override provenanceOfEmpty(answer: unknown): TemplateResult {
    return feedsView(toFeeds((answer as NoEvents).reports), withStrings(this.i18n, this.i18n.strings.feeds));
  }

  protected override renderModel(model: EventsModel): TemplateResult {
    const shown = this.#body.filteredEvents(model);
    const options = this.#options(model);
    return eventsView(model, options.voice, {
      filters: this.#body.renderFilters(model, shown.length, options),
      events: this.#body.renderEvents(model, shown, options),
      past: this.#body.renderPastEvents(model, options),
      subscribe: webcalUrl(this.subscribe || subscriptionUrl(model)),
      retryButton: this.#again,
    });
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    return emptyView(answer as NoEvents, this.#voice, this.#again);
  }

  protected override actionsFor(model: EventsModel): readonly Action[] {
    const shown = this.#body.filteredEvents(model);
    if (this.noAdd || !shown.length) return [];
    const save = async () => this.s.savedAs(await this.#body.saveCalendar(this.s.fileName, shown, model.now));
    return [{ id: 'ics', label: this.s.downloadAll, run: save }];
  }

  get #again(): TemplateResult {
    return html`<button type="button" @click=${() => this.reload()}>${this.coreStrings.retry}</button>`;
  }

  get #voice(): Voice {
    return { s: this.s, locale: this.locale, format: this.format, ownClock: visitorMoment };
  }

  #options({ now, zone, today, next }: EventsModel): EventListOptions {
    const warn = (message: string) => this.warnOnce(message);
    return {
      voice: this.#voice,
      zone,
      level: this.level + (this.noHeading ? 0 : 1),
      images: this.images,
      isPast: false,
      nextId: next?.id,
      ...this.#shape,
      filters: parseFilters(this.filters, warn),
      limit: this.limit,
      noAdd: this.noAdd,
      now,
      today,
    };
  }

  get #shape(): Pick<EventListOptions, 'layout' | 'group'> {
    const warn = (message: string) => this.warnOnce(message);
    return {
      layout: oneOf('layout', this.layout, LAYOUTS, warn),
      group: oneOf('group', this.group, GROUPS, warn),
    };
  }

  #clock(): number {
    return resolveNow(this.now, Date.now, (message) => this.warnOnce(message));
  }
}
