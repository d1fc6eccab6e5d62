import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { DatasetClient } from '@odm-widgets/data/dataset/node.js';
import { DATASET } from '../../support/dataset-reader.js';

describe('DatasetClient.fromFolder', () => {
  for (const [name, folder] of [
    ['a path', DATASET],
    ['an address', pathToFileURL(DATASET)],
  ] as const)
    it(`reads the published figures from ${name}`, async () => {
      const { lsoas } = await DatasetClient.fromFolder(folder).authority('E08000003', '2025');
      assert.equal(lsoas.length, 295);
      assert.equal(lsoas.filter(({ decile }) => decile.overall === 1).length, 120);
    });

  it('answers for a council that does not exist as a server does', async () => {
    await assert.rejects(DatasetClient.fromFolder(DATASET).authority('E08000999', '2025'), {
      name: 'HttpError',
      status: 404,
    });
  });

  it('names a file that is not JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'folder-'));
    mkdirSync(join(folder, '2025'));
    writeFileSync(join(folder, '2025/england.json'), '<!doctype html>');
    await assert.rejects(DatasetClient.fromFolder(folder).get('2025/england.json'), {
      name: 'DataShapeError',
      message: /2025\/england\.json is not JSON\.$/u,
    });
    rmSync(folder, { recursive: true });
  });
});
