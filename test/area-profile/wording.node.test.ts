/** Every sentence of the sections that the dataset has, about areas of every kind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toComparison } from '../../packages/area-profile/src/area-profile.chart.js';
import { headline, lineBelow } from '../../packages/area-profile/src/area-profile.summary.js';
import { DATASET_SECTIONS } from '../../packages/area-profile/src/section-ids.js';
import { datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { BLAME, BLAME_CY, expectPlainSentence } from '../support/wording.js';
import { ENGLISH, WELSH } from './languages.js';
import { load, section } from './load.js';

const AREAS = [
  { ward: 'E05011351' },
  { wards: 'E05011351 E05011370', areaName: 'East side' },
  { lsoas: 'E01005061' },
  { lsoas: 'E01005061 W01000003' },
  { authority: 'E06000053' },
  { authority: 'E08000025' },
  { ward: 'E05015927' },
  { ward: 'W05001273' },
  { ward: 'S13002929' },
  { ward: 'N08000301' },
] as const;

/** Welsh takes more words than English. */
const MAX_WELSH_WORDS = 30;

function expectPlainWelsh(sentence: string): void {
  assert.doesNotMatch(sentence, BLAME_CY, sentence);
  assert.doesNotMatch(sentence, /undefined|NaN|null|\[object|\.\.|'|\s\s/u, sentence);
  assert.match(sentence, /^[\p{Lu}\d].*\.$/u, sentence);
  assert.ok(sentence.split(/\s+/u).length <= MAX_WELSH_WORDS, `too long: ${sentence}`);
}

describe('places of a profile', () => {
  it('have the names of regions in the language of the reader', async () => {
    const model = await load({ ward: 'E05011351' });
    const names = (i18n: typeof ENGLISH) => toComparison(model, i18n).places.map(({ place }) => place);
    assert.deepEqual(names(ENGLISH), ['Ardwick', 'Manchester', 'North West', 'England']);
    assert.deepEqual(names(WELSH), ['Ardwick', 'Manchester', 'Gogledd-orllewin Lloegr', 'Lloegr']);
  });

  it('have percentages of one decimal, those that are whole too', async () => {
    const model = await load({ ward: 'E05011351' });
    const { facts } = await section('tenure', model, datasetClient());
    const percentages = facts.flatMap(({ sentence }) => sentence.match(/[\d.]+%/gu) ?? []);
    assert.ok(
      percentages.some((one) => one.endsWith('.0%')),
      percentages.join(' '),
    );
    for (const one of notEmpty(percentages)) assert.match(one, /^\d+\.\d%$/u);
  });
});

describe('the sentences of the sections of a profile', () => {
  for (const area of AREAS)
    it(`are plain and blame nobody, about ${JSON.stringify(area)}`, async () => {
      const client = datasetClient();
      const model = await load(area, client);
      for (const i18n of [ENGLISH, WELSH]) {
        const isWelsh = i18n === WELSH;
        const sections = await Promise.all(DATASET_SECTIONS.map((id) => section(id, model, client, i18n)));
        const map = await section('map', model, client, i18n);
        const sentences = sections.flatMap(({ facts }) => facts.map(({ sentence }) => sentence));
        for (const sentence of notEmpty([headline(model, i18n), ...sentences]))
          if (isWelsh) expectPlainWelsh(sentence);
          else expectPlainSentence(sentence, 'en');
        const others = [...sections, map].flatMap(({ facts, notes, caveats = [], figureLabel = '' }) => [
          ...facts.flatMap((fact) => fact.caveats),
          ...notes,
          ...caveats,
          figureLabel,
        ]);
        for (const text of notEmpty([lineBelow(model, i18n), ...others])) {
          assert.doesNotMatch(text, isWelsh ? BLAME_CY : BLAME, text);
          assert.doesNotMatch(text, /undefined|NaN|\[object|'|\s\s/u, text);
        }
      }
    });
});
