import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { joinWards, wardNameKey, type CouncillorTally } from '@odm-widgets/data/open-council-data';
import { getRegion, REGIONS } from '@odm-widgets/data/representation';
import { publishedFiles } from '../support/dataset-reader.js';

describe('wardNameKey', () => {
  for (const [a, b] of [
    ['Ancoats & Beswick', 'Ancoats and Beswick'],
    ['St. Michaels', "Saint Michael's"],
    ['St Mary’s', 'ST MARYS'],
    ['Kings Walk', 'Kingswalk'],
    ['Henley-in-Arden', 'Henleyinarden'],
    ['Oakley & The Candovers', 'Oakley and the Candovers'],
    ['Ardwick Ward', 'Ardwick'],
    ['Market Harborough -Great Bowden', 'Market Harborough-Great Bowden'],
  ] as const)
    it(`is equal for “${a}” and “${b}”`, () => assert.equal(wardNameKey(a), wardNameKey(b)));

  for (const [a, b] of [
    ['Marton East', 'Marton West'],
    ['Ward', 'Hillside'],
    ['North', 'North East'],
    ['Andover', 'Over'],
  ] as const)
    it(`differs for “${a}” and “${b}”`, () => assert.notEqual(wardNameKey(a), wardNameKey(b)));

  it('is unique within every council of England', async () => {
    const regions = await Promise.all(REGIONS.map((name) => getRegion(publishedFiles, name)));
    const wards = regions.flatMap((region) => region.wards);
    const keys = wards.map(({ authority, name }) => authority.code + wardNameKey(name));
    const twice = wards.filter((_, at) => keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!));
    assert.deepEqual(
      twice.map(({ name }) => name),
      [],
    );
  });
});

describe('joinWards', () => {
  const WARDS = [
    { code: 'E05000001', name: 'Ancoats & Beswick', authority: 'E08000003' },
    { code: 'E05000002', name: 'St Mary', authority: 'E08000003' },
    { code: 'E05000003', name: 'Kings Walk', authority: 'E08000003' },
    { code: 'E05000004', name: 'Kingswalk', authority: 'E08000003' },
    { code: 'E05000005', name: 'Castle', authority: 'E08000006' },
  ];
  const councilOf = (name: string) => ({ Manchester: 'E08000003', Salford: 'E08000006', Cardiff: '' })[name];
  const one = (council: string, ward: string, councillors = 1): CouncillorTally => ({
    council,
    ward,
    party: 'PP53',
    partyName: 'Labour Party',
    councillors,
  });

  it('matches wards by council and name and counts councillors', () => {
    const join = joinWards(
      [
        one('Manchester', 'Ancoats and Beswick', 3),
        one('Manchester', 'Saint Mary', 2),
        one('Salford', 'Castle'),
      ],
      WARDS,
      councilOf,
    );
    assert.deepEqual(
      join.tallies.map(({ ward, councillors }) => [ward.code, councillors]),
      [
        ['E05000001', 3],
        ['E05000002', 2],
        ['E05000005', 1],
      ],
    );
    assert.deepEqual([join.total, join.matched], [6, 6]);
  });

  it('reports a name that matches two wards as ambiguous', () => {
    const join = joinWards([one('Manchester', 'Kings-Walk', 2)], WARDS, councilOf);
    assert.deepEqual(join.tallies, []);
    assert.deepEqual(join.ambiguous, [{ council: 'Manchester', ward: 'Kings-Walk', councillors: 2 }]);
    assert.deepEqual([join.total, join.matched], [2, 0]);
  });

  it('matches no ward of another council and ignores councils of other nations', () => {
    const join = joinWards([one('Manchester', 'Castle'), one('Cardiff', 'Castle')], WARDS, councilOf);
    assert.deepEqual(join.unmatched, [{ council: 'Manchester', ward: 'Castle', councillors: 1 }]);
    assert.equal(join.total, 1, 'a council of another nation is not counted');
  });

  it('counts councillors of an unknown council as unmatched', () => {
    const join = joinWards([one('Atlantis', 'Castle', 40)], WARDS, councilOf);
    assert.deepEqual([join.total, join.matched, join.unknownCouncil.length], [40, 0, 1]);
  });

  it('assigns or reports every councillor for any names', () => {
    const name = fc.constantFrom('Ancoats & Beswick', 'Kings Walk', 'Castle', 'Nowhere', 'toString', '');
    const council = fc.constantFrom('Manchester', 'Salford', 'Atlantis', 'constructor');
    fc.assert(
      fc.property(fc.array(fc.tuple(council, name, fc.integer({ min: 1, max: 3 }))), (rows) => {
        const own = new Map(Object.entries({ Manchester: 'E08000003', Salford: 'E08000006' }));
        const join = joinWards(
          rows.map(([place, ward, number]) => one(place, ward, number)),
          WARDS,
          (place) => own.get(place),
        );
        const refused = [...join.ambiguous, ...join.unmatched, ...join.unknownCouncil];
        const sum = (items: readonly { councillors: number }[]) =>
          items.reduce((total, { councillors }) => total + councillors, 0);
        assert.equal(sum(join.tallies) + sum(refused), join.total);
        assert.equal(sum(join.tallies), join.matched);
      }),
    );
  });
});
