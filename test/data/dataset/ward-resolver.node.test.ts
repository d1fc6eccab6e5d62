import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetClient } from '@odm-widgets/data/dataset';

const SHARD = {
  authorities: ['E08000003', 'E07000001'],
  // First, count, flags of 2019, 2021, 2024, 2025, council in 2024, council in 2019.
  runs: ['100 3 12 0 1', '200 1 1 1 0'],
  renamed: { E05011101: [['Old Name', 2021]] },
};

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

describe('a query that matches no ward of the release', () => {
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

  it('gets the nation of a code outside England, without a request', async () => {
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

  it('reports that the code of a council, region or country is not a ward', async () => {
    for (const query of ['E08000003', 'E12000002', 'K02000001', 'e92000001']) {
      const { answer, asked } = await ask(query);
      assert.deepEqual(answer, { kind: 'unknown', query, problem: 'not-a-ward' });
      assert.deepEqual(asked, []);
    }
  });

  it('gets the reason why a ward of another year is not in the release', async () => {
    const index = (flags: number) => ({ ...SHARD, runs: [`150 2 ${flags} 0 0`], renamed: {} });
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
    assert.deepEqual(await kinds('E05011150', 16, '2025'), ['new', 2026, 2026, false, 2]);
    assert.deepEqual(await kinds('E05011150', 8, '2019'), ['new', 2025, 2025, true, 0]);
    assert.deepEqual(await kinds('E05011150', 3, '2025'), ['council-abolished', 2019, 2021, false, 2]);
    assert.deepEqual(await kinds('E05011151', 2, '2025'), ['redrawn', 2021, 2021, true, 0]);
    assert.deepEqual(await kinds('E05011151', 12, '2019'), ['new', 2024, 2025, false, 0]);
  });

  it('gets the code of a council that the history does not name', async () => {
    const files = {
      'wards/E05011.json': { ...SHARD, runs: ['199 1 1 0 0'], renamed: {} },
      'wards/history/E050111.json': HISTORY,
    };
    const { answer } = await ask('E05011199', files);
    assert.equal(answer.kind, 'changed');
    const { name, authority } = answer;
    assert.deepEqual([name, authority], ['E05011199', { code: 'E08000003', name: 'E08000003' }]);
  });

  it('causes at most four index requests for a misspelt code', async () => {
    const empty = { authorities: [], runs: [] };
    const files = Object.fromEntries(
      Array.from({ length: 17 }, (_, at) => [`wards/E05${String(at).padStart(3, '0')}.json`, empty]),
    );
    for (const query of ['E0501199', 'E05O1l999']) {
      const { answer, asked } = await ask(query, files);
      assert.deepEqual(answer, { kind: 'unknown', query, problem: 'format' });
      assert.ok(new Set(asked).size <= 4, `${query}: ${asked.join(' ')}`);
    }
  });

  it('gets no suggestions for a well-formed code, but the names of the searched lists', async () => {
    const { answer, asked } = await ask('E05011999', {
      'wards/E05011.json': { authorities: [], runs: [] },
    });
    const searched = [2019, 2021, 2024, 2025, 2026];
    assert.deepEqual(answer, { kind: 'unknown', query: 'E05011999', problem: 'not-found', searched });
    assert.deepEqual(asked, ['wards/E05011.json']);
  });

  it('gets all wards of one name, by council', async () => {
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

  it('causes no request for a first letter that no ward name has', async () => {
    for (const query of ['Xanadu', '42', '£$%', '\u0000', '名前', '../../secret']) {
      const { source, asked } = client({ '2025/names/s.json': { authorities: [], names: {} } });
      const answer = await source.ward(query, '2025');
      assert.equal(answer.kind, 'unknown', query);
      assert.equal(answer.problem, 'not-found', query);
      assert.equal(answer.nearest, undefined, query);
      assert.ok(
        asked.every((path) => /^2025\/names\/[a-z]\.json$/u.test(path)),
        asked.join(' '),
      );
    }
  });
});
