import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMAINS, inLatestWards, RELEASES, type EnglishRelease } from '@odm-widgets/data/model';
import { toModel, type WardModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  comparisonSentences,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { emptySentence } from '../../packages/ward-deprivation/src/lazy/picker/empty.summary.js';
import { toPickerI18n } from '../../packages/ward-deprivation/src/lazy/picker/index.js';
import { QUERY } from '../support/areas.js';
import { councils, datasetClient } from '../support/dataset-reader.js';
import { ENGLISH, WELSH } from './languages.js';
import { notEmpty } from '../support/not-empty.js';

const LANGUAGES = [
  { i18n: ENGLISH, maxWords: 25 },
  { i18n: WELSH, maxWords: 30 },
];
const wordsIn = (text: string) => text.split(/\s+/u).length;

/** The model of every ward with figures, in every domain; wards of 2025 of redrawn councils are shown as well. */
async function* modelsOf(release: EnglishRelease): AsyncGenerator<WardModel> {
  const client = datasetClient();
  for (const council of councils(release)) {
    const official = await client.authority(council, release, { allDomains: true });
    for (const areas of new Set([official, inLatestWards(official)])) {
      const wards = new Set(areas.lsoas.map(({ ward }) => ward));
      for (const ward of notEmpty(wards))
        for (const domain of DOMAINS)
          yield toModel({ ...QUERY, release, domain, compareNation: true }, { areas, ward }, [], []);
    }
  }
}

function checkSentence(text: string, maxWords: number): void {
  assert.ok(wordsIn(text) <= maxWords, `${wordsIn(text)} words: ${text}`);
  assert.match(text, /^[\p{Lu}\d][^]*\.$/u);
  assert.doesNotMatch(text, /undefined|NaN|\[object|’’|\w's\b|  |, (?:City|County) of/u, text);
}

describe('sentences of odm-ward-deprivation', () => {
  for (const release of RELEASES)
    it(`have at most 25 words in English and 30 in Welsh for every ward and domain of ${release}`, async () => {
      let models = 0;
      for await (const model of modelsOf(release)) {
        for (const { i18n, maxWords } of LANGUAGES)
          for (const text of [headline(model, i18n), ...comparisonSentences(model, i18n)])
            checkSentence(text, maxWords);
        models += 1;
      }
      assert.ok(models > 6_500 * DOMAINS.length, `${models} models`);
    });

  it('have at most 25 words in English and 30 in Welsh for every ward without neighbourhoods', async () => {
    let answers = 0;
    for (const release of RELEASES)
      for (const council of councils(release)) {
        const { wards, lsoas, authority, provenance } = await datasetClient().authority(council, release);
        const placed = new Set(lsoas.map(({ ward }) => ward));
        for (const { name } of wards.filter(({ code }) => !placed.has(code))) {
          for (const [i18n, maxWords] of [
            [toPickerI18n(ENGLISH), 25],
            [toPickerI18n(WELSH), 30],
          ] as const)
            checkSentence(
              emptySentence({ kind: 'no-lsoas', ward: name, authority, provenance }, i18n),
              maxWords,
            );
          answers += 1;
        }
      }
    assert.ok(answers > 30, `${answers} answers`);
  });
});
