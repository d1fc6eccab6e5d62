import {
  EmptyResult,
  escapeHtml,
  keyOf,
  prerenderI18n,
  staticHtml,
  VERSION,
  type I18n,
  type Once,
  type StaticContent,
} from '@odm-widgets/core/prerender.js';
import { ConfigError } from '@odm-widgets/data';
import { publicAddress } from '../prerender/dataset-address.js';
import { pathOf, type PageAddress } from './page-address.js';
import type { WidgetPages } from './widget-pages.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { PageStrings } from './strings/types.js';

export interface ContentOptions {
  /** Address of the dataset, with a slash at its end. */
  base: string;
  now: Date;
  signal: AbortSignal;
  once: Once;
}

/** What a page shows, in its language. */
export interface PageContent {
  address: PageAddress;
  /** Where it lies besides: the address of a view that the place has no figures for. */
  at?: PageAddress;
  content: StaticContent;
  i18n: I18n<PageStrings>;
  /** The tag of the widget, with all it shows at first. */
  tag: string;
}

/**
 * What the page of an address shows; undefined where the widget has nothing to show of this place. A view that a place has
 * no figures for shows the first one: an address that holds a view leads somewhere, with the figures of every release.
 *
 * @throws {OdmError} when a file cannot be had
 */
export async function readContent(
  address: PageAddress,
  widget: WidgetPages,
  options: ContentOptions,
): Promise<PageContent | undefined> {
  const page = await readView(address, widget, options);
  const [first] = address.views;
  if (address.view === first) return page;
  return orFirst(address, page, await readView({ ...address, view: first }, widget, options));
}

/** The page of a view, or the first one at its address where that shows the same figure. */
export function orFirst(
  address: PageAddress,
  page: PageContent | undefined,
  first: PageContent | undefined,
): PageContent | undefined {
  if (!first) return page;
  const figure = page?.content.figure;
  const isSame = !page || (figure !== undefined && figure === first.content.figure);
  return isSame ? { ...first, at: address } : page;
}

/** As `readContent`, for whoever compares the views. */
export async function readView(
  address: PageAddress,
  { prerender }: WidgetPages,
  { base, now, signal, once }: ContentOptions,
): Promise<PageContent | undefined> {
  const { tag, locale } = address;
  const attributes = attributesOf(address);
  const read = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? null;
  const content = await prerender({
    read,
    locale,
    language: locale,
    base,
    pageUrl: new URL(pathOf(address), base).href,
    origin: undefined,
    scriptText: () => undefined,
    // The only widget of its page.
    idPrefix: 'odm-',
    text: '',
    now: now.getTime(),
    signal,
    once,
    warn: () => undefined,
  }).catch(undefinedIfNothing);
  if (!content) return undefined;
  const i18n = await prerenderI18n<PageStrings>(locale, { en, cy: async () => cy });
  const html = staticHtml(content, i18n, {
    read,
    version: VERSION,
    key: keyOf(attributes, locale),
    hasHeading: false,
  }).replaceAll(base, publicAddress(base));
  const start = attributes.map(({ name, value }) => ` ${name}${value && `="${escapeHtml(value)}"`}`).join('');
  return { address, content, i18n, tag: `<${tag}${start}>\n${html}\n</${tag}>` };
}

/** The heading of the page stands above the tag, at the first level, which no widget has. */
function attributesOf({ place, view }: PageAddress): { name: string; value: string }[] {
  return [
    { name: place.kind, value: place.name },
    ...(view ? [{ name: 'view', value: view }] : []),
    { name: 'no-heading', value: '' },
  ];
}

/** An answer without figures is no failure, nor is a place that the widget refuses. */
function undefinedIfNothing(error: unknown): undefined {
  if (error instanceof EmptyResult || error instanceof ConfigError) return undefined;
  throw error;
}
