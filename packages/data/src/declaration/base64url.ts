import { throwShapeError } from '../shape.js';

/**
 * The bytes of unpadded base64url. Only the one spelling an encoder writes is taken: the last character has bits
 * to spare, and a changed file must not pass because the change fell into them.
 *
 * @throws {DataShapeError} naming the field
 */
export function decodeBase64url(text: string, field: string): Uint8Array<ArrayBuffer> {
  let binary = '';
  try {
    binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    throwShapeError(field, 'base64url');
  }
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  if (encodeBase64url(bytes) !== text) throwShapeError(field, 'base64url');
  return bytes;
}

export function encodeBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
