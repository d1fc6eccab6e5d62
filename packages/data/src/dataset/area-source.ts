import type { AuthorityAreas, Release, WardAnswer } from '../model/index.js';
import type { ReadOptions } from './files.js';

export interface AuthorityOptions extends ReadOptions {
  /** Also the ranks in the seven domains, which are a second file. */
  allDomains?: boolean;
}

export interface WardOptions extends ReadOptions {
  /** Code or name of the council a ward's name is looked for in. */
  authority?: string;
}

/** A source of a council's figures and of answers about wards. */
export interface AreaSource {
  /**
   * The small areas of one council.
   *
   * @throws {OdmError}
   */
  authority(code: string, release: Release, options?: AuthorityOptions): Promise<AuthorityAreas>;
  /**
   * The answer to a ward code or name.
   *
   * @throws {OdmError}
   */
  ward(query: string, release: Release, options?: WardOptions): Promise<WardAnswer>;
}
