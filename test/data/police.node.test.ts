import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  crimesSource,
  findIncompleteness,
  getCrimes,
  KNOWN_GAPS,
  mergeAreas,
  parseCrimes,
  parseForce,
  parseMonths,
  positionInside,
  toPolyParameter,
  type MonthlyCount,
  type Outline,
  type Position,
} from '@odm-widgets/data/police';
import { isInside, signedSize } from '../../packages/data/src/police/outline.js';
import { expectFailure, FAILURES, httpOver, withoutAnswer } from '../support/failing-service.js';
import { notEmpty } from '../support/not-empty.js';
import { crimesOf, LEICESTER, policeService, SQUARE } from '../support/police.js';

const LATEST = '2026-08';
const EARLIER = '2025-08';
const queryOf = (residents?: number) => ({
  outline: SQUARE,
  ...(residents === undefined ? {} : { residents }),
});

/** A ring of many positions around a point, larger than an address may be. */
const circle = (positions: number, [x, y]: Position = [-1.15, 52.65]): Position[] =>
  Array.from({ length: positions }, (_, index) => {
    const angle = (index / positions) * 2 * Math.PI;
    return [x + 0.05 * Math.cos(angle), y + 0.05 * Math.sin(angle)] as const;
  });

describe('getCrimes', () => {
  it('counts crimes by category in the latest month and in the same month a year before', async () => {
    const answer = await getCrimes(queryOf(), policeService());
    assert.equal(answer.kind, 'counts');
    assert.deepEqual(
      { ...answer, railwayGap: answer.railwayGap?.force },
      {
        kind: 'counts',
        month: LATEST,
        total: 31,
        earlier: { month: EARLIER, total: 26 },
        categories: [
          { category: 'violent-crime', latest: 14, earlier: 11 },
          { category: 'anti-social-behaviour', latest: 9, earlier: 12 },
          { category: 'shoplifting', latest: 5, earlier: 0 },
          { category: 'burglary', latest: 2, earlier: 0 },
          // What the fixture calls "a-category-of-later".
          { category: 'other-crime', latest: 1, earlier: 0 },
          { category: 'drugs', latest: 0, earlier: 3 },
        ],
        railwayGap: 'british-transport-police',
      },
    );
  });

  it('asks for both months, the list of months and the force of the place', async () => {
    const service = policeService();
    await getCrimes(queryOf(), service);
    assert.deepEqual(service.asked.sort(), [
      `https://data.police.uk/api/crimes-street-dates`,
      `https://data.police.uk/api/crimes-street/all-crime?date=${EARLIER}&poly=52.6,-1.2:52.6,-1.1:52.7,-1.1:52.7,-1.2`,
      `https://data.police.uk/api/crimes-street/all-crime?date=${LATEST}&poly=52.6,-1.2:52.6,-1.1:52.7,-1.1:52.7,-1.2`,
      'https://data.police.uk/api/locate-neighbourhood?q=52.65000,-1.15000',
    ]);
    assert.deepEqual(service.posted, []);
  });

  it('sends an outline that is too long for an address as a form', async () => {
    const service = policeService();
    const answer = await getCrimes({ outline: [[circle(400)]] }, service);
    assert.equal(answer.kind, 'counts');
    assert.deepEqual(
      service.posted.map(({ url, fields }) => [url, fields['date'], fields['poly']!.split(':').length]),
      [LATEST, EARLIER].map((month) => ['https://data.police.uk/api/crimes-street/all-crime', month, 400]),
    );
    for (const url of service.asked) assert.ok(url.length <= 4094);
  });

  it('counts a crime once that lies on the border of two parts, and none in a hole', async () => {
    const [[outer]] = SQUARE as [[Position[]]];
    const hole: Position[] = [
      [-1.1326, 52.6327],
      [-1.1324, 52.6327],
      [-1.1324, 52.6329],
      [-1.1326, 52.6329],
    ];
    const service = policeService();
    const twice = await getCrimes({ outline: [[outer], [outer]] }, service);
    assert.equal(twice.kind === 'counts' && twice.total, 31);
    const holed = await getCrimes({ outline: [[outer, hole]] }, policeService());
    // The first crime of each category lies in it.
    assert.equal(holed.kind === 'counts' && holed.total, 26);
  });

  it('gives no earlier count where the earlier month is not published', async () => {
    const service = policeService({ 'crimes-street-dates': LEICESTER['crimes-street-dates'].slice(0, 2) });
    const answer = await getCrimes(queryOf(), service);
    assert.ok(answer.kind === 'counts');
    assert.equal(answer.earlier, undefined);
    for (const { earlier } of notEmpty(answer.categories)) assert.equal(earlier, undefined);
  });

  it('gives no earlier count where the earlier month is far below the latest', async () => {
    const service = policeService({ [EARLIER]: crimesOf(EARLIER, 5) });
    const answer = await getCrimes(queryOf(), service);
    assert.ok(answer.kind === 'counts');
    assert.equal(answer.total, 31);
    assert.equal(answer.earlier, undefined);
  });

  it('gives the reason in place of two crimes where a force publishes none', async () => {
    const service = policeService({
      'locate-neighbourhood': { force: 'greater-manchester', neighbourhood: 'x' },
      [LATEST]: crimesOf(LATEST, 2),
      [EARLIER]: crimesOf(EARLIER, 3),
    });
    const answer = await getCrimes(queryOf(19_000), service);
    assert.ok(answer.kind === 'incomplete' && answer.reason.kind === 'known-gap');
    assert.equal(answer.reason.gap.name, 'Greater Manchester Police');
    assert.equal(answer.reason.gap.from, '2019-07');
    assert.equal('total' in answer, false);
  });

  it('counts again as soon as a force publishes again', async () => {
    const service = policeService({
      'locate-neighbourhood': { force: 'greater-manchester', neighbourhood: 'x' },
      [LATEST]: crimesOf(LATEST, 190),
      [EARLIER]: crimesOf(EARLIER, 3),
    });
    const answer = await getCrimes(queryOf(19_000), service);
    assert.ok(answer.kind === 'counts');
    assert.equal(answer.total, 190);
    assert.equal(answer.earlier, undefined);
  });

  it('gives the reason in place of a count where one of two forces publishes none', async () => {
    const [[outer]] = SQUARE as [[Position[]]];
    const service = policeService();
    let places = 0;
    const answer = await getCrimes(
      { outline: [[outer], [circle(10, [-2.2, 53.4])]] },
      {
        ...service,
        get: (url) =>
          url.includes('locate-neighbourhood') && (places += 1) === 2
            ? Promise.resolve({ force: 'greater-manchester', neighbourhood: 'x' })
            : service.get(url),
      },
    );
    assert.equal(answer.kind, 'incomplete');
  });

  it('counts where the force of the place cannot be looked up', async () => {
    const answer = await getCrimes(queryOf(), policeService({ 'locate-neighbourhood': 404 }));
    assert.equal(answer.kind, 'counts');
  });

  it('says that the service refused an area with more than 10,000 crimes, by address and by form', async () => {
    for (const outline of [SQUARE, [[circle(400)]]])
      assert.deepEqual(await getCrimes({ outline }, policeService({ [LATEST]: 503 })), { kind: 'refused' });
  });

  it('does not repeat a request for crimes that was refused', async () => {
    const asked: string[] = [];
    const http = httpOver((url) => {
      asked.push(url);
      if (url.includes('dates')) return Promise.resolve(Response.json(LEICESTER['crimes-street-dates']));
      return Promise.resolve(new Response('', { status: 503 }));
    });
    assert.equal((await getCrimes(queryOf(), { get: http.getJson })).kind, 'refused');
    assert.equal(asked.filter((url) => url.includes('all-crime')).length, 2);
  });

  it('rejects without a request an outline that is none, or has too many parts', async () => {
    const service = policeService();
    const [part] = SQUARE;
    for (const outline of [[], [[]], [[[[0, 0]]]], Array.from({ length: 13 }, () => part!)] as Outline[])
      await assert.rejects(getCrimes({ outline }, service), { name: 'ConfigError' });
    assert.deepEqual(service.asked, []);
  });

  for (const [how, failure] of Object.entries(FAILURES)) {
    it(`rejects with ${failure.error} when the list of months fails ${how}`, () =>
      expectFailure(getCrimes(queryOf(), { get: failure.http.getJson }), failure));

    it(`rejects with ${failure.error} when the crimes of a month fail ${how}`, () => {
      const service = policeService();
      const get: typeof service.get = (url, options) =>
        url.includes('all-crime') ? failure.http.getJson(url, options) : service.get(url);
      return expectFailure(getCrimes(queryOf(), { ...service, get }), failure);
    });
  }

  it('rejects with HttpError when a form is answered with a failure', () => {
    const service = policeService({ [LATEST]: 429 });
    return expectFailure(getCrimes({ outline: [[circle(400)]] }, service), {
      error: 'HttpError',
      status: 429,
      retryable: true,
    });
  });

  it('rejects with NetworkError when the service does not answer', () =>
    withoutAnswer((http) => getCrimes(queryOf(), { get: http.getJson })));

  it('rejects with DataShapeError naming the field of a malformed response', async () => {
    const [crime] = crimesOf(LATEST, 1) as [Record<string, unknown>];
    for (const [changes, field] of [
      [{ 'crimes-street-dates': {} }, 'The list of months'],
      [{ 'crimes-street-dates': [] }, 'The list of months'],
      [{ 'crimes-street-dates': [{ date: '2026-13' }] }, 'The list of months[0].date'],
      [{ [LATEST]: {} }, 'The list of crimes'],
      [{ [LATEST]: [{ ...crime, id: 'x' }] }, 'The list of crimes[0].id'],
      [{ [LATEST]: [{ ...crime, category: null }] }, 'The list of crimes[0].category'],
      // The service answers with the latest month where it does not understand the date.
      [{ [EARLIER]: [crime] }, 'The list of crimes[0].month'],
    ] as unknown as [Record<string, never>, string][])
      await assert.rejects(getCrimes(queryOf(), policeService(changes)), (error: Error) => {
        assert.equal(error.name, 'DataShapeError', error.message);
        assert.ok(error.message.startsWith(`${field} should be `), error.message);
        return true;
      });
  });

  it('passes the signal on', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    const http = httpOver(() => Promise.resolve(Response.json([])));
    await assert.rejects(getCrimes(queryOf(), { get: http.getJson, signal }), /left/u);
  });

  it('has a source with the month', () => assert.equal(crimesSource(LATEST).asAt, LATEST));
});

describe('findIncompleteness', () => {
  const whole: MonthlyCount = {
    month: '2026-03',
    crimes: 100,
    forces: ['kent'],
    listed: new Set(['kent']),
    earlier: 110,
    residents: 10_000,
  };
  const kindOf = (changes: Partial<MonthlyCount>) => findIncompleteness({ ...whole, ...changes })?.kind;

  it('finds nothing against a month like that of a year before, whether it is high or low', () => {
    for (const changes of [
      {},
      { earlier: undefined },
      { earlier: 60 },
      { crimes: 3, earlier: 4, residents: 900 },
      { crimes: 0, earlier: 3, residents: 1500 },
      { crimes: 0, earlier: 5, residents: undefined },
      { crimes: 30, earlier: 110 },
      { crimes: 12, earlier: undefined, listed: new Set<string>() },
    ])
      assert.equal(kindOf(changes), undefined, JSON.stringify(changes));
  });

  it('refuses a month far below that of a year before', () => {
    assert.equal(kindOf({ crimes: 2 }), 'far-below');
    assert.equal(kindOf({ crimes: 27 }), 'far-below');
    assert.equal(kindOf({ crimes: 28 }), undefined);
    // Chance, where there were few.
    assert.equal(kindOf({ crimes: 2, earlier: 19 }), undefined);
    assert.equal(kindOf({ crimes: 2, earlier: 20 }), 'far-below');
  });

  it('refuses a low month of a force that the service does not list, and none at all in any case', () => {
    assert.equal(kindOf({ crimes: 9, earlier: 9, listed: new Set() }), 'not-listed');
    assert.equal(kindOf({ crimes: 10, earlier: 9, listed: new Set() }), undefined);
    assert.equal(kindOf({ crimes: 9, earlier: 9 }), undefined);
    assert.equal(kindOf({ crimes: 9, earlier: 9, forces: [] }), undefined);
    assert.equal(kindOf({ crimes: 0, earlier: 0 }), 'none');
    assert.equal(kindOf({ crimes: 0, earlier: 0, residents: 2999 }), undefined);
  });

  it('refuses the months of each known gap, and not those around it', () => {
    const monthAfter = (month: string, by: number) => {
      const date = new Date(`${month}-01T00:00:00Z`);
      date.setUTCMonth(date.getUTCMonth() + by);
      return date.toISOString().slice(0, 7);
    };
    for (const { force, from, to } of notEmpty(KNOWN_GAPS.filter(({ missing }) => missing === 'all'))) {
      const kindIn = (month: string) => kindOf({ month, forces: [force], crimes: 10, earlier: 12 });
      assert.equal(kindIn(from), 'known-gap', force);
      assert.equal(kindIn(to ?? '2030-01'), 'known-gap', force);
      assert.equal(kindIn(monthAfter(from, -1)), undefined, force);
      if (to) assert.equal(kindIn(monthAfter(to, 1)), undefined, force);
    }
  });

  it('has a known gap for Greater Manchester, Gwent and the railways, each dated', () => {
    const forces = KNOWN_GAPS.map(({ force }) => force);
    for (const force of ['greater-manchester', 'gwent', 'british-transport-police'])
      assert.ok(forces.includes(force), force);
    for (const { from, to, checked } of notEmpty(KNOWN_GAPS))
      for (const month of [from, to ?? checked, checked]) assert.match(month, /^20\d{2}-(?:0[1-9]|1[0-2])$/u);
  });
});

describe('the outline of an area', () => {
  it('is written as pairs of latitude and longitude, without the position that closes it', () => {
    const ring: Position[] = [
      [-2.2000001, 53.45],
      [-2.2, 53.4500004],
      [-2.1, 53.4512345678],
      [-2.1, 53.5],
      [-2.2000001, 53.45],
    ];
    assert.equal(toPolyParameter(ring), '53.45,-2.2:53.45123,-2.1:53.5,-2.1');
  });

  it('has a position inside, however it is shaped', () => {
    const star = fc
      .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 })
      .map((radii): Position[] =>
        radii.map((radius, index) => {
          const angle = (index / radii.length) * 2 * Math.PI;
          return [-2 + radius * Math.cos(angle), 53 + radius * Math.sin(angle)] as const;
        }),
      );
    fc.assert(
      fc.property(star, (ring) => {
        assert.ok(isInside(positionInside([ring]), ring));
      }),
    );
  });

  it('has a position inside that is in no hole', () => {
    const [[outer]] = SQUARE as [[Position[]]];
    const hole = circle(20).map(([x, y]) => [-1.15 + (x + 1.15) / 2, 52.65 + (y - 52.65) / 2] as const);
    const found = positionInside([outer, hole]);
    assert.ok(isInside(found, outer));
    assert.equal(isInside(found, hole), false);
  });
});

describe('mergeAreas', () => {
  const SIZE = 6;
  /** A grid of squares as boundaries of the dataset are: each side is one arc, for both squares beside it. */
  function grid() {
    const arcs: Position[][] = [];
    const index = new Map<string, number>();
    const keyOf = (from: Position, to: Position) => [...from, ...to].join(' ');
    const arc = (from: Position, to: Position): number => {
      const known = index.get(keyOf(from, to));
      if (known !== undefined) return known;
      index.set(keyOf(from, to), arcs.length);
      index.set(keyOf(to, from), ~arcs.length);
      return arcs.push([from, to]) - 1;
    };
    const areas = new Map<string, number[][][]>();
    for (let x = 0; x < SIZE; x += 1)
      for (let y = 0; y < SIZE; y += 1) {
        const corners: Position[] = [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
        ];
        areas.set(`${x},${y}`, [[corners.map((corner, at) => arc(corner, corners[(at + 1) % 4]!))]]);
      }
    return { arcs, areas };
  }
  const codes = fc.uniqueArray(
    fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([x, y]) => `${x},${y}`),
    { minLength: 1 },
  );
  const squares = Array.from({ length: SIZE * SIZE }, (_, at) => [Math.floor(at / SIZE), at % SIZE] as const);

  it('gives an outline with the chosen areas inside it and no others', () => {
    fc.assert(
      fc.property(codes, (chosen) => {
        const outline = mergeAreas(grid(), chosen);
        for (const [x, y] of notEmpty(squares)) {
          const found = outline.some(
            ([outer, ...holes]) =>
              isInside([x + 0.4, y + 0.6], outer!) &&
              !holes.some((hole) => isInside([x + 0.4, y + 0.6], hole)),
          );
          assert.equal(found, chosen.includes(`${x},${y}`), `${x},${y} of ${chosen.join(' ')}`);
        }
      }),
    );
  });

  it('gives an outline of the size of the areas, whatever holes they leave', () => {
    fc.assert(
      fc.property(codes, (chosen) => {
        const parts = mergeAreas(grid(), chosen);
        const size = parts.flat().reduce((sum, ring) => sum + signedSize(ring) / 2, 0);
        assert.equal(Math.round(size * 1000) / 1000, chosen.length);
      }),
    );
  });

  it('gives nothing for codes that are not among the areas, and each area once', () => {
    assert.deepEqual(mergeAreas(grid(), ['E01000001']), []);
    assert.deepEqual(mergeAreas(grid(), ['1,1', '1,1']), mergeAreas(grid(), ['1,1']));
  });
});

describe('a response of data.police.uk', () => {
  it('has its months with the latest first, in whatever order they come', () => {
    const months = parseMonths(LEICESTER['crimes-street-dates'].toReversed());
    assert.deepEqual(
      months.map(({ month }) => month),
      ['2026-08', '2026-07', '2025-08'],
    );
    assert.ok(months[0]!.forces.has('leicestershire'));
  });

  it('names a force by its id alone', () => {
    assert.equal(parseForce({ force: 'avon-and-somerset' }), 'avon-and-somerset');
    for (const force of ['', 'Kent', '<b>', '../x', 'a'.repeat(60), null, 5])
      assert.throws(() => parseForce({ force }), { name: 'DataShapeError' });
  });

  it('has crimes without a location, which lie in no hole', () => {
    const crime = { id: 1, category: 'drugs', month: LATEST, location: null };
    assert.equal(parseCrimes([crime], LATEST).size, 1);
    assert.throws(() => parseCrimes([crime], LATEST, [circle(5)]), { name: 'DataShapeError' });
  });
});
