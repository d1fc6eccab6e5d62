import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AreaSource, AuthorityOptions } from '@odm-widgets/data';
import type { AuthorityAreas, Release, WardAnswer } from '@odm-widgets/data/model';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { QUERY, areasOf, found, wardCode } from '../support/areas.js';

const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5], Empty: [] });
const { signal } = new AbortController();

/** A source that answers from memory and records its requests. */
function fakeSource(answers: Readonly<Record<string, WardAnswer>> = {}, fail?: Error) {
  const requests: string[] = [];
  const source: AreaSource = {
    authority: (code): Promise<AuthorityAreas> => {
      requests.push(`authority ${code}`);
      return fail ? Promise.reject(fail) : Promise.resolve(areas);
    },
    ward: (query): Promise<WardAnswer> => {
      requests.push(`ward ${query}`);
      return Promise.resolve(answers[query] ?? found(areas, query));
    },
  };
  return { source, requests };
}

/** The answer an EmptyResult carries. */
async function emptyOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const thrown = await promise.then(
    () => assert.fail('expected an answer without figures'),
    (error: unknown) => error,
  );
  return (thrown as { answer: Record<string, unknown> }).answer;
}

describe('loading a ward', () => {
  it('makes two requests for a bare code: the index, then its council', async () => {
    const { source, requests } = fakeSource();
    await loadWard(QUERY, { areas: source }, signal);
    assert.deepEqual(requests, [`ward ${wardCode(0)}`, 'authority E08000099']);
  });

  it('requests the named council at the same time as the index, and only once', async () => {
    const { source, requests } = fakeSource();
    await loadWard({ ...QUERY, authority: 'E08000099' }, { areas: source }, signal);
    assert.deepEqual(requests, ['authority E08000099', `ward ${wardCode(0)}`]);
  });

  it('shows the ward when another council is named', async () => {
    const { source, requests } = fakeSource();
    const model = await loadWard({ ...QUERY, authority: 'E08000001' }, { areas: source }, signal);
    assert.equal(model.ward.name, 'Ambridge');
    assert.deepEqual(requests.slice(-1), ['authority E08000099']);
  });

  it('accepts a council under either of its codes', async () => {
    const answer = { ...found(areas, wardCode(0)), authorityCodes: ['E08000016', 'E08000038'] };
    const { source, requests } = fakeSource({ [wardCode(0)]: answer });
    await loadWard({ ...QUERY, authority: 'E08000038' }, { areas: source }, signal);
    assert.equal(requests.filter((line) => line.startsWith('authority')).length, 1);
  });

  it('uses the file of a council that is named in words, where the ward is one of its wards', async () => {
    const { source, requests } = fakeSource();
    const model = await loadWard({ ...QUERY, authority: 'Borsetshire' }, { areas: source }, signal);
    assert.equal(model.ward.name, 'Ambridge');
    assert.deepEqual(requests, ['authority Borsetshire', `ward ${wardCode(0)}`]);
  });

  it('shows the ward when the name of its council is misspelt', async () => {
    const { source, requests } = fakeSource();
    const authority = (code: string, ...rest: [Release, AuthorityOptions?]) => {
      const answer = source.authority(code, ...rest);
      return code === 'Barsetshire'
        ? answer.then(() => Promise.reject(new Error('no such council')))
        : answer;
    };
    const areasSource = { ...source, authority };
    const model = await loadWard({ ...QUERY, authority: 'Barsetshire' }, { areas: areasSource }, signal);
    assert.equal(model.ward.name, 'Ambridge');
    assert.deepEqual(requests.slice(-1), ['authority E08000099']);
  });

  it('offers the wards of other councils that have a name the named council lacks', async () => {
    const elsewhere = [
      { code: 'E05000009', name: 'Central', authority: { code: 'E08000001', name: 'Bolton' } },
    ];
    const { source } = fakeSource({
      Central: { kind: 'unknown', query: 'Central', problem: 'other-authority', elsewhere },
    });
    const query = { ...QUERY, authority: 'Borsetshire', place: { by: 'ward', ward: 'Central' } as const };
    assert.deepEqual(await emptyOf(loadWard(query, { areas: source }, signal)), {
      kind: 'not-in-authority',
      name: 'Central',
      authority: areas.authority,
      wards: elsewhere,
    });
  });

  it('leaves no unhandled rejection when the council fails and the ward is unknown', async () => {
    const { source } = fakeSource(
      { x: { kind: 'unknown', query: 'x', problem: 'format' } },
      new Error('down'),
    );
    await assert.rejects(
      loadWard(
        { ...QUERY, authority: 'E08000099', place: { by: 'ward', ward: 'x' } },
        { areas: source },
        signal,
      ),
    );
  });

  it('passes on every answer of the index that has no figures', async () => {
    const answers: WardAnswer[] = [
      { kind: 'unknown', query: 'x', problem: 'not-found' },
      { kind: 'other-nation', nation: 'wales', query: 'x' },
      { kind: 'ambiguous', name: 'x', wards: [] },
    ];
    for (const answer of answers) {
      const { source } = fakeSource({ x: answer });
      const empty = await emptyOf(
        loadWard({ ...QUERY, place: { by: 'ward', ward: 'x' } }, { areas: source }, signal),
      );
      assert.deepEqual(empty, answer);
    }
  });

  it('answers with the source when no neighbourhood is counted in the ward', async () => {
    const { source } = fakeSource();
    const empty = await emptyOf(
      loadWard({ ...QUERY, place: { by: 'ward', ward: wardCode(2) } }, { areas: source }, signal),
    );
    assert.equal(empty['kind'], 'no-lsoas');
    assert.equal(empty['ward'], 'Empty');
    assert.ok(empty['provenance']);
  });

  it('hands the wards of the council to a picker before one is chosen', async () => {
    const { source } = fakeSource();
    const offered: string[] = [];
    const onAreas = (given: AuthorityAreas) => offered.push(given.authority.name);
    const query: WardQuery = { ...QUERY, authority: 'E08000099', place: { by: 'choice' } };
    assert.equal((await emptyOf(loadWard(query, { areas: source, onAreas }, signal)))['kind'], 'choose-ward');
    assert.deepEqual(offered, ['Borsetshire']);
  });

  it('hands the wards of the council to a picker when the ward is unknown', async () => {
    const { source } = fakeSource({ x: { kind: 'unknown', query: 'x', problem: 'not-found' } });
    const offered: string[] = [];
    const onAreas = (given: AuthorityAreas) => offered.push(given.authority.name);
    const query: WardQuery = { ...QUERY, authority: 'E08000099', place: { by: 'ward', ward: 'x' } };
    await emptyOf(loadWard(query, { areas: source, onAreas }, signal));
    assert.deepEqual(offered, ['Borsetshire']);
  });
});

describe('loading wards to compare', () => {
  it('does not compare a ward with itself', async () => {
    const { source } = fakeSource();
    const model = await loadWard(
      { ...QUERY, compareWards: [wardCode(0), wardCode(1)] },
      { areas: source },
      signal,
    );
    assert.deepEqual(
      model.compared.map(({ name }) => name),
      ['Felpersham'],
    );
  });

  it('names a ward that was not found and shows the others', async () => {
    const { source } = fakeSource({
      E05999999: { kind: 'unknown', query: 'E05999999', problem: 'not-found' },
    });
    const model = await loadWard(
      { ...QUERY, compareWards: ['E05999999', wardCode(1)] },
      { areas: source },
      signal,
    );
    assert.deepEqual(model.notices, [{ kind: 'compare-missing', wards: ['E05999999'] }]);
    assert.equal(model.compared.length, 1);
  });
});
