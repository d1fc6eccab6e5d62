import { getJson } from '../http/http.js';
import type { Release } from '../model/index.js';

export interface ReadOptions {
  signal?: AbortSignal;
}

export interface ReleaseOptions extends ReadOptions {
  /** The latest by default. */
  release?: Release;
}

/** A reader of the dataset's files; `DatasetClient` is one. */
export interface DatasetFiles {
  get(path: string, options?: ReadOptions): Promise<unknown>;
}

/** The files of the dataset at an address, with or without a slash at its end. */
export function filesAt(base: string): DatasetFiles {
  const root = base.endsWith('/') ? base : `${base}/`;
  return { get: (path, { signal } = {}) => getJson(root + path, signal ? { signal } : {}) };
}
