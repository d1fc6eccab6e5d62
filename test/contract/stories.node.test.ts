import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/test/files.js';
import { widgetsIn } from '../../scripts/widgets.js';

const root = join(import.meta.dirname, '../..');

/** Tags that have a file of stories, which is also a test file. */
const withStories = testFiles(root, { kind: 'browser', pattern: 'stories/*.stories.ts' }).map(
  (path) => /component: '([^']+)'/u.exec(readFileSync(join(root, path), 'utf8'))?.[1],
);

describe('stories', () => {
  it('exist for every widget, in a file each', () => {
    assert.deepEqual(
      withStories.sort(),
      widgetsIn(root)
        .map(({ tag }) => tag)
        .sort(),
    );
  });
});
