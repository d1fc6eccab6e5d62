const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Where an encoding may be declared, in bytes. */
const DECLARATION_LENGTH = 1024;

/**
 * Decodes the body of a source: by its byte order mark, the charset of the content type, the declaration of an XML or
 * HTML document, else as UTF-8. Text that is hardly UTF-8 at all is read as Windows-1252, which old calendars use
 * without saying so.
 */
export function decodeEncoding(bytes: Uint8Array, contentType: string | null): string {
  const encoding = byteOrderMark(bytes) ?? charsetOf(contentType) ?? declaredEncoding(bytes);
  const decoder = encoding === undefined ? undefined : decoderOf(encoding);
  if (decoder && decoder.encoding !== 'utf-8') return decode(bytes, decoder);
  const text = new TextDecoder().decode(joinFoldedCharacters(bytes));
  return decoder || !isMostlyInvalidUtf8(text) ? text : decode(bytes, new TextDecoder('windows-1252'));
}

/** The characters of Windows-1252 from 0x80 to 0x9F; a space where it has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node read Windows-1252 as Latin-1, which has control characters in the place of punctuation. */
function decode(bytes: Uint8Array, decoder: TextDecoder): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[0];
}

const charsetOf = (contentType: string | null) =>
  /charset\s?=\s?["']?([\w:.-]+)/iu.exec(contentType ?? '')?.[1];

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LENGTH));
  const isXml = /^\s*<\?xml/u.test(start);
  const declaration = isXml
    ? /encoding\s?=\s?["']([\w:.-]+)/iu.exec(start.slice(0, start.indexOf('?>') + 1 || undefined))
    : /<meta\s[^>]{0,200}charset\s?=\s?["']?([\w:.-]+)/iu.exec(start);
  return declaration?.[1];
}

/** Undefined for an encoding that the engine does not know. */
function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

const [CARRIAGE_RETURN, LINE_FEED, SPACE, TAB] = [13, 10, 32, 9];
const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Removes the folds that split a UTF-8 character: iCalendar folds bytes, not characters (RFC 5545, 3.1). */
function joinFoldedCharacters(bytes: Uint8Array): Uint8Array {
  const folds: { start: number; end: number }[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== CARRIAGE_RETURN && byte !== LINE_FEED) continue;
    const lineStart = byte === CARRIAGE_RETURN && bytes[index + 1] === LINE_FEED ? index + 2 : index + 1;
    const isFold = bytes[lineStart] === SPACE || bytes[lineStart] === TAB;
    if (isFold && isContinuation(bytes[lineStart + 1])) folds.push({ start: index, end: lineStart + 1 });
    index = lineStart - 1;
  }
  if (!folds.length) return bytes;
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  let from = 0;
  for (const { start, end } of folds) {
    joined.set(bytes.subarray(from, start), length);
    length += start - from;
    from = end;
  }
  joined.set(bytes.subarray(from), length);
  return joined.subarray(0, length + bytes.length - from);
}

/** Whether more characters are invalid than are valid beyond ASCII. */
function isMostlyInvalidUtf8(text: string): boolean {
  if (!text.includes('\uFFFD')) return false;
  let balance = 0;
  for (const character of text) {
    if (character === '\uFFFD') balance += 1;
    else if (character > '\u007F') balance -= 1;
  }
  return balance > 0;
}
