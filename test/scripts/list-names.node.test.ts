import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRules, shownNames } from '../../scripts/list-names.js';

describe('every name the dataset has', () => {
  const names = shownNames();
  const count = (kind: string) => names.filter((name) => name.kind === kind).length;

  it('is listed: parties, combined authorities, places and their possessives', () => {
    assert.ok(count('party') > 140, `${count('party')} parties`);
    assert.ok(count('party in a sentence') > 140);
    assert.equal(count('combined authority'), 19);
    assert.ok(count('place') > 9000, `${count('place')} places`);
    assert.equal(count('possessive'), count('place'));
    assert.ok(count('Welsh name') > 300, `${count('Welsh name')} Welsh names`);
  });

  it('keeps to the rules of how names are written', () => {
    const broken = names.flatMap((name) =>
      brokenRules(name).map((rule) => `${name.kind} "${name.shown}": ${rule}`),
    );
    assert.deepEqual(broken, []);
  });
});

describe('the rules of names', () => {
  for (const [kind, name, shown] of [
    ['party', 'x', 'PP53'],
    ['party', 'x', 'Boston Independent (deregistered 11/25)'],
    ['party', 'x', 'Labour '],
    ['party', 'x', 'Burnley and Padiham independent Party'],
    ['party', 'x', 'Gwlad Gwlad'],
    ['party', 'x', 'St. Neots Group'],
    ['party', 'x', 'Poole People Ltd.'],
    ['party', 'x', "People's Voice"],
    ['party in a sentence', 'x', 'The Liberal Party'],
    ['party in a sentence', 'x', 'Progressive Unionist Party'],
    ['combined authority', 'x', 'West Midlands'],
    ['place', 'x', 'Bristol, City of'],
    ['place', 'x', "St James'"],
    ['possessive', 'St James', 'St James’s’s'],
    ['possessive', 'Castle Hills', 'Castle Hills’s'],
    ['possessive', 'Ardwick', 'Ardwick'],
    ['with article', 'Vale of White Horse', 'the Vale of White Horse'],
    ['Welsh name', 'x', 'Llandyg├íi'],
    ['Welsh name', 'x', 'LlandybÏe'],
    ['Welsh name', 'x', "Godre'r-graig"],
  ] as const)
    it(`refuse "${shown}" as a ${kind}`, () => {
      assert.equal(brokenRules({ kind, name, shown }).length, 1);
    });
});
