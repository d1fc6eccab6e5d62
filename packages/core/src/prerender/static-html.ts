import type { Provenance, Source } from '@odm-widgets/data/model';
import { parseHeadingLevel } from '../element/properties.js';
import { isOn } from '../hint.js';
import type { I18n } from '../i18n/i18n.js';
import { splitEnglish } from '../views/split-english.js';
import type { DataTable } from '../views/data-table.js';
import { numberText } from '../views/number-text.js';
import { PRERENDERED, stampOf, CONTROL } from './stamp.js';
import type { PrerenderTag, StaticContent, StaticItem, StaticLine, StaticLink } from './static-content.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

interface StaticHtmlOptions {
  /** Version of the packages, and the key of the tag. */
  version: string;
  key: string;
  /** Whether the author wrote the heading. */
  hasHeading: boolean;
}

/**
 * Content as HTML that needs no script and no style: texts escaped, addresses of the web alone, no class, no id but
 * those of patterns.
 *
 * @param read reads an attribute of the tag: what it leaves out is left out here too
 */
export function staticHtml(
  content: StaticContent,
  i18n: I18n,
  { read, version, key, hasHeading }: Pick<PrerenderTag, 'read'> & StaticHtmlOptions,
): string {
  const words = { cy, en }[i18n.locale];
  const marked = (text: string) => inlineHtml(text, content.englishNames ?? [], i18n);
  const paragraphs = (texts: readonly string[] = []) => texts.map((text) => `<p>${marked(text)}</p>`);
  const isLeftOut = (name: string) => isOn(read(name));
  const level = parseHeadingLevel(read('heading-level')) ?? 2;
  const heading = read('heading')?.trim() || content.heading;
  const more = content.more ?? 'figures';
  const addresses = [...(content.provenance?.sources ?? []), ...(content.links ?? [])].map(({ url }) => url);
  // Without an address there is no link that could start the widget, which then starts as always.
  const start = content.stands && more !== 'none' ? addresses.map(webUrl).find(Boolean) : undefined;
  const isAll = content.stands && more === 'none';
  const stamp = start || isAll ? stampOf(version, key, content.until) : version;
  const lines = [
    `<div ${PRERENDERED}="${escapeHtml(stamp)}"${isAll ? ` ${CONTROL}` : ''} lang="${i18n.locale}">`,
    ...(hasHeading || !heading || isLeftOut('no-heading')
      ? []
      : [`<h${level}>${marked(heading)}</h${level}>`]),
    content.headlineLanguage
      ? lineHtml({ text: content.headline, language: content.headlineLanguage }, marked)
      : `<p>${marked(content.headline)}</p>`,
    ...paragraphs(content.notes),
    ...(content.figure && !isLeftOut('no-chart') ? figureHtml(content.figure, content, marked) : []),
    ...itemsHtml(content.items, level + (isLeftOut('no-heading') ? 0 : 1), marked),
    ...paragraphs(content.caveats?.slice(0, 1)),
    ...(content.provenance ? [provenanceHtml(content.provenance, i18n)] : []),
    ...(content.table && !isLeftOut('no-table') ? tableHtml(content.table, i18n, marked) : []),
    ...aboutHtml(paragraphs(content.caveats?.slice(1)), i18n),
    ...(content.links ?? []).map((link) => `<p>${linkHtml(link)}</p>`),
    ...(start && more !== 'none'
      ? [`<p><a ${CONTROL} href="${escapeHtml(start)}">${escapeHtml(words.more[more])}</a></p>`]
      : []),
    '</div>',
  ];
  return lines.join('\n');
}

/** Text with its English names marked as English on a Welsh page. */
export function inlineHtml(text: string, names: readonly string[], { locale }: I18n): string {
  if (locale === 'en') return escapeHtml(text);
  return splitEnglish(text, names)
    .map((part, index) => (index % 2 ? `<span lang="en">${escapeHtml(part)}</span>` : escapeHtml(part)))
    .join('');
}

function figureHtml(
  figure: string,
  { figureLabel, figureGuide }: Pick<StaticContent, 'figureLabel' | 'figureGuide'>,
  marked: (text: string) => string,
): string[] {
  return [
    ...(figureLabel ? [`<p><strong>${marked(figureLabel)}</strong></p>`] : []),
    figure,
    ...(figureGuide ? [`<p>${marked(figureGuide)}</p>`] : []),
  ];
}

function itemsHtml(
  items: readonly StaticItem[] | undefined,
  level: number,
  marked: (text: string) => string,
): string[] {
  if (!items?.length) return [];
  const tag = `h${Math.min(level, 6)}`;
  return [
    '<ul>',
    ...items.map(({ title, url, titleLanguage, lines }) => {
      const name = url ? linkHtml({ text: title, url }) : marked(title);
      const language = titleLanguage ? ` lang="${escapeHtml(titleLanguage)}"` : '';
      return `<li><${tag}${language}>${name}</${tag}>${lines.map((line) => lineHtml(line, marked)).join('')}</li>`;
    }),
    '</ul>',
  ];
}

function lineHtml(line: string | StaticLine, marked: (text: string) => string): string {
  if (typeof line === 'string') return `<p>${marked(line)}</p>`;
  return `<p lang="${escapeHtml(line.language)}">${escapeHtml(line.text)}</p>`;
}

function tableHtml(
  { data, label, note }: NonNullable<StaticContent['table']>,
  { format }: I18n,
  marked: (text: string) => string,
): string[] {
  const numberOf = numberText(data, format);
  const rowHeader = data.columns.findIndex(({ numeric }) => !numeric);
  const align = (index: number) => (data.columns[index]?.numeric ? ' align="right"' : ' align="left"');
  const cell = (value: DataTable['rows'][number][number], index: number) => {
    const text =
      typeof value === 'number' && index !== rowHeader
        ? numberOf(value, index)
        : value === undefined
          ? undefined
          : String(value);
    // Names are looked for in texts alone.
    const content = text === undefined ? '–' : typeof value === 'number' ? escapeHtml(text) : marked(text);
    return index === rowHeader
      ? `<th scope="row" align="left">${content}</th>`
      : `<td${align(index)}>${content}</td>`;
  };
  return [
    `<details><summary>${escapeHtml(label)}</summary>`,
    '<table>',
    `<caption>${marked(data.caption)}</caption>`,
    `<thead><tr>${data.columns.map((column, index) => `<th scope="col"${align(index)}>${escapeHtml(column.label)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...data.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
    ...(note ? [`<p>${marked(note)}</p>`] : []),
    '</details>',
  ];
}

/** Caveats that do not stand in the open. */
function aboutHtml(caveats: readonly string[], { core }: I18n): string[] {
  if (!caveats.length) return [];
  return [`<details><summary>${escapeHtml(core.about)}</summary>`, ...caveats, '</details>'];
}

/** Every source with its date, those of a licence together with it and what it wants said, and the areas. */
function provenanceHtml({ sources, geography }: Provenance, i18n: I18n): string {
  const byTerms = new Map<string, Source[]>();
  for (const source of sources) {
    const key = JSON.stringify([source.licence, source.licenceUrl, source.attribution]);
    byTerms.set(key, [...(byTerms.get(key) ?? []), source]);
  }
  const texts = [...byTerms.values()].map((group) => sourcesHtml(group, i18n));
  const areas = geography
    ? [`${escapeHtml(i18n.core.geography)}: <span lang="en">${escapeHtml(geography)}</span>.`]
    : [];
  return `<p>${escapeHtml(i18n.core.source)}: ${[...texts, ...areas].join(' ')}</p>`;
}

/** Sources with the same terms. */
function sourcesHtml(sources: readonly Source[], { core, format }: I18n): string {
  const { licence = '', licenceUrl = '', attribution = '' } = sources[0] ?? {};
  const names = sources.map(({ title, publisher, url, asAt }) => {
    const date = asAt ? `, ${escapeHtml(format.date(asAt))}` : '';
    return `${linkHtml({ text: title, url }, 'en')}, <span lang="en">${escapeHtml(publisher)}</span>${date}`;
  });
  const terms = licence
    ? ` ${escapeHtml(core.licence)}: ${linkHtml({ text: licence, url: licenceUrl }, 'en')}.`
    : '';
  const credit = attribution ? ` <span lang="en">${escapeHtml(attribution)}</span>` : '';
  return `${names.join('; ')}.${terms}${credit}`;
}

/** A link, or its text where the address is none of the web. */
function linkHtml({ text, url }: StaticLink, language?: string): string {
  const lang = language ? ` lang="${language}"` : '';
  const address = webUrl(url);
  if (!address) return language ? `<span${lang}>${escapeHtml(text)}</span>` : escapeHtml(text);
  return `<a${lang} href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

/** An address of the web, or one within the site; undefined for any other, such as that of a script. */
function webUrl(url: string): string | undefined {
  return /^(?:https?:\/\/|webcal:\/\/|\/(?!\/)|#)/iu.test(url) ? url : undefined;
}

/** Text for a page, also in quotes. Control characters are no text of a page, and unpaired surrogates cannot be written to a file. */
export function escapeHtml(text: string): string {
  if (!/[&<>"']|[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) return text;
  return text
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
