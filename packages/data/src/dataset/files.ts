import { DataShapeError } from '../errors.js';
import { getJson } from '../http/http.js';
import { redactUrl } from '../http/redact-url.js';
import { DATASET_FORMAT, type Release } from '../model/index.js';
import { throwShapeError } from '../shape.js';

/** How files are read; `getJson` of this package unless a test or a Node script brings its own. */
export type GetJson = (url: string, options?: { signal?: AbortSignal }) => Promise<unknown>;

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

/**
 * The files of the dataset at an address, with or without a slash at its end. Reading one throws a `DataShapeError` when
 * it is of a format that these readers do not know.
 */
export function filesAt(base: string, get: GetJson = getJson): DatasetFiles {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    async get(path, { signal } = {}) {
      const url = root + path;
      const file = await get(url, signal ? { signal } : {});
      expectFormat(file, url);
      return file;
    },
  };
}

/** A file without a format is left to its parser, which names the first field that is not as published. */
function expectFormat(file: unknown, url: string): void {
  const format = (file as { format?: unknown } | null)?.format;
  if (format === undefined || format === DATASET_FORMAT) return;
  if (typeof format !== 'number') throwShapeError('format', String(DATASET_FORMAT));
  throw new DataShapeError(
    `${redactUrl(url)} has format ${format}, and these scripts read format ${DATASET_FORMAT}. Use a dataset and scripts of one version.`,
  );
}
