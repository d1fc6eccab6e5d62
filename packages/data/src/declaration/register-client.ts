import { getJson } from '../http/http.js';
import type { CheckedRegister } from '../model/declaration.js';
import { SAMPLE_KEY } from './trusted-keys.js';
import { parseRegister } from './parse-register.js';
import { expectCurrent } from './support-status.js';
import { parseSigned, verifySigned, type SignedFile, type Subtle } from './verify-jws.js';

export interface Trust {
  /** Public keys or thumbprints that may have signed. */
  keys: readonly string[];
  /** Lowest number of a register that is accepted. */
  least?: number;
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
  trust: Trust,
  options: { signal?: AbortSignal } = {},
): Promise<CheckedRegister> {
  const json = await getJson(url, { ...options, validate: (value) => void parseSigned(value) });
  return checkRegister(parseSigned(json), url, trust);
}

/** Checks a register that is at hand. */
export async function checkRegister(
  file: SignedFile,
  url: string,
  { keys, least = 0, now, subtle }: Trust,
): Promise<CheckedRegister> {
  const { json, keyId, key } = await verifySigned(file, keys, subtle);
  const register = parseRegister(json);
  expectCurrent(register, now, least);
  // Everybody has the sample's private key, so what it signs is a sample whatever it says of itself.
  return {
    register: { ...register, sample: register.sample || key === SAMPLE_KEY },
    url,
    keyId,
    checkedAt: now,
  };
}
