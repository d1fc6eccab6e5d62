import { DataShapeError } from '../../../errors.js';
import { hasEvents, parseJsonLd } from './json-ld.js';
import type { ParseContext, ParsedSource } from '../../parser.js';

/** The JSON-LD in the scripts of a page. A script that cannot be read is left out. */
export async function parseHtmlPage(html: string, context: ParseContext): Promise<ParsedSource> {
  const scripts = jsonLdScripts(html).flatMap((text) => {
    try {
      return [JSON.parse(text) as unknown];
    } catch {
      return [];
    }
  });
  if (!scripts.some(hasEvents)) {
    throw new DataShapeError(
      'An HTML page without schema.org events in it. Use the address of its calendar feed instead.',
    );
  }
  return parseJsonLd(scripts, context);
}

/** The JSON-LD that stands in the scripts of a page; in one of them everything is text up to its end. */
export function jsonLdScripts(html: string): string[] {
  const scripts: string[] = [];
  const opens = /<!--|<script\b([^<>]*)>/giu;
  for (let open = opens.exec(html); open; open = opens.exec(html)) {
    const [, attributes] = open;
    const closes = attributes === undefined ? /-->/gu : /<\/script\b/giu;
    closes.lastIndex = opens.lastIndex;
    const close = closes.exec(html);
    // What is never closed goes on to the end.
    if (!close) break;
    if (/\btype\s*=\s*["']?\s*application\/ld\+json\b/iu.test(attributes ?? ''))
      scripts.push(html.slice(opens.lastIndex, close.index));
    opens.lastIndex = closes.lastIndex;
  }
  return scripts;
}
