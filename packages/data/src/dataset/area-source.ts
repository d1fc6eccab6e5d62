import type { AuthorityAreas, Release, WardAnswer } from '../model/index.js';

export interface AskOptions {
  signal?: AbortSignal;
}

export interface AuthorityOptions extends AskOptions {
  /** Also the ranks in the seven domains, which are a second file. */
  domains?: boolean;
}

/** Where the figures of a council and the answers about a ward come from. */
export interface AreaSource {
  /** Everything known about one council's small areas. Throws an `OdmError`. */
  authority(code: string, release: Release, options?: AuthorityOptions): Promise<AuthorityAreas>;
  /** What a ward code or name means; `authority` narrows a name to one council. Throws an `OdmError`. */
  ward(query: string, release: Release, options?: AskOptions & { authority?: string }): Promise<WardAnswer>;
}
