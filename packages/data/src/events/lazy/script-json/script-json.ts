import { DataShapeError } from '../../../errors.js';
import { parseJson } from '../../json-values.js';
import type { ParseContext, ParsedSource } from '../../parser.js';

/**
 * Parses the text of a JSON-LD script that is not valid JSON, as pages write it.
 *
 * @throws {DataShapeError} when it cannot be repaired
 */
export async function parse(text: string, context: ParseContext): Promise<ParsedSource> {
  const json = parseScriptJson(text);
  if (json === undefined)
    throw new DataShapeError('The answer is neither a calendar, nor a feed, nor whole JSON.');
  const jsonLd = await import('../json-ld/json-ld.js');
  return jsonLd.parse(json, context);
}

/**
 * Parses the JSON of a script element as pages write it: inside CDATA or HTML comments, with raw line ends in strings,
 * with trailing commas or a semicolon. Undefined when it is still invalid.
 */
export function parseScriptJson(text: string): unknown {
  const content = withoutWrapping(text);
  return parseJson(content) ?? parseJson(repair(content));
}

/** No page wraps its JSON more often. */
const MAX_ROUNDS = 20;

/** Removes what wraps the JSON: comments, CDATA sections and semicolons. */
function withoutWrapping(text: string): string {
  const starts = ['<!--', '//', '/*', '*/', '<![CDATA[', '\uFEFF'];
  const ends = ['-->', '//', '/*', '*/', ']]>', ';', '-->'];
  let content = text.trim();
  for (let round = 0, changed = true; changed && round < MAX_ROUNDS; round += 1) {
    changed = false;
    for (const start of starts)
      if (content.startsWith(start)) {
        content = content.slice(start.length).trimStart();
        changed = true;
      }
    for (const end of ends)
      if (content.endsWith(end)) {
        content = content.slice(0, -end.length).trimEnd();
        changed = true;
      }
  }
  return content;
}

/** Escapes control characters in strings and removes commas before a closing bracket, in one pass. */
function repair(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let inString = false;
  let commaAt = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
      else if (character < ' ') {
        pieces.push(text.slice(from, index), `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        from = index + 1;
      }
    } else if (character === '"') {
      inString = true;
      commaAt = -1;
    } else if (character === ',') commaAt = index;
    else if ((character === '}' || character === ']') && commaAt >= from) {
      pieces.push(text.slice(from, commaAt));
      from = commaAt + 1;
      commaAt = -1;
    } else if (!/\s/u.test(character)) commaAt = -1;
  }
  return pieces.join('') + text.slice(from);
}
