const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
// The codes from 128 to 159 stand for other characters, which the reader of HTML knows.
const REFERENCE =
  /&(?:#(?!12[89];|1[345]\d;)(\d{1,7})|#x(?![89][\da-f];)([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu;

/**
 * One line of HTML as text. What WordPress writes for quotation marks and dashes is read here; only for tags, and for
 * names of characters beyond the common ones, the reader of HTML is fetched.
 */
export function htmlLineToText(value: unknown): unknown {
  if (typeof value !== 'string' || !/[<&]/u.test(value)) return value;
  const isSimple = !/<|&[#\w]/u.test(value.replace(REFERENCE, ''));
  return isSimple ? decodeReferences(value) : readHtml(value);
}

/** Text with the characters that its common references stand for; others stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, characterOf);
}

async function readHtml(value: string): Promise<string> {
  return (await import('./lazy/html/html.js')).htmlText(value);
}

function characterOf(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED_CHARACTERS[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
