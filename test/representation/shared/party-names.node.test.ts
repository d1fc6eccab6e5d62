import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getParties } from '@odm-widgets/data/councils';
import { partyById } from '../../../packages/representation/src/shared/parties.js';
import { NATION_RELEASES } from '@odm-widgets/data/model';
import { addNationParties } from '../../../packages/representation/src/shared/lazy/nations/parties.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

addNationParties();
/** Registered names of all nations by code. */
const parties: Record<string, string> = { ...(await getParties(publishedFiles)) };
for (const release of NATION_RELEASES) Object.assign(parties, await getParties(publishedFiles, { release }));

describe('every party that can be shown', () => {
  it('has a name in both languages, with typographic apostrophes', () => {
    assert.ok(Object.keys(parties).length > 145);
    for (const id of notEmpty(Object.keys(parties))) {
      const { name, collective, shortName } = partyById(id, parties);
      for (const text of [name.en, name.cy, collective.en, collective.cy, shortName.en, shortName.cy])
        assert.match(text, /^[^\s'][^']*[^\s']$/u, id);
      assert.doesNotMatch(name.en, /^PP\d+$/u);
    }
  });

  it('has the article within an English sentence that its name needs', () => {
    for (const id of notEmpty(Object.keys(parties))) {
      const { name, collective } = partyById(id, parties);
      assert.doesNotMatch(collective.en, /^The |^the the /u, id);
      if (/\bParty\b/u.test(name.en) && name.en !== 'Your Party')
        assert.match(collective.en, /^the /u, name.en);
    }
    assert.equal(partyById('PP1', { PP1: 'The Party Party' }).collective.en, 'the Party Party');
    assert.equal(partyById('PP2', { PP2: 'Ashfield Independents' }).collective.en, 'Ashfield Independents');
    const isPlural = (name: string) => partyById('PP2', { PP2: name }).isPlural;
    for (const name of [
      'Ashfield Independents',
      'Residents for Uttlesford',
      'Residents Associations of Epsom',
    ])
      assert.ok(isPlural(name), name);
    for (const name of ['Aspire', 'Residents’ Association of Cuddington', 'Newham Independents Party'])
      assert.ok(!isPlural(name), name);
  });
});
