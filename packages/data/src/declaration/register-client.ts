import { getJson } from '../http/http.js';
import type { CheckedRegister } from '../model/declaration.js';
import { SAMPLE_KEY } from './trusted-keys.js';
import { parseRegister } from './parse-register.js';
import { expectCurrent } from './support-status.js';
import { parseJws, verifyJws, type FlattenedJws, type Subtle } from './verify-jws.js';

export interface CheckOptions {
  /** Public keys or thumbprints that may have signed. */
  keys: readonly string[];
  /** Lowest number of a register that is accepted. */
  minSequence?: number;
  now: number;
  subtle?: Subtle | undefined;
}

/**
 * Reads a signed register and checks it.
 *
 * @throws {UncheckedError} when it cannot be trusted here and now
 * @throws {OdmError} when it cannot be had, or is of another shape
 */
export async function getRegister(
  url: string,
  trust: CheckOptions,
  options: { signal?: AbortSignal } = {},
): Promise<CheckedRegister> {
  const json = await getJson(url, { ...options, validate: (value) => void parseJws(value) });
  return checkRegister(parseJws(json), url, trust);
}

/** Checks a register that is at hand. */
export async function checkRegister(
  file: FlattenedJws,
  url: string,
  { keys, minSequence = 0, now, subtle }: CheckOptions,
): Promise<CheckedRegister> {
  const { json, keyId, key } = await verifyJws(file, keys, subtle);
  const register = parseRegister(json);
  expectCurrent(register, now, minSequence);
  // Everybody has the sample's private key, so what it signs is a sample whatever it says of itself.
  return {
    register: { ...register, sample: register.sample || key === SAMPLE_KEY },
    url,
    keyId,
    checkedAt: now,
  };
}
