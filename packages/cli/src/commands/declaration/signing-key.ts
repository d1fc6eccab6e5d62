import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { JWK } from 'jose';
import { readTextFile } from '../../files.js';

/** An Ed25519 key as a JWK: the public half `x` and the private half `d`. */
export interface SigningKey {
  x: string;
  d: string;
}

/** Reads a key written by `keygen`. @throws {Error} when it is something else, or its halves do not belong together */
export async function readSigningKey(path: string): Promise<SigningKey> {
  let jwk: JWK | null;
  try {
    jwk = JSON.parse(await readTextFile(path)) as JWK | null;
  } catch (cause) {
    throw new Error(`${path} is no key: ${(cause as Error).message}`, { cause });
  }
  const { kty, crv, x, d } = jwk ?? {};
  if (kty !== 'OKP' || crv !== 'Ed25519' || !x || !d)
    throw new Error(`${path} is no signing key of "odm-widgets declaration keygen".`);
  if (publicHalfOf(d, path) !== x)
    throw new Error(
      `The public and the private half of ${path} do not belong together: nobody could check what it signs. Use the file as keygen wrote it.`,
    );
  return { x, d };
}

/** DER of an Ed25519 private key up to its 32 bytes (RFC 8410, section 7). */
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

function publicHalfOf(d: string, path: string): string | undefined {
  try {
    const key = Buffer.concat([PRIVATE_KEY_PREFIX, Buffer.from(d, 'base64url')]);
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    return createPublicKey(privateKey).export({ format: 'jwk' }).x;
  } catch (cause) {
    throw new Error(`The private half of ${path} is no Ed25519 key.`, { cause });
  }
}
