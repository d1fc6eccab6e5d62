import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { councilFinder } from '../../packages/embed/src/council-finder.js';
import { unpackCodes } from '../../packages/data/src/dataset/unpack.js';
import { codesInShard, findWardByCode } from '../../packages/data/src/dataset/ward-index.js';
import { NATION_RELEASES } from '../../packages/data/src/model/releases.js';
import { councilRanges } from '../../scripts/build/loader-data.js';
import { DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';

const folder = join(DATASET, 'wards');
const councilOf = councilFinder(await councilRanges(DATASET));

describe('the council of a ward, by ranges of codes', () => {
  it('is that of the ward index for every ward of England of 2024 and 2025', () => {
    let count = 0;
    for (const file of notEmpty(readdirSync(folder).filter((name) => /^E05\d{3}\.json$/u.test(name)))) {
      const shard = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
      for (const code of codesInShard(shard, file.slice(0, 6))) {
        const ward = findWardByCode(shard, code, '2025')!;
        if (!ward.years.includes(2024) && !ward.years.includes(2025)) continue;
        assert.equal(councilOf(code), ward.authority, code);
        count += 1;
      }
    }
    assert.ok(count > 6500, `${count} wards`);
  });

  for (const release of NATION_RELEASES)
    it(`is that of the list of wards for every ward of ${release}`, () => {
      const { authorities, codes } = JSON.parse(
        readFileSync(join(DATASET, release, 'wards.json'), 'utf8'),
      ) as { authorities: string[]; codes: string[] };
      for (const [index, authority] of notEmpty(authorities).entries())
        for (const code of notEmpty(unpackCodes(codes[index], 'codes', authority[0])))
          assert.equal(councilOf(code), authority, code);
    });

  it('is not known for a code before the first, or of no nation', () => {
    for (const code of ['E05000000', 'W05000000', 'S13000000', 'N08000000', 'K05000001', ''])
      assert.equal(councilOf(code), undefined, code);
  });

  it('is read from the documented format', () => {
    assert.equal(councilFinder({ E: 'k9e?' })('E05000932'), 'E07000096');
  });

  it('is unknown without ranges', () => {
    assert.equal(councilFinder({})('E05011351'), undefined);
  });
});
