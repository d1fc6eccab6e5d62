import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveAuthorityCode } from '@odm-widgets/data/dataset';
import { datasetClient } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';

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
