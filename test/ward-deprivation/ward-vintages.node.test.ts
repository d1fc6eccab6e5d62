import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptySentence } from '../../packages/ward-deprivation/src/lazy/picker/empty.summary.js';
import { noticeTexts } from '../../packages/ward-deprivation/src/lazy/picker/notices.summary.js';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import type { WardEmpty } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { QUERY } from '../support/areas.js';
import { datasetClient } from '../support/dataset-reader.js';
import { PICKER_ENGLISH } from './languages.js';

const { signal } = new AbortController();
const load = (ward: string, more: Partial<WardQuery> = {}) =>
  loadWard({ ...QUERY, place: { by: 'ward', ward }, ...more }, { areas: datasetClient() }, signal);
const emptyOf = (ward: string, more: Partial<WardQuery> = {}) =>
  load(ward, more).then(
    () => assert.fail('expected an answer without figures'),
    (error: unknown) => (error as { answer: WardEmpty }).answer,
  );

/** Wards of Buckinghamshire: Abbey was drawn in 2025, when all wards of the council were replaced. */
const ABBEY = 'E05015927';

describe('wards of other years in the published dataset', () => {
  it('have figures for a ward of 2025 in a redrawn council, said to be an estimate', async () => {
    const model = await load(ABBEY);
    assert.equal(model.ward.name, 'Abbey');
    assert.equal(model.authority.name, 'Buckinghamshire');
    assert.ok(model.ward.lsoas.length > 0);
    const [notice] = noticeTexts(model.notices, PICKER_ENGLISH, { hasChart: false });
    assert.match(notice!, /^Some neighbourhoods are placed in Abbey by our estimate/u);
    assert.match(model.provenance.geography, /wards of May 2025 by our estimate/u);
  });

  it('are said to be an estimate where one is compared with', async () => {
    const model = await load('E05011351', { compareWards: [ABBEY] });
    assert.deepEqual(
      model.compared.map(({ name }) => name),
      ['Abbey'],
    );
    assert.match(
      noticeTexts(model.notices, PICKER_ENGLISH, { hasChart: false }).join(),
      /placed in Abbey by our estimate/u,
    );
  });

  it('add up over the wards of 2025 to the neighbourhoods of the council', async () => {
    const areas = await datasetClient().authority('E06000060', '2025');
    assert.ok(areas.redrawn);
    let count = 0;
    for (const { code } of areas.redrawn.wards)
      count += await load(code).then(
        ({ ward }) => ward.lsoas.length,
        () => 0,
      );
    assert.equal(count, areas.lsoas.length);
  });

  it('have the official figures for a ward of 2024 and no estimate', async () => {
    const model = await load('E05011351');
    assert.deepEqual(model.notices, []);
    assert.match(model.provenance.geography, /May 2024/u);
  });

  it('have no figures for a ward of 2026, and say when it was drawn', async () => {
    for (const [code, name, council] of [
      ['E05016262', 'Beacon & Bents', 'South Tyneside'],
      ['E05016400', 'Cheylesmore', 'Coventry'],
      ['E05016584', 'Royston', 'Barnsley'],
    ] as const) {
      const answer = await emptyOf(code);
      assert.equal(emptySentence(answer, PICKER_ENGLISH), `${name} in ${council} was drawn in May 2026.`);
    }
  });

  it('suggest nothing for a well-formed code that no list has, and say which were searched', async () => {
    const answer = await emptyOf('E05099999');
    assert.ok(answer.kind === 'unknown');
    assert.equal(answer.nearest, undefined);
    assert.ok(answer.searched!.length >= 4);
  });

  it('name the council that lacks a name and the councils that have it', async () => {
    const answer = await emptyOf('Central', { authority: 'Bury' });
    assert.ok(answer.kind === 'not-in-authority');
    assert.equal(emptySentence(answer, PICKER_ENGLISH), 'Bury has no ward called “Central”.');
    assert.ok(answer.wards.length > 5);
  });

  it('report a code of Northern Ireland as one', async () => {
    assert.deepEqual(await emptyOf('95GG01S1'), {
      kind: 'other-nation',
      nation: 'northern-ireland',
      query: '95GG01S1',
    });
  });
});
