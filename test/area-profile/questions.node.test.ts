import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionsFor } from '../../packages/area-profile/src/lazy/questions/questions.model.js';
import { cy } from '../../packages/area-profile/src/lazy/questions/strings/cy.js';
import { en } from '../../packages/area-profile/src/lazy/questions/strings/en.js';
import { SECTION_IDS } from '../../packages/area-profile/src/section-ids.js';
import { notEmpty } from '../support/not-empty.js';
import { BLAME, BLAME_CY } from '../support/wording.js';

describe('questions of a profile', () => {
  it('are those that the shown sections answer, and those that none does', () => {
    assert.deepEqual(
      questionsFor(['work', 'tenure']).map(({ id }) => id),
      ['employment', 'tenure', 'planning'],
    );
    for (const { section } of notEmpty(questionsFor(SECTION_IDS)))
      assert.ok(section === undefined || SECTION_IDS.includes(section));
  });

  it('are questions in both languages, and blame nobody', () => {
    const ids = Object.keys(en.question) as (keyof typeof en.question)[];
    assert.deepEqual(Object.keys(cy.question).sort(), [...ids].sort());
    assert.deepEqual(
      questionsFor(SECTION_IDS)
        .map(({ id }) => id)
        .sort(),
      [...ids].sort(),
    );
    for (const id of notEmpty(ids)) {
      const [english, welsh] = [en.question[id]({ area: 'Ardwick' }), cy.question[id]({ area: 'Ardwick' })];
      for (const text of [english, welsh]) assert.match(text, /^\p{Lu}.*\?$/u);
      assert.doesNotMatch(english, BLAME);
      assert.doesNotMatch(welsh, BLAME_CY);
    }
  });
});
