import { DataShapeError } from '../../../errors.js';
import type { ParseContext, ParsedSource } from '../../parser.js';
import { parseJsonLd } from './json-ld.js';
import { parseScriptJson } from './script-json.js';

export { parseHtmlPage } from './html-page.js';
export { parseJsonLd };

/**
 * Parses the text of a JSON-LD script that is not valid JSON, as pages write it.
 *
 * @throws {DataShapeError} when it cannot be repaired
 */
export async function parseJsonLdScript(text: string, context: ParseContext): Promise<ParsedSource> {
  const json = parseScriptJson(text);
  if (json === undefined)
    throw new DataShapeError('The answer is neither a calendar, nor a feed, nor whole JSON.');
  return parseJsonLd(json, context);
}
