import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NATION_RELEASES } from '@odm-widgets/data/model';
import { schemaOf, validator } from '../../scripts/build-dataset/validate.js';
import { DATASET, published } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';

const SCHEMAS = join(DATASET, 'schemas');
const problemOf = validator(SCHEMAS);
const files = ['2025', '2019', 'wards', 'profile', 'boundaries', ...NATION_RELEASES].flatMap((folder) =>
  readdirSync(join(DATASET, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => statSync(join(DATASET, path)).isFile()),
);

/** Fields a file may lack. */
const OPTIONAL = new Set([
  'renamed',
  'abolished',
  'redrawn',
  'reorganisations',
  'population',
  'control',
  'vacancies',
  'welshNames',
  'halves',
  'region',
]);

/** One file of each kind. */
const SAMPLES = [
  '2025/authorities/E06000053.json',
  '2025/domains/E06000053.json',
  '2019/authorities.json',
  '2025/names/z.json',
  '2025/vigintiles/overall.json',
  '2025/england.json',
  '2025/parties.json',
  '2025/representation/north-east.json',
  '2025/representation/E08000003.json',
  '2025/grid-deciles.json',
  '2025/elections/north-east.json',
  '2025/seats-by-year.json',
  '2025/control.json',
  '2025/election-calendar.json',
  '2025/authorities/E06000057.json',
  'wards/E05016.json',
  'wards/history/E050003.json',
  'wales-2025/authorities.json',
  'wales-2025/authorities/W06000015.json',
  'northern-ireland-2017/domains/N09000003.json',
  'wales-2025/wards.json',
  'wales-2025/names.json',
  'wales-2025/representation.json',
  'northern-ireland-2017/vigintiles/access.json',
  'scotland-2020/control.json',
  'boundaries/E06000053.json',
  'profile/E06000053.json',
  'profile/income/E06000053.json',
];

describe('the published files', () => {
  it('all exist and match their schemas', async () => {
    assert.ok(files.length > 1400, `${files.length} files`);
    const problems: string[] = [];
    for (const path of files) {
      const problem = problemOf(path, await published(path));
      if (problem) problems.push(problem);
    }
    assert.deepEqual(problems, []);
  });

  it('each state source, licence and date of their figures', async () => {
    for (const path of files) {
      const { provenance } = (await published(path)) as { provenance?: { sources?: unknown[] } };
      assert.ok(provenance?.sources?.length, path);
    }
  });

  it('contain no councillor’s name or address', () => {
    const seats = files.filter((path) => /^2025\/(?:authorities|representation|elections|seats)/u.test(path));
    for (const path of notEmpty(seats)) {
      assert.doesNotMatch(
        // A party may be called an association of councillors.
        readFileSync(join(DATASET, path), 'utf8').replace(/"partyNames":\{[^}]*\}/u, ''),
        /@|councillor(?!s by ward)|cllr/iu,
        path,
      );
    }
  });

  it('have one schema for each kind, and every schema is used', () => {
    const used = new Set(files.map(schemaOf));
    const written = readdirSync(SCHEMAS)
      .map((name) => name.replace('.schema.json', ''))
      .filter((name) => name !== 'common');
    assert.deepEqual(used, new Set(written));
  });
});

describe('the schemas', () => {
  it('reject an unknown path', () => {
    assert.match(problemOf('2025/people.json', {})!, /no schema/u);
  });

  for (const path of SAMPLES) {
    it(`reject ${path} with a missing or an extra field`, async () => {
      const file = (await published(path)) as Record<string, unknown>;
      for (const field of Object.keys(file)) {
        const { [field]: _, ...rest } = file;
        // Optional fields may be missing.
        if (OPTIONAL.has(field) || (field === 'seatsAsAt' && path.startsWith('2019'))) continue;
        if (path.startsWith('2025') && ['seatsAsAt', 'seatsProvenance'].includes(field)) continue;
        assert.ok(problemOf(path, rest), `without ${field}`);
      }
      assert.ok(problemOf(path, { ...file, surprise: 1 }));
    });

    it(`reject ${path} with a field of another type`, async () => {
      const file = (await published(path)) as Record<string, unknown>;
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(file)), fc.constantFrom(null, 7, true), (field, value) => {
          fc.pre(typeof file[field] !== typeof value || value === null);
          assert.ok(problemOf(path, { ...file, [field]: value }), `${field} = ${String(value)}`);
        }),
        { numRuns: 30 },
      );
    });
  }
});
