import { DataShapeError } from '../../../errors.js';
import { decodeReferences } from '../../character-references.js';
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
 * with trailing commas or a semicolon, several objects one after the other, or as HTML with character references.
 * Undefined when it is still invalid.
 */
export function parseScriptJson(text: string): unknown {
  const content = withoutComments(withoutWrapping(text));
  return parseJson(content) ?? parseRepaired(content) ?? parseRepaired(decodeReferences(content));
}

function parseRepaired(content: string): unknown {
  const repaired = repair(content);
  return parseJson(repaired) ?? parseJson(`[${repaired}]`);
}

/** Removes a comment before the JSON, and one after it. */
function withoutComments(text: string): string {
  const start = text.search(/[{[]/u);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start < 0 ? text : text.slice(start, end + 1);
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

/** What may follow a backslash in a string of JSON. */
const ESCAPED = '"\\/bfnrtu';

/**
 * Escapes control characters in strings, removes the backslashes of other languages ("\\'") and commas before a closing
 * bracket, and adds those that are missing between two values, in one pass.
 */
function repair(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let inString = false;
  let commaAt = -1;
  /** Whether a value has just ended, so that a comma has to come before another. */
  let afterValue = false;
  const replace = (start: number, end: number, replacement: string) => {
    pieces.push(text.slice(from, start), replacement);
    from = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (inString) {
      if (character === '\\') {
        index += 1;
        if (!ESCAPED.includes(text[index] ?? '')) replace(index - 1, index, '');
      } else if (character === '"') {
        inString = false;
        afterValue = true;
      } else if (character < ' ')
        replace(index, index + 1, `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      continue;
    }
    if (/\s/u.test(character)) continue;
    const isClosing = character === '}' || character === ']';
    if (isClosing && commaAt >= from) replace(commaAt, commaAt + 1, '');
    else if (afterValue && (character === '"' || character === '{' || character === '['))
      replace(index, index, ',');
    commaAt = character === ',' ? index : -1;
    afterValue = isClosing;
    inString = character === '"';
  }
  return pieces.join('') + text.slice(from);
}
