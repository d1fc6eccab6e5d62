import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { WardAnswer } from '@odm-widgets/data/model';
import { LAST_SHARD } from '../../packages/data/src/dataset/ward-index.js';
import { DATASET, datasetClient } from '../support/dataset-reader.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const client = datasetClient();
type Kind<K extends WardAnswer['kind']> = Extract<WardAnswer, { kind: K }>;

/** The answer, which must be of this kind. */
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

describe('the ward index for every code of every list', { skip: WITHOUT_RAW }, () => {
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

  it('answers all 10,821 codes as their own list does', async () => {
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

  it('answers each for 2019 too, and offers only wards of 2019', async () => {
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

  it('shares that lead to other wards add up to no more than the whole', async () => {
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

  it('leads nearly every ward somewhere: fewer than one in a hundred has nowhere to look', async () => {
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
  it('finds a ward of today with its council', async () => {
    const { ward, formerNames, redrawn } = await answer('found', 'E05011351');
    assert.deepEqual(ward, {
      code: 'E05011351',
      name: 'Ardwick',
      authority: { code: 'E08000003', name: 'Manchester' },
    });
    assert.deepEqual([formerNames, redrawn], [[], undefined]);
  });

  it('reads a code in small letters, and with spaces in and around it', async () => {
    for (const query of ['e05011351', ' E05011351 ', 'E05 011 351', 'E05011351,', 'E05011351.'])
      await answer('found', query);
  });

  it('reads a code still in curly quotes, and with signs that nobody sees', async () => {
    for (const query of [
      '“E05011351”',
      '″E05011351″',
      '\u200BE05011351',
      'E05011351\uFEFF',
      'E0501\u00AD1351',
    ])
      await answer('found', query);
  });

  it('says that Northumberland’s wards were redrawn in 2025, and where they went', async () => {
    const { redrawn, ward } = await answer('found', 'E05009093');
    assert.equal(ward.authority.name, 'Northumberland');
    assert.equal(redrawn?.year, 2025);
    assert.equal(redrawn.estimated, true);
    assert.ok(redrawn.wards.length > 0);
  });

  it('says that a ward went with its council, and offers the wards of today', async () => {
    const { authority, reason, wards, lastYear } = await answer('changed', 'E05011720');
    assert.equal(authority.name, 'Allerdale');
    assert.deepEqual([reason, lastYear], ['council-abolished', 2021]);
    assert.ok(wards.every((ward) => ward.authority.name === 'Cumberland'));
    assert.ok(wards.length > 0);
  });

  it('knows Barnsley and Sheffield by both codes', async () => {
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

  it('asks which, where two councils have a ward of one name', async () => {
    const { wards } = await answer('ambiguous', 'Castle');
    assert.ok(wards.length > 1);
    const [first] = wards;
    const { ward } = await answer('found', 'Castle', '2025', first!.authority.code);
    assert.equal(ward.code, first!.code);
  });

  it('finds a name however it is written', async () => {
    for (const query of ['ardwick', 'ARDWICK', ' Ardwick ', 'Árdwick']) {
      assert.equal((await answer('found', query)).ward.code, 'E05011351');
    }
    const saint = await client.ward('St. Michael’s', '2025');
    assert.deepEqual(saint, { ...(await client.ward('st michaels', '2025')) });
  });

  it('answers plainly for wards of other nations', async () => {
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

  it('answers a ward of 2025 in a redrawn council, and says when it is estimated', async () => {
    const { ward, wardVintage, estimated } = await answer('found', 'E05016125');
    assert.equal(wardVintage, 2025);
    assert.ok(ward.name.length > 0);
    assert.equal(typeof estimated, 'boolean');
    const names2025 = await answer('found', 'Cowpen, Northumberland');
    assert.equal(names2025.ward.authority.name, 'Northumberland');
  });

  it('finds renamed wards by either name', async () => {
    for (const name of [
      'Twerton',
      'Twerton & Whiteway',
      'Twerton and Whiteway, Bath and North East Somerset',
    ])
      assert.equal((await answer('found', name)).ward.code, 'E05012488', name);
  });

  it('answers a ward of May 2026 with its name, council and reason', async () => {
    const { name, authority, reason, firstYear, wards } = await answer('changed', 'E05016262');
    assert.deepEqual(
      [name, authority.name, reason, firstYear, wards],
      ['Beacon & Bents', 'South Tyneside', 'new', 2026, []],
    );
  });

  it('suggests nothing for a well-formed code that is in no list, and says which lists it searched', async () => {
    const found = await answer('unknown', 'E05099999');
    assert.deepEqual([found.problem, found.nearest], ['not-found', undefined]);
    assert.deepEqual(found.searched, [2019, 2021, 2024, 2025, 2026]);
  });

  it('says where a name is when another council was given', async () => {
    const found = await answer('unknown', 'Ardwick', '2025', 'Leeds');
    assert.equal(found.problem, 'other-authority');
    assert.deepEqual(names(found.elsewhere!), ['Ardwick']);
  });

  it('names the councils that replaced an abolished one', async () => {
    for (const authority of ['Allerdale', 'allerdale borough council'])
      await assert.rejects(
        client.authority(authority, '2025'),
        /is Allerdale, which was abolished\. .* E06000063 \(Cumberland\)/u,
      );
  });

  it('offers the nearest real ward for a misspelt code or name', async () => {
    for (const slip of ['E05O11351', 'EO5O11351', 'EO5011351', 'E050113511']) {
      assert.equal((await answer('unknown', slip)).nearest?.code, 'E05011351', slip);
    }
    assert.equal((await answer('unknown', 'E0501135')).nearest?.code.slice(0, 3), 'E05');
    assert.equal((await answer('unknown', 'Ardwik')).nearest!.name, 'Ardwick');
  });

  it('says that a council’s code is not a ward’s', async () => {
    assert.equal((await answer('unknown', 'E08000003')).problem, 'not-a-ward');
  });

  it('answers anything, without a failure and without a request for what is not published', async () => {
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

  it('has a shard for each beginning of a code, up to the last the client knows', () => {
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
