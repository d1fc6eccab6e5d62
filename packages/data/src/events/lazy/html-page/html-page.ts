import { DataShapeError } from '../../../errors.js';
import { decodeReferences } from '../../character-references.js';
import type { ParseContext, ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';
import { parseScriptJson } from './script-json.js';

/** The reader of JSON-LD, which loads beside this module. */
export type JsonLdReader = Pick<typeof import('../json-ld/json-ld.js'), 'hasEvents' | 'parseJsonLd'>;

/**
 * Parses the schema.org events in the JSON-LD scripts of a page. Invalid scripts are ignored.
 *
 * @throws {DataShapeError} when there are none, naming what the page is
 */
export async function parseHtmlPage(
  html: string,
  context: ParseContext,
  { hasEvents, parseJsonLd }: JsonLdReader,
): Promise<ParsedSource> {
  const scripts = jsonLdScripts(html)
    .map(parseScriptJson)
    .filter((json) => json !== undefined);
  if (!scripts.some(hasEvents)) throw new DataShapeError(describePage(html));
  const parsed = await parseJsonLd(scripts, context);
  return { ...parsed, title: parsed.title || pageTitle(html) };
}

/**
 * Parses the text of a JSON-LD script that is not valid JSON, as pages write it.
 *
 * @throws {DataShapeError} when it cannot be repaired
 */
export async function parseJsonLdScript(
  text: string,
  context: ParseContext,
  { parseJsonLd }: JsonLdReader,
): Promise<ParsedSource> {
  const json = parseScriptJson(text);
  if (json === undefined)
    throw new DataShapeError('The answer is neither a calendar, nor a feed, nor whole JSON.');
  return parseJsonLd(json, context);
}

/** The text of the JSON-LD scripts of a page. The content of a script is raw text up to its end tag. */
export function jsonLdScripts(html: string): string[] {
  const scripts: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = nextOf(html, /<!--|<script(?=[\s>/])/giu, from);
    if (!open) break;
    const isComment = open.text === '<!--';
    const tagEnd = isComment ? open.end : html.indexOf('>', open.end);
    if (tagEnd < 0) break;
    const attributes = html.slice(open.end, tagEnd);
    const contentStart = isComment ? tagEnd : tagEnd + 1;
    const close = nextOf(html, isComment ? /-->/gu : /<\/script/giu, contentStart);
    // A comment or script that is never closed extends to the end.
    if (!close) break;
    if (!isComment && isJsonLd(attributes)) scripts.push(html.slice(contentStart, close.start));
    from = close.end;
  }
  return scripts;
}

function nextOf(
  html: string,
  pattern: RegExp,
  from: number,
): { text: string; start: number; end: number } | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(html);
  return match ? { text: match[0], start: match.index, end: pattern.lastIndex } : undefined;
}

function isJsonLd(attributes: string): boolean {
  const start = attributes.toLowerCase().indexOf('application/ld+json');
  return start > 0 && /(?:^|\s)type\s?=\s?["']?\s?$/iu.test(attributes.slice(Math.max(0, start - 20), start));
}

function pageTitle(html: string): string {
  const open = nextOf(html, /<title[^<>]{0,200}>/giu, 0);
  const end = open ? html.indexOf('<', open.end) : -1;
  return open && end > 0 ? sanitiseLine(decodeReferences(html.slice(open.end, end))) : '';
}

/** Says what a page without JSON-LD events is, for the author of the widget. */
function describePage(html: string): string {
  const title = pageTitle(html);
  const name = title ? `The HTML page “${title}”` : 'This HTML page';
  if (
    /itemtype\s?=\s?["']?https?:\/\/schema\.org\/\w*Event\b|typeof\s?=\s?["']?(?:schema:)?\w*Event\b/iu.test(
      html,
    )
  )
    return `${name} has its events as microdata or RDFa. They are read from JSON-LD, or from the address of its calendar feed.`;
  if (/type\s?=\s?["']?password\b/iu.test(html) || /\b(?:sign|log)[ -]?in\b/iu.test(title))
    return `${name} is a sign-in page. Use a public address of the calendar.`;
  if (/class\s?=\s?["']?(?:[\w-]+\s){0,20}(?:vevent|h-event)\b/iu.test(html))
    return `${name} has its events as microformats. They are read from JSON-LD, or from the address of its calendar feed.`;
  return `${name} is without schema.org events in it. Use the address of its calendar feed instead.`;
}
