import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AreaSource } from '@odm-widgets/data';
import type { AuthorityAreas, WardAnswer } from '@odm-widgets/data/model';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { QUERY, areasOf, found, wardCode } from '../support/areas.js';

const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5], Empty: [] });
const { signal } = new AbortController();

/** A source that answers from memory and remembers what it was asked. */
function fake(answers: Readonly<Record<string, WardAnswer>> = {}, fail?: Error) {
  const asked: string[] = [];
  const source: AreaSource = {
    authority: (code): Promise<AuthorityAreas> => {
      asked.push(`authority ${code}`);
      return fail ? Promise.reject(fail) : Promise.resolve(areas);
    },
    ward: (query): Promise<WardAnswer> => {
      asked.push(`ward ${query}`);
      return Promise.resolve(answers[query] ?? found(areas, query));
    },
  };
  return { source, asked };
}

/** The answer an EmptyResult carries. */
async function emptyOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const thrown = await promise.then(
    () => assert.fail('figures came where none were expected'),
    (error: unknown) => error,
  );
  return (thrown as { answer: Record<string, unknown> }).answer;
}

describe('finding a ward', () => {
  it('makes two requests for a bare code: the index, then its council', async () => {
    const { source, asked } = fake();
    await loadWard(QUERY, { areas: source }, signal);
    assert.deepEqual(asked, [`ward ${wardCode(0)}`, 'authority E08000099']);
  });

  it('asks for the council at once when the page names it, and only once', async () => {
    const { source, asked } = fake();
    await loadWard({ ...QUERY, authority: 'E08000099' }, { areas: source }, signal);
    assert.deepEqual(asked, ['authority E08000099', `ward ${wardCode(0)}`]);
  });

  it('shows the ward all the same when the page names the wrong council', async () => {
    const { source, asked } = fake();
    const model = await loadWard({ ...QUERY, authority: 'E08000001' }, { areas: source }, signal);
    assert.equal(model.ward.name, 'Ambridge');
    assert.deepEqual(asked.slice(-1), ['authority E08000099']);
  });

  it('takes a council under either of its codes', async () => {
    const answer = { ...found(areas, wardCode(0)), authorityCodes: ['E08000016', 'E08000038'] };
    const { source, asked } = fake({ [wardCode(0)]: answer });
    await loadWard({ ...QUERY, authority: 'E08000038' }, { areas: source }, signal);
    assert.equal(asked.filter((line) => line.startsWith('authority')).length, 1);
  });

  it('leaves no unhandled rejection when the council fails and the index has another answer', async () => {
    const { source } = fake({ x: { kind: 'unknown', query: 'x', problem: 'format' } }, new Error('down'));
    await assert.rejects(
      loadWard(
        { ...QUERY, authority: 'E08000099', place: { by: 'ward', ward: 'x' } },
        { areas: source },
        signal,
      ),
    );
  });

  it('passes on every answer that is no figures', async () => {
    const answers: WardAnswer[] = [
      { kind: 'unknown', query: 'x', problem: 'not-found' },
      { kind: 'other-nation', nation: 'wales', query: 'x' },
      { kind: 'ambiguous', name: 'x', wards: [] },
    ];
    for (const answer of answers) {
      const { source } = fake({ x: answer });
      const empty = await emptyOf(
        loadWard({ ...QUERY, place: { by: 'ward', ward: 'x' } }, { areas: source }, signal),
      );
      assert.deepEqual(empty, answer);
    }
  });

  it('says a ward has no neighbourhoods by best fit, with the source beside it', async () => {
    const { source } = fake();
    const empty = await emptyOf(
      loadWard({ ...QUERY, place: { by: 'ward', ward: wardCode(2) } }, { areas: source }, signal),
    );
    assert.equal(empty['kind'], 'no-lsoas');
    assert.equal(empty['ward'], 'Empty');
    assert.ok(empty['provenance']);
  });

  it('gives a picker its wards before one is chosen', async () => {
    const { source } = fake();
    const offered: string[] = [];
    const onAreas = (given: AuthorityAreas) => offered.push(given.authority.name);
    const query: WardQuery = { ...QUERY, authority: 'E08000099', place: { by: 'choice' } };
    assert.equal((await emptyOf(loadWard(query, { areas: source, onAreas }, signal)))['kind'], 'choose-ward');
    assert.deepEqual(offered, ['Borsetshire']);
  });

  it('gives a picker its wards even when the ward asked for is no ward', async () => {
    const { source } = fake({ x: { kind: 'unknown', query: 'x', problem: 'not-found' } });
    const offered: string[] = [];
    const onAreas = (given: AuthorityAreas) => offered.push(given.authority.name);
    const query: WardQuery = { ...QUERY, authority: 'E08000099', place: { by: 'ward', ward: 'x' } };
    await emptyOf(loadWard(query, { areas: source, onAreas }, signal));
    assert.deepEqual(offered, ['Borsetshire']);
  });
});

describe('comparing', () => {
  it('does not compare a ward with itself', async () => {
    const { source } = fake();
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

  it('names a ward it could not find and shows the rest', async () => {
    const { source } = fake({ E05999999: { kind: 'unknown', query: 'E05999999', problem: 'not-found' } });
    const model = await loadWard(
      { ...QUERY, compareWards: ['E05999999', wardCode(1)] },
      { areas: source },
      signal,
    );
    assert.deepEqual(model.notices, [{ kind: 'compare-missing', wards: ['E05999999'] }]);
    assert.equal(model.compared.length, 1);
  });
});
