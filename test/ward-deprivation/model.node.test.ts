import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { QUERY, areasOf, lsoa, wardCode } from '../support/areas.js';

describe('the model of a ward', () => {
  const areas = areasOf({ Ambridge: [3000, 100, 20_000], Felpersham: [1, 2, 33_755], Empty: [] });

  it('counts the ward and its council in the most deprived tenth', () => {
    const model = toModel(QUERY, { areas, ward: wardCode(0) }, [], []);
    assert.deepEqual(model.ward.inMostDeprived10, { count: 2, of: 3 });
    assert.deepEqual(model.authorityInMostDeprived10, { count: 4, of: 6 });
    assert.deepEqual(model.authorityDecileCounts, [4, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
  });

  it('sorts neighbourhoods from the most deprived, and ties by code', () => {
    const tied = {
      ...areas,
      lsoas: [lsoa('E01000009', 'W', 5), lsoa('E01000001', 'W', 5), lsoa('E01000005', 'W', 1)],
    };
    const model = toModel(QUERY, { areas: tied, ward: 'W' }, [], []);
    assert.deepEqual(
      model.ward.lsoas.map(({ code }) => code),
      ['E01000005', 'E01000001', 'E01000009'],
    );
  });

  it('counts by the published decile, not by a formula', () => {
    const odd = { ...lsoa('E01000001', 'W', 3376), decile: { overall: 1 } };
    const model = toModel(QUERY, { areas: { ...areas, lsoas: [odd] }, ward: 'W' }, [], []);
    assert.equal(model.ward.inMostDeprived10.count, 1);
  });

  it('counts a neighbourhood without a published decile among all, and in none of the tenths', () => {
    const { code, ...own } = lsoa('E01000001', 'W', 5);
    const without = { ...own, code, decile: {} };
    const lsoas = [without, lsoa('E01000002', 'W', 8)];
    const model = toModel(QUERY, { areas: { ...areas, lsoas }, ward: 'W' }, [], []);
    assert.deepEqual(model.ward.inMostDeprived10, { count: 1, of: 2 });
    assert.deepEqual(model.authorityDecileCounts, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('sorts and counts by the domain of the query', () => {
    const own = {
      ...areas,
      lsoas: [lsoa('E01000001', 'W', 9, { crime: 30_000 }), lsoa('E01000002', 'W', 8, { crime: 2 })],
    };
    const model = toModel({ ...QUERY, domain: 'crime' }, { areas: own, ward: 'W' }, [], []);
    assert.deepEqual(
      model.ward.lsoas.map(({ code }) => code),
      ['E01000002', 'E01000001'],
    );
    assert.equal(model.ward.inMostDeprived10.count, 1);
  });

  it('shows the overall index with a notice when the source lacks the domain', () => {
    const only = areas.lsoas.map((item) => ({
      ...item,
      rank: { overall: item.rank.overall! },
      decile: { overall: item.decile.overall! },
    }));
    const model = toModel(
      { ...QUERY, domain: 'crime' },
      { areas: { ...areas, lsoas: only }, ward: wardCode(0) },
      [],
      [],
    );
    assert.equal(model.domain, 'overall');
    assert.deepEqual(model.domains, ['overall']);
    assert.deepEqual(model.notices, [{ kind: 'overall-only' }]);
  });

  it('leaves out a compared ward without neighbourhoods and names it in a notice', () => {
    const model = toModel(QUERY, { areas, ward: wardCode(0) }, [{ areas, ward: wardCode(2) }], []);
    assert.deepEqual(model.compared, []);
    assert.deepEqual(model.notices, [{ kind: 'compare-empty', wards: ['Empty'] }]);
  });

  it('counts every neighbourhood of the council in exactly one decile', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 33_755 }), { minLength: 1, maxLength: 60 }), (ranks) => {
        const any = areasOf({ Any: ranks });
        const model = toModel(QUERY, { areas: any, ward: wardCode(0) }, [], []);
        assert.equal(
          model.authorityDecileCounts.reduce((a, b) => a + b),
          ranks.length,
        );
        assert.equal(model.authorityDecileCounts[0], model.ward.inMostDeprived10.count);
        assert.equal(
          model.authorityDecileCounts.slice(0, 2).reduce((a, b) => a + b),
          model.ward.inMostDeprived20.count,
        );
      }),
    );
  });
});
