import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HttpError } from '@odm-widgets/data';
import { DatasetClient } from '@odm-widgets/data/dataset';
import type { DatasetFiles } from '@odm-widgets/data/representation';

export const DATASET = join(dirname(fileURLToPath(import.meta.url)), '../../packages/dataset');

/** A published file, as JSON; one that does not exist fails as it does on a server. */
export async function published(path: string): Promise<unknown> {
  const text = await readFile(join(DATASET, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new HttpError(`No ${path}.`, 404) : error;
  });
  return JSON.parse(text) as unknown;
}

/** The committed files, as a reader of them. */
export const publishedFiles: DatasetFiles = { get: (path) => published(path) };

/** The client visitors use, reading the committed files instead of a server, each once. */
export function datasetClient(): DatasetClient {
  const read = new Map<string, Promise<unknown>>();
  return new DatasetClient('dataset/', (url) => {
    const path = url.slice('dataset/'.length);
    const known = read.get(path) ?? published(path);
    read.set(path, known);
    return known;
  });
}

/** Codes of every council of a release. */
export function councils(release: '2025' | '2019'): string[] {
  return readdirSync(join(DATASET, release, 'authorities')).map((file) => file.replace('.json', ''));
}

/** Files as published but for these, and what was asked. */
export function filesWith(changed: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const files: DatasetFiles = {
    get(path) {
      asked.push(path);
      return Object.hasOwn(changed, path) ? Promise.resolve(changed[path]) : published(path);
    },
  };
  return { files, asked };
}
