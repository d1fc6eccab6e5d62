import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { getGrid, getGridDeciles, getRegion, REGIONS } from '@odm-widgets/data/representation';
import fc from 'fast-check';
import { toGridModel } from '../../../packages/representation/src/representation/representation.model.js';
import { toSquares } from '../../../packages/representation/src/representation/lazy/squares/squares.model.js';
import {
  representedBy,
  filledSeats,
  lsoaCount,
  mostDeprivedFirst,
  sortByCount,
  NO_DOMINANT,
  seatsByParty,
  sharesByDecile,
  sum,
  roundPreservingSum,
  UNKNOWN,
  VACANT,
  VACANT_OR_UNKNOWN,
  lsoasUpToDecile,
} from '../../../packages/representation/src/representation/shares.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

const regions = await Promise.all(REGIONS.map((region) => getRegion(publishedFiles, region)));
const england = regions.flatMap(({ wards }) => wards);

function ward(over: Partial<RepresentedWard> & { name: string }): RepresentedWard {
  return {
    code: over.name,
    formerNames: [],
    estimatedLsoas: 0,
    authority: { code: 'E1', name: 'Council' },
    lsoasByDecile: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    record: undefined,
    ...over,
  };
}
/** The category of a ward in the grid, whose file has one for both kinds of ward without filled seats. */
function inGrid(one: RepresentedWard): string {
  const category = representedBy(one);
  return [UNKNOWN, VACANT].includes(category) ? VACANT_OR_UNKNOWN : category;
}
const inFirst = (count: number, rest = 0) => [count, rest, 0, 0, 0, 0, 0, 0, 0, 0];

const anyWard = fc.record({
  lsoasByDecile: fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 10, maxLength: 10 }),
  record: fc.option(
    fc.record({
      seats: fc.dictionary(
        fc.constantFrom('PP53', 'PP52', 'PP90', 'IND', 'PP3902'),
        fc.integer({ min: 1, max: 3 }),
      ),
      vacancies: fc.integer({ min: 0, max: 2 }),
    }),
    { nil: undefined },
  ),
  name: fc.string({ minLength: 1, maxLength: 8 }),
});
const anyWards = fc.array(
  anyWard.map((own) => ward(own)),
  { maxLength: 40 },
);

describe('sharing out neighbourhoods by the seats of their wards', () => {
  it('gives two thirds and one third to a ward of two seats and one', () => {
    const [first] = sharesByDecile([
      ward({ name: 'A', lsoasByDecile: inFirst(3), record: { seats: { PP53: 2, PP63: 1 }, vacancies: 0 } }),
    ]);
    assert.deepEqual(
      [...first!],
      [
        ['PP53', 2],
        ['PP63', 1],
      ],
    );
  });

  it('counts filled seats only', () => {
    const [first] = sharesByDecile([
      ward({ name: 'A', lsoasByDecile: inFirst(4), record: { seats: { PP53: 1, PP63: 1 }, vacancies: 1 } }),
    ]);
    assert.deepEqual([...first!.values()], [2, 2]);
  });

  it('is unknown without a record, which is not the same as seats that are all vacant', () => {
    const [first] = sharesByDecile([
      ward({ name: 'A', lsoasByDecile: inFirst(2) }),
      ward({ name: 'B', lsoasByDecile: inFirst(3), record: { seats: {}, vacancies: 3 } }),
    ]);
    assert.deepEqual(
      [...first!],
      [
        [UNKNOWN, 2],
        [VACANT, 3],
      ],
    );
  });

  it('adds up to the neighbourhoods of any wards', () => {
    fc.assert(
      fc.property(anyWards, (wards) => {
        sharesByDecile(wards).forEach((shares, index) => {
          const expected = sum(wards.map(({ lsoasByDecile }) => lsoasByDecile[index]!));
          assert.ok(Math.abs(sum(shares.values()) - expected) < 1e-6);
          assert.equal(Math.round(sum(roundPreservingSum(shares).values()) * 10), expected * 10);
        });
      }),
    );
  });

  it('rounds to one decimal and keeps the sum', () => {
    fc.assert(
      fc.property(anyWards, (wards) => {
        for (const shares of sharesByDecile(wards)) {
          const rounded = roundPreservingSum(shares);
          for (const [party, count] of shares)
            assert.ok(Math.abs(rounded.get(party)! - count) < 0.1 + 1e-6, `${party} ${count}`);
        }
      }),
    );
  });

  it('gives what rounding leaves over to those who lost the most, equals in their order', () => {
    const rounded = (counts: Record<string, number>) =>
      Object.fromEntries(roundPreservingSum(new Map(Object.entries(counts))));
    assert.deepEqual(rounded({ a: 0.33, b: 0.34, c: 0.33 }), { a: 0.3, b: 0.4, c: 0.3 });
    assert.deepEqual(rounded({ a: 0.25, b: 0.25, c: 0.5 }), { a: 0.3, b: 0.2, c: 0.5 });
  });

  it('adds up to every LSOA of England in each decile', () => {
    const tenths = sharesByDecile(england);
    const counts = tenths.map((shares) => Math.round(sum(shares.values()) * 1e6) / 1e6);
    assert.equal(sum(counts), 33_755);
    for (const [index, count] of counts.entries())
      assert.equal(count, sum(england.map(({ lsoasByDecile: own }) => own[index]!)));
    assert.ok(counts.every((count) => count === 3375 || count === 3376));
  });

  it('adds up to the LSOAs of every council', () => {
    for (const { councils, wards } of notEmpty(regions)) {
      for (const { code, name } of councils) {
        const own = wards.filter(({ authority }) => authority.code === code);
        const total = sum(sharesByDecile(own).map((shares) => sum(shares.values())));
        assert.ok(Math.abs(total - sum(own.map(lsoaCount))) < 1e-6, name);
      }
    }
  });
});

describe('the dominant party of a ward', () => {
  it('is the party with more than half of its filled seats', () => {
    const of = (seats: Record<string, number>, vacancies = 0) =>
      representedBy(ward({ name: 'A', record: { seats, vacancies } }));
    assert.equal(of({ PP53: 2, PP63: 1 }), 'PP53');
    assert.equal(of({ PP53: 1, PP63: 1, PP90: 1 }), NO_DOMINANT);
    assert.equal(of({ PP53: 1, PP63: 1 }, 1), NO_DOMINANT);
    assert.equal(of({ PP53: 1 }, 2), 'PP53');
    assert.equal(of({}, 3), VACANT);
    assert.equal(representedBy(ward({ name: 'A' })), UNKNOWN);
  });

  it('is the same in the grid and in the wards for every neighbourhood of England', async () => {
    const { categories, cells } = toSquares(await getGrid(publishedFiles));
    const { deciles } = toGridModel(await getGridDeciles(publishedFiles));
    const fromGrid = new Map<string, number>();
    for (const cell of cells) fromGrid.set(categories[cell]!, (fromGrid.get(categories[cell]!) ?? 0) + 1);
    const fromWards = new Map<string, number>();
    for (const one of england) fromWards.set(inGrid(one), (fromWards.get(inGrid(one)) ?? 0) + lsoaCount(one));
    fromWards.forEach((count, kind) => count || fromWards.delete(kind));
    assert.deepEqual(sortByCount(fromGrid), sortByCount(fromWards));
    // And in each decile, by the published cuts.
    deciles.forEach((shares, index) => {
      for (const [kind, count] of shares) {
        const wards = england.filter((one) => inGrid(one) === kind);
        assert.equal(
          count,
          sum(wards.map(({ lsoasByDecile: own }) => own[index]!)),
          `${kind} in ${index + 1}`,
        );
      }
    });
  });

  it('is unknown in every view for the one ward without a record', () => {
    const unknown = england.filter(({ record }) => !record);
    assert.equal(unknown.length, 1);
    assert.ok(unknown.every((one) => representedBy(one) === UNKNOWN));
    const lsoas = sum(unknown.map(lsoaCount));
    const shared = (category: string) =>
      sum(sharesByDecile(england).map((shares) => shares.get(category) ?? 0));
    assert.equal(shared(UNKNOWN), lsoas);
    const vacant = england.filter(({ record }) => record && !filledSeats(record));
    assert.deepEqual(vacant.map(({ name }) => name).sort(), ['Acle', 'Higham Ferrers']);
    assert.equal(shared(VACANT), sum(vacant.map(lsoaCount)));
  });
});

describe('sorting wards', () => {
  it('goes by the share in the most deprived decile, then in two, and so on', () => {
    const names = mostDeprivedFirst([
      ward({ name: 'none' }),
      ward({ name: 'half', lsoasByDecile: inFirst(1, 1) }),
      ward({ name: 'all', lsoasByDecile: inFirst(1) }),
      ward({ name: 'half, larger', lsoasByDecile: inFirst(5, 5) }),
      ward({ name: 'half, then far', lsoasByDecile: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1] }),
    ]).map(({ name }) => name);
    assert.deepEqual(names, ['all', 'half', 'half, larger', 'half, then far', 'none']);
  });

  it('loses no ward and puts none before one with a larger share in every decile', () => {
    fc.assert(
      fc.property(anyWards, (wards) => {
        const sorted = mostDeprivedFirst(wards);
        assert.equal(sorted.length, wards.length);
        const share = (one: RepresentedWard, tenth: number) =>
          lsoaCount(one) ? lsoasUpToDecile(one, tenth) / lsoaCount(one) : -1;
        for (let i = 1; i < sorted.length; i += 1)
          assert.ok(share(sorted[i - 1]!, 1) >= share(sorted[i]!, 1));
      }),
    );
  });
});

describe('seats of wards', () => {
  it('add up to the seats of every council in the index', async () => {
    const manchester = england.filter(({ authority }) => authority.code === 'E08000003');
    assert.equal(sum(seatsByParty(manchester).values()), 96);
    const { getCouncils } = await import('@odm-widgets/data/councils');
    const { authorities } = await getCouncils(publishedFiles);
    for (const { code, name, seats } of authorities) {
      const own = england.filter(({ authority }) => authority.code === code);
      // Three seats of the City of London belong to its ward without a record.
      if (code !== 'E09000001')
        assert.deepEqual(sortByCount(seatsByParty(own)), sortByCount(new Map(Object.entries(seats!))), name);
    }
  });
});
