import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formattersOf } from '../../../packages/core/src/i18n/format.js';
import { cy as coreCy } from '../../../packages/core/src/strings/cy.js';
import { en as coreEn } from '../../../packages/core/src/strings/en.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import {
  toQuery,
  type RepresentationAttributes,
} from '../../../packages/representation/src/representation/representation.query.js';
import { cy } from '../../../packages/representation/src/representation/strings/cy.js';
import { en } from '../../../packages/representation/src/representation/strings/en.js';
import { headline } from '../../../packages/representation/src/representation/representation.summary.js';
import { sum } from '../../../packages/representation/src/representation/shares.js';
import { publishedFiles } from '../../support/dataset-reader.js';

const voice = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const welsh = { s: cy, locale: 'cy', format: formattersOf(coreCy) } as const;
const NOTHING: RepresentationAttributes = {
  authorities: '',
  region: '',
  combinedAuthority: '',
  england: false,
  view: 'wards',
  year: '',
  electionPeriod: false,
};
const { signal } = new AbortController();
const model = (attributes: Partial<RepresentationAttributes>) =>
  loadRepresentation(
    toQuery({ ...NOTHING, ...attributes }, '/dataset/', () => undefined)!,
    publishedFiles,
    signal,
  );

describe('the sentence about a region', () => {
  it('says its name as English does', async () => {
    assert.match(headline(await model({ region: 'North West' }), voice), /^The North West has /u);
    assert.match(
      headline(await model({ region: 'North West', view: 'deciles' }), voice),
      /^923 of the North West’s neighbourhoods .* and others [\d.]+\.$/u,
    );
    assert.match(headline(await model({ region: 'London' }), voice), /^London has /u);
  });

  it('opens no bracket within another in Welsh', async () => {
    const turnout = await model({ combinedAuthority: 'Greater Manchester', view: 'turnout', year: '2024' });
    assert.doesNotMatch(headline(turnout, welsh), /\([^)]*\(/u);
  });
});

describe('the sentence about seats over time', () => {
  it('leaves no party out: what is not named is among the others', async () => {
    for (const authorities of ['E08000007', 'E06000049', 'E06000052']) {
      const found = await model({ authorities, view: 'over-time' });
      const said = headline(found, voice)
        .replace(/^.*?: /u, '')
        .replace(/\.$/u, '');
      const last = said
        .split(/, | and (?=[^,]*$)/u)
        .map((part) => Number(/(\d+)(?: in both years)?$/u.exec(part)![1]));
      assert.equal(sum(last), sum(found.seatsByYear!.at(-1)!.seats.values()), said);
    }
  });
});
