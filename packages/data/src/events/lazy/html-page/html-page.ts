import { DataShapeError } from '../../../errors.js';
import { decodeReferences } from '../../character-references.js';
import { parseJson } from '../../json-values.js';
import type { ParseContext, ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/** The reader of JSON-LD, which loads beside this module. */
export type JsonLdReader = Pick<typeof import('../json-ld/json-ld.js'), 'parseJsonLd'>;

/**
 * Parses the schema.org events in the JSON-LD scripts of a page. Invalid scripts are ignored.
 *
 * @throws {DataShapeError} when there are none, naming what the page is
 */
export async function parseHtmlPage(
  html: string,
  context: ParseContext,
  { parseJsonLd }: JsonLdReader,
): Promise<ParsedSource> {
  const title = pageTitle(html);
  const scripts = await Promise.all(jsonLdScripts(html).map(parseScript));
  try {
    // Beside the node of the page itself, empty lists in its scripts are no calendar.
    const parsed = await parseJsonLd([{}, ...scripts], context);
    return { ...parsed, title: parsed.title || title };
  } catch (error) {
    if (!(error instanceof DataShapeError)) throw error;
    return (await import('../unrecognised/unrecognised.js')).rejectHtmlPage(html, title);
  }
}

/** The JSON of a script; what repairs it loads for a script that needs it. */
async function parseScript(text: string): Promise<unknown> {
  return parseJson(text) ?? (await import('../script-json/script-json.js')).parseScriptJson(text);
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
