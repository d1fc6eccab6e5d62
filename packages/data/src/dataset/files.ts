import { getJson } from '../http/http.js';
import type { AskOptions } from './area-source.js';

/** A reader of the dataset's files; `DatasetClient` is one. */
export interface Files {
  get(path: string, options?: AskOptions): Promise<unknown>;
}

/** The files of the dataset at an address, with or without a slash at its end. */
export function filesAt(base: string): Files {
  const root = base.endsWith('/') ? base : `${base}/`;
  return { get: (path, { signal } = {}) => getJson(root + path, signal ? { signal } : {}) };
}
