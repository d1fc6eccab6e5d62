import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/test/files.js';
import { widgetsIn } from '../../scripts/discover-widgets.js';

const root = join(import.meta.dirname, '../..');

/** Tags with a file of stories, which is also a test file, in alphabetical order. */
const withStories = testFiles(root, { kind: 'browser', pattern: 'stories/*.stories.ts' })
  .map((path) => /component: '([^']+)'/u.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? path)
  .sort((a, b) => a.localeCompare(b));

describe('stories', () => {
  it('exist for every widget, in a file each', () => {
    const tags = widgetsIn(root).map(({ tag }) => tag);
    assert.deepEqual(
      withStories,
      tags.sort((a, b) => a.localeCompare(b)),
    );
  });
});
