import { LazyModule, type I18n } from '@odm-widgets/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { groupsOf, shrinkAt, type ObservationGroup, type PlacedObservation } from './map.model.js';
import { groupText } from './map.chart.js';
import type { TilesConfig } from './map.query.js';
import type { MapStrings } from './strings/types.js';
import type { StreetMap } from '../streets/index.js';

export interface StreetsHost {
  i18n: () => I18n<MapStrings>;
  warn: (message: string) => void;
  choose: (group: ObservationGroup) => void;
}

/** What a map of streets shows. */
interface StreetsContent {
  shown: readonly PlacedObservation[];
  /** What it is scaled to at first. */
  all: readonly PlacedObservation[];
}

/** Offers a map of streets, and shows it once the visitor has asked for it: its pictures are from another host. */
export class StreetsController {
  readonly #element: ReactiveControllerHost & Element;
  readonly #host: StreetsHost;
  readonly #module: LazyModule<typeof import('../streets/index.js')>;
  /** Leaflet draws in here; the element stays the same from one rendering to the next. */
  #container: HTMLDivElement | undefined;
  #map: StreetMap | undefined;
  #isOpen = false;
  #hasFailed = false;
  #lacksPictures = false;
  #content: StreetsContent | undefined;

  constructor(element: ReactiveControllerHost & Element, host: StreetsHost) {
    this.#element = element;
    this.#host = host;
    this.#module = new LazyModule(element, () => import('../streets/index.js'));
    element.addController({
      hostUpdated: () => this.#update(),
      hostDisconnected: () => this.#close(),
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  render(tiles: TilesConfig, content: StreetsContent): TemplateResult {
    const { strings } = this.#host.i18n();
    const { streets } = strings;
    const { host } = tiles;
    this.#content = content;
    if (!this.#isOpen)
      return html`${this.#hasFailed ? html`<p class="notice" role="status">${streets.failed}</p>` : nothing}
        <p class="streets-offer">
          <button type="button" @click=${() => this.#open(tiles)}>${streets.show({ host })}</button>
          <span class="note">${streets.note({ host })}</span>
        </p>`;
    return html`<div class="streets" role="group" aria-label=${streets.label}>
        ${this.#container}
        <div class="zoom">
          <button type="button" aria-label=${streets.zoomIn} @click=${() => this.#map?.zoom(1)}>+</button>
          <button type="button" aria-label=${streets.zoomOut} @click=${() => this.#map?.zoom(-1)}>−</button>
        </div>
      </div>
      <p class="note attribution">${attributionView(tiles.attribution)}</p>
      ${this.#lacksPictures ? html`<p class="notice" role="status">${streets.pictures}</p>` : nothing}
      <p><button type="button" @click=${() => this.#close()}>${streets.hide}</button></p>`;
  }

  async #open(tiles: TilesConfig): Promise<void> {
    const element = this.#element;
    const container = element.ownerDocument.createElement('div');
    container.className = 'street-map';
    this.#container = container;
    this.#isOpen = true;
    this.#hasFailed = false;
    this.#lacksPictures = false;
    element.requestUpdate();
    try {
      const [{ createStreetMap }] = await Promise.all([this.#module.load(), element.updateComplete]);
      const map = await createStreetMap(container, {
        url: tiles.url,
        groupsOf: (shown, distance, latitude) => {
          const shrink = shrinkAt(latitude);
          return groupsOf(shown, { distance: distance * shrink, shrink });
        },
        textOf: (group) => groupText(group, [], this.#host.i18n()),
        numberOf: (count) => this.#host.i18n().format.number(count),
        choose: (group) => this.#host.choose(group),
        onTileError: () => {
          if (this.#lacksPictures) return;
          this.#lacksPictures = true;
          this.#host.warn(
            `pictures of ${tiles.url} could not be fetched. A policy of the page needs img-src ${new URL(tiles.url.replace(/[{}]/gu, '')).origin}.`,
          );
          element.requestUpdate();
        },
      });
      // It may have been closed meanwhile, and opened again.
      if (container !== this.#container) return map.remove();
      this.#map = map;
      this.#update();
    } catch (error) {
      if (container !== this.#container) return;
      this.#hasFailed = true;
      this.#host.warn(
        `the map of streets could not be shown: ${(error as Error).message} Where the page has require-trusted-types-for, Leaflet does not run.`,
      );
      this.#close();
    }
  }

  #update(): void {
    if (this.#content) this.#map?.show(this.#content.shown, this.#content.all);
  }

  #close(): void {
    this.#isOpen = false;
    this.#container = undefined;
    this.#map?.remove();
    this.#map = undefined;
    this.#element.requestUpdate();
  }
}

const OPENSTREETMAP = 'OpenStreetMap';

/** The source of the pictures; OpenStreetMap asks for a link to its licence. */
function attributionView(attribution: string): TemplateResult | string {
  return attribution.includes(OPENSTREETMAP)
    ? html`<a href="https://www.openstreetmap.org/copyright">${attribution}</a>`
    : attribution;
}
