import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DataShapeError } from '@odm-widgets/data';
import {
  editDistance,
  nearestCode,
} from '../../../packages/data/src/dataset/lazy/ward-resolver/nearest-code.js';
import { DatasetClient } from '../../../packages/data/src/dataset/client.js';
import { parseWardHistory } from '../../../packages/data/src/dataset/lazy/ward-resolver/ward-history.js';
import { codesInShard, findWardByCode, shardOf } from '../../../packages/data/src/dataset/ward-index.js';
import {
  findWardsByName,
  normalisePlaceName,
} from '../../../packages/data/src/dataset/lazy/ward-resolver/ward-names.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';

/** The same distance, as its definition says it and without a thought for speed. */
function slips(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const rest = [
    slips(a.slice(1), b) + 1,
    slips(a, b.slice(1)) + 1,
    slips(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    rest.push(slips(a.slice(2), b.slice(2)) + 1);
  return Math.min(...rest);
}

describe('how far two texts lie apart', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is what its definition says, for any two texts', () => {
    fc.assert(fc.property(text, text, (a, b) => assert.equal(editDistance(a, b), slips(a, b), `${a} ${b}`)));
  });

  it('is the same there and back, none for the same, and never more than the longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.equal(editDistance(a, a), 0);
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
      }),
    );
  });

  it('counts a wrong, a missing, an extra and a swapped letter as one slip each', () => {
    for (const wrong of ['Ardwitk', 'Ardwic', 'Ardwicck', 'Adrwick'])
      assert.equal(editDistance('Ardwick', wrong), 1, wrong);
  });
});

describe('the nearest code', () => {
  it('is the one with fewest slips, and of those the one that begins most like it', () => {
    assert.equal(nearestCode('E05011351', ['E05011999', 'E05011352']), 'E05011352');
    assert.equal(nearestCode('E0501135', ['E15011352', 'E05011351', 'E05011353']), 'E05011351');
    assert.equal(nearestCode('E05011357', ['E15011357', 'E05011350', 'E05011951']), 'E05011350');
  });

  it('is none beyond two slips', () => {
    assert.equal(nearestCode('E05011351', ['E05011000']), undefined);
    assert.equal(nearestCode('E05011351', ['E05011302']), 'E05011302', 'two are near enough');
    assert.equal(nearestCode('E05011351', []), undefined);
  });
});

const NAMES = {
  authorities: [
    ['E08000003', 'Manchester'],
    ['E08000035', 'Leeds'],
  ],
  names: {
    "St. Mary's": ['E05000001 0', 'E05000002 1'],
    Ardwick: ['E05011351 0'],
    Ashley: ['E05000003 0'],
    Ash: ['E05000004 1'],
  },
};
const codes = (name: string, authority?: string) =>
  findWardsByName(NAMES, name, authority).wards.map(({ code }) => code);

describe('a ward that is looked up by name', () => {
  it('is found however its saints, apostrophes and spaces are written', () => {
    for (const name of ["St. Mary's", 'st marys', 'SAINT MARY’S', " St  Mary's "])
      assert.deepEqual(codes(name), ['E05000001', 'E05000002'], name);
  });

  it('is that of the council, where one is said', () => {
    assert.deepEqual(codes("St Mary's", 'E08000035'), ['E05000002']);
    assert.deepEqual(codes('Ardwick', 'E08000035'), []);
  });

  it('is offered where there is a slip, but not another short name', () => {
    assert.equal(findWardsByName(NAMES, 'Ardwikc', undefined).nearest?.code, 'E05011351');
    assert.equal(
      findWardsByName(NAMES, 'Ardwikc', 'E08000035').nearest,
      undefined,
      'nor one of another council',
    );
    assert.equal(findWardsByName(NAMES, 'Ax', undefined).nearest, undefined);
    assert.equal(findWardsByName(NAMES, 'Ask', undefined).nearest?.code, 'E05000004');
  });

  it('is none, and no accident, for anything else an author pasted', () => {
    for (const name of [...HOSTILE_TEXTS, 'a'.repeat(100_000), '']) {
      const { wards, nearest } = findWardsByName(NAMES, name, undefined);
      assert.deepEqual([wards, nearest], [[], undefined], name.slice(0, 40));
    }
  });

  it('is refused in a file that points to a council there is not', () => {
    const damaged = { ...NAMES, names: { Ardwick: ['E05011351 7'] } };
    assert.throws(() => findWardsByName(damaged, 'Ardwick', undefined), DataShapeError);
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = normalisePlaceName(name);
        assert.equal(normalisePlaceName(folded), folded);
        assert.match(folded, /^[a-z0-9 ]*$/u);
        assert.equal(folded.trim(), folded);
      }),
    );
  });
});

const PIECE = {
  authorities: ['E08000003', 'E07000001'],
  // First, count, flags of 2019, 2021, 2024, 2025, council in 2024, council in 2019.
  runs: ['100 3 12 0 1', '200 1 1 1 0'],
  renamed: { E05011101: [['Old Name', 2021]] },
};

describe('a piece of the ward index', () => {
  it('knows a run from its first code to its last, and not one more', () => {
    const found = [99, 100, 102, 103].map((number) =>
      findWardByCode(PIECE, `E05011${String(number).padStart(3, '0')}`, '2025'),
    );
    assert.deepEqual(
      found.map((ward) => ward?.authority),
      [undefined, 'E08000003', 'E08000003', undefined],
    );
    assert.deepEqual(codesInShard(PIECE, 'E05011'), ['E05011100', 'E05011101', 'E05011102', 'E05011200']);
  });

  it('reads the lists a code stands in, and the council of each release', () => {
    assert.deepEqual(findWardByCode(PIECE, 'E05011100', '2025')?.years, [2024, 2025]);
    assert.deepEqual(findWardByCode(PIECE, 'E05011200', '2025')?.years, [2019]);
    assert.equal(findWardByCode(PIECE, 'E05011100', '2019')?.authority, 'E07000001');
    assert.equal(findWardByCode(PIECE, 'E05011200', '2019')?.authority, 'E08000003');
  });

  it('gives a former name to the ward that had it, and to no other', () => {
    assert.deepEqual(findWardByCode(PIECE, 'E05011101', '2025')?.formerNames, [
      { name: 'Old Name', lastYear: 2021 },
    ]);
    assert.deepEqual(findWardByCode(PIECE, 'E05011102', '2025')?.formerNames, []);
    assert.deepEqual(findWardByCode({ ...PIECE, renamed: undefined }, 'E05011101', '2025')?.formerNames, []);
  });

  it('is asked for English wards only, up to the last piece there is', () => {
    assert.equal(shardOf('E05016999'), 'E05016');
    assert.equal(shardOf('E05000001'), 'E05000');
    for (const code of ['E05017000', 'E06000001', 'W05000001', 'E051', 'constructor', ''])
      assert.equal(shardOf(code), undefined, code);
  });

  it('cannot fill the memory, nor point outside its councils', () => {
    for (const runs of [['0 1001 1 0 0'], ['0 1 1 0'], ['0 1 1 0 x'], ['0 1 1 0 0 0'], 'all', [7]])
      assert.throws(() => codesInShard({ ...PIECE, runs }, 'E05011'), DataShapeError, JSON.stringify(runs));
    assert.throws(
      () => findWardByCode({ ...PIECE, runs: ['100 3 12 2 0'] }, 'E05011100', '2025'),
      DataShapeError,
    );
    assert.throws(
      () => findWardByCode({ ...PIECE, runs: ['100 3 12 -1 0'] }, 'E05011100', '2025'),
      DataShapeError,
    );
  });
});

const HISTORY = {
  authorities: [
    ['E07000001', 'Old District'],
    ['E06000060', 'New Council'],
  ],
  wards: [
    ['E05012000', 'North', 1],
    ['E05012001', 'South', 1],
  ],
  entries: {
    '50': { name: 'Both', authority: 0, abolished: 1, to2024: '0 600,1 400', to2025: '1' },
    '51': { name: 'Lost', authority: 1 },
  },
};

describe('what became of a ward', () => {
  it('is shares of the wards that took it over, the whole where none is said', () => {
    const both = parseWardHistory(HISTORY, 'E05011150')!;
    assert.deepEqual([both.name, both.authority.name, both.abolished], ['Both', 'Old District', true]);
    assert.deepEqual(
      both.overlappingWards(2024).map(({ name, share, authority }) => [name, share, authority.name]),
      [
        ['North', 0.6, 'New Council'],
        ['South', 0.4, 'New Council'],
      ],
    );
    assert.deepEqual(
      both.overlappingWards(2025).map(({ code, share }) => [code, share]),
      [['E05012001', 1]],
    );
    assert.deepEqual(both.overlappingWards(2019), []);
  });

  it('is nothing where nobody knows, and the council stands', () => {
    const lost = parseWardHistory(HISTORY, 'E05011151')!;
    assert.deepEqual([lost.overlappingWards(2024), lost.abolished], [[], false]);
    assert.equal(parseWardHistory(HISTORY, 'E05011199'), undefined);
  });

  it('knows no ward by the name of what every object has', () => {
    assert.equal(parseWardHistory(HISTORY, '0123456constructor'), undefined);
    assert.equal(parseWardHistory(HISTORY, '0123456__proto__'), undefined);
  });

  it('is refused where it points to a ward or a council there is not', () => {
    for (const entry of [
      { name: 'X', authority: 0, to2024: '9 500' },
      { name: 'X', authority: 0, to2024: 'x' },
      { name: 'X', authority: 5 },
      { authority: 0 },
    ])
      assert.throws(
        () => parseWardHistory({ ...HISTORY, entries: { '50': entry } }, 'E05011150')!.overlappingWards(2024),
        DataShapeError,
        JSON.stringify(entry),
      );
  });
});

describe('a look-up without a plain answer', () => {
  function client(files: Readonly<Record<string, unknown>>) {
    const asked: string[] = [];
    return {
      asked,
      source: new DatasetClient('/d/', (url) => {
        const path = url.slice('/d/'.length);
        asked.push(path);
        return path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(`asked for ${path}`));
      }),
    };
  }
  const ask = async (
    query: string,
    files: Readonly<Record<string, unknown>> = {},
    release: '2025' | '2019' = '2025',
  ) => {
    const { source, asked } = client(files);
    return { answer: await source.ward(query, release), asked };
  };

  it('knows the other nations by their codes, and asks nobody', async () => {
    for (const [query, nation] of [
      ['W05001234', 'wales'],
      ['s13002842', 'scotland'],
      ['N08000101', 'northern-ireland'],
      ['95GG01', 'northern-ireland'],
    ] as const) {
      const { answer, asked } = await ask(query);
      assert.deepEqual(answer, { kind: 'other-nation', nation, query });
      assert.deepEqual(asked, []);
    }
  });

  it('knows the code of a council, a region or a country from that of a ward', async () => {
    for (const query of ['E08000003', 'E12000002', 'K02000001', 'e92000001']) {
      const { answer, asked } = await ask(query);
      assert.deepEqual(answer, { kind: 'unknown', query, problem: 'not-a-ward' });
      assert.deepEqual(asked, []);
    }
  });

  it('gives a ward drawn after the vintage as new, one before it as redrawn or with its council', async () => {
    const index = (flags: number) => ({ ...PIECE, runs: [`150 2 ${flags} 0 0`], renamed: {} });
    const files = (flags: number) => ({
      'wards/E05011.json': index(flags),
      'wards/history/E050111.json': HISTORY,
    });
    const kinds = async (code: string, flags: number, release: '2025' | '2019') => {
      const { answer } = await ask(code, files(flags), release);
      assert.equal(answer.kind, 'changed');
      const { reason, firstYear, lastYear, estimated, wards } = answer;
      return [reason, firstYear, lastYear, estimated, wards.length];
    };
    assert.deepEqual(await kinds('E05011150', 8, '2025'), ['new', 2025, 2025, true, 2]);
    assert.deepEqual(await kinds('E05011150', 3, '2025'), ['council-abolished', 2019, 2021, false, 2]);
    assert.deepEqual(await kinds('E05011151', 2, '2025'), ['redrawn', 2021, 2021, true, 0]);
    assert.deepEqual(await kinds('E05011151', 12, '2019'), ['new', 2024, 2025, false, 0]);
  });

  it('names the council by its code where the history has no word of the ward', async () => {
    const files = {
      'wards/E05011.json': { ...PIECE, runs: ['199 1 1 0 0'], renamed: {} },
      'wards/history/E050111.json': HISTORY,
    };
    const { answer } = await ask('E05011199', files);
    assert.equal(answer.kind, 'changed');
    const { name, authority } = answer;
    assert.deepEqual([name, authority], ['E05011199', { code: 'E08000003', name: 'E08000003' }]);
  });

  it('looks for a slip in four pieces of the index at most', async () => {
    const empty = { authorities: [], runs: [] };
    const files = Object.fromEntries(
      Array.from({ length: 17 }, (_, at) => [`wards/E05${String(at).padStart(3, '0')}.json`, empty]),
    );
    for (const [query, problem] of [
      ['E05011999', 'not-found'],
      ['E0501199', 'format'],
      ['E05O1l999', 'format'],
    ] as const) {
      const { answer, asked } = await ask(query, files);
      assert.deepEqual(answer, { kind: 'unknown', query, problem });
      assert.ok(new Set(asked).size <= 4, `${query}: ${asked.join(' ')}`);
    }
  });

  it('gives several wards of a name in the order of their councils', async () => {
    const names = {
      authorities: [
        ['E08000035', 'Leeds'],
        ['E08000003', 'Manchester'],
        ['E08000016', 'Barnsley'],
      ],
      names: { Central: ['E05000001 1', 'E05000002 0', 'E05000003 2'] },
    };
    const { answer } = await ask(' central ', { '2025/names/c.json': names });
    assert.equal(answer.kind, 'ambiguous');
    const { wards } = answer;
    assert.deepEqual(
      wards.map(({ authority }) => authority.name),
      ['Barnsley', 'Leeds', 'Manchester'],
    );
  });

  it('asks for no file of names that no ward begins with', async () => {
    for (const query of ['Xanadu', '42', '£$%', '\u0000', '名前', '../../secret']) {
      const { source, asked } = client({ '2025/names/s.json': { authorities: [], names: {} } });
      const answer = await source.ward(query, '2025');
      assert.deepEqual(answer, { kind: 'unknown', query, problem: 'not-found' }, query);
      assert.ok(
        asked.every((path) => /^2025\/names\/[a-z]\.json$/u.test(path)),
        asked.join(' '),
      );
    }
  });
});
