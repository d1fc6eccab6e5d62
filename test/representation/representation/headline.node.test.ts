import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import {
  toQuery,
  type RepresentationAttributes,
} from '../../../packages/representation/src/representation/representation.query.js';
import { headline } from '../../../packages/representation/src/representation/representation.summary.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { WARDS } from '../../support/representation-i18n.js';

const { en: english, cy: welsh } = WARDS;
const DEFAULTS: RepresentationAttributes = {
  authority: '',
  authorities: '',
  region: '',
  combinedAuthority: '',
  nation: '',
  view: 'wards',
  year: '',
  electionPeriod: false,
};
const { signal } = new AbortController();
const model = (attributes: Partial<RepresentationAttributes>) =>
  loadRepresentation(
    toQuery({ ...DEFAULTS, ...attributes }, '/dataset/', () => undefined)!,
    publishedFiles,
    signal,
  );

describe('the headline about a region', () => {
  it('has the article that English puts before its name', async () => {
    assert.match(
      headline(await model({ region: 'North West' }), english),
      /^In \S+ 2025 the North West had /u,
    );
    assert.match(
      headline(await model({ region: 'North West', view: 'deciles' }), english),
      /^Counted by ward seats, Labour represents [\d.]+% of the North West’s 923 most deprived neighbourhoods\.$/u,
    );
    assert.match(headline(await model({ region: 'London', view: 'deciles' }), english), / of London’s /u);
  });

  it('does not nest brackets in Welsh', async () => {
    const turnout = await model({ combinedAuthority: 'Greater Manchester', view: 'turnout', year: '2024' });
    assert.doesNotMatch(headline(turnout, welsh), /\([^)]*\(/u);
  });
});

describe('the headline about seats over time', () => {
  it('compares the first and the last year of the two largest parties', async () => {
    assert.equal(
      headline(await model({ authorities: 'E08000007', view: 'over-time' }), english),
      'From 2023 to 2025 Labour went from 24 seats to 21 in Stockport; the Liberal Democrats began and ended with 30.',
    );
  });

  it('states no total of a year when records are missing', async () => {
    const text = headline(await model({ authorities: 'E07000090', view: 'over-time' }), english);
    assert.equal(
      text,
      'In 2023, seats were on record for 9 of Havant’s 12 wards, so years cannot be compared.',
    );
  });
});
