import { DataShapeError } from '../errors.js';
import { throwShapeError, expectObject, expectString } from '../shape.js';
import { canonicalBase64url, decodeBase64url, encodeBase64url } from './base64url.js';
import { VerificationError } from './verification-error.js';

/** The part of WebCrypto that is used, the same in browsers and Node; replaced in tests. */
export type SubtleSubset = Pick<typeof crypto.subtle, 'importKey' | 'verify' | 'digest'>;

/** Bytes of an Ed25519 public key. */
const KEY_LENGTH = 32;

/** The three parts of a JSON Web Signature in its flattened JSON form. */
export interface FlattenedJws {
  payload: string;
  protected: string;
  signature: string;
}

/** Reads the three parts of a signed file. @throws {DataShapeError} when it is cut off or something else */
export function parseJws(value: unknown): FlattenedJws {
  const file = expectObject(value, 'The signed file');
  return {
    payload: expectString(file['payload'], 'payload'),
    protected: expectString(file['protected'], 'protected'),
    signature: expectString(file['signature'], 'signature'),
  };
}

/**
 * Verifies the signature of a file, and that a trusted key made it.
 *
 * @param trusted public keys (the `x` of a JWK) or their RFC 7638 thumbprints, compared by their bytes
 * @returns the JSON that was signed, and the thumbprint and `x` of the key
 * @throws {VerificationError} `unsupported`, `key` or `signature`
 * @throws {DataShapeError} when the file is not a signed file
 */
export async function verifyJws(
  file: FlattenedJws,
  trusted: readonly string[],
  subtle: SubtleSubset | undefined = globalThis.crypto?.subtle,
): Promise<{ json: unknown; keyId: string; key: string }> {
  const header = expectObject(decodeJson(file.protected, 'protected'), 'protected');
  if (header['alg'] !== 'Ed25519') throwShapeError('alg', '"Ed25519"');
  if (header['crit'] !== undefined) throwShapeError('crit', 'left out');
  const jwk = expectObject(header['jwk'], 'jwk');
  if (jwk['kty'] !== 'OKP' || jwk['crv'] !== 'Ed25519') throwShapeError('jwk', 'an Ed25519 key');
  const key = expectString(jwk['x'], 'jwk.x');
  // A second spelling of a key would have another thumbprint, and would not be recognised as the sample's.
  if (decodeBase64url(key, 'jwk.x').length !== KEY_LENGTH) throwShapeError('jwk.x', 'a key of 32 bytes');
  const signature = decodeBase64url(file.signature, 'signature');
  if (!subtle) throw unsupportedError();
  const keyId = await jwkThumbprint(key, subtle);
  const accepted = trusted.map(canonicalBase64url);
  if (!accepted.includes(key) && !accepted.includes(keyId))
    throw new VerificationError(
      'key',
      `The register is signed with the key ${keyId}, which this page does not trust. Put it into the key attribute if it should.`,
    );
  const signed = new TextEncoder().encode(`${file.protected}.${file.payload}`);
  if (!(await verifyEd25519(key, signature, signed, subtle)))
    throw new VerificationError('signature', 'The signature does not fit the register.');
  return { json: decodeJson(file.payload, 'payload'), keyId, key };
}

/** The thumbprint of an Ed25519 public key (RFC 7638), which serves as its id. */
export async function jwkThumbprint(
  key: string,
  subtle: SubtleSubset = globalThis.crypto.subtle,
): Promise<string> {
  const canonical = `{"crv":"Ed25519","kty":"OKP","x":"${key}"}`;
  return encodeBase64url(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(canonical))));
}

/**
 * Whether an Ed25519 signature (RFC 8032) is valid for these bytes and this key.
 *
 * @param x public key in base64url
 * @throws {VerificationError} `unsupported`, or `key` when `x` is not a public key
 */
export async function verifyEd25519(
  x: string,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  subtle: SubtleSubset = globalThis.crypto.subtle,
): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    const key = await subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, signature, signed);
  } catch (cause) {
    if ((cause as Error).name === 'DataError')
      throw new VerificationError('key', 'The key of the register is no Ed25519 key.', { cause });
    throw unsupportedError(cause);
  }
}

function unsupportedError(cause?: unknown): VerificationError {
  return new VerificationError(
    'unsupported',
    'This browser cannot check Ed25519 signatures here. It needs https, and Chrome 137, Firefox 129, Safari 17 or newer.',
    { cause },
  );
}

function decodeJson(encoded: string, field: string): unknown {
  const bytes = decodeBase64url(encoded, field);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DataShapeError(`${field} should be JSON.`, { cause });
  }
}
