import type { Locale, PlacePages } from '@odm-widgets/core/prerender.js';
import { parsePlaceSegment, toPlaceSegment, type NamedPlace } from '@odm-widgets/data/model';

/** The page of a place, the same for a frame, and what oEmbed says of it. */
export type PageForm = 'page' | 'frame' | 'oembed';

/** A page of a widget and a place. */
export interface PageAddress {
  tag: string;
  place: NamedPlace;
  /** The views there are of such a place, the first one without a segment of its own. */
  views: readonly string[];
  /** One of them; undefined where there are none. */
  view: string | undefined;
  locale: Locale;
  form: PageForm;
}

/** Folder of all pages, beside which a site has its own. */
export const FOLDER = 'w';

const PREFIX = 'odm-';
/** No address of ours is longer. */
const MAX_LENGTH = 200;
const LAST: Readonly<Record<PageForm, string>> = { page: '', frame: 'embed/', oembed: 'oembed.json' };

/** Path of a page below the address of the site, without a slash at its beginning. */
export function pathOf({ tag, place, views, view, locale, form }: PageAddress): string {
  const segments = [
    FOLDER,
    tag.slice(PREFIX.length),
    toPlaceSegment(place),
    ...(view && view !== views[0] ? [view] : []),
    ...(locale === 'cy' ? ['cy'] : []),
  ];
  return `${segments.join('/')}/${LAST[form]}`;
}

/**
 * Reads the path of a page; undefined for what is none, in every part. A path that is written otherwise than `pathOf`
 * writes it, with a code in small letters or without the slash at its end, is that of the page it means.
 *
 * @param path decoded, with or without a slash at its beginning
 * @param pagesOf the places a widget has pages for, by its tag
 */
export function parsePath(
  path: string,
  pagesOf: (tag: string) => PlacePages | undefined,
): PageAddress | undefined {
  if (path.length > MAX_LENGTH) return undefined;
  const [folder, widget = '', segment = '', ...rest] = path.replace(/^\//u, '').split('/');
  const tag = PREFIX + widget.toLowerCase();
  const place = parsePlaceSegment(segment);
  const views = place && pagesOf(tag)?.[place.kind];
  if (folder !== FOLDER || !views) return undefined;
  if (rest.at(-1) === '' || rest.at(-1) === 'index.html') rest.pop();
  const view = takeView(rest, views);
  const locale = takeIf(rest, 'cy') ? 'cy' : 'en';
  const form = takeIf(rest, 'embed') ? 'frame' : takeIf(rest, 'oembed.json') ? 'oembed' : 'page';
  return rest.length ? undefined : { tag, place, views, view, locale, form };
}

function takeView(rest: string[], views: readonly string[]): string | undefined {
  const view = views.find((one) => one === rest[0]);
  if (view) rest.shift();
  return view ?? views[0];
}

function takeIf(rest: string[], segment: string): boolean {
  if (rest[0] !== segment) return false;
  rest.shift();
  return true;
}
