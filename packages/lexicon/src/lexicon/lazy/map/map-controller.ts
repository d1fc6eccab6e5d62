import { markEnglish, withStrings, type I18n } from '@odm-widgets/core';
import { filesAt, getBoundaries, getWardNames, type DatasetFiles } from '@odm-widgets/data/boundaries';
import type { Source } from '@odm-widgets/data/model';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LexiconStrings } from '../../strings/types.js';
import type { MatchedObservation } from '../observations/observations.model.js';
import { findCouncils } from './councils-loader.js';
import { englishWardNames, observationFigure, wardNameOf } from './map.chart.js';
import {
  groupsOf,
  nearnessOf,
  placedObservations,
  type ChosenPlace,
  type MapGround,
  type ObservationGroup,
  type PlacedObservation,
} from './map.model.js';
import { PlacePicker } from './place-picker.js';
import { StreetsController } from './streets-controller.js';
import { mapStrings } from './strings/index.js';
import type { MapStrings } from './strings/types.js';
import { toMapConfig, type MapAttributes, type MapConfig } from './map.query.js';

export interface MapHost {
  i18n: () => I18n<LexiconStrings>;
  announce: (text: string) => void;
  /** Tells the page's developer what could not be shown. */
  warn: (message: string) => void;
}

/** What is drawn, and what it was made from. */
interface Shown {
  i18n: I18n;
  observations: readonly MatchedObservation[];
  placed: readonly PlacedObservation[];
  groups: readonly ObservationGroup[];
  figure: ReturnType<typeof observationFigure> | undefined;
}

/** Shows observations on the wards of councils, or on streets, and which of them the list beside is about. */
export class MapController {
  readonly #element: ReactiveControllerHost & Element;
  readonly #host: MapHost;
  readonly #streets: StreetsController;
  readonly #picker = new PlacePicker();
  #config: MapConfig | undefined;
  #grounds: readonly MapGround[] | undefined;
  #hasFailed = false;
  #all: readonly MatchedObservation[] = [];
  #placedOfAll: readonly PlacedObservation[] = [];
  #shown: Shown | undefined;
  #chosen: ObservationGroup | undefined;

  constructor(element: ReactiveControllerHost & Element, host: MapHost) {
    this.#element = element;
    this.#host = host;
    this.#streets = new StreetsController(element, {
      i18n: () => this.#i18n,
      warn: host.warn,
      choose: (group) => this.#choose(group),
    });
  }

  /** Sources of what is drawn below the observations. */
  get sources(): readonly Source[] {
    return this.#grounds?.flatMap(({ boundaries }) => boundaries.provenance.sources) ?? [];
  }

  /**
   * Fetches what attributes name, unless that is there already.
   *
   * @param apiBase address of the dataset; only called where councils are named
   */
  show(attributes: MapAttributes, apiBase: () => string): void {
    const config = toMapConfig(attributes, this.#element.baseURI, this.#host.warn);
    if (!config || JSON.stringify(config) === JSON.stringify(this.#config)) return;
    this.#config = config;
    void this.#load(config, apiBase);
  }

  async #load(config: MapConfig, apiBase: () => string): Promise<void> {
    this.#hasFailed = false;
    try {
      const grounds = config.councils.length
        ? await this.#groundsOf(config.councils, filesAt(apiBase()))
        : [];
      if (config !== this.#config) return;
      this.#hasFailed = !grounds.length && !config.tiles;
      this.#grounds = grounds;
    } catch (error) {
      if (config !== this.#config) return;
      this.#hasFailed = true;
      this.#host.warn(`the map could not be shown: ${(error as Error).message}`);
    }
    this.#shown = undefined;
    this.#element.requestUpdate();
  }

  /** The grounds of the councils that are found; the developer is told about others. */
  async #groundsOf(councils: readonly string[], files: DatasetFiles): Promise<MapGround[]> {
    const { codes, problems } = await findCouncils(councils, files);
    for (const problem of problems) this.#host.warn(problem);
    return Promise.all(
      codes.map(async (code) => {
        const [boundaries, names] = await Promise.all([
          getBoundaries(files, code),
          getWardNames(files, code),
        ]);
        return { boundaries, names };
      }),
    );
  }

  /**
   * The observations the list beside the map is about: those of the chosen circle.
   *
   * @param fitting all that fit the filter
   */
  listed(fitting: readonly MatchedObservation[]): readonly MatchedObservation[] {
    const own = new Set(this.#chosen?.observations);
    return this.#chosen ? fitting.filter((one) => own.has(one)) : fitting;
  }

  /**
   * @param fitting observations that fit the filter
   * @param all those that decide what the map is scaled to
   */
  render(
    fitting: readonly MatchedObservation[],
    all: readonly MatchedObservation[],
  ): TemplateResult | typeof nothing {
    const config = this.#config;
    const i18n = this.#i18n;
    const { strings, format } = i18n;
    if (!config) return nothing;
    if (this.#hasFailed) return html`<p class="notice">${strings.failed}</p>`;
    if (!this.#grounds) return html`<p class="quiet">${strings.loading}</p>`;
    const { placed, groups, figure } = this.#update(fitting, all, this.#grounds, i18n);
    const streets = config.tiles
      ? this.#streets.render(config.tiles, { shown: placed, all: this.#placedOfAll })
      : nothing;
    const isOnStreets = this.#streets.isOpen;
    return html`${
        figure && !isOnStreets
          ? html`<odm-map
              .figure=${figure}
              .i18n=${i18n}
              selectable
              .selected=${new Set(this.#chosen ? [this.#chosen.id] : [])}
              @odm-map-choose=${({ detail }: CustomEvent<{ code: string; selected: boolean }>) =>
                this.#choose(detail.selected ? groups.find(({ id }) => id === detail.code) : undefined)}
            ></odm-map>`
          : nothing
      }
      ${streets}
      <p class="quiet">${strings.placed(format.number(placed.length), format.number(fitting.length))}</p>`;
  }

  /** What the list beside the map shows, and the way back to all. */
  renderChosen(): TemplateResult | typeof nothing {
    const chosen = this.#chosen;
    if (!chosen) return nothing;
    const { strings } = this.#i18n;
    const names = englishWardNames(this.#grounds ?? []);
    return html`<p class="chosen">${markEnglish(this.#chosenText(chosen), names, this.#i18n)}</p>
      <button type="button" @click=${() => this.#choose(undefined)}>${strings.showAll}</button>`;
  }

  #chosenText({ position, observations }: ObservationGroup): string {
    const { strings, format, locale } = this.#i18n;
    return strings.chosen({
      ward: wardNameOf(position, this.#grounds ?? [], locale),
      count: format.number(observations.length),
      isOne: observations.length === 1,
    });
  }

  /** The map from which a contributor chooses a place. */
  renderPicker(
    place: ChosenPlace | undefined,
    choose: (place: ChosenPlace | undefined) => void,
  ): TemplateResult | typeof nothing {
    const i18n = this.#i18n;
    if (this.#hasFailed || this.#grounds?.length === 0)
      return html`<p class="notice">${i18n.strings.failed}</p>`;
    if (!this.#grounds) return html`<p class="quiet">${i18n.strings.loading}</p>`;
    return this.#picker.render(this.#grounds, place, choose, i18n);
  }

  #choose(group: ObservationGroup | undefined): void {
    this.#chosen = group;
    if (group) this.#host.announce(this.#chosenText(group));
    this.#element.requestUpdate();
  }

  /** Groups and figure of what is shown; those that are there where nothing has changed. */
  #update(
    observations: readonly MatchedObservation[],
    all: readonly MatchedObservation[],
    grounds: readonly MapGround[],
    i18n: I18n<MapStrings>,
  ): Shown {
    if (all !== this.#all) {
      this.#all = all;
      this.#placedOfAll = placedObservations(all);
      this.#chosen = undefined;
    }
    const last = this.#shown;
    if (last?.i18n.locale === i18n.locale && hasSameItems(last.observations, observations)) return last;
    const placed = placedObservations(observations);
    const groups = placed.length ? groupsOf(placed, nearnessOf(this.#placedOfAll)) : [];
    // Circles change with the filter; a chosen one that is no more would keep the list short.
    const first = this.#chosen?.observations[0];
    this.#chosen = first && groups.find(({ observations: [own] }) => own === first);
    const figure = groups.length && grounds.length ? observationFigure(groups, grounds, i18n) : undefined;
    return (this.#shown = { i18n, observations, placed, groups, figure });
  }

  get #i18n(): I18n<MapStrings> {
    const i18n = this.#host.i18n();
    return withStrings(i18n, mapStrings[i18n.locale]);
  }
}

function hasSameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
