import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { toBars, toSegments } from '../../../packages/representation/src/representation/bars.chart.js';
import { barsView } from '../../../packages/representation/src/representation/lazy/figure/bars.view.js';
import { wardDetailsView } from '../../../packages/representation/src/representation/lazy/figure/ward-details.view.js';
import { toLegend } from '../../../packages/representation/src/representation/legend.chart.js';
import { legendView } from '../../../packages/representation/src/representation/lazy/figure/legend.view.js';
import { type RepresentationModel } from '../../../packages/representation/src/representation/representation.model.js';
import { wardRowsView } from '../../../packages/representation/src/representation/lazy/figure/ward-rows.view.js';
import {
  dotPositions,
  STRIP,
  stripHeight,
} from '../../../packages/representation/src/representation/ward-strip.chart.js';
import { toTable } from '../../../packages/representation/src/representation/lazy/details/details.table.js';
import {
  NO_DOMINANT,
  sum,
  DECILES,
  UNKNOWN,
} from '../../../packages/representation/src/representation/shares.js';
import { attributeValues, listeners, markup, visibleText } from '../../support/template-text.js';
import { WARDS_FIGURE } from '../../support/representation-i18n.js';
import { ward, wardsModel } from '../../support/wards.js';
import { notEmpty } from '../../support/not-empty.js';

const { en: english, cy: welsh } = WARDS_FIGURE;
const deciles = fc.array(fc.nat({ max: 30 }), { minLength: DECILES, maxLength: DECILES });
const record = fc.option(
  fc.record({
    seats: fc.dictionary(
      fc.constantFrom('PP53', 'PP52', 'PP90', 'IND', 'PP99', 'PP63'),
      fc.integer({ min: 1, max: 3 }),
      { maxKeys: 3 },
    ),
    vacancies: fc.nat({ max: 2 }),
  }),
  { nil: undefined },
);
const someWards = fc
  .array(fc.tuple(deciles, record), { minLength: 1, maxLength: 20 })
  .map((all) => all.map(([counts, seats], at) => ward(`Ward ${at}`, counts, seats, at)));

describe('dots of a ward’s neighbourhoods', () => {
  const one = deciles.map((counts) => ward('W', counts, undefined));

  it('are as many as the neighbourhoods, each in the column of its decile', () => {
    fc.assert(
      fc.property(one, (own) => {
        const dots = dotPositions(own);
        assert.equal(dots.length, sum(own.lsoasByDecile));
        for (const { x, decile } of dots) {
          assert.ok(x - STRIP.dot > (decile - 1) * STRIP.column && x + STRIP.dot < decile * STRIP.column);
        }
        own.lsoasByDecile.forEach((count, at) =>
          assert.equal(dots.filter(({ decile }) => decile === at + 1).length, count),
        );
      }),
    );
  });

  it('stay within their strip, however many there are', () => {
    fc.assert(
      fc.property(one, (own) => {
        const height = stripHeight(own);
        for (const { y } of dotPositions(own)) {
          assert.ok(height + y - STRIP.dot >= 0, 'below its upper edge');
          assert.ok(height + y + STRIP.dot <= height, 'above its lower edge');
        }
      }),
    );
  });

  it('do not touch each other', () => {
    fc.assert(
      fc.property(one, (own) => {
        const dots = dotPositions(own);
        dots.forEach((a, at) => {
          for (const b of dots.slice(at + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 2 * STRIP.dot);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('are centred in their column when they fill less than a row', () => {
    for (const count of [1, 2, 3]) {
      const xs = dotPositions(ward('W', [0, count], undefined)).map(({ x }) => x);
      assert.ok(Math.abs(sum(xs) / count - 1.5 * STRIP.column) < 1e-9);
    }
  });
});

describe('stacked bars of parties', () => {
  const bars = (wards: readonly RepresentedWard[]) =>
    toBars(wardsModel(wards, { view: 'deciles' }), english).bars;

  it('have the length of their decile, and segments that add up to it', () => {
    fc.assert(
      fc.property(someWards, (wards) => {
        bars(wards).forEach(({ total, counts }, at) => {
          assert.equal(total, sum(wards.map((own) => own.lsoasByDecile[at]!)));
          assert.ok(Math.abs(sum(counts.map(([, count]) => count)) - total) < 1e-6);
          assert.ok(counts.every(([, count]) => count > 0));
        });
      }),
    );
  });

  it('have the same totals as the table', () => {
    fc.assert(
      fc.property(someWards, (wards) => {
        const model = wardsModel(wards, { view: 'deciles' });
        const { rows } = toTable(model, wards, english);
        const all = rows.at(-1)!;
        toBars(model, english).bars.forEach(({ total }, at) => assert.equal(all[at + 1], total));
        rows.slice(0, -1).forEach((row) => {
          const own = row.slice(1, 1 + DECILES) as number[];
          assert.ok(Math.abs(sum(own) - (row[1 + DECILES] as number)) < 0.05);
        });
      }),
    );
  });

  it('consist of segments without gaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 9 })), { maxLength: 8 }),
        fc.boolean(),
        (parts, single) => {
          const pieces = toSegments(parts, single);
          let at = 0;
          for (const { from, to } of pieces) {
            assert.equal(from, at);
            at = to;
          }
          assert.equal(at, sum(parts.map(([, count]) => count)));
          if (single) assert.ok(pieces.every(({ from, to }) => to - from === 1));
          else assert.equal(pieces.length, parts.length);
        },
      ),
    );
  });

  it('fit into the width, with a line for an empty decile', () => {
    fc.assert(
      fc.property(someWards, (wards) => {
        const view = markup(barsView(wardsModel(wards, { view: 'deciles' }), english));
        assert.doesNotMatch(view, /NaN|Infinity|undefined/u);
        for (const [, x, width] of notEmpty(view.matchAll(/x=([\d.]+)% y=0 width=([\d.]+)%/gu)))
          assert.ok(Number(x) + Number(width) <= 100 + 1e-6);
        const empty = wards[0]!.lsoasByDecile.filter(
          (_, at) => sum(wards.map((own) => own.lsoasByDecile[at]!)) === 0,
        );
        assert.equal((view.match(/class="empty"/gu) ?? []).length, empty.length);
      }),
      { numRuns: 40 },
    );
  });

  it('draw seats separately up to 150, and as one segment beyond', () => {
    const year = (count: number) => ({
      year: 2025,
      seats: new Map([['PP53', count]]),
      vacancies: 0,
      wards: 1,
      wardsWithoutRecord: 0,
    });
    const marks = (count: number) => {
      const model = wardsModel([], { view: 'over-time', seatsByYear: [year(count)] });
      const [bars = ''] = markup(barsView(model, english)).split('class="key"');
      return (bars.match(/class="mark/gu) ?? []).length;
    };
    assert.equal(marks(150), 150);
    assert.equal(marks(151), 1);
  });
});

describe('the legend of parties', () => {
  it('has a different mark for each entry, and an entry for each party', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.constantFrom(
            'PP53',
            'PP52',
            'PP90',
            'PP63',
            'IND',
            'PP99',
            'PP98',
            'PP97',
            'PP96',
            'PP95',
            'PP94',
            '?',
            '-',
          ),
        ),
        (parties) => {
          const model = wardsModel([]);
          const { entries, entryOf, markOf, nameOf } = toLegend(parties, model);
          assert.equal(new Set(entries).size, entries.length);
          for (const party of parties) assert.ok(entries.includes(entryOf(party)), party);
          const looks = entries.map((entry) => JSON.stringify(markOf(entry)));
          assert.equal(new Set(looks).size, looks.length, looks.join(' '));
          const names = entries.map((entry) => nameOf(entry, english));
          assert.ok(names.every((name) => name && !/undefined/u.test(name)));
        },
      ),
    );
  });

  it('has what is not a party at the end', () => {
    const { entries } = toLegend(['?', '-', 'PP99', 'IND', 'PP53'], wardsModel([]));
    assert.deepEqual(entries.slice(-2), [NO_DOMINANT, UNKNOWN]);
    assert.equal(entries[0], 'PP53');
  });

  it('explains short names, and does not repeat a name without one', () => {
    const model = wardsModel([]);
    const key = visibleText(legendView(toLegend(['PP53', 'PP99'], model), model.partyNames, english));
    assert.match(key, /Lab: Labour/u);
    assert.equal(key.split('Ambridge First').length - 1, 1);
  });
});

describe('rows of wards', () => {
  const wards = [
    ward('Ambridge', [3, 2], { seats: { PP53: 2, PP63: 1 }, vacancies: 1 }, 1),
    ward('Empty', [], { seats: { PP53: 1 }, vacancies: 0 }, 2),
    ward('Lost', [1], undefined, 3),
    ward('Vacant', [0, 1], { seats: {}, vacancies: 2 }, 4),
  ];
  const closed = {
    selected: undefined,
    focused: undefined,
    onSelect: () => undefined,
    onFocus: () => undefined,
  };
  const view = (model: RepresentationModel, more: Partial<Parameters<typeof wardRowsView>[3]> = {}) =>
    wardRowsView(model, model.wards, english, { ...closed, ...more });

  it('have one tab stop: the ward that had the focus last, or the first', () => {
    for (const focused of [undefined, wards[2]!.code, 'E05999999']) {
      const stops = attributeValues(view(wardsModel(wards), { focused }), 'tabindex');
      assert.deepEqual(stops.filter((stop) => stop === '0').length, 1);
      assert.equal(stops.indexOf('0'), focused === wards[2]!.code ? 2 : 0);
    }
  });

  it('say when a ward has no neighbourhoods, no record or only vacant seats', () => {
    const said = visibleText(view(wardsModel(wards)));
    assert.match(said, /Empty \. No neighbourhood is matched to this ward/u);
    assert.match(said, /Lost .*No record/u);
    assert.match(said, /Vacant 2/u);
  });

  it('mark names of wards, councils and English parties as English on a Welsh page', () => {
    const model = wardsModel([ward('Ambridge', [1], { seats: { PP99: 1, PP53: 1 }, vacancies: 0 })]);
    const several = { ...model, councils: [...model.councils, ...model.councils] };
    const rows = markup(wardRowsView(several, model.wards, welsh, closed));
    assert.match(rows, /<span lang=en>Ambridge<\/span><span class="who council" lang=en>Borsetshire</u);
    assert.match(rows, /<span lang="en">Ambridge First<\/span> 1/u);
    assert.doesNotMatch(rows, /lang="en">Llaf/u);
  });

  it('have a mark for every seat and a frame for every vacancy', () => {
    const [rows = ''] = markup(view(wardsModel(wards))).split('class="key"');
    assert.equal((rows.match(/class="mark vacant"/gu) ?? []).length, 3);
    assert.equal((rows.match(/class="mark "/gu) ?? []).length, 4);
  });

  it('name no party and have no legend before an election', () => {
    const model = wardsModel(wards, { electionPeriod: true });
    const said = visibleText(view(model));
    assert.doesNotMatch(said, /Lab|Green/u);
    assert.match(said, /3 seats, Vacant 1/u);
    assert.doesNotMatch(markup(view(model)), /class="key"/u);
  });

  it('name the council only when there are several', () => {
    const one = wardsModel(wards);
    assert.doesNotMatch(markup(view(one)), /class="who council"/u);
    const several = wardsModel(wards, { councils: [...one.councils, ...one.councils] });
    assert.equal((markup(view(several)).match(/class="who council"/gu) ?? []).length, wards.length);
  });

  it('mark the open ward and report clicks', () => {
    const selected: string[] = [];
    const opened = view(wardsModel(wards), {
      selected: wards[1]!.code,
      onSelect: (code) => selected.push(code),
    });
    assert.deepEqual(attributeValues(opened, 'aria-expanded'), ['false', 'true', 'false', 'false']);
    assert.equal((markup(opened).match(/class="details"/gu) ?? []).length, 1);
    for (const listen of listeners(opened)) if (listen.length === 0) listen({});
    assert.deepEqual(
      selected,
      wards.map(({ code }) => code),
    );
  });

  it('show the turnout of a ward that voted, and say when one did not vote', () => {
    const result = {
      ward: wards[0]!.code,
      electorate: 5000,
      votes: 1605,
      turnout: 0.321,
      seats: 1,
      votesBy: { LAB: 900, OTHER: 705 },
    };
    const unknown = { ...result, ward: wards[2]!.code, turnout: undefined };
    const results = new Map([result, unknown].map((own) => [own.ward, own]));
    const election = {
      year: 2025 as const,
      turnoutMethod: 'valid-votes' as const,
      years: [2025 as const],
      wards: wards.map((own) => ({ ward: own, result: results.get(own.code) })),
    };
    const model = wardsModel(wards, { view: 'turnout', election });
    const said = visibleText(view(model));
    assert.match(said, / 32\.1% /u);
    assert.match(said, /Empty .*Held no election of its own council in May 2025/u);
    assert.match(markup(view(model)), /class="part" width="32\.1%"/u);
    assert.match(said, /No record/u);
    const details = (own: RepresentedWard) =>
      visibleText(wardDetailsView(own, results.get(own.code), model, english, () => undefined));
    assert.match(
      details(wards[0]!),
      /In May 2025, turnout was 32\.1% of an electorate of 5,000\. 1 seat to be filled\. Votes: Labour 900, Other parties 705\./u,
    );
    assert.doesNotMatch(details(wards[2]!), /turnout was/u);
    const quiet = visibleText(
      wardDetailsView(wards[0]!, result, { ...model, electionPeriod: true }, english, () => undefined),
    );
    assert.doesNotMatch(quiet, /Votes|Labour/u);
  });
});
