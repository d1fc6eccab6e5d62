import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { HttpError } from '@odm-widgets/data';
import { getCouncils } from '@odm-widgets/data/councils';
import type { AuthorityRef } from '@odm-widgets/data/model';
import { COUNCIL_REPLACEMENTS } from '@odm-widgets/data/reorganisations';
import { emptyDetail, emptySentence } from '../../packages/ward-deprivation/src/lazy/picker/empty.summary.js';
import { emptyView } from '../../packages/ward-deprivation/src/lazy/picker/empty.view.js';
import type { WardEmpty } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import { QUERY } from '../support/areas.js';
import { datasetClient, publishedFiles } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { listeners, visibleText } from '../support/template-text.js';
import { PICKER_ENGLISH, PICKER_WELSH } from './languages.js';

const { signal } = new AbortController();
const areas = datasetClient();

async function answerTo(query: Partial<WardQuery>): Promise<WardEmpty> {
  const error = await loadWard({ ...QUERY, ...query }, { areas }, signal).then(
    () => assert.fail('a ward was found'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof EmptyResult, String(error));
  return error.answer as WardEmpty;
}

const inCouncil = (authority: string, release: WardQuery['release'] = '2025') =>
  answerTo({ place: { by: 'choice' }, authority, release });

function shown(answer: WardEmpty, i18n = PICKER_ENGLISH) {
  const clicked: string[] = [];
  const view = emptyView(answer, i18n, {
    showWard: (code) => clicked.push(code),
    showCouncil: (code) => clicked.push(code),
  });
  for (const click of listeners(view)) click({});
  return { text: visibleText(view).replace(/\s+/gu, ' '), clicked };
}

describe('a council that was replaced', () => {
  it('is answered to visitors with its successor, the day and the Order, by code and by name', async () => {
    for (const authority of ['E07000026', 'Allerdale', 'allerdale borough council']) {
      const { text, clicked } = shown(await inCouncil(authority));
      assert.equal(
        text,
        'Allerdale was replaced by Cumberland on 1 April 2023. By the Cumbria (Structural Changes) Order 2022 (S.I. 2022/331). Choose a ward in Cumberland',
      );
      assert.deepEqual(clicked, ['E06000063']);
    }
    assert.match(
      shown(await inCouncil('E07000026'), PICKER_WELSH).text,
      /^Disodlwyd Allerdale gan Cumberland ar 1 Ebrill 2023\. Yn ôl The Cumbria .* Dewis ward o fewn Cumberland$/u,
    );
  });

  it('is answered for every council that was replaced since 2019', async () => {
    const gone = COUNCIL_REPLACEMENTS.filter(({ from }) => from < '2026').flatMap(({ councils }) => councils);
    const { authorities } = await getCouncils(publishedFiles);
    const current = new Set(authorities.map(({ code }) => code));
    assert.ok(gone.length > 45);
    for (const { code, name } of gone) {
      const answer = await inCouncil(code);
      const { text, clicked } = shown(answer);
      assert.ok(text.startsWith(`${name} was replaced by `), text);
      assert.match(text, /\(S\.I\. 20\d\d\/\d+\)/u);
      for (const one of notEmpty(clicked)) assert.ok(current.has(one), `${name}: ${one}`);
      assert.match(emptySentence(answer, PICKER_ENGLISH), /^(?:\S+ ){1,24}\S+\.$/u);
      assert.match(emptySentence(answer, PICKER_WELSH), /^(?:\S+ ){1,29}\S+\.$/u);
    }
  });

  it('is answered with the councils of 2019 where those are shown', async () => {
    const { text, clicked } = shown(await inCouncil('E06000060', '2019'));
    assert.match(
      text,
      /^Aylesbury Vale, Chiltern, South Bucks and Wycombe were replaced by Buckinghamshire/u,
    );
    assert.deepEqual(clicked, ['E07000004', 'E07000005', 'E07000006', 'E07000007']);
    assert.deepEqual(shown(await inCouncil('Taunton Deane', '2019')).clicked, ['E07000246']);
    for (const name of ['Allerdale', 'Somerset West and Taunton'])
      assert.equal((await inCouncil(name, '2019')).kind, 'choose-ward');
  });

  it('is answered with the councils of now where it is still to come', async () => {
    const { text, clicked } = shown(await inCouncil('East Surrey'));
    assert.match(text, /^Elmbridge, .* and Tandridge are to be replaced by East Surrey on 1 April 2027\./u);
    assert.equal(clicked.length, 5);
  });

  it('does not stand in the way of a ward that is found by its code', async () => {
    const model = await loadWard(
      { ...QUERY, place: { by: 'ward', ward: 'E05011351' }, authority: 'E07000026' },
      { areas },
      signal,
    );
    assert.equal(model.ward.name, 'Ardwick');
  });

  it('is answered where a ward of another name is looked for in it', async () => {
    const answer = await answerTo({ place: { by: 'ward', ward: 'Ardwick' }, authority: 'Allerdale' });
    assert.equal(answer.kind, 'replaced-council');
  });
});

describe('a ward whose council was replaced', () => {
  it('is answered with what became of its council, also where that council is named', async () => {
    for (const authority of [undefined, 'E07000026', 'Nowhere']) {
      const answer = await answerTo({ place: { by: 'ward', ward: 'E05011721' }, authority });
      const { text, clicked } = shown(answer);
      assert.match(
        text,
        /^Allhallow & Waverton was a ward of Allerdale, .* Allerdale was replaced by Cumberland on 1 April 2023 \(The Cumbria \(Structural Changes\) Order 2022 \(S\.I\. 2022\/331\)\)\. There are no figures for it\./u,
      );
      assert.deepEqual(clicked, ['E06000063']);
      assert.match(emptyDetail(answer, PICKER_WELSH)!, /^Disodlwyd Allerdale gan Cumberland/u);
    }
  });

  it('offers the wards its neighbourhoods are in, where they are known', async () => {
    const { text, clicked } = shown(await answerTo({ place: { by: 'ward', ward: 'E05011720' } }));
    assert.match(text, /replaced by Cumberland on 1 April 2023/u);
    for (const code of notEmpty(clicked)) assert.match(code, /^E05/u);
  });
});

describe('a council without figures for another reason', () => {
  it('is an error for developers as before', async () => {
    const failure = (authority: string, error: Error) =>
      loadWard(
        { ...QUERY, place: { by: 'choice' }, authority },
        { areas: { ...areas, authority: () => Promise.reject(error) } as never },
        signal,
      );
    const unreachable = new HttpError('busy', 503);
    await assert.rejects(failure('E07000026', unreachable), unreachable);
    const missing = new HttpError('none', 404);
    await assert.rejects(failure('E08000003', missing), missing);
    const nowhere: AuthorityRef = { code: 'E07999999', name: 'Nowhere' };
    await assert.rejects(inCouncilOf(nowhere.name), /is not an English council/u);
  });
});

const inCouncilOf = (authority: string) =>
  loadWard({ ...QUERY, place: { by: 'choice' }, authority }, { areas }, signal);
