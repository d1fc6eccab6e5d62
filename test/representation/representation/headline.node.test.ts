import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import {
  toQuery,
  type RepresentationAttributes,
} from '../../../packages/representation/src/representation/representation.query.js';
import { headline } from '../../../packages/representation/src/representation/representation.summary.js';
import { sum } from '../../../packages/representation/src/representation/shares.js';
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
    assert.match(headline(await model({ region: 'North West' }), english), /^The North West has /u);
    assert.match(
      headline(await model({ region: 'North West', view: 'deciles' }), english),
      /^923 of the North West’s neighbourhoods .* and others [\d.]+\.$/u,
    );
    assert.match(headline(await model({ region: 'London' }), english), /^London has /u);
  });

  it('does not nest brackets in Welsh', async () => {
    const turnout = await model({ combinedAuthority: 'Greater Manchester', view: 'turnout', year: '2024' });
    assert.doesNotMatch(headline(turnout, welsh), /\([^)]*\(/u);
  });
});

describe('the headline about seats over time', () => {
  it('counts parties that are not named among the others', async () => {
    for (const authorities of ['E08000007', 'E06000049', 'E06000052']) {
      const found = await model({ authorities, view: 'over-time' });
      const said = headline(found, english)
        .replace(/^.*?: /u, '')
        .replace(/\.$/u, '');
      const last = said
        .split(/, | and (?=[^,]*$)/u)
        .map((part) => Number(/(\d+)(?: in both years)?$/u.exec(part)![1]));
      assert.equal(sum(last), sum(found.seatsByYear!.at(-1)!.seats.values()), said);
    }
  });
});
