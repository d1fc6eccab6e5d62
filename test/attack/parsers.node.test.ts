import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OdmError } from '@odm-widgets/data';
import { LiveClient } from '@odm-widgets/data/arcgis';
import { getBoundaries, getCountedAreas } from '@odm-widgets/data/boundaries';
import { getCouncils, getElectionCalendar, getParties } from '@odm-widgets/data/councils';
import { DatasetClient } from '@odm-widgets/data/dataset';
import {
  checkRegister,
  parseDeclarationText,
  parseJws,
  parsePractice,
  parseRegister,
  parseStatement,
} from '@odm-widgets/data/declaration';
import { getBallotResults, parseResultsCsv } from '@odm-widgets/data/democracy-club';
import { getEvents, readDescription, toSnapshot } from '@odm-widgets/data/events';
import { parseGrants, sumGrants } from '@odm-widgets/data/grants';
import { getHexMap, getLamps } from '@odm-widgets/data/lamps';
import {
  describeSource,
  parseContribution,
  parseLexicon,
  parseObservations,
  toDefinedTermSet,
  toLexiconCsv,
  toLexiconJson,
} from '@odm-widgets/data/lexicon';
import { getNationCouncils, getNationLamps, getNationWards } from '@odm-widgets/data/nations';
import { AGE, getCensusCounts } from '@odm-widgets/data/nomis';
import { parseControl, parseControlHistory, parseCouncillors } from '@odm-widgets/data/open-council-data';
import { getCrimes } from '@odm-widgets/data/police';
import { lookupPostcode } from '@odm-widgets/data/postcodes';
import {
  getCouncilsOfLsoas,
  getPartyNames,
  getProfile,
  getProfileSection,
  getTurnout,
} from '@odm-widgets/data/profile';
import {
  getElections,
  getGrid,
  getOverallRanks,
  getRegion,
  getSeatsByYear,
  type DatasetFiles,
} from '@odm-widgets/data/representation';
import { PROVIDERS } from '@odm-widgets/newsletter';
import { parseProviderResponse } from '../../packages/newsletter/src/lazy/submission/provider-response.js';
import { cases } from '../support/attack.js';
import { ALL_YEARS } from '../support/calendars.js';
import { filesWith, published } from '../support/dataset-reader.js';
import { HOSTILE_SOURCES, HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { pathsIn, WRONG_VALUES, withValueAt, type Json } from '../support/malformed-json.js';
import { notEmpty } from '../support/not-empty.js';
import { LEICESTER, policeService, SQUARE } from '../support/police.js';
import { generateTestKey, registerCredential, signRegister } from '../support/signed-register.js';

/** Milliseconds for one case. A quadratic parser needs many times this for the longest inputs; a busy machine does not. */
const LIMIT = 10_000;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(...HOSTILE_TEXTS, ...INJECTIONS),
);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json),
  fc.constantFrom(...WRONG_VALUES),
);

/** Whether something that was read has written to what all objects share. */
const isPolluted = () => 'polluted' in {} || (globalThis as Record<string, unknown>)['__owned'] !== undefined;

/** Fails unless an action is fulfilled or throws an error of the project, in time. */
async function expectHandled(action: () => unknown): Promise<void> {
  const started = performance.now();
  try {
    await action();
  } catch (error) {
    if (
      !(error instanceof OdmError) &&
      !/^(?:DataShape|Config|Verification|Http|Network)Error$/u.test((error as Error).name)
    )
      throw error;
    // An OdmError is for developers: it says something, and not too much.
    assert.ok((error as Error).message.length > 0);
    assert.ok((error as Error).message.length < 5000, (error as Error).message.slice(0, 100));
  }
  assert.ok(performance.now() - started < LIMIT, 'in time');
  assert.equal(isPolluted(), false);
}

/** A valid text with pieces removed, repeated, replaced or put elsewhere. */
const damaged = (valid: readonly string[]) =>
  fc
    .record({
      text: fc.constantFrom(...valid),
      cuts: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.integer({ min: 0, max: 40 }),
          by: fc.oneof(
            fc.constant(''),
            text,
            fc.constantFrom('\u0000', '"', '<', '\r\n ', '{', '}', '\\', '\uD800'),
          ),
          repeat: fc.integer({ min: 1, max: 50 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ text: whole, cuts }) =>
      cuts.reduce((changed, { at, length, by, repeat }) => {
        const start = Math.floor(at * changed.length);
        return changed.slice(0, start) + by.repeat(repeat) + changed.slice(start + length);
      }, whole),
    );

/** A JSON value with one to three values replaced. */
const damagedJson = (valid: Json) => {
  const paths = pathsIn(valid);
  const place = fc.record({ at: fc.constantFrom(...paths), by: anything });
  return fc.array(place, { minLength: 1, maxLength: 3 }).map((places) =>
    places.reduce<Json>((value, { at, by }) => {
      try {
        return withValueAt(value, at, by);
      } catch {
        // An earlier replacement took this place away.
        return value;
      }
    }, valid),
  );
};

describe('any source of events', () => {
  const written = Object.values(HOSTILE_SOURCES).map((write) => write('Words'));
  const fixtures = ['events.ics', 'events-tec.json', 'events-snapshot.json', 'events-real-calendar.ics'].map(
    (name) => readFileSync(join(import.meta.dirname, '../../examples/data', name), 'utf8').slice(0, 20_000),
  );

  async function read(source: { text?: string; bytes?: Uint8Array }): Promise<void> {
    const list = await getEvents([source], ALL_YEARS);
    for (const { description } of list.events) await readDescription(description);
    await toSnapshot(list, '2026-01-01');
  }

  it('gives events or an error of the project when it is damaged', () =>
    fc.assert(
      fc.asyncProperty(damaged([...written, ...fixtures]), (source) =>
        expectHandled(() => read({ text: source })),
      ),
      cases(300),
    ));

  it('gives events or an error of the project when it is any bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom('', ...written), (bytes, start) =>
        expectHandled(() => read({ bytes: Buffer.concat([Buffer.from(start.slice(0, 200)), bytes]) })),
      ),
      cases(200),
    ));

  it('gives events or an error of the project when it is any JSON', () =>
    fc.assert(
      fc.asyncProperty(
        anything,
        fc.constantFrom('tec', 'eventbrite', 'json-ld', 'json-feed', 'snapshot'),
        (value, kind) => {
          const valid = JSON.parse(HOSTILE_SOURCES[kind]!('Words')) as Record<string, Json>;
          const reply = typeof value === 'object' && !Array.isArray(value) ? { ...valid, ...value } : value;
          return expectHandled(() => read({ text: JSON.stringify(reply) }));
        },
      ),
      cases(300),
    ));
});

describe('any file of the dataset', () => {
  const readers: Readonly<Record<string, (files: DatasetFiles) => Promise<unknown>>> = {
    '2025/authorities.json': (files) => getCouncils(files),
    '2025/parties.json': (files) => getParties(files),
    '2025/election-calendar.json': (files) => getElectionCalendar(files),
    '2025/representation/north-east.json': (files) => getRegion(files, 'North East'),
    '2025/elections/north-east.json': (files) => getElections(files, 'North East'),
    '2025/seats-by-year.json': (files) => getSeatsByYear(files),
    '2025/grid.json': (files) => getGrid(files),
    '2025/control.json': (files) => getLamps(files, 'overall'),
    '2025/hex.json': (files) => getHexMap(files),
    '2025/authorities/E08000003.json': (files) => getOverallRanks(files, 'E08000003'),
    'profile/lsoas/E01005.json': (files) => getCouncilsOfLsoas(files, ['E01005061', 'E01005999']),
    'wales-2025/parties.json': (files) => getPartyNames(files, 'W06000015', 'wales-2025'),
    '2025/representation/E08000025.json': (files) => getPartyNames(files, 'E08000025', '2025'),
    '2025/elections/north-west.json': (files) => getTurnout(files, 'North West'),
    'profile/E08000003.json': (files) => getProfile(files, 'E08000003'),
    'profile/income/E08000003.json': (files) => getProfileSection(files, 'income', 'E08000003', 295),
    'profile/crime/E08000003.json': (files) => getProfileSection(files, 'crime', 'E08000003', 295),
    'boundaries/E06000053.json': (files) => getBoundaries(files, 'E06000053'),
    '2025/authorities/E06000053.json': (files) => getCountedAreas(files, 'E06000053'),
    '2025/authorities/E06000047.json': (files) => getCountedAreas(files, 'E06000047'),
    'wales-2025/authorities.json': (files) => getNationCouncils(files, 'wales-2025'),
    'wales-2025/representation.json': (files) => getNationWards(files, 'wales-2025'),
    'wales-2025/vigintiles/overall.json': (files) => getNationLamps(files, 'wales-2025', 'overall'),
  };

  for (const [path, read] of Object.entries(readers))
    it(`gives an answer or an error of the project when it is damaged: ${path}`, async () => {
      const valid = (await published(path)) as Json;
      await fc.assert(
        fc.asyncProperty(damagedJson(valid), (file) =>
          expectHandled(() => read(filesWith({ [path]: file }).files)),
        ),
        cases(60),
      );
    });

  const ofWards = [
    'wards/E05011.json',
    '2025/authorities/E08000003.json',
    '2025/names/a.json',
    'wards/history/E050006.json',
  ];
  for (const path of ofWards)
    it(`gives a ward or an error of the project when it is damaged: ${path}`, async () => {
      const valid = (await published(path)) as Json;
      await fc.assert(
        fc.asyncProperty(
          damagedJson(valid),
          fc.constantFrom('E05011351', 'Ardwick', 'E05000650', 'e05 0113 51'),
          (file, ward) =>
            expectHandled(() =>
              new DatasetClient('', (asked) => filesWith({ [path]: file }).files.get(asked)).ward(
                ward,
                '2025',
              ),
            ),
        ),
        cases(60),
      );
    });

  it('is not requested for text that is neither a code nor a name', () =>
    fc.assert(
      fc.asyncProperty(text, (query) => {
        const asked: string[] = [];
        const client = new DatasetClient('', (path) => {
          asked.push(path);
          return published(path);
        });
        return expectHandled(async () => {
          await client.ward(query, '2025').finally(() => {
            for (const path of asked) assert.match(path, /^[\w/.-]+$/u);
          });
        });
      }),
      cases(100),
    ));
});

describe('any answer of another service', () => {
  const found = {
    status: 200,
    result: {
      country: 'England',
      admin_ward: 'Ardwick',
      admin_district: 'Manchester',
      codes: { admin_ward: 'E05011351', admin_district: 'E08000003', lsoa: 'E01005062', lsoa11: 'E01005062' },
    },
  };
  const features = {
    error: null,
    exceededTransferLimit: false,
    features: [
      {
        attributes: {
          LSOA21CD: 'E01005062',
          LSOA21NM: 'Manchester 018B',
          WD24CD: 'E05011351',
          WD24NM: 'Ardwick',
          LAD24CD: 'E08000003',
          LAD24NM: 'Manchester',
          IMDRANK: 1,
          IMDDECIL: 1,
        },
      },
    ],
  };
  const ballots = {
    next: null,
    results: [
      {
        ballot_paper_id: 'local.manchester.ardwick.2026-05-07',
        post: { id: 'gss:E05011351', label: 'Ardwick' },
        winner_count: 1,
        cancelled: false,
        candidacies: [{ party: { ec_id: 'PP53' }, elected: true, result: { num_ballots: 10 } }],
        ballot: { ballot_paper_id: 'local.manchester.ardwick.2026-05-07' },
        candidate_results: [{ party: { ec_id: 'PP53' }, elected: true, num_ballots: 10 }],
        total_electorate: 100,
        num_turnout_reported: 50,
        turnout_percentage: 50,
      },
    ],
  };

  it('of postcodes.io is read or rejected', () =>
    fc.assert(
      fc.asyncProperty(damagedJson(found), text, (reply, postcode) =>
        expectHandled(async () => {
          await lookupPostcode('M12 6JH', { get: async () => reply });
          await lookupPostcode(postcode, { get: async () => reply });
        }),
      ),
      cases(200),
    ));

  it('of a feature service is read or rejected', () =>
    fc.assert(
      fc.asyncProperty(damagedJson(features), text, (reply, ward) =>
        expectHandled(async () => {
          const client = new LiveClient(
            {},
            {
              get: async (_, options) => {
                options?.validate?.(reply);
                return reply;
              },
            },
          );
          await client.authority('E08000003', '2025');
          await client.ward(ward, '2025');
        }),
      ),
      cases(200),
    ));

  it('of Democracy Club is read or rejected', () =>
    fc.assert(
      fc.asyncProperty(damagedJson(ballots), (reply) =>
        expectHandled(() => getBallotResults('2026-05-07', { get: async () => reply })),
      ),
      cases(200),
    ));

  const census = readFileSync(join(import.meta.dirname, '../fixtures/nomis/age.csv'), 'utf8');
  it('of Nomis is read or rejected', () =>
    fc.assert(
      fc.asyncProperty(damaged([census]), text, (reply, code) =>
        expectHandled(async () => {
          const get = async () => reply;
          await getCensusCounts(AGE, { lsoas: ['E01005062'], comparisons: ['E08000003'] }, { get });
          await getCensusCounts(AGE, { lsoas: [code] }, { get });
        }),
      ),
      cases(200),
    ));

  it('of data.police.uk is read or rejected', () => {
    const { '2026-08': latest = [], '2025-08': earlier = [], ...others } = LEICESTER;
    const some = { '2026-08': latest.slice(0, 3), '2025-08': earlier.slice(0, 3), ...others };
    return fc.assert(
      fc.asyncProperty(damagedJson(some as unknown as Json), (replies) =>
        expectHandled(() =>
          getCrimes({ outline: SQUARE, residents: 5000 }, policeService(replies as Record<string, Json>)),
        ),
      ),
      cases(200),
    );
  });

  const grants = JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/grants/two-currencies.json'), 'utf8'),
  ) as Json;
  it('in the 360Giving standard is read or rejected', () =>
    fc.assert(
      fc.asyncProperty(damagedJson(grants), (file) =>
        expectHandled(() => sumGrants(parseGrants(file).grants)),
      ),
      cases(200),
    ));

  const reply = fc.record(
    Object.fromEntries(
      ['success', 'status', 'data', 'error', 'errors', 'message', 'url', 'validationErrors'].map((name) => [
        name,
        anything,
      ]),
    ),
    { requiredKeys: [] },
  );
  it('of a newsletter service is an outcome, or rejected', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(PROVIDERS)),
        fc.integer({ min: 200, max: 599 }),
        fc.oneof(
          text,
          anything.map((value) => JSON.stringify(value)),
          reply.map((value) => JSON.stringify(value)),
        ),
        (provider, status, body) =>
          expectHandled(() => {
            const { message = '', url = 'https://' } = parseProviderResponse(provider, {
              status,
              text: body,
            });
            assert.ok(message.length <= 201);
            assert.match(url, /^https:\/\//u);
          }),
      ),
      cases(400),
    ));

  const rows = fc.array(fc.array(text, { maxLength: 12 }), { maxLength: 6 });
  const headers = {
    councillors: ['Council', 'Ward Name', 'Party Name', 'Electoral Commission Party Code'],
    control: [
      'authority',
      'year',
      'total',
      'con',
      'lab',
      'ld',
      'green',
      'ukip',
      'ref',
      'pc',
      'snp',
      'other',
      'majority',
    ],
    results: [
      'ballot_paper_id',
      'party_id',
      'gss',
      'post_label',
      'cancelled_poll',
      'seats_contested',
      'votes_cast',
      'elected',
      'turnout_reported',
      'total_electorate',
      'turnout_percentage',
    ],
  };
  it('in CSV is read or rejected', () =>
    fc.assert(
      fc.asyncProperty(rows, text, async (cells, field) => {
        await expectHandled(() => parseCouncillors([headers.councillors, ...cells]));
        await expectHandled(() => parseControlHistory([headers.control, ...cells]));
        await expectHandled(() => parseResultsCsv([headers.results, ...cells]));
        await expectHandled(() => parseControl(field));
      }),
      cases(300),
    ));
});

describe('any file of the Declaration', () => {
  const markdown = readFileSync(join(import.meta.dirname, '../../examples/declaration-own-words.md'), 'utf8');
  const practice = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../examples/declaration-practice.json'), 'utf8'),
  ) as Json;

  it('is read or rejected when the text is damaged', () =>
    fc.assert(
      fc.asyncProperty(damaged([markdown]), (changed) => expectHandled(() => parseDeclarationText(changed))),
      cases(200),
    ));

  it('is read or rejected when the evidence, a statement or a register is damaged', () =>
    fc.assert(
      fc.asyncProperty(
        damagedJson(practice),
        damagedJson(registerCredential() as unknown as Json),
        text,
        async (evidence, credential, statement) => {
          await expectHandled(() => parsePractice(evidence, 'https://example.org/practice.json'));
          await expectHandled(() => parseRegister(credential));
          await expectHandled(() => parseJws(credential));
          await expectHandled(() => parseStatement(statement));
        },
      ),
      cases(200),
    ));

  it('is never accepted as a register when a single character of it was changed', async () => {
    const key = await generateTestKey();
    const signed = await signRegister(key, registerCredential());
    const now = Date.UTC(2026, 5, 1);
    const check = (file: typeof signed) =>
      checkRegister(file, 'https://keeper.example/r.json', { keys: [key.x], now });
    assert.equal((await check(signed)).register.supporters.length, 1);
    const field = fc.constantFrom('payload', 'protected', 'signature');
    await fc.assert(
      fc.asyncProperty(field, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), async (name, at, by) => {
        const part = signed[name as keyof typeof signed];
        const place = at % part.length;
        const changed = part.slice(0, place) + by + part.slice(place + 1);
        fc.pre(changed !== part);
        await assert.rejects(check({ ...signed, [name]: changed }), OdmError);
      }),
      cases(300),
    );
  });
});

describe('any lexicon', () => {
  const readJson = (path: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as Json;
  const LEXICON = readJson('packages/dataset/lexicon/starter.json');
  const OBSERVATIONS = readJson('examples/data/lexicon-observations.geojson');
  const BASE = 'https://lexicon.example/lexicon.json';

  it('is read and written again, or rejected with a message', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anything, damagedJson(LEXICON)), (value) =>
        expectHandled(() => {
          const lexicon = parseLexicon(value, BASE);
          toLexiconCsv(lexicon);
          JSON.stringify([toLexiconJson(lexicon), toDefinedTermSet(lexicon)]);
        }),
      ),
      cases(200),
    ));

  it('is read with its observations, or they are rejected with a message', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anything, damagedJson(OBSERVATIONS)), (value) =>
        expectHandled(() => parseObservations(value, describeSource(value, BASE))),
      ),
      cases(200),
    ));

  it('takes contributions, or says why not', () =>
    fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), text), (value) =>
        expectHandled(() => parseContribution(value)),
      ),
      cases(200),
    ));
});

describe('the list of parsers', () => {
  it('names every entry of the data package', () => {
    const { exports } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../packages/data/package.json'), 'utf8'),
    ) as { exports: Record<string, unknown> };
    const own = readFileSync(join(import.meta.dirname, 'parsers.node.test.ts'), 'utf8');
    // What is no parser: the model, a list of our own, the client for a folder, and the transport, whose faults have a test
    // of their own.
    const others = new Set([
      '.',
      './package.json',
      './model',
      './dataset/node.js',
      './reorganisations',
      './http',
      './post',
      './inspect.js',
      './early-requests.js',
    ]);
    for (const entry of notEmpty(Object.keys(exports).filter((name) => !others.has(name))))
      assert.ok(own.includes(`'@odm-widgets/data/${entry.slice(2)}'`), entry);
  });
});
