import { ConfigError } from '../errors.js';
import { getJson } from '../http/http.js';
import { webAddress } from '../model/index.js';
import { parseGrants, type GrantList } from './parse-grants.js';

export interface GrantsOptions {
  signal?: AbortSignal;
  /** Address that a relative one is read against. */
  base?: string;
  get?: typeof getJson;
}

/**
 * Grants of a file in the 360Giving Data Standard that a site provides. The standard's own services have no search by
 * place, so the file holds the grants of the area.
 *
 * @throws {ConfigError} for an address that is none, {HttpError | NetworkError | DataShapeError}
 */
export async function getGrants(
  address: string,
  { signal, base, get = getJson }: GrantsOptions = {},
): Promise<GrantList> {
  const url = webAddress(address, base);
  if (!url) throw new ConfigError(`"${address.slice(0, 80)}" is not the address of a file of grants.`);
  return parseGrants(await get(url, signal ? { signal } : {}));
}
