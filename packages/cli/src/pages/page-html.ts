import { escapeHtml, inlineHtml, type Locale } from '@odm-widgets/core/prerender.js';
import { datasetOf, datesOf, scriptJson } from './linked-data.js';
import { FOLDER, pathOf, type PageForm } from './page-address.js';
import type { PageContent } from './page-content.js';
import { HEIGHT, WIDTH } from './pictures/picture-svg.js';
import { placePicturePath, SITE_NAME, widgetPicturePath } from './pictures/place-picture.js';

/** Where pages are and what they lead to. */
export interface PageSite {
  /** Address that the folder of the pages lies at, with a slash at its end. */
  site: string;
  /** Address of the loader of the widgets. */
  script: string;
  /** Where problems are reported: a page for it, a list of issues, or a `mailto:` address. */
  report: string;
  /** Whether each place has a picture of its own; otherwise pages have that of their widget. */
  hasPictures: boolean;
}

const REGIONAL: Readonly<Record<Locale, string>> = { en: 'en_GB', cy: 'cy_GB' };
/** Pixels of a frame in a text, and those of its sentences, source and table below a figure. */
const FRAME_WIDTH = 600;
const TEXT_HEIGHT = 420;
const MAX_FRAME_HEIGHT = 1200;

/** The page of a widget and a place: whole without scripts, upgraded with them. */
export function pageHtml(page: PageContent, pageSite: PageSite): string {
  const { site, script, report } = pageSite;
  const { address, content, i18n } = page;
  const { strings, locale } = i18n;
  const url = urlOf(page, 'page', site);
  const other: Locale = locale === 'en' ? 'cy' : 'en';
  const otherUrl = site + pathOf({ ...address, locale: other, form: 'page' });
  const description = escapeHtml(content.headline);
  const meta = (property: string, value: string) =>
    `<meta property="${property}" content="${escapeHtml(value)}">`;
  const alternate = (attributes: string, href: string) =>
    `<link rel="alternate" ${attributes} href="${escapeHtml(href)}">`;
  const dates = datesOf(content.provenance).map((date) => i18n.format.date(date));
  return htmlDocument(page, script, {
    head: [
      `<meta name="description" content="${description}">`,
      `<link rel="canonical" href="${escapeHtml(url)}">`,
      alternate(`hreflang="${locale}"`, url),
      alternate(`hreflang="${other}"`, otherUrl),
      alternate(
        `type="application/json+oembed" title="${escapeHtml(content.heading)}"`,
        urlOf(page, 'oembed', site),
      ),
      meta('og:type', 'website'),
      meta('og:site_name', SITE_NAME),
      meta('og:title', content.heading),
      meta('og:description', content.headline),
      meta('og:url', url),
      meta('og:locale', REGIONAL[locale]),
      meta('og:locale:alternate', REGIONAL[other]),
      ...pictureHtml(page, pageSite),
      `<script type="application/ld+json">${scriptJson(datasetOf(page, url))}</script>`,
    ],
    foot: [
      '<footer>',
      ...(dates.length
        ? [`<p>${escapeHtml(strings.dates)}: ${escapeHtml(i18n.format.list(dates))}.</p>`]
        : []),
      `<p><a href="${escapeHtml(reportUrl(page, url, report))}">${escapeHtml(strings.report)}</a></p>`,
      `<p><a href="${relative(page, pathOf({ ...address, locale: other }))}" hreflang="${other}" lang="${other}">${strings.otherLanguage}</a></p>`,
      '</footer>',
    ],
  });
}

/** The picture that sites show beside a link to the page. */
function pictureHtml({ address, content, i18n }: PageContent, { site, hasPictures }: PageSite): string[] {
  const { locale, strings } = i18n;
  const path = hasPictures ? placePicturePath(address) : widgetPicturePath(address.tag, locale);
  if (!path) return [];
  const alternative = hasPictures ? content.headline : (strings.pictures[address.tag]?.title ?? '');
  const values = [
    ['og:image', site + path],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(WIDTH)],
    ['og:image:height', String(HEIGHT)],
    ['og:image:alt', alternative],
  ] as const;
  return [
    ...values.map(([property, value]) => `<meta property="${property}" content="${escapeHtml(value)}">`),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** The same for a frame, without what is around it. Its links lead out of the frame. */
export function frameHtml(page: PageContent, { site, script }: PageSite): string {
  return htmlDocument(page, script, {
    head: [
      `<link rel="canonical" href="${escapeHtml(urlOf(page, 'page', site))}">`,
      '<base target="_blank">',
      `<script src="${escapeHtml(frameScript(script))}" async></script>`,
    ],
    bodyClass: 'frame',
    foot: [],
  });
}

/** Beside the loader lies what tells the page around a frame how tall the one in it is. */
const frameScript = (script: string) => script.replace(/[^/]*$/u, 'odm-frame.js');

/** What oEmbed 1.0 says of a page: a frame that shows everything without a script, on either side. */
export function oembedJson(page: PageContent, { site }: PageSite): string {
  const { content } = page;
  const height = frameHeight(content.figure);
  const source = escapeHtml(urlOf(page, 'frame', site));
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: content.heading,
    provider_name: SITE_NAME,
    provider_url: site,
    width: FRAME_WIDTH,
    height,
    html: `<iframe src="${source}" title="${escapeHtml(content.heading)}" width="100%" height="${height}" loading="lazy"></iframe>`,
  })}\n`;
}

interface Parts {
  head: readonly string[];
  foot: readonly string[];
  bodyClass?: string;
}

function htmlDocument(page: PageContent, script: string, { head, foot, bodyClass }: Parts): string {
  const { content, i18n, tag } = page;
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${i18n.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(content.heading)}</title>`,
    ...head,
    `<link rel="stylesheet" href="${relative(page, `${FOLDER}/pages.css`)}">`,
    `<script type="module" src="${escapeHtml(script)}"></script>`,
    '</head>',
    bodyClass ? `<body class="${bodyClass}">` : '<body>',
    '<main>',
    `<h1>${inlineHtml(content.heading, content.englishNames ?? [], i18n)}</h1>`,
    tag,
    '</main>',
    ...foot,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

const urlOf = ({ address }: PageContent, form: PageForm, site: string) => site + pathOf({ ...address, form });

/** A path as a page of either form writes it, so that the folder works wherever it lies. */
function relative({ address, at = address }: PageContent, to: string): string {
  return '../'.repeat(pathOf(at).split('/').length - 1) + to;
}

/** A mail or an issue that says which page it is about; any other address as it is. */
function reportUrl({ content, i18n: { strings } }: PageContent, url: string, report: string): string {
  const [title, body] = [strings.reportTitle(content.heading), `${url}\n\n${strings.reportQuestion}\n`];
  const fields = (names: readonly [string, string]) =>
    `${names[0]}=${encodeURIComponent(title)}&${names[1]}=${encodeURIComponent(body)}`;
  if (report.startsWith('mailto:')) return `${report}?${fields(['subject', 'body'])}`;
  return report.endsWith('/issues/new') ? `${report}?${fields(['title', 'body'])}` : report;
}

/** Of a frame that shows the figure and most of the texts; it scrolls where they are taller. */
function frameHeight(figure: string | undefined): number {
  const [, height] = /^<svg\b[^>]* height="([\d.]+)"/u.exec(figure ?? '') ?? [];
  return Math.min(Math.round(Number(height ?? 0)) + TEXT_HEIGHT, MAX_FRAME_HEIGHT);
}
