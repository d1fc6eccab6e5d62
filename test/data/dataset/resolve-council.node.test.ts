import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getNationCouncils, resolveCouncilCode } from '@odm-widgets/data/nations';
import { publishedFiles } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';
import { notEmpty } from '../../support/not-empty.js';

describe('resolveCouncilCode', () => {
  for (const [release, names] of [
    [
      'wales-2025',
      {
        'Cardiff Council': 'W06000015',
        'Cyngor Caerdydd': 'W06000015',
        'City and County of Swansea': 'W06000011',
        'Cyngor Sir y Fflint': 'W06000005',
        'Cyngor Bwrdeistref Sirol Conwy': 'W06000003',
        'Cyngor Dinas Casnewydd': 'W06000022',
        'Caerphilly County Borough Council': 'W06000018',
        'The Vale of Glamorgan Council': 'W06000014',
        Anglesey: 'W06000001',
        'Cyngor Sir Ynys Môn': 'W06000001',
        'RHONDDA CYNON TAF': 'W06000016',
      },
    ],
    [
      'scotland-2020',
      {
        Edinburgh: 'S12000036',
        'The City of Edinburgh Council': 'S12000036',
        Glasgow: 'S12000049',
        'Glasgow City Council': 'S12000049',
        'Argyll & Bute Council': 'S12000035',
        'Western Isles': 'S12000013',
        'Comhairle nan Eilean Siar': 'S12000013',
        'The Highland Council': 'S12000017',
        'Shetland Islands Council': 'S12000027',
        Aberdeen: 'S12000033',
      },
    ],
    [
      'northern-ireland-2017',
      {
        'Belfast City Council': 'N09000003',
        'Newry, Mourne and Down District Council': 'N09000010',
        'Armagh, Banbridge & Craigavon': 'N09000002',
        'Armagh City, Banbridge and Craigavon Borough Council': 'N09000002',
        'Derry City and Strabane': 'N09000005',
      },
    ],
  ] as const)
    it(`resolves names of councils of ${release} as people write them`, async () => {
      const { councils } = await getNationCouncils(publishedFiles, release);
      for (const [text, code] of notEmpty(Object.entries(names)))
        assert.equal(resolveCouncilCode(text, councils), code, text);
      for (const { code, name, welshName } of notEmpty(councils)) {
        assert.equal(resolveCouncilCode(` ${name.toUpperCase()} council`, councils), code, name);
        assert.equal(resolveCouncilCode(welshName ?? name, councils), code, welshName ?? name);
      }
      for (const text of ['Sir', 'Cyngor', 'City', 'constructor', 'Ayrshire', 'Manchester', ...HOSTILE_TEXTS])
        assert.equal(resolveCouncilCode(text, councils), undefined, text.slice(0, 40));
    });

  it('resolves no name that two councils have without their style', () => {
    const twins = [
      { code: 'W06000001', name: 'City of Anyford' },
      { code: 'W06000002', name: 'Other', welshName: 'Sir Anyford' },
    ];
    assert.equal(resolveCouncilCode('Cyngor Anyford', twins), undefined);
    assert.equal(resolveCouncilCode('Cyngor Anyford', twins.slice(1)), 'W06000002');
  });
});
