import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMAINS, RELEASES, type Release } from '@odm-widgets/data/model';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  comparisonSentences,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { QUERY } from '../support/areas.js';
import { councils, datasetClient } from '../support/dataset-reader.js';
import { ENGLISH, WELSH } from './languages.js';
import { notEmpty } from '../support/not-empty.js';

const LANGUAGES = [
  { i18n: ENGLISH, maxWords: 25 },
  { i18n: WELSH, maxWords: 30 },
];
const wordsIn = (text: string) => text.split(/\s+/u).length;

/** Every sentence the widget shows of the wards of one release, in every domain and language. */
async function checkSentences(release: Release): Promise<number> {
  const client = datasetClient();
  let checked = 0;
  for (const code of councils(release)) {
    const areas = await client.authority(code, release, { allDomains: true });
    for (const ward of notEmpty(
      areas.wards.filter(({ code }) => areas.lsoas.some((lsoa) => lsoa.ward === code)),
    ))
      for (const domain of DOMAINS) {
        const model = toModel(
          { ...QUERY, release, domain, compareEngland: true },
          { areas, ward: ward.code },
          [],
          [],
        );
        for (const { i18n, maxWords } of LANGUAGES)
          for (const text of [headline(model, i18n), ...comparisonSentences(model, i18n)]) {
            assert.ok(wordsIn(text) <= maxWords, `${wordsIn(text)} words: ${text}`);
            assert.match(text, /^[\p{Lu}\d][^]*\.$/u);
            assert.doesNotMatch(text, /undefined|NaN|\[object|’’|\w's\b|  |, (?:City|County) of/u, text);
            checked += 1;
          }
      }
  }
  return checked;
}

describe('sentences of odm-ward-deprivation', () => {
  for (const release of RELEASES)
    it(`have at most 25 words in English and 30 in Welsh for every ward and domain of ${release}`, async () => {
      assert.ok((await checkSentences(release)) > 6_500 * DOMAINS.length * LANGUAGES.length * 2);
    });
});
