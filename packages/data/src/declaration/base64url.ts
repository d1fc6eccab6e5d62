import { throwShapeError } from '../shape.js';

/** Arguments of one call of a function are limited, so long data is converted in pieces. */
const CHUNK_SIZE = 0x8000;

/**
 * Decodes unpadded base64url. Only the spelling that an encoder writes is accepted: the last character has unused
 * bits, and a changed file must not pass because only those bits changed.
 *
 * @throws {DataShapeError} naming the field
 */
export function decodeBase64url(text: string, field: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeAnySpelling(text);
  if (!bytes || encodeBase64url(bytes) !== text) throwShapeError(field, 'base64url');
  return bytes;
}

/** The spelling that an encoder writes for the same bytes, or undefined for text that is not base64url. */
export function canonicalBase64url(text: string): string | undefined {
  const bytes = decodeAnySpelling(text);
  return bytes && encodeBase64url(bytes);
}

/** Encodes bytes as unpadded base64url. */
export function encodeBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK_SIZE)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK_SIZE));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decodeAnySpelling(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
