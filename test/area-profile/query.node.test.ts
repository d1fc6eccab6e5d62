import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toSections } from '../../packages/area-profile/src/lazy/details/sections.query.js';
import { SECTION_IDS } from '../../packages/area-profile/src/section-ids.js';
import { queryOf } from './load.js';

describe('the query of a profile', () => {
  it('reads codes in any case, with spaces or commas between, each once', () => {
    const { query, warnings } = queryOf({ wards: ' e05011351, E05011370;E05011351', lsoas: 'e01005061' });
    assert.deepEqual(query!.place, {
      by: 'parts',
      wards: ['E05011351', 'E05011370'],
      lsoas: ['E01005061'],
    });
    assert.deepEqual(warnings, []);
  });

  it('reads names of wards between semicolons, and a postcode in `ward`', () => {
    assert.deepEqual(queryOf({ wards: 'Ardwick, Manchester; Hulme' }).query!.place, {
      by: 'parts',
      wards: ['Ardwick, Manchester', 'Hulme'],
      lsoas: [],
    });
    assert.deepEqual(queryOf({ ward: 'M12 6JH' }).query!.place, { by: 'postcode', postcode: 'M12 6JH' });
  });

  it('has no place until one is named, and says so', () => {
    const { query, warnings } = queryOf({});
    assert.equal(query, undefined);
    assert.match(warnings[0]!, /No place is named yet/u);
  });

  it('is a council where nothing smaller is named', () => {
    assert.deepEqual(queryOf({ authority: 'E08000003' }).query!.place, {
      by: 'authority',
      authority: 'E08000003',
    });
    assert.deepEqual(queryOf({ authority: 'E08000003', ward: 'E05011351' }).query!.authorities, [
      'E08000003',
    ]);
  });

  it('refuses nations that cannot be added up', () => {
    const { query, warnings } = queryOf({ wards: 'E05011351 S13002929' });
    assert.deepEqual(query!.place, { by: 'mixed', nations: ['england', 'scotland'] });
    assert.match(warnings[0]!, /only England and Wales/u);
    assert.equal(queryOf({ wards: 'E05011351 W05001273' }).query!.place.by, 'parts');
  });

  it('compares with at most three wards, and warns of what it does not know', () => {
    const { query, warnings } = queryOf({
      ward: 'E05011351',
      compare: 'region everything E05011352 E05011353 E05011354 E05011355',
    });
    assert.deepEqual(query!.compareWards, ['E05011352', 'E05011353', 'E05011354']);
    assert.deepEqual(
      [query!.compareAuthority, query!.compareRegion, query!.compareNation],
      [false, true, false],
    );
    assert.equal(warnings.length, 2);
  });

  it('warns of a code that is no LSOA', () => {
    assert.match(queryOf({ lsoas: 'E01005061 E05011351' }).warnings[0]!, /E05011351/u);
  });
});

describe('the sections of a profile', () => {
  it('are those that are named, in their order, or all, or none', () => {
    const warnings: string[] = [];
    const read = (text: string) => toSections(text, (message) => warnings.push(message));
    assert.deepEqual(read('crime, Tenure crime'), ['crime', 'tenure']);
    assert.deepEqual(read(''), SECTION_IDS);
    assert.deepEqual(read('none'), []);
    assert.deepEqual(warnings, []);
    assert.deepEqual(read('weather'), SECTION_IDS);
    assert.match(warnings[0]!, /"weather" is not known/u);
  });
});
