import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { patternsIn, slowText } from '../../scripts/attack/regexps.js';

const patterns = patternsIn(join(import.meta.dirname, '../..'));
/** A quadratic pattern needs seconds for a text of 100 kB; a busy machine does a linear one well within this. */
const LIMIT = 600;

describe('regular expressions of the sources', () => {
  it('are found: more than 100', () => assert.ok(patterns.length > 100, String(patterns.length)));

  it('read a text of 100 kB in linear time', () => {
    const slow = patterns.flatMap((pattern) => {
      const text = slowText(pattern, LIMIT);
      return text === undefined ? [] : [`${pattern.where}: /${pattern.source}/ on ${JSON.stringify(text)}…`];
    });
    assert.deepEqual(slow, []);
  });

  it('are reported when they are quadratic or worse', () => {
    for (const source of ['\\s+$', '^(?:a+)+$', '<script [^>]*>[^]*?</script>', '[ \\t]*\\n'])
      assert.ok(slowText({ source, flags: 'u', where: '' }, LIMIT), source);
  });
});
