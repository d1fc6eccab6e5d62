import { DataShapeError } from '../../../errors.js';
import { decodeReferences } from '../../character-references.js';
import { parseJson } from '../../json-values.js';
import type { ParseContext, ParsedSource } from '../../parser.js';
import { sanitiseLine } from '../../sanitise-text.js';

/**
 * Parses the schema.org events in the JSON-LD scripts of a page. Invalid scripts are ignored.
 *
 * @throws {DataShapeError} when there are none, naming what the page is
 */
export async function parse(html: string, context: ParseContext): Promise<ParsedSource> {
  const title = pageTitle(html);
  const scripts = await Promise.all(jsonLdScripts(html).map(parseScript));
  const jsonLd = await import('../json-ld/json-ld.js');
  try {
    // Beside the node of the page itself, empty lists in its scripts are no calendar.
    const parsed = await jsonLd.parse([{}, ...scripts], context);
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

// What is never closed extends to the end, so that no part of a page is read twice.
const SCRIPT_OR_COMMENT = /<!--(?:[^]*?-->|[^]*)|<script(?=[\s>/])([^>]*)(?:>([^]*?)(<\/script|$)|$)/giu;
const JSON_LD_TYPE = /(?:^|\s)type\s?=\s?["']?\s?application\/ld\+json/iu;

/** The text of the JSON-LD scripts of a page. The content of a script is raw text up to its end tag. */
export function jsonLdScripts(html: string): string[] {
  return Array.from(html.matchAll(SCRIPT_OR_COMMENT)).flatMap(([, attributes = '', text = '', end]) =>
    end && JSON_LD_TYPE.test(attributes) ? text : [],
  );
}

function pageTitle(html: string): string {
  const [, title = ''] = /<title[^<>]{0,200}>([^<]*)</iu.exec(html) ?? [];
  return sanitiseLine(decodeReferences(title));
}
