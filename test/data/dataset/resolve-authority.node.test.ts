import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveAuthorityCode } from '@odm-widgets/data/dataset';
import { getNationCouncils } from '@odm-widgets/data/nations';
import { datasetClient, publishedFiles } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';
import { notEmpty } from '../../support/not-empty.js';

const { authorities } = await datasetClient().authorities('2025');
const nameOf = (text: string) => {
  const code = resolveAuthorityCode(text, authorities);
  return authorities.find((authority) => authority.code === code)?.name;
};

describe('resolveAuthorityCode', () => {
  it('resolves the code and the listed name of every council to itself', () => {
    assert.equal(authorities.length, 296);
    for (const { code, name } of authorities) {
      assert.equal(resolveAuthorityCode(code, authorities), code);
      assert.equal(resolveAuthorityCode(name, authorities), code, name);
      assert.equal(resolveAuthorityCode(` ${name.toUpperCase()} `, authorities), code, name);
      assert.equal(resolveAuthorityCode(`${name} Council`, authorities), code, name);
    }
  });

  it('resolves codes in any case with spaces around, also those replaced in 2025', () => {
    assert.equal(nameOf(' e08000003\n'), 'Manchester');
    assert.equal(nameOf('E08000038'), 'Barnsley');
    assert.equal(nameOf('e08000039'), 'Sheffield');
    const recoded = [{ code: 'E08000038', name: 'Barnsley' }];
    assert.equal(resolveAuthorityCode('E08000016', recoded), 'E08000038');
  });

  for (const [text, name] of [
    ['Bristol', 'Bristol, City of'],
    ['City of Bristol', 'Bristol, City of'],
    ['Bristol City Council', 'Bristol, City of'],
    ['Hull', 'Kingston upon Hull, City of'],
    ['Hull City Council', 'Kingston upon Hull, City of'],
    ['Kingston-upon-Hull', 'Kingston upon Hull, City of'],
    ['Herefordshire', 'Herefordshire, County of'],
    ['Durham', 'County Durham'],
    ['Durham County Council', 'County Durham'],
    ['St Helens', 'St. Helens'],
    ['Saint Helens', 'St. Helens'],
    ['Kings Lynn & West Norfolk', "King's Lynn and West Norfolk"],
    ['The Isles of Scilly', 'Isles of Scilly'],
    ['Council of the Isles of Scilly', 'Isles of Scilly'],
    ['London Borough of Camden', 'Camden'],
    ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
    ['City of Westminster', 'Westminster'],
    ['Stockport Metropolitan Borough Council', 'Stockport'],
    ['City of London Corporation', 'City of London'],
    ['Vale of White Horse District Council', 'Vale of White Horse'],
  ] as const)
    it(`resolves "${text}" to ${name}`, () => assert.equal(nameOf(text), name));

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
        assert.equal(resolveAuthorityCode(text, councils), code, text);
      for (const { code, name, welshName } of notEmpty(councils)) {
        assert.equal(resolveAuthorityCode(` ${name.toUpperCase()} council`, councils), code, name);
        assert.equal(resolveAuthorityCode(welshName ?? name, councils), code, welshName ?? name);
      }
      for (const text of ['Sir', 'Cyngor', 'City', 'constructor', 'Ayrshire', 'Manchester', ...HOSTILE_TEXTS])
        assert.equal(resolveAuthorityCode(text, councils), undefined, text.slice(0, 40));
    });

  it('resolves no name that two councils have without their style', () => {
    const twins = [
      { code: 'E06000001', name: 'Anyford, City of' },
      { code: 'E07000001', name: 'Anyford, County of' },
    ];
    assert.equal(resolveAuthorityCode('Anyford', twins), undefined);
    assert.equal(resolveAuthorityCode('Anyford', twins.slice(1)), 'E07000001');
    assert.equal(resolveAuthorityCode('Anyford, City of', twins), 'E06000001');
  });

  it('resolves nothing that could be several councils, another kind of place or none', () => {
    for (const text of [
      'London',
      'Newcastle',
      'Greater Manchester',
      'E05011351',
      'Atlantis',
      'Council',
      'constructor',
      '',
      ' ',
    ])
      assert.equal(nameOf(text), undefined, text);
    for (const text of HOSTILE_TEXTS) assert.equal(nameOf(text), undefined, text.slice(0, 40));
  });
});
