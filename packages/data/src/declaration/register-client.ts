import { getJson } from '../http/http.js';
import type { CheckedRegister } from '../model/declaration.js';
import { SAMPLE_KEY, TRUSTED_KEYS } from './trusted-keys.js';
import { parseRegister } from './parse-register.js';
import { expectCurrent } from './register-validity.js';
import { parseJws, verifyJws, type FlattenedJws, type SubtleSubset } from './verify-jws.js';

/** Which registers are accepted, and when. */
export interface CheckOptions {
  /** Public keys, or their thumbprints, whose signature is accepted. */
  keys: readonly string[];
  /** Lowest sequence number that is accepted. */
  minSequence?: number;
  /** Milliseconds since 1970. */
  now: number;
  /** Replaced in tests. */
  subtle?: SubtleSubset | undefined;
}

/**
 * Fetches a signed register and checks it.
 *
 * @throws {VerificationError} when the register cannot be trusted here and now
 * @throws {OdmError} when it cannot be fetched, or has another shape
 */
export async function getRegister(
  url: string,
  options: CheckOptions,
  request: { signal?: AbortSignal } = {},
): Promise<CheckedRegister> {
  const json = await getJson(url, { ...request, validate: (value) => void parseJws(value) });
  return checkRegister(parseJws(json), url, options);
}

/**
 * Checks signature, shape and dates of a register that was read.
 *
 * @param url where it was read
 * @throws {OdmError}
 */
export async function checkRegister(
  file: FlattenedJws,
  url: string,
  { keys, minSequence = 0, now, subtle }: CheckOptions,
): Promise<CheckedRegister> {
  const { json, keyId, key } = await verifyJws(file, keys, subtle);
  const register = parseRegister(json);
  expectCurrent(register, now, minSequence);
  // The sample's private key is public, so whatever it signed is a sample, whatever the register itself says.
  return {
    register: { ...register, sample: register.sample || key === SAMPLE_KEY },
    url,
    keyId,
    keySource: TRUSTED_KEYS.includes(key) ? 'project' : 'page',
    checkedAt: now,
  };
}
