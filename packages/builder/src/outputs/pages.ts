import { toPlaceSegment, type NamedPlace } from '@odm-widgets/data/model';
import { shownPlace, widgetOf, type Configuration } from '../configuration/configuration.js';
import type { Release, SitePages } from './output.js';

/** A page of a widget and a place. */
export interface PlacePage {
  /** Address of the page, and of the same for frames. */
  url: string;
  frame: string;
  /** Options that an address does not hold, so that the page is without them. */
  without: readonly string[];
}

const PREFIX = 'odm-';
/** Options that a page has in its address, or that say nothing of what is shown. */
const IN_ADDRESS: ReadonlySet<string> = new Set(['view', 'lang']);

/** The release with the pages at another address, all of them, as `odm-widgets pages --all` writes them. */
export const withPagesAt = (release: Release, site: string): Release => ({
  ...release,
  site,
  isLocal: false,
  published: { pages: release.pages, councils: 'all' },
});

/** The page that shows what is configured; undefined where the site has none of it. */
export function pageOf(configuration: Configuration, release: Release): PlacePage | undefined {
  const { tag, place, options } = configuration;
  const widget = widgetOf(tag);
  const shown = widget && shownPlace(widget, place);
  const { published } = release;
  if (!shown || !published || !covers(published, shown, place?.council)) return undefined;
  const views = viewsOf(published, tag, shown);
  if (!views) return undefined;
  const view = views.includes(options['view'] ?? '') ? options['view'] : undefined;
  const segments = [
    'w',
    tag.slice(PREFIX.length),
    toPlaceSegment(shown),
    ...(view && view !== views[0] ? [view] : []),
    ...(options['lang'] === 'cy' ? ['cy'] : []),
  ];
  const url = `${release.site}${segments.join('/')}/`;
  return {
    url,
    frame: `${url}embed/`,
    without: Object.keys(options).filter(
      (name) => !IN_ADDRESS.has(name) || (name === 'view' && options['view'] !== views[0] && !view),
    ),
  };
}

/** Whether a site has the pages of a place; of the council of a ward it may not be known which it is. */
function covers({ councils }: SitePages, { kind, name }: NamedPlace, councilOfWard: string | undefined) {
  const council = kind === 'ward' ? councilOfWard : name;
  return councils === 'all' || (council !== undefined && councils.includes(council));
}

function viewsOf({ pages }: SitePages, tag: string, { kind }: NamedPlace): readonly string[] | undefined {
  return Object.hasOwn(pages, tag) ? pages[tag]?.[kind] : undefined;
}
