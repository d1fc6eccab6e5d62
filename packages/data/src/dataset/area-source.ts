import type { AuthorityAreas, Release, WardAnswer } from '../model/index.js';

export interface ReadOptions {
  signal?: AbortSignal;
}

export interface AuthorityOptions extends ReadOptions {
  /** Also the ranks in the seven domains, which are a second file. */
  allDomains?: boolean;
}

/** Where the figures of a council and the answers about a ward come from. */
export interface AreaSource {
  /** Everything known about one council's small areas. Throws an `OdmError`. */
  authority(code: string, release: Release, options?: AuthorityOptions): Promise<AuthorityAreas>;
  /** What a ward code or name means; `authority` narrows a name to one council. Throws an `OdmError`. */
  ward(query: string, release: Release, options?: ReadOptions & { authority?: string }): Promise<WardAnswer>;
}
