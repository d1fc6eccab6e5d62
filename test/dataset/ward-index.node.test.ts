import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalisePlaceName, RECODED_AUTHORITIES, type WardAnswer } from '@odm-widgets/data/model';
import { LAST_SHARD } from '../../packages/data/src/dataset/ward-index.js';
import { DATASET, datasetClient } from '../support/dataset-reader.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const client = datasetClient();
type Kind<K extends WardAnswer['kind']> = Extract<WardAnswer, { kind: K }>;

/** Asserts the kind of a result and returns it. */
async function answer<K extends WardAnswer['kind']>(
  kind: K,
  query: string,
  release: '2025' | '2019' = '2025',
  authority?: string,
): Promise<Kind<K>> {
  const found = await client.ward(query, release, authority ? { authority } : {});
  assert.equal(found.kind, kind, `${query}: ${JSON.stringify(found)}`);
  return found as Kind<K>;
}

const names = (wards: readonly { name: string }[]) => wards.map(({ name }) => name);

describe('the ward index compared with the source lists', { skip: WITHOUT_RAW }, () => {
  const lists = WITHOUT_RAW
    ? []
    : ([2019, 2021, 2024, 2025, 2026] as const).map((year) => {
        const y = String(year).slice(2);
        const folder =
          year === 2026
            ? 'wd26_new_wards_england'
            : year < 2022
              ? `wd${y}_lad${y}_uk`
              : `wd${y}_lad${y}_england`;
        const rows = rawRows(`lookups/${folder}.csv`).filter((row) => row.get(`WD${y}CD`)!.startsWith('E05'));
        return {
          year,
          wards: new Map(
            rows.map((row) => [
              row.get(`WD${y}CD`)!,
              { name: row.get(`WD${y}NM`)!, authority: row.get(`LAD${y}CD`)! },
            ]),
          ),
        };
      });
  const codes = [...new Set(lists.flatMap(({ wards }) => [...wards.keys()]))];

  it('resolves all 10,821 codes as their lists do', async () => {
    assert.equal(codes.length, 10_821);
    const kinds: Record<string, number> = {};
    for (const code of codes) {
      const found = await client.ward(code, '2025');
      kinds[found.kind] = (kinds[found.kind] ?? 0) + 1;
      const [in2019, in2021, in2024, in2025, in2026] = lists.map(({ wards }) => wards.get(code));
      if (in2024) {
        assert.equal(found.kind, 'found', code);
        const { ward, formerNames, redrawn } = found;
        assert.deepEqual([ward.code, ward.name, ward.authority.code], [code, in2024.name, in2024.authority]);
        assert.equal(redrawn === undefined, in2025 !== undefined, `${code} redrawn`);
        const former = [in2021?.name, in2019?.name].filter((name) => name && name !== in2024.name);
        assert.deepEqual(names(formerNames), [...new Set(former)], `${code} renamed`);
      } else if (in2025) {
        assert.equal(found.kind, 'found', code);
        assert.deepEqual([found.wardVintage, found.ward.name], [2025, in2025.name], code);
      } else {
        assert.equal(found.kind, 'changed', code);
        const { firstYear, lastYear, name, wards } = found;
        const years = lists.filter((list) => list.wards.has(code)).map(({ year }) => year);
        assert.deepEqual([firstYear, lastYear], [years[0], years.at(-1)], code);
        assert.equal(name, (in2026 ?? in2021 ?? in2019)!.name);
        if (in2026) assert.deepEqual([found.reason, wards], ['new', []], code);
        for (const { code: to } of wards) assert.ok(lists[2]!.wards.has(to), `${code} to ${to}`);
      }
    }
    assert.deepEqual(Object.keys(kinds).sort(), ['changed', 'found']);
    assert.equal(kinds['found'], 6817 + 335);
  });

  it('resolves each code for 2019 and suggests only wards of 2019', async () => {
    for (const code of codes) {
      const found = await client.ward(code, '2019');
      const in2019 = lists[0]!.wards.get(code);
      assert.equal(found.kind, in2019 ? 'found' : 'changed', code);
      if (found.kind === 'found') assert.equal(found.ward.name, in2019!.name);
      else if (found.kind === 'changed') {
        for (const { code: to } of found.wards) assert.ok(lists[0]!.wards.has(to), `${code} to ${to}`);
      }
    }
  });

  it('has shares of a former ward that add up to at most 1', async () => {
    for (const code of codes) {
      const found = await client.ward(code, '2025');
      const shares =
        found.kind === 'changed' ? found.wards : found.kind === 'found' ? (found.redrawn?.wards ?? []) : [];
      const total = shares.reduce((sum, { share }) => sum + share, 0);
      assert.ok(total <= 1.005, `${code}: ${total}`);
      assert.deepEqual(
        shares.map(({ share }) => share),
        shares.map(({ share }) => share).sort((a, b) => b - a),
        `${code}: largest first`,
      );
    }
  });

  it('resolves names of wards drawn in 2025 to no ward of another council', async () => {
    const [, , in2024, in2025] = lists.map(({ wards }) => wards);
    const own = [...in2025!].filter(([code]) => !in2024!.has(code));
    assert.equal(own.length, 335);
    const key = (name: string) => normalisePlaceName(name);
    const councilsOf = (name: string) =>
      new Set(
        [...in2024!.values(), ...in2025!.values()]
          .filter((ward) => key(ward.name) === key(name))
          .map(({ authority }) => RECODED_AUTHORITIES[authority] ?? authority),
      );
    for (const [code, { name, authority }] of own) {
      const council = RECODED_AUTHORITIES[authority] ?? authority;
      const found = await client.ward(name, '2025');
      if (councilsOf(name).size > 1) assert.equal(found.kind, 'ambiguous', name);
      else assert.equal(found.kind === 'found' && found.ward.authority.code, council, name);
      const inCouncil = await client.ward(name, '2025', { authority });
      assert.equal(inCouncil.kind === 'found' && inCouncil.ward.authority.code, council, `${name} ${code}`);
    }
  });

  it('has a successor or suggestion for at least 99% of former wards', async () => {
    const lost: string[] = [];
    for (const code of codes) {
      const found = await client.ward(code, '2025');
      const isOf2026 = found.kind === 'changed' && found.firstYear === 2026;
      if (found.kind === 'changed' && !isOf2026 && found.wards.length === 0) lost.push(code);
    }
    assert.ok(lost.length < codes.length / 100, `${lost.length}: ${lost.slice(0, 9).join(' ')}`);
  });
});

describe('the ward index', () => {
  it('resolves a current ward with its council', async () => {
    const { ward, formerNames, redrawn } = await answer('found', 'E05011351');
    assert.deepEqual(ward, {
      code: 'E05011351',
      name: 'Ardwick',
      authority: { code: 'E08000003', name: 'Manchester' },
    });
    assert.deepEqual([formerNames, redrawn], [[], undefined]);
  });

  it('accepts a code in lower case and with spaces', async () => {
    for (const query of ['e05011351', ' E05011351 ', 'E05 011 351', 'E05011351,', 'E05011351.'])
      await answer('found', query);
  });

  it('accepts a code in curly quotes or with invisible characters', async () => {
    for (const query of [
      '“E05011351”',
      '″E05011351″',
      '\u200BE05011351',
      'E05011351\uFEFF',
      'E0501\u00AD1351',
    ])
      await answer('found', query);
  });

  it('reports that Northumberland’s wards were redrawn in 2025, with their successors', async () => {
    const { redrawn, ward } = await answer('found', 'E05009093');
    assert.equal(ward.authority.name, 'Northumberland');
    assert.equal(redrawn?.year, 2025);
    assert.equal(redrawn.estimated, true);
    assert.ok(redrawn.wards.length > 0);
  });

  it('reports a ward of an abolished council, with the wards that replaced it', async () => {
    const { authority, reason, wards, lastYear } = await answer('changed', 'E05011720');
    assert.equal(authority.name, 'Allerdale');
    assert.deepEqual([reason, lastYear], ['council-abolished', 2021]);
    assert.ok(wards.every((ward) => ward.authority.name === 'Cumberland'));
    assert.ok(wards.length > 0);
  });

  it('accepts both codes of Barnsley and Sheffield', async () => {
    for (const [before, after] of [
      ['E08000016', 'E08000038'],
      ['E08000019', 'E08000039'],
    ] as const) {
      const old = await client.authority(before, '2025');
      const now = await client.authority(after, '2025');
      assert.deepEqual(now, old);
      const { authorityCodes } = await answer('found', old.wards[0]!.code);
      assert.deepEqual([...authorityCodes].sort(), [before, after]);
    }
  });

  it('returns all candidates when two councils have a ward of the same name', async () => {
    const { wards } = await answer('ambiguous', 'Castle');
    assert.ok(wards.length > 1);
    const [first] = wards;
    const { ward } = await answer('found', 'Castle', '2025', first!.authority.code);
    assert.equal(ward.code, first!.code);
  });

  it('matches names in any case, punctuation and spelling of "Saint"', async () => {
    for (const query of ['ardwick', 'ARDWICK', ' Ardwick ', 'Árdwick']) {
      assert.equal((await answer('found', query)).ward.code, 'E05011351');
    }
    const saint = await client.ward('St. Michael’s', '2025');
    assert.deepEqual(saint, { ...(await client.ward('st michaels', '2025')) });
  });

  it('reports that a ward is in another nation', async () => {
    for (const [query, nation] of [
      ['W05001322', 'wales'],
      ['S13002929', 'scotland'],
      ['N08000310', 'northern-ireland'],
      ['95GG01', 'northern-ireland'],
      ['95GG01S1', 'northern-ireland'],
    ] as const) {
      assert.equal((await answer('other-nation', query)).nation, nation);
    }
  });

  it('resolves a ward of 2025 in a redrawn council and marks estimates', async () => {
    const { ward, wardVintage, estimated } = await answer('found', 'E05016125');
    assert.equal(wardVintage, 2025);
    assert.ok(ward.name.length > 0);
    assert.equal(typeof estimated, 'boolean');
    const names2025 = await answer('found', 'Cowpen, Northumberland');
    assert.equal(names2025.ward.authority.name, 'Northumberland');
  });

  it('resolves renamed wards by either name', async () => {
    for (const name of [
      'Twerton',
      'Twerton & Whiteway',
      'Twerton and Whiteway, Bath and North East Somerset',
    ])
      assert.equal((await answer('found', name)).ward.code, 'E05012488', name);
  });

  it('reports a ward of May 2026 with name, council and reason', async () => {
    const { name, authority, reason, firstYear, wards } = await answer('changed', 'E05016262');
    assert.deepEqual(
      [name, authority.name, reason, firstYear, wards],
      ['Beacon & Bents', 'South Tyneside', 'new', 2026, []],
    );
  });

  it('reports the searched lists, without suggestions, for an unknown well-formed code', async () => {
    const found = await answer('unknown', 'E05099999');
    assert.deepEqual([found.problem, found.nearest], ['not-found', undefined]);
    assert.deepEqual(found.searched, [2019, 2021, 2024, 2025, 2026]);
  });

  it('reports the councils that have a ward name when another council is given', async () => {
    const found = await answer('unknown', 'Ardwick', '2025', 'Leeds');
    assert.equal(found.problem, 'other-authority');
    assert.deepEqual(names(found.elsewhere!), ['Ardwick']);
  });

  it('reports the councils that replaced an abolished one', async () => {
    for (const authority of ['Allerdale', 'allerdale borough council'])
      await assert.rejects(
        client.authority(authority, '2025'),
        /is Allerdale, which was abolished\. .* E06000063 \(Cumberland\)/u,
      );
  });

  it('suggests the nearest ward for a misspelt code or name', async () => {
    for (const slip of ['E05O11351', 'EO5O11351', 'EO5011351', 'E050113511']) {
      assert.equal((await answer('unknown', slip)).nearest?.code, 'E05011351', slip);
    }
    assert.equal((await answer('unknown', 'E0501135')).nearest?.code.slice(0, 3), 'E05');
    assert.equal((await answer('unknown', 'Ardwik')).nearest!.name, 'Ardwick');
  });

  it('reports that a council’s code is not a ward code', async () => {
    assert.equal((await answer('unknown', 'E08000003')).problem, 'not-a-ward');
  });

  it('handles any query without an unexpected error or a request for an unpublished file', async () => {
    const asked = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('__proto__', 'constructor', '../../../etc/passwd', 'E05', '%00', 'E0500', 'toString'),
      fc.integer({ min: 0, max: 999_999 }).map((number) => `E05${String(number).padStart(6, '0')}`),
    );
    await fc.assert(
      fc.asyncProperty(asked, fc.constantFrom('2025' as const, '2019' as const), async (query, release) => {
        const found = await client.ward(query, release);
        assert.ok(['found', 'changed', 'ambiguous', 'other-nation', 'unknown'].includes(found.kind));
      }),
      { numRuns: 400 },
    );
  });

  it('has a shard for each code prefix that the client requests', () => {
    const shards = readdirSync(join(DATASET, 'wards')).filter((name) => name.endsWith('.json'));
    assert.equal(shards.length, LAST_SHARD + 1);
    assert.ok(shards.includes(`E05${String(LAST_SHARD).padStart(3, '0')}.json`));
  });

  it('has names under every letter but x', () => {
    for (const release of ['2025', '2019']) {
      const letters = readdirSync(join(DATASET, release, 'names')).map((name) => name[0]);
      assert.deepEqual(new Set(letters), new Set('abcdefghijklmnopqrstuvwyz'), release);
    }
  });
});
