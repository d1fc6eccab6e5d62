import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The report of a test file in Chromium; a page that gives no result is ended after a while. */
function report(file: string) {
  const script = join(root, 'scripts/test/browser.js');
  const { stdout, status } = spawnSync(process.execPath, [script, 'chromium', join(root, file)], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { stdout, status };
}

describe('Failures in a browser', () => {
  it('are reported whatever values the assertions hold', () => {
    const { stdout, status } = report('test/fixtures/runner/failures.ts');
    assert.equal(status, 0, `The page gave no result.\n${stdout}`);
    for (const [name, message] of [
      ['a promise', 'expected Promise{…} to equal undefined'],
      ['a function', 'expected [Function a function] to equal undefined'],
      ['an element', 'expected <p></p> to equal undefined'],
      ['a window', 'expected Window{ …('],
      ['a frozen list of elements', 'expected [ <body>…(2)</body> ] to equal undefined'],
      ['an expected function', 'expected {} to deeply equal { call: [Function call] }'],
    ] as const) {
      const [, failure = ''] = stdout.split(`> Failures > of ${name}\n`);
      assert.ok(failure.split('FAILED')[0]?.includes(message), `${name}: ${message}\n${stdout}`);
    }
    assert.doesNotMatch(stdout, /outside a test|console output|did not run/u);
  });
});
