import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getParties } from '@odm-widgets/data/councils';
import { partyById } from '../../../packages/representation/src/shared/parties.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

describe('every party that can be shown', () => {
  it('has a name in both languages, with typographic apostrophes', async () => {
    const parties = await getParties(publishedFiles);
    for (const id of notEmpty(Object.keys(parties))) {
      const { name, collective, shortName } = partyById(id, parties);
      for (const text of [name.en, name.cy, collective.en, collective.cy, shortName.en, shortName.cy])
        assert.match(text, /^[^\s'][^']*[^\s']$/u, id);
      assert.doesNotMatch(name.en, /^PP\d+$/u);
    }
  });

  it('has the article within an English sentence that its name needs', async () => {
    const parties = await getParties(publishedFiles);
    for (const id of notEmpty(Object.keys(parties))) {
      const { name, collective } = partyById(id, parties);
      assert.doesNotMatch(collective.en, /^The |^the the /u, id);
      if (/\bParty\b/u.test(name.en)) assert.match(collective.en, /^the /u, name.en);
    }
    assert.equal(partyById('PP1', { PP1: 'The Party Party' }).collective.en, 'the Party Party');
    assert.equal(partyById('PP2', { PP2: 'Ashfield Independents' }).collective.en, 'Ashfield Independents');
    assert.equal(partyById('PP2', { PP2: 'Ashfield Independents' }).isPlural, true);
  });
});
