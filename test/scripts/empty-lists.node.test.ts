import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loopsOverEmptyLists } from '../../scripts/check/empty-lists.js';

describe('the check for assertions that may not run', () => {
  const refused = [
    'for (const a of page.querySelectorAll("a")) assert.ok(a);',
    'const links = all(page, "a"); for (const a of links) { expect(a).to.equal(1); }',
    'assert.ok(list.filter(isLong).every(isGood));',
    'expect([...page.querySelectorAll("a")].every(isGood)).to.equal(true);',
    'async function test() { const found = await text.matchAll(/a/gu); for (const one of found) assert.ok(one); }',
  ];
  for (const code of refused) it(`refuses ${code}`, () => assert.equal(loopsOverEmptyLists(code).length, 1));

  const accepted = [
    'for (const a of notEmpty(page.querySelectorAll("a"))) assert.ok(a);',
    'const links = all(page, "a"); assert.equal(links.length, 3); for (const a of links) assert.ok(a);',
    'for (const one of ["a", "b"]) assert.ok(one);',
    'for (const a of page.querySelectorAll("a")) a.click();',
    'assert.deepEqual(list.filter(isBad), []);',
    'assert.ok(notEmpty(list.filter(isLong)).every(isGood));',
  ];
  for (const code of accepted) it(`accepts ${code}`, () => assert.deepEqual(loopsOverEmptyLists(code), []));
});
