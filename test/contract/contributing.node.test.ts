import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');

/** Rows of the table of usual changes, by what somebody wants to do. */
function usualChanges(): [change: string, where: string][] {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = text.split(/^\| you want to.*\n/mu);
  return table
    .slice(0, table.indexOf('\n\n'))
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, change = '']) => change && !change.startsWith('-'))
    .map(([, change = '', where = '']) => [change, where]);
}

/** Code that is a file or a folder, not a command, a placeholder or a name. */
const isPath = (code: string) => /[./]/u.test(code) && !/[<*:{\s]/u.test(code);

describe('the table of usual changes in CONTRIBUTING.md', () => {
  for (const [change, where] of notEmpty(usualChanges()))
    it(`names files and folders that exist: ${change}`, () => {
      const named = [...where.matchAll(/`([^`]+)`/gu)].map(([, code]) => code!);
      for (const path of notEmpty(named.filter(isPath)))
        assert.ok(
          paths.some((file) => `/${file}/`.includes(`/${path.replace(/\/$/u, '')}/`)),
          path,
        );
    });
});
