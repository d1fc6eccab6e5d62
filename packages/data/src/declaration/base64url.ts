import { throwShapeError } from '../shape.js';

/**
 * Decodes unpadded base64url. Only the spelling that an encoder writes is accepted: the last character has unused
 * bits, and a changed file must not pass because only those bits changed.
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
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (encodeBase64url(bytes) !== text) throwShapeError(field, 'base64url');
  return bytes;
}

/** Encodes bytes as unpadded base64url. */
export function encodeBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
