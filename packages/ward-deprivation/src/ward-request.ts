import { EmptyResult } from '@odm-widgets/core';
import type { AreaSource } from '@odm-widgets/data';
import type { DatasetFiles } from '@odm-widgets/data/boundaries';
import type { AuthorityAreas } from '@odm-widgets/data/model';
import type { WardEmpty } from './ward-deprivation.model.js';
import type { WardQuery } from './ward-deprivation.query.js';

/** Who answers a request. */
export interface WardSources {
  areas: AreaSource;
  /** Where boundaries are read; a live source has none. */
  files?: DatasetFiles;
  /** Shares what several wards of a council need; left out where one alone is shown. */
  once?: <T>(key: string, load: () => Promise<T>) => Promise<T>;
  /** Called with the areas a picker may choose from, as soon as they are known. */
  onAreas?: (areas: AuthorityAreas) => void;
}

/** One request for a ward. */
export interface WardRequest {
  query: WardQuery;
  sources: WardSources;
  signal: AbortSignal;
}

/** An answer without figures, to be thrown. */
export function emptyResult(answer: WardEmpty): EmptyResult<WardEmpty> {
  return new EmptyResult(answer);
}
