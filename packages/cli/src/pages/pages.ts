import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SitePages } from '@odm-widgets/builder/outputs.js';
import { createOnce, VERSION, type Locale } from '@odm-widgets/core/prerender.js';
import { beginLoad, type NamedPlace } from '@odm-widgets/data';
import { datasetFolder } from '../dataset-folder.js';
import { withDataset } from '../prerender/dataset-address.js';
import { FOLDER, parsePath, pathOf, type PageAddress, type PageForm } from './page-address.js';
import { orFirst, readContent, readView, type ContentOptions, type PageContent } from './page-content.js';
import { frameHtml, oembedJson, pageHtml, type PageSite } from './page-html.js';
import { PAGE_STYLES } from './page-styles.js';
import { picturedPage, placePicture, placePicturePath, widgetPictureOf } from './pictures/place-picture.js';
import { loadRasteriser, type Rasterise } from './pictures/rasteriser.js';
import { placeGroups, type PlaceScope } from './places.js';
import { widgetPages, type WidgetPages } from './widget-pages.js';

export type { PlaceScope } from './places.js';

export interface PagesOptions {
  /** Address that the folder of the pages lies at, such as `https://www.example.org/figures/`. */
  site: string;
  /** Folder or address of the dataset; the package `@odm-widgets/dataset` by default. */
  dataset?: string | URL;
  /** Address of the loader of the widgets; of this version on jsDelivr by default. */
  script?: string;
  /** Where problems are reported; the issues of this project by default. */
  report?: string;
  /** Whether each place gets a picture of its own; otherwise there is one for each widget. */
  pictures?: boolean;
  /** The clock, for elections; now by default. */
  now?: Date;
  signal?: AbortSignal;
}

/** What a server sends for the path of a page. */
export type PageResponse =
  | { redirect: string }
  | {
      text: string;
      /** Whose ending says what kind of text it is. */
      name: 'index.html' | 'oembed.json' | 'pages.css' | 'pages.json';
      /** Whether pages of every site may show it in a frame. */
      isFrame: boolean;
    }
  /** A file of this package, by its path. */
  | { file: string };

/** A file of a page, by its path below the folder of the site. */
export interface PageFile {
  path: string;
  text: string;
}

/** A picture of a place, by its path below the folder of the site. */
export interface PictureFile {
  path: string;
  png: Uint8Array;
}

type LoadOutcome = Parameters<ReturnType<typeof beginLoad>>[0];

/** What came of one place. */
export interface PlaceReport {
  place: NamedPlace;
  files: readonly PageFile[];
  pictures: readonly PictureFile[];
  /** The widgets that have pages for places of this kind, and nothing to show of this one. */
  without: readonly string[];
}

const SCRIPT = `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${VERSION}/dist/embed/odm-widgets.js`;
const REPORT = 'https://github.com/OpenDataManchester/odm-widgets/issues/new';
/** Pictures of widgets, for all places; written by scripts/page-pictures.js. */
export const PICTURES = fileURLToPath(new URL('../../pictures', import.meta.url));
const LOCALES: readonly Locale[] = ['en', 'cy'];
const WRITERS: readonly [PageForm, (page: PageContent, site: PageSite) => string][] = [
  ['page', pageHtml],
  ['frame', frameHtml],
  ['oembed', oembedJson],
];

/**
 * What a server sends for a path such as `/w/ward-deprivation/E05011351/cy/`; undefined where there is no such page.
 * Nothing of a path is repeated but codes and words that were recognised.
 *
 * @param path decoded
 * @throws {OdmError} when a file of the dataset cannot be had
 */
export async function respondTo(path: string, options: PagesOptions): Promise<PageResponse | undefined> {
  if (path === `/${FOLDER}/pages.css`) return { text: PAGE_STYLES, name: 'pages.css', isFrame: false };
  if (path === `/${FOLDER}/${PAGES_FILE}`) {
    const text = `${JSON.stringify(await sitePages({ by: 'all' }))}\n`;
    return { text, name: PAGES_FILE, isFrame: false };
  }
  const picture = widgetPictureOf(path);
  if (picture) return { file: join(PICTURES, picture) };
  const widgets = await widgetPages();
  const address = parsePath(path, (tag) => widgets.get(tag)?.pages);
  const widget = address && widgets.get(address.tag);
  if (!widget) return undefined;
  const page = await withDataset(options.dataset ?? datasetFolder(), (base) =>
    readContent(address, widget, contentOptions(base, options)),
  );
  if (!page) return undefined;
  if (`/${pathOf(address)}` !== path) return { redirect: `/${pathOf(address)}` };
  const [, write] = WRITERS.find(([form]) => form === address.form)!;
  const name = address.form === 'oembed' ? 'oembed.json' : 'index.html';
  return { text: write(page, siteOf(options)), name, isFrame: address.form === 'frame' };
}

/**
 * The files of all pages of a scope, one place after the other: in English and in Welsh, in every view that the place
 * has figures for, each as a page, for frames and for oEmbed.
 *
 * @throws {OdmError} when a file of the dataset cannot be had
 */
export async function createPages(
  scope: PlaceScope,
  options: PagesOptions,
  write: (report: PlaceReport) => void,
): Promise<void> {
  const widgets = await widgetPages();
  const site = siteOf(options);
  const rasterise = options.pictures ? await loadRasteriser() : undefined;
  await withDataset(options.dataset ?? datasetFolder(), async (base) => {
    for (const group of await placeGroups(base, scope, contentOptions(base, options).signal)) {
      const { signal, end } = beginGroup(options.signal);
      let outcome: LoadOutcome = 'failure';
      try {
        const ofGroup = { ...contentOptions(base, options), signal };
        for (const place of await group.read(signal))
          write(await placeFiles(place, widgets, site, ofGroup, rasterise));
        // What several groups read, such as the record of control, is then kept for the next.
        outcome = 'success';
      } finally {
        end(outcome);
      }
    }
  });
}

/**
 * The groups of a scope, each a scope of its own.
 *
 * @throws {OdmError} when a list of councils cannot be had
 */
export async function groupsOf(scope: PlaceScope, options: PagesOptions): Promise<PlaceScope[]> {
  return withDataset(options.dataset ?? datasetFolder(), async (base) => {
    const groups = await placeGroups(base, scope, contentOptions(base, options).signal);
    return groups.map((group) => group.scope);
  });
}

/** Name of the file that says which pages a site has. */
export const PAGES_FILE = 'pages.json';

/** The pages of a scope, as the builder beside them reads it. */
export async function sitePages(scope: PlaceScope): Promise<SitePages & { version: string }> {
  const pages = [...(await widgetPages())].map(([tag, widget]) => [tag, widget.pages] as const);
  return {
    version: VERSION,
    councils: scope.by === 'all' ? 'all' : scope.by === 'authorities' ? scope.codes : [],
    pages: Object.fromEntries(pages),
  };
}

/** The style sheet of all pages. */
export const STYLE_SHEET: PageFile = { path: `${FOLDER}/pages.css`, text: PAGE_STYLES };

async function placeFiles(
  place: NamedPlace,
  widgets: ReadonlyMap<string, WidgetPages>,
  site: PageSite,
  options: ContentOptions,
  rasterise: Rasterise | undefined,
): Promise<PlaceReport> {
  const files: PageFile[] = [];
  const pictures: PictureFile[] = [];
  const without: string[] = [];
  for (const [tag, widget] of widgets) {
    const views = widget.pages[place.kind];
    if (!views) continue;
    const pages: PageContent[] = [];
    for (const locale of LOCALES) {
      const ofLocale = await pagesOf({ tag, place, views, locale }, widget, options);
      pages.push(...ofLocale);
      const pictured = rasterise && picturedPage(ofLocale);
      if (pictured)
        pictures.push({ path: placePicturePath(pictured.address), png: rasterise(placePicture(pictured)) });
    }
    if (!pages.length) without.push(tag);
    for (const page of pages)
      for (const [form, text] of WRITERS) {
        const at = { ...(page.at ?? page.address), form };
        files.push({
          path: fileOf(at),
          text: text({ ...page, at, address: { ...page.address, form } }, site),
        });
      }
  }
  return { place, files, pictures, without };
}

async function pagesOf(
  address: Pick<PageAddress, 'tag' | 'place' | 'views' | 'locale'>,
  widget: WidgetPages,
  options: ContentOptions,
): Promise<PageContent[]> {
  const read = (view: string | undefined) => readView({ ...address, view, form: 'page' }, widget, options);
  const [firstView, ...otherViews] = address.views;
  const first = await read(firstView);
  const pages = first ? [first] : [];
  for (const view of otherViews) {
    const page = orFirst({ ...address, view, form: 'page' }, await read(view), first);
    if (page) pages.push(page);
  }
  return pages;
}

function fileOf(address: PageAddress): string {
  const path = pathOf(address);
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** A load of its own, for as long as which each file is read once. */
function beginGroup(outer: AbortSignal | undefined) {
  const controller = new AbortController();
  expectManyReaders(controller.signal);
  const abort = () => controller.abort(outer?.reason);
  outer?.addEventListener('abort', abort, { once: true });
  const endLoad = beginLoad(controller.signal);
  return {
    signal: controller.signal,
    end: (outcome: LoadOutcome) => {
      outer?.removeEventListener('abort', abort);
      endLoad(outcome);
    },
  };
}

function contentOptions(base: string, { now, signal }: PagesOptions): ContentOptions {
  const own = signal ?? new AbortController().signal;
  expectManyReaders(own);
  return { base, now: now ?? new Date(), signal: own, once: createOnce() };
}

/** A page of all of England reads more files at once than Node takes for normal, and it would warn of a leak. */
const expectManyReaders = (signal: AbortSignal) => setMaxListeners(0, signal);

const siteOf = ({ site, script = SCRIPT, report = REPORT, pictures = false }: PagesOptions): PageSite => ({
  site: site.endsWith('/') ? site : `${site}/`,
  script,
  report,
  hasPictures: pictures,
});
