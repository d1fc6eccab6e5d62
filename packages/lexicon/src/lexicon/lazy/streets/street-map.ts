import type * as Leaflet from 'leaflet';
import type { ObservationGroup, PlacedObservation } from '../map/map.model.js';

export interface StreetMapOptions {
  /** Address of the pictures with `{z}`, `{x}` and `{y}`. */
  url: string;
  /**
   * Observations that are near one another.
   *
   * @param distance in degrees of longitude
   * @param latitude of the middle of the map
   */
  groupsOf: (
    shown: readonly PlacedObservation[],
    distance: number,
    latitude: number,
  ) => readonly ObservationGroup[];
  textOf: (group: ObservationGroup) => string;
  numberOf: (count: number) => string;
  choose: (group: ObservationGroup) => void;
  /** A picture could not be fetched. */
  onTileError: () => void;
}

const MAX_ZOOM = 19;
/** Least distance of two circles, and their sizes, in CSS pixels. */
const DISTANCE = 44;
const SIZE = { least: 28, greatest: 44 };
const TILE = 256;
/** Room for half a circle at the edge, in CSS pixels. */
const MARGIN = 24;

/**
 * Draws a map of streets.
 *
 * @throws {Error} where Leaflet cannot run, as under `require-trusted-types-for`
 */
export async function createStreetMap(container: HTMLElement, options: StreetMapOptions): Promise<StreetMap> {
  // @ts-expect-error The types of Leaflet are those of its main file; its ES module has the same exports.
  const leaflet: typeof Leaflet = await import('leaflet/dist/leaflet-src.esm.js');
  return new StreetMap(leaflet, container, options);
}

/** Observations on pictures of a map of streets. */
export class StreetMap {
  readonly #leaflet: typeof Leaflet;
  readonly #map: Leaflet.Map;
  readonly #markers: Leaflet.LayerGroup;
  readonly #options: StreetMapOptions;
  #shown: readonly PlacedObservation[] = [];
  #isPlaced = false;

  constructor(leaflet: typeof Leaflet, container: HTMLElement, options: StreetMapOptions) {
    this.#leaflet = leaflet;
    this.#options = options;
    this.#markers = new leaflet.LayerGroup();
    this.#map = new leaflet.Map(container, {
      // Its own controls write HTML as text, which trusted types refuse; the widget has those it needs.
      attributionControl: false,
      zoomControl: false,
      // The wheel and a single finger scroll the page; two fingers move and zoom the map.
      scrollWheelZoom: false,
      dragging: matchMedia('(pointer: fine)').matches,
      fadeAnimation: false,
      zoomAnimation: false,
      markerZoomAnimation: false,
      maxZoom: MAX_ZOOM,
    });
    new leaflet.TileLayer(options.url, { maxZoom: MAX_ZOOM })
      .on('tileerror', options.onTileError)
      .addTo(this.#map);
    this.#markers.addTo(this.#map);
    this.#map.on('zoomend moveend', () => this.#draw());
  }

  /** Shows observations; what all of them fit in is shown at first. */
  show(shown: readonly PlacedObservation[], all: readonly PlacedObservation[]): void {
    if (shown === this.#shown || !all.length) return;
    this.#shown = shown;
    if (this.#isPlaced) return this.#draw();
    this.#isPlaced = true;
    this.#map.fitBounds(
      all.map(({ position: [longitude, latitude] }) => [latitude, longitude]),
      {
        maxZoom: 17,
        paddingTopLeft: [MARGIN, MARGIN],
        // The buttons that zoom are there.
        paddingBottomRight: [MARGIN + 52, MARGIN],
        animate: false,
      },
    );
  }

  zoom(steps: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + steps, { animate: false });
  }

  remove(): void {
    this.#map.remove();
  }

  /** Circles for what is in sight, grouped for the zoom. */
  #draw(): void {
    const focused = (this.#map.getContainer().getRootNode() as ShadowRoot).activeElement;
    const bounds = this.#map.getBounds().pad(0.1);
    const inSight = this.#shown.filter(({ position: [longitude, latitude] }) =>
      bounds.contains([latitude, longitude]),
    );
    const degrees = 360 / (TILE * 2 ** this.#map.getZoom());
    const groups = this.#options.groupsOf(inSight, DISTANCE * degrees, this.#map.getCenter().lat);
    const hadFocus = this.#markers
      .getLayers()
      .some((marker) => (marker as Leaflet.Marker).getElement() === focused);
    this.#markers.clearLayers();
    for (const group of groups) this.#markers.addLayer(this.#marker(group));
    // What had the focus is drawn anew: the keyboard stays on the map.
    if (hadFocus) this.#map.getContainer().focus({ preventScroll: true });
  }

  #marker(group: ObservationGroup): Leaflet.Marker {
    const { DivIcon, Marker } = this.#leaflet;
    const count = group.observations.length;
    const { least, greatest } = SIZE;
    const size = Math.min(greatest, least + 4 * Math.log2(count));
    const label = this.#map.getContainer().ownerDocument.createElement('span');
    label.textContent = this.#options.numberOf(count);
    const icon = new DivIcon({ className: 'street-marker', html: label, iconSize: [size, size] });
    const [longitude, latitude] = group.position;
    const marker = new Marker([latitude, longitude], { icon, riseOnHover: true });
    const text = this.#options.textOf(group);
    marker.on('add', () => {
      const element = marker.getElement();
      element?.setAttribute('aria-label', text);
      if (element) element.title = text;
    });
    marker.on('click', () => this.#options.choose(group));
    return marker;
  }
}
