import { LazyModule, memoizeLast, withStrings, type I18n } from '@odm-widgets/core';
import { getObservations, runInSlices, type ObservationWithTerms } from '@odm-widgets/data/lexicon';
import type { ObservationSet, ObservationSource, Term } from '@odm-widgets/data/model';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LexiconModel, TermResults } from '../../lexicon.model.js';
import type { Filter, LexiconQuery } from '../../lexicon.query.js';
import type { LexiconStrings } from '../../strings/types.js';
import { countOf, ObservationList, type MatchedObservation } from './observations.model.js';
import { observationsView } from './observations.view.js';
import type { MapAttributes, MapController } from '../map/index.js';
import { observationStrings } from './strings/index.js';
import type { ObservationStrings } from './strings/types.js';

/** A list of so many is made before it is opened. */
const AT_ONCE = 1000;
const PER_TERM = 5;
const PER_LIST = 20;
/** Lists that are not of a term; no term has such an id. */
const FITTING = ' fitting';
const UNMATCHED = ' unmatched';

export interface ObservationsHost {
  i18n: () => I18n<LexiconStrings>;
  /** Tells the page's developer about a source that failed. */
  warn: (message: string) => void;
  announce: (text: string) => void;
  /** Address of the dataset. */
  apiBase: () => string;
}

/** The element, with what its tag says of a map. */
type Element = ReactiveControllerHost & HTMLElement & MapAttributes;

/** Fetches observations after the first content, finds their terms in short slices, and shows them. */
export class ObservationsController {
  /** Sources that were read, once all have been tried. */
  sets: readonly ObservationSet[] = [];
  readonly #element: Element;
  readonly #host: ObservationsHost;
  readonly #map: LazyModule<{ controller: MapController }>;
  readonly #fitting = memoizeLast(
    (
      list: ObservationList,
      terms: readonly Term[],
      search: string,
      topic: Filter['topic'],
      who: Filter['who'],
      effect: Filter['effect'],
    ) => list.fitting({ search, topic, who, effect }, terms),
  );
  #model: LexiconModel | undefined;
  #observations: string | undefined;
  #list: ObservationList | undefined;
  #total = 0;
  #stopFilling = () => {};
  #failed: string[] = [];
  /** How many are shown, by the list they are in. */
  readonly #limits = new Map<string, number>();
  /** Lists that are open. */
  readonly #opened = new Set<string>();

  constructor(element: Element, host: ObservationsHost) {
    this.#element = element;
    this.#host = host;
    this.#map = new LazyModule(element, async () => {
      const { MapController, styles } = await import('../map/index.js');
      return { controller: new MapController(element, host), styles };
    });
  }

  get list(): ObservationList | undefined {
    return this.#list;
  }

  /** The map, as soon as its code is there. */
  get map(): MapController | undefined {
    return this.#map.loaded?.controller;
  }

  /** Fetches the map, where the tag names what to draw it on. */
  async openMap(): Promise<void> {
    const { authority, authorities, tiles } = this.#element;
    if (!authority && !authorities && !tiles) return;
    try {
      (await this.#map.load()).controller.show(this.#element, this.#host.apiBase);
    } catch (error) {
      // The list says all that the map does.
      console.error(error);
    }
  }

  /** Whether every observation that was read has been given its terms. */
  get isDone(): boolean {
    return this.#list !== undefined && this.#list.all.length === this.#total;
  }

  /** All observations with the ids of their terms, to be saved. */
  get withTerms(): ObservationWithTerms[] {
    if (!this.isDone) return [];
    return this.#list!.all.map(({ observation, source, terms }) => ({
      observation,
      source,
      termIds: terms.map(({ id }) => id),
    }));
  }

  /** Fetches what a lexicon and a query name, unless that is shown already. */
  show(model: LexiconModel, { observations }: Pick<LexiconQuery, 'observations'>): void {
    if (model === this.#model && observations === this.#observations) return;
    this.#model = model;
    this.#observations = observations;
    void this.#load(model, [...model.lexicon.observations, ...(observations ? [observations] : [])]);
  }

  async #load(model: LexiconModel, sources: readonly (ObservationSource | string)[]): Promise<void> {
    const results = await Promise.allSettled(sources.map((source) => getObservations(source)));
    if (model !== this.#model) return;
    this.#failed = [];
    for (const [at, result] of results.entries()) {
      if (result.status === 'fulfilled') continue;
      const source = sources[at]!;
      this.#failed.push(typeof source === 'string' ? source : source.title);
      this.#host.warn(`observations could not be shown: ${(result.reason as Error).message}`);
    }
    this.sets = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    this.#list = new ObservationList();
    this.#total = countOf(this.sets);
    this.#stopFilling();
    this.#stopFilling = runInSlices(this.#list.fill(model, this.sets), () => this.#element.requestUpdate());
  }

  get #i18n(): I18n<ObservationStrings> {
    const i18n = this.#host.i18n();
    return withStrings(i18n, observationStrings[i18n.locale]);
  }

  /** Observations of one term, with their number. */
  renderOf({ id }: Term): unknown {
    const found = this.isDone ? this.#list!.ofTerm(id) : [];
    if (!found.length) return nothing;
    const i18n = this.#i18n;
    const { strings, format } = i18n;
    return html`<details class="of-term">
      <summary>${strings.ofTerm(format.number(found.length), found.length === 1)}</summary>
      ${this.#renderList(id, found, PER_TERM, i18n)}
    </details>`;
  }

  /** All observations that fit the filter, and those without a term. */
  render({ search, topic, who, effect }: Filter, { terms, isFound }: TermResults): unknown {
    const i18n = this.#i18n;
    const { strings, format } = i18n;
    const failures = this.#failed.map((title) => html`<p class="notice">${strings.failed({ title })}</p>`);
    if (!this.#list || (!this.#total && failures.length)) return failures;
    const all = format.number(this.#total);
    if (!this.isDone)
      return html`<p class="quiet">${strings.sorting(format.number(this.#list.all.length), all)}</p>`;
    const { unmatched } = this.#list;
    const fitting = isFound ? this.#fitting(this.#list, terms, search, topic, who, effect) : undefined;
    return html`${failures}
      <section part="observations" class="all-observations" aria-label=${strings.title}>
        <p class="observed">${strings.count(all, format.number(unmatched.length))}</p>
        <details @toggle=${this.#onToggle(FITTING)}>
          <summary>
            ${fitting ? strings.fitting(format.number(fitting.length), all) : strings.searching}
          </summary>
          ${
            this.#isMade(FITTING)
              ? html`<div aria-busy=${fitting ? nothing : 'true'}>
                  ${this.#renderFitting(fitting ?? this.#list.all, i18n)}
                </div>`
              : nothing
          }
        </details>
        ${
          unmatched.length
            ? html`<details class="unmatched" @toggle=${this.#onToggle(UNMATCHED)}>
                <summary>${strings.unmatched(format.number(unmatched.length))}</summary>
                <p class="quiet">${strings.rule}</p>
                ${this.#isMade(UNMATCHED) ? this.#renderList(UNMATCHED, unmatched, PER_LIST, i18n) : nothing}
              </details>`
            : nothing
        }
      </section>`;
  }

  /** The list, beside the map where there is one. */
  #renderFitting(fitting: readonly MatchedObservation[], i18n: I18n<ObservationStrings>): unknown {
    const { map } = this;
    if (!map) return this.#renderList(FITTING, fitting, PER_LIST, i18n);
    const drawn = map.render(fitting, this.#list!.all);
    return html`<div class="map-and-list">
      <div>${drawn}</div>
      <div>${map.renderChosen()} ${this.#renderList(FITTING, map.listed(fitting), PER_LIST, i18n)}</div>
    </div>`;
  }

  /** A list of few is there before it is opened, to be found in the page and printed; one of thousands would cost each key. */
  #isMade(key: string): boolean {
    return this.#total <= AT_ONCE || this.#opened.has(key);
  }

  #onToggle(key: string) {
    return (event: Event): void => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open) this.#opened.add(key);
      else this.#opened.delete(key);
      if (open && key === FITTING) void this.openMap();
      this.#element.requestUpdate();
    };
  }

  /** The same list is not made again: most keys that somebody types do not change it. */
  #renderList(
    key: string,
    observations: readonly MatchedObservation[],
    step: number,
    i18n: I18n<ObservationStrings>,
  ): unknown {
    const limit = this.#limits.get(key) ?? step;
    const showMore = () => {
      this.#limits.set(key, limit * 2);
      this.#element.requestUpdate();
    };
    return guard([observations, limit, i18n.locale], () =>
      observationsView(observations, limit, showMore, i18n),
    );
  }
}
