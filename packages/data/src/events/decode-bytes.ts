/** Where an encoding may be declared, in characters. */
const DECLARATION_LENGTH = 1024;
/** An encoding that is declared, but is not UTF-8. */
const OTHER_ENCODING = /(?:charset|encoding)\s?=\s?["']?(?!utf-?8\b)[\w:.-]/iu;

/**
 * Decodes the body of a source. Nearly all are valid UTF-8; the decoder of others loads for a body that is not, or that
 * declares another encoding.
 *
 * @param contentType the header of the response
 */
export async function decodeBytes(bytes: Uint8Array, contentType: string | null): Promise<string> {
  const text = decodeUtf8(bytes);
  if (text !== undefined && !OTHER_ENCODING.test(`${contentType ?? ''} ${text.slice(0, DECLARATION_LENGTH)}`))
    return text;
  return (await import('./lazy/encodings/encodings.js')).decodeEncoding(bytes, contentType);
}

/** Undefined for bytes that are not valid UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
