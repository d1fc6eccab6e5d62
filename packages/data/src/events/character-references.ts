const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
// The HTML parser maps the codes 128 to 159 to other characters.
const REFERENCE =
  /&(?:#(?!12[89];|1[345]\d;)(\d{1,7})|#x(?![89][\da-f];)([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu;

/**
 * One line of HTML as text. The HTML parser is loaded only for tags and for named references beyond the common ones.
 */
export function htmlLineToText(value: unknown): unknown {
  return readLine(value, /<|&[#\w]/u, async (html) => (await loadHtmlReader()).htmlText(html));
}

/** Decodes the references in one line of plain text. The HTML parser is loaded only for uncommon names. */
export function decodeLine(value: unknown): unknown {
  return readLine(value, /&[#\w]/u, async (text) => (await loadHtmlReader()).decodeAllReferences(text));
}

/** @param uncommon what is left of a line that the HTML parser has to read */
function readLine(value: unknown, uncommon: RegExp, parse: (line: string) => Promise<string>): unknown {
  if (typeof value !== 'string') return value;
  return uncommon.test(value.replace(REFERENCE, '')) ? parse(value) : decodeReferences(value);
}

/** Decodes numeric and common named references; others are left as they are. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, characterOf);
}

/** Loads the HTML parser. */
export const loadHtmlReader = () => import('./lazy/html/html.js');

function characterOf(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED_CHARACTERS[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
