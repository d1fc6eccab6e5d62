import type { NamedPlace, PlaceKind } from '@odm-widgets/data/model';
import { WIDGETS, type AttributeInfo, type WidgetInfo } from './widget-list.js';

/** A place that was chosen, with what is known of it. */
export interface ChosenPlace extends NamedPlace {
  /** What people call it; its code or segment where that is not known. */
  title: string;
  /** Name in Welsh, where it is another. */
  welshTitle?: string;
  /** Code and names of the council of a ward, where they are known. */
  council?: string;
  councilTitle?: string;
  councilWelshTitle?: string;
}

/** What somebody has put together: a widget, a place and options. */
export interface Configuration {
  tag: string;
  place: ChosenPlace | undefined;
  /** Values of the widget’s attributes; a switch that is on has an empty one. */
  options: Readonly<Record<string, string>>;
  /** Whether the site lets no script run without a hash, as the header `Integrity-Policy` says. */
  needsHashes: boolean;
  /** Address of somebody’s own site that has the pages of places, a slash at its end. */
  pagesAt?: string | undefined;
}

export type Attribute = readonly [name: string, value: string];

/** Attributes that say which place is meant, besides those that name one kind of place. */
const PLACE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'ward',
  'wards',
  'lsoas',
  'postcode',
  'authority',
  'authorities',
  'region',
  'combined-authority',
  'nation',
]);

/** The widget with a tag; undefined for what is none. */
export function widgetOf(tag: string): WidgetInfo | undefined {
  return WIDGETS.find((widget) => widget.tag === tag);
}

export function attributeOf(widget: WidgetInfo, name: string): AttributeInfo | undefined {
  return widget.attributes.find((attribute) => attribute.name === name);
}

/** Whether a widget is about places: it can be told which one. */
export function isAboutPlaces({ tag, attributes }: WidgetInfo): boolean {
  // Its council is where observations are counted, which is an option of its map.
  return tag !== 'odm-lexicon' && attributes.some(({ name }) => name === 'authority');
}

/**
 * The place that a widget shows for a chosen one: a widget of councils shows the council of a ward. Undefined where it
 * shows no such place.
 */
export function shownPlace(widget: WidgetInfo, place: ChosenPlace | undefined): NamedPlace | undefined {
  if (!place || !isAboutPlaces(widget)) return undefined;
  if (place.kind === 'nation' && hasOwn(widget, 'ward')) return undefined;
  if (hasOwn(widget, place.kind)) return { kind: place.kind, name: place.name };
  return place.kind === 'ward' && place.council ? { kind: 'authority', name: place.council } : undefined;
}

const hasOwn = ({ attributes }: WidgetInfo, wanted: PlaceKind) =>
  attributes.some(({ name }) => name === wanted);

/** Whether options name a place themselves, so that the chosen one does not count. */
export function namesPlace(options: Configuration['options']): boolean {
  return Object.keys(options).some((name) => PLACE_ATTRIBUTES.has(name));
}

/** The attributes of the tag, in the order of the manifest. */
export function attributesOf(configuration: Configuration): Attribute[] {
  const { tag, place, options } = configuration;
  const widget = widgetOf(tag);
  if (!widget) return [];
  const all = { ...placeAttributes(widget, place, options), ...options };
  return widget.attributes.flatMap(({ name }): Attribute[] =>
    Object.hasOwn(all, name) ? [[name, all[name]!]] : [],
  );
}

function placeAttributes(
  widget: WidgetInfo,
  place: ChosenPlace | undefined,
  options: Configuration['options'],
): Record<string, string> {
  const shown = namesPlace(options) ? undefined : shownPlace(widget, place);
  if (!shown) return {};
  const name = nameInTag(shown);
  if (shown.kind === 'ward' && place?.council && hasOwn(widget, 'authority'))
    return { ward: name, authority: place.council };
  // A widget of wards shows a council by letting visitors choose one of its wards.
  const needsPicker = shown.kind === 'authority' && widget.tag === 'odm-ward-deprivation';
  return { [shown.kind]: name, ...(needsPicker ? { picker: '' } : {}) };
}

/** "north-west" of an address is "North West" for those who read a tag. */
function nameInTag({ kind, name }: NamedPlace): string {
  if (kind !== 'region' && kind !== 'combined-authority') return name;
  const small = /^(?:and|of|the)$/u;
  return name
    .split('-')
    .map((word, index) =>
      index > 0 && small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** What a widget cannot be without, and has not been given. */
export type Missing = 'place' | 'kind-of-place' | { attribute: string };

/** Attributes without which a widget shows nothing. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'odm-events': ['src'],
  'odm-newsletter': ['action', 'consent', 'privacy-href'],
  'odm-declaration-badge': ['supporter'],
  'odm-term': ['term'],
};

/** What is still needed before there is something to show; empty where nothing is. */
export function missingFrom({ tag, place, options }: Configuration): Missing[] {
  const widget = widgetOf(tag);
  if (!widget) return [];
  const required = (REQUIRED[tag] ?? []).filter((attribute) => !options[attribute]?.trim());
  if (isAboutPlaces(widget) && !namesPlace(options) && !shownPlace(widget, place))
    return [place ? 'kind-of-place' : 'place'];
  return required.map((attribute) => ({ attribute }));
}
