import { DataShapeError } from '../errors.js';
import { fail, object, text } from '../shape.js';
import { bytesOf, textOf } from './base64url.js';
import { UncheckedError } from './verification-error.js';

/** What of WebCrypto is needed, which browsers and Node have under one name; replaced in tests. */
export type Subtle = Pick<typeof crypto.subtle, 'importKey' | 'verify' | 'digest'>;

/** The three parts of a JSON Web Signature in its flattened JSON form. */
export interface SignedFile {
  payload: string;
  protected: string;
  signature: string;
}

/** @throws {DataShapeError} for what is no signed file, cut off or otherwise */
export function parseSigned(value: unknown): SignedFile {
  const file = object(value, 'The signed file');
  return {
    payload: text(file['payload'], 'payload'),
    protected: text(file['protected'], 'protected'),
    signature: text(file['signature'], 'signature'),
  };
}

/**
 * Checks an Ed25519 signature against the keys that are trusted.
 *
 * @param trusted public keys (the `x` of a JWK) or their RFC 7638 thumbprints
 * @returns the JSON that was signed, and the thumbprint and `x` of the key
 * @throws {UncheckedError} `unsupported`, `key` or `signature`
 * @throws {DataShapeError} for what is no signed file
 */
export async function verifySigned(
  file: SignedFile,
  trusted: readonly string[],
  subtle: Subtle | undefined = globalThis.crypto?.subtle,
): Promise<{ json: unknown; keyId: string; key: string }> {
  const header = object(jsonOf(file.protected, 'protected'), 'protected');
  if (header['alg'] !== 'Ed25519') fail('alg', '"Ed25519"');
  if (header['crit'] !== undefined) fail('crit', 'left out');
  const jwk = object(header['jwk'], 'jwk');
  if (jwk['kty'] !== 'OKP' || jwk['crv'] !== 'Ed25519') fail('jwk', 'an Ed25519 key');
  const key = text(jwk['x'], 'jwk.x');
  const signature = bytesOf(file.signature, 'signature');
  if (!subtle) throw unsupported();
  const keyId = await thumbprint(key, subtle);
  if (!trusted.includes(key) && !trusted.includes(keyId))
    throw new UncheckedError(
      'key',
      `The register is signed with the key ${keyId}, which this page does not trust. Put it into the key attribute if it should.`,
    );
  const signed = new TextEncoder().encode(`${file.protected}.${file.payload}`);
  if (!(await signatureFits(key, signature, signed, subtle)))
    throw new UncheckedError('signature', 'The signature does not fit the register.');
  return { json: jsonOf(file.payload, 'payload'), keyId, key };
}

/** RFC 7638: the hash by which a key is named. */
export async function thumbprint(key: string, subtle: Subtle = globalThis.crypto.subtle): Promise<string> {
  const canonical = `{"crv":"Ed25519","kty":"OKP","x":"${key}"}`;
  return textOf(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(canonical))));
}

/**
 * Whether an Ed25519 signature (RFC 8032) is of these bytes by this key.
 *
 * @param x public key in base64url
 * @throws {UncheckedError} `unsupported`, or `key` for what is no key
 */
export async function signatureFits(
  x: string,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  subtle: Subtle = globalThis.crypto.subtle,
): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    const key = await subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, signature, signed);
  } catch (cause) {
    if ((cause as Error).name === 'DataError')
      throw new UncheckedError('key', 'The key of the register is no Ed25519 key.', { cause });
    throw unsupported(cause);
  }
}

function unsupported(cause?: unknown): UncheckedError {
  return new UncheckedError(
    'unsupported',
    'This browser cannot check Ed25519 signatures here. It needs https, and Chrome 137, Firefox 129, Safari 17 or newer.',
    { cause },
  );
}

function jsonOf(encoded: string, field: string): unknown {
  const bytes = bytesOf(encoded, field);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DataShapeError(`${field} should be JSON.`, { cause });
  }
}
