import type { Locale } from '@odm-widgets/core/prerender.js';
import { FOLDER, pathOf, type PageAddress } from '../page-address.js';
import type { PageContent } from '../page-content.js';
import { cy } from '../strings/cy.js';
import { en } from '../strings/en.js';
import { fitsPicture, pictureSvg } from './picture-svg.js';

const PREFIX = 'odm-';
const FILE = 'picture.png';
export const SITE_NAME = 'Open Data Manchester';
/** Name of a widget and language of its picture, in the path of that. */
const WIDGET_PICTURE = new RegExp(`^/${FOLDER}/([a-z]+(?:-[a-z]+)*)/picture(-cy)?\\.png$`, 'u');

/** Path of the picture of a place in a language, whatever the view. */
export function placePicturePath(address: PageAddress): string {
  return pathOf({ ...address, view: address.views[0], form: 'page' }) + FILE;
}

/** Path of the picture of a widget for all places; undefined where there is none. */
export function widgetPicturePath(tag: string, locale: Locale): string | undefined {
  if (!wordsOf(tag, locale)) return undefined;
  return `${FOLDER}/${tag.slice(PREFIX.length)}/${locale === 'en' ? FILE : `picture-${locale}.png`}`;
}

/** The name of the file that such a path is that of, in the folder of the pictures of this package. */
export function widgetPictureOf(path: string): string | undefined {
  const [, name = '', end = ''] = WIDGET_PICTURE.exec(path) ?? [];
  return name && wordsOf(PREFIX + name, 'en') ? `${name}${end}.png` : undefined;
}

/** Tags that have a picture for all places. */
export const picturedTags = (): string[] => Object.keys(en.pictures);

function wordsOf(tag: string, locale: Locale) {
  const { pictures } = { en, cy }[locale];
  return Object.hasOwn(pictures, tag) ? pictures[tag] : undefined;
}

/** The picture of a widget, with the figures of no place. */
export function widgetPicture(tag: string, locale: Locale): string | undefined {
  const words = wordsOf(tag, locale);
  return words && pictureSvg({ ...words, lines: [], name: SITE_NAME });
}

/** Of the pages of a place in a language, the first with a figure that can be read in a picture. */
export function picturedPage(pages: readonly PageContent[]): PageContent | undefined {
  return pages.find(({ content }) => fitsPicture(content.figure)) ?? pages[0];
}

/** The picture of a place: what its page shows, with what changes how that is read, and its sources. */
export function placePicture({ content, i18n }: PageContent): string {
  const { format, core } = i18n;
  const sources = content.provenance?.sources ?? [];
  const titles = sources.map(({ title, asAt }) => (asAt ? `${title} (${format.date(asAt)})` : title));
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return pictureSvg({
    title: content.heading,
    sentence: content.headline,
    figure: fitsPicture(content.figure) ? content.figure : undefined,
    lines: [
      ...(content.caveats?.slice(0, 1) ?? []),
      ...(sources.length ? [`${core.source}: ${[...publishers, ...titles].join('; ')}.`] : []),
    ],
    name: SITE_NAME,
  });
}
