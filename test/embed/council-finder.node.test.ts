import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { councilFinder } from '../../packages/embed/src/council-finder.js';
import { codesInShard, findWardByCode } from '../../packages/data/src/dataset/ward-index.js';
import { councilRanges } from '../../scripts/build/loader-data.js';
import { DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';

const folder = join(DATASET, 'wards');

describe('the council of a ward, by ranges of codes', () => {
  it('is that of the ward index for every ward of 2024 and 2025', async () => {
    const councilOf = councilFinder(await councilRanges(folder));
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

  it('is not known for a code before the first', async () => {
    assert.equal(councilFinder(await councilRanges(folder))('E05000000'), undefined);
  });

  it('is read from the documented format', () => {
    assert.equal(councilFinder('m9g?')('E05000932'), 'E07000096');
  });

  it('is unknown without ranges', () => {
    assert.equal(councilFinder('')('E05011351'), undefined);
  });
});
