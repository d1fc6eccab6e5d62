import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { LazyPart, type OdmElement } from '@odm-widgets/core';
import type { EventOccurrence } from '@odm-widgets/data/model';
import type { Choice } from './events.controls.js';
import { fileNameOf, type EventsModel } from './events.model.js';
import type { Filter } from './events.query.js';
import { addView, limitedView, type ViewOptions } from './events.view.js';
import type { Voice } from './events.when.js';

/** What the author set, as far as it is about drawing. */
export interface BodyOptions extends Omit<ViewOptions, 'add'> {
  filters: readonly Filter[];
  limit: number;
  noAdd: boolean;
  /** Time of the listing, in milliseconds since 1970. */
  now: number;
}

type Host = Pick<
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

/** What a visitor does with the list: choosing, showing more, opening a day, taking an event home. */
export class EventsBody {
  #choice: Choice | undefined;
  #extra = 0;
  #opened = new Set<string>();
  #day: string | undefined;
  readonly #host: Host;
  // The list comes first; what is chosen with and opened is fetched when it is wanted.
  readonly #controls: LazyPart<typeof import('./events.controls.js')>;
  readonly #adding: LazyPart<typeof import('./events.add.js')>;
  readonly #calendar: LazyPart<typeof import('./events.calendar.js')>;

  constructor(host: Host) {
    this.#host = host;
    const adopt = ({ styleSheet }: CSSResult) => void host.shadowRoot?.adoptedStyleSheets.push(styleSheet!);
    this.#controls = new LazyPart(host, async () => {
      const part = await import('./events.controls.js');
      part.controlsStyles.forEach(adopt);
      return part;
    });
    this.#adding = new LazyPart(host, () => import('./events.add.js'));
    this.#calendar = new LazyPart(host, async () => {
      const part = await import('./events.calendar.js');
      adopt(part.calendarStyles);
      return part;
    });
  }

  /** Events that fit what was chosen. */
  shown({ upcoming }: EventsModel): readonly EventOccurrence[] {
    return this.#choice ? (this.#controls.value?.chosen(upcoming, this.#choice) ?? upcoming) : upcoming;
  }

  controls({ upcoming }: EventsModel, shown: number, { filters, voice }: BodyOptions): unknown {
    if (!filters.length) return nothing;
    const part = this.#controls.value;
    if (!part) return html`<div class="controls-room"></div>`;
    const choice = this.#choice ?? part.EVERYTHING;
    const choose = (change: Partial<Choice>) => {
      this.#choice = { ...choice, ...change };
      this.#extra = 0;
      this.#changed(change);
    };
    return part.controlsView(upcoming, shown, { filters, choice, voice, choose });
  }

  events(model: EventsModel, shown: readonly EventOccurrence[], options: BodyOptions): unknown {
    const own = this.withWays(options);
    return options.layout === 'calendar'
      ? this.#month(model, shown, own)
      : this.#list(shown, own, options.limit);
  }

  /** Options with the ways to take an event home, unless they are left out. */
  withWays(options: BodyOptions): ViewOptions {
    return { ...options, add: (event) => (options.noAdd ? nothing : this.#add(event, options)) };
  }

  /** Saves a calendar file; what it returns is said to a screen reader. */
  async save(name: string, events: readonly EventOccurrence[], now: number): Promise<string> {
    return (await this.#adding.load()).saveCalendar(name, events, now);
  }

  #list(shown: readonly EventOccurrence[], options: ViewOptions, limit: number): TemplateResult {
    const step = limit >= 1 ? Math.floor(limit) : shown.length;
    const count = step + this.#extra;
    return limitedView(shown, options, count, step, () => {
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
    return part.calendarView(shown, { ...options, day, select });
  }

  #add(event: EventOccurrence, { voice, now }: BodyOptions): TemplateResult {
    const save = () => void this.#saveOne(event, voice, now);
    const ways = this.#opened.has(event.id) ? this.#adding.value?.waysToAdd(event, voice, save) : undefined;
    return addView(event, voice, ways, (open) => {
      if (open) this.#opened.add(event.id);
      else this.#opened.delete(event.id);
      this.#host.requestUpdate();
    });
  }

  async #saveOne(event: EventOccurrence, { s }: Voice, now: number): Promise<void> {
    try {
      this.#host.announce(s.saved(await this.save(fileNameOf(event, s.fileName), [event], now)));
    } catch (error) {
      console.error('The calendar file could not be saved.', error);
      this.#host.announce(s.core.actionFailed);
    }
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
