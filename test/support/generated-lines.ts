import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares the lines between `{/* name *\/}` and `{/* /name *\/}` in a page of the guide with what they have to be, and
 * writes them where `ODM_WRITE_TABLES` is set.
 *
 * @throws {assert.AssertionError} when the page says something else
 */
export function expectLines(file: string, name: string, lines: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const place = new RegExp(`(\\{/\\* ${name} \\*/\\})[\\s\\S]*?(\\{/\\* /${name} \\*/\\})`, 'u');
  assert.match(text, place, `${file} has no place for the table ${name}`);
  const next = text.replace(place, (_, open, close) => `${open}\n\n${lines.join('\n')}\n\n${close}`);
  if (process.env['ODM_WRITE_TABLES']) writeFileSync(file, next);
  else
    assert.equal(text, next, `Run the test with ODM_WRITE_TABLES=1 to bring the table ${name} up to date.`);
}
