import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commonPlaceName, possessive, withArticle, withCapitalArticle } from '@odm-widgets/data/model';

describe('a place name in a sentence', () => {
  it('omits the council type of the official name', () => {
    for (const [official, common] of [
      ['Bristol, City of', 'Bristol'],
      ['Kingston upon Hull, City of', 'Hull'],
      ['Herefordshire, County of', 'Herefordshire'],
      ['County Durham', 'County Durham'],
      ['City of London', 'City of London'],
      ['Manchester', 'Manchester'],
      ["King's Lynn and West Norfolk", 'King’s Lynn and West Norfolk'],
    ] as const)
      assert.equal(commonPlaceName(official), common);
  });

  it('has an article in English where needed', () => {
    for (const name of [
      'City of London',
      'Isles of Scilly',
      'Isle of Wight',
      'Vale of White Horse',
      'Forest of Dean',
      'East Riding of Yorkshire',
      'East of England',
      'West of England',
      'North West',
      'South East',
      'West Midlands',
      'East Midlands',
      'Liverpool City Region',
      'West Midlands Combined Authority',
      'East Midlands Combined County Authority',
    ])
      assert.equal(withArticle(name), `the ${name}`);
    for (const name of [
      'Manchester',
      'North East Derbyshire',
      'South West Devon',
      'West Oxfordshire',
      'East Staffordshire',
      'Forest Heath',
    ])
      assert.equal(withArticle(name), name);
    assert.equal(withCapitalArticle('Isles of Scilly'), 'The Isles of Scilly');
    assert.equal(withCapitalArticle('Bristol, City of'), 'Bristol');
  });

  it('has a possessive with one apostrophe', () => {
    for (const [name, written] of [
      ['Ardwick', 'Ardwick’s'],
      ['Castle Hills', 'Castle Hills’'],
      ["St James'", 'St James’'],
      ['St James’', 'St James’'],
      ["St Mary's", 'St Mary’s'],
      ['Ingleby Barwick (East)', 'Ingleby Barwick (East)’s'],
      ['Isles of Scilly', 'the Isles of Scilly’s'],
      ['Vale of White Horse', 'the Vale of White Horse’s'],
      ['Bristol, City of', 'Bristol’s'],
    ] as const)
      assert.equal(possessive(name), written);
  });
});
