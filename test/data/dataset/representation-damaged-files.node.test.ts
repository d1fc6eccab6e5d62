import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  getElections,
  getGrid,
  getRegion,
  getSeatsByYear,
  type DatasetFiles,
} from '@odm-widgets/data/representation';
import {
  expectAnswerOrShapeError,
  WRONG_VALUES,
  pathsIn,
  withValueAt,
  type Json,
} from '../../support/malformed-json.js';
import { filesWith, published } from '../../support/dataset-reader.js';

const SMALL = '2025/representation/north-east.json';
const RESULTS = '2025/elections/north-east.json';

describe('a damaged file of representation', () => {
  const FILES: Readonly<Record<string, (files: DatasetFiles) => Promise<unknown>>> = {
    [SMALL]: (files) => getRegion(files, 'North East'),
    [RESULTS]: (files) => getElections(files, 'North East'),
    '2025/seats-by-year.json': (files) => getSeatsByYear(files),
    '2025/grid.json': (files) => getGrid(files),
  };

  for (const [path, ask] of Object.entries(FILES)) {
    it(`is rejected with an error naming the field: ${path}`, async () => {
      const file = (await published(path)) as Json;
      const at = pathsIn(file);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...at), fc.constantFrom(...WRONG_VALUES), (place, by) =>
          expectAnswerOrShapeError(ask(filesWith({ [path]: withValueAt(file, place, by) }).files)),
        ),
        { numRuns: 300 },
      );
    });
  }

  /** The error for a file with one value replaced or removed. */
  async function changed(path: string, at: (string | number)[], by?: Json) {
    const file = withValueAt((await published(path)) as Json, at, by as Json);
    return FILES[path]!(filesWith({ [path]: file }).files);
  }

  it('is rejected, without exhausting memory, for excessive wards, seats or columns', async () => {
    await assert.rejects(
      changed(SMALL, ['wards', 'codes', 0], '5000001 1*99999'),
      /wards\.codes\[0\] should be at most/u,
    );
    await assert.rejects(
      changed(SMALL, ['wards', 'vacancies'], { 999999999: 1 }),
      /wards\.vacancies should be by indices/u,
    );
    await assert.rejects(
      changed(SMALL, ['wards', 'seats', 0], '9999999999'),
      /wards\.seats should be counts/u,
    );
  });

  it('is rejected with an error naming a missing column', async () => {
    for (const column of ['codes', 'names', 'tenths', 'parties', 'seats'])
      await assert.rejects(changed(SMALL, ['wards', column]), new RegExp(`wards\\.${column}`, 'u'));
    for (const column of ['seats', 'electorate', 'votes', 'turnout', 'votesBy', 'divisions'])
      await assert.rejects(
        changed(RESULTS, ['years', 1, column]),
        new RegExp(`years\\[1\\]\\.${column}`, 'u'),
      );
    await assert.rejects(
      changed('2025/seats-by-year.json', ['years', 2, 'withoutRecord']),
      /years\[2\]\.withoutRecord/u,
    );
  });

  it('is rejected when a name is a property of Object.prototype', async () => {
    await assert.rejects(
      changed(SMALL, ['wards', 'parties', 0], '__proto__'),
      /wards\.parties\[0\] should be IND or a code/u,
    );
    await assert.rejects(
      changed(RESULTS, ['years', 1, 'divisions'], JSON.parse('{"__proto__": 3}') as Json),
      /years\[1\]\.divisions should be counts by county/u,
    );
    await assert.rejects(
      changed(SMALL, ['authorities', 0, 0], 'constructor'),
      /authorities\[0\]\[0\] should be the code/u,
    );
    assert.equal(({} as { PP53?: number }).PP53, undefined);
  });

  it('is rejected for two results of a year or a turnout above the electorate', async () => {
    await assert.rejects(
      changed(RESULTS, ['years', 1, 'year'], 2024),
      /years should be of two different years/u,
    );
    const { years } = (await published(RESULTS)) as { years: { turnout: string }[] };
    await assert.rejects(
      changed(RESULTS, ['years', 0, 'turnout'], `zzzz${years[0]!.turnout.slice(4)}`),
      /turnout should be at most/u,
    );
  });
});
