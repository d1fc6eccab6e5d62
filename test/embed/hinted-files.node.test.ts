import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { GetHint } from '@odm-widgets/core/hint.js';
import { hint as profileHint } from '@odm-widgets/area-profile/hint.js';
import { hint as badgeHint } from '@odm-widgets/declaration/badge/hint.js';
import { hint as eventsHint } from '@odm-widgets/events/hint.js';
import { hint as lexiconHint } from '@odm-widgets/lexicon/lexicon/hint.js';
import { hint as termHint } from '@odm-widgets/lexicon/term/hint.js';
import { hint as controlHint } from '@odm-widgets/representation/political-control/hint.js';
import { hint as representationHint } from '@odm-widgets/representation/representation/hint.js';
import { hint as wardHint } from '@odm-widgets/ward-deprivation/hint.js';
import {
  ALL_RELEASES,
  AREA_DOMAINS,
  NATION_RELEASES,
  RELEASE_DETAILS,
  UK_NATIONS,
  type Release,
} from '@odm-widgets/data/model';
import { REGIONS } from '@odm-widgets/data/representation';
import { unpackCodes } from '../../packages/data/src/dataset/unpack.js';
import { codesInShard, findWardByCode } from '../../packages/data/src/dataset/ward-index.js';
import { councilFinder } from '../../packages/embed/src/council-finder.js';
import { councilRanges } from '../../scripts/build/loader-data.js';
import { DATASET, published } from '../support/dataset-reader.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

type Attributes = Readonly<Record<string, string>>;

const HINTS = {
  wardHint,
  profileHint,
  controlHint,
  representationHint,
  lexiconHint,
  termHint,
  badgeHint,
  eventsHint,
};
const FILES = new Set(
  readdirSync(DATASET, { recursive: true }).map((path) => String(path).replaceAll('\\', '/')),
);
const councilOf = councilFinder(await councilRanges(DATASET));

const CONTEXT = { councilOf, locale: 'en', baseUrl: 'https://site.example/' } as const;
const hintOf = (getHint: GetHint, attributes: Attributes) =>
  getHint((name) => attributes[name] ?? null, CONTEXT);

/** Of the files that a hint names, those that the dataset does not have; tags without a file are counted by the caller. */
const missing = (getHint: GetHint, attributes: Attributes) =>
  hintOf(getHint, attributes)
    .files.filter((file) => !FILES.has(file))
    .map((file) => `${file} for ${JSON.stringify(attributes)}`);

const councilsOf = (release: Release) =>
  readdirSync(`${DATASET}/${release}/authorities`).map((file) => file.replace('.json', ''));

/** Codes of wards, each with its council, of the wards that a release has figures for. */
async function wardsOf(release: Release): Promise<{ code: string; council: string }[]> {
  if (RELEASE_DETAILS[release].nation !== 'england') {
    const { authorities, codes } = (await published(`${release}/wards.json`)) as Record<string, string[]>;
    return authorities!.flatMap((council, index) =>
      unpackCodes(codes![index], 'codes', council[0]).map((code) => ({ code, council })),
    );
  }
  const { wardVintage, laterWardYear } = RELEASE_DETAILS[release];
  const shards = readdirSync(`${DATASET}/wards`).filter((file) => /^E05\d{3}\.json$/u.test(file));
  const found = shards.map(async (file) => {
    const shard = await published(`wards/${file}`);
    return codesInShard(shard, file.slice(0, 6)).flatMap((code) => {
      const { years, authority } = findWardByCode(shard, code, release)!;
      const isIn = years.some((year) => year === wardVintage || year === laterWardYear);
      return isIn ? [{ code, council: authority }] : [];
    });
  });
  return (await Promise.all(found)).flat();
}

describe('files that hints name', () => {
  for (const release of ALL_RELEASES) {
    const { nation } = RELEASE_DETAILS[release];
    const ofRelease = nation === 'england' ? { release } : {};

    it(`exist for each domain of any nation, of places of ${release} by code and by name`, async () => {
      const wards = await wardsOf(release);
      const { code: ward, council } = wards[0]!;
      const places: Attributes[] = [
        { ward },
        { ward, authority: council },
        { ward, view: 'domains' },
        { ward, view: 'map' },
        { ward: 'Abbey', nation },
        { ward: 'Abbey', authority: council },
        { ward: 'Abbey', authority: 'A council', nation },
        { authority: council },
        { authority: council, picker: '' },
        { authority: 'A council', nation },
        { authority: 'A council', nation, layout: 'hex' },
        { compare: `${council} ${council}`, layout: 'hex' },
        { nation },
        ...['wards', 'deciles', 'map', 'grid', 'turnout', 'over-time'].flatMap((view) => [
          { authority: council, view },
          { nation, view },
        ]),
      ];
      let named = 0;
      for (const place of places)
        for (const domain of ['', 'Housing ', 'unknown', ...AREA_DOMAINS])
          for (const getHint of Object.values(HINTS)) {
            const attributes = { ...place, ...ofRelease, domain };
            assert.deepEqual(missing(getHint, attributes), []);
            named += hintOf(getHint, attributes).files.length;
          }
      assert.ok(named > 1000, String(named));
    });

    it(`exist for every ward and council of ${release}`, async () => {
      for (const { code, council } of notEmpty(await wardsOf(release)))
        for (const getHint of [wardHint, profileHint])
          for (const attributes of [{ ward: code }, { ward: code, authority: council, view: 'domains' }])
            if (getHint === wardHint || release !== '2019')
              assert.deepEqual(missing(getHint, { ...attributes, ...ofRelease }), []);
      for (const authority of notEmpty(councilsOf(release))) {
        assert.deepEqual(missing(wardHint, { authority, picker: '', ...ofRelease }), []);
        // What follows knows no releases: former councils are looked up in the list of what became of them.
        if (release !== '2019')
          for (const getHint of [profileHint, controlHint, representationHint])
            assert.deepEqual(missing(getHint, { authority }), []);
      }
    });
  }

  it('exist for a domain of another nation than the one that a tag names', () => {
    assert.deepEqual(
      hintOf(controlHint, { nation: 'northern-ireland', domain: 'housing' }).files.slice(0, 1),
      ['northern-ireland-2017/vigintiles/overall.json'],
    );
    assert.deepEqual(hintOf(controlHint, { authority: 'Cardiff', domain: 'access' }).files.slice(0, 1), [
      '2025/vigintiles/overall.json',
    ]);
    assert.ok(
      !hintOf(wardHint, { ward: 'N08000301', domain: 'housing' }).files.some((file) => /domains/u.test(file)),
    );
    assert.ok(
      hintOf(wardHint, { ward: 'N08000301', domain: 'access' }).files.some((file) => /domains/u.test(file)),
    );
  });

  it('exist for every region, however it is written', () => {
    for (const name of REGIONS)
      for (const region of [
        name,
        ` the  ${name}`,
        name.replaceAll(' ', '-').toUpperCase(),
        name.replaceAll(' ', ' - '),
        `- ${name} -`,
        `The-${name}`,
        name.replace('and', '&'),
      ])
        for (const view of ['', 'deciles', 'map', 'turnout', 'over-time', 'grid'])
          for (const getHint of [controlHint, representationHint])
            assert.deepEqual(missing(getHint, { region, view }), []);
    assert.ok(hintOf(representationHint, { region: 'the North West' }).files[0]!.endsWith('north-west.json'));
  });

  it('are paths within the dataset whatever an attribute says, and no value makes a hint fail', () => {
    const usual: readonly Attributes[] = [
      { ward: 'E05011351' },
      { authority: 'E08000003', picker: '' },
      ...UK_NATIONS.map((nation) => ({ nation, ward: 'Abbey' })),
      { region: 'London' },
      { compare: 'E08000003 E08000006' },
    ];
    const values = notEmpty([
      ...HOSTILE_TEXTS,
      ...HOSTILE_ADDRESSES,
      ...INJECTIONS,
      '../../secret',
      '%2e%2e%2f',
      'E08000003/../x',
      'W06000015?x',
      'E05011351#',
      'NaN',
      '-1',
      ' ',
      'W05999999',
      'S13000000',
      'E05016999',
      `${NATION_RELEASES[0]}/`,
    ]);
    const check = (getHint: GetHint, attribute: (name: string) => string | null) => {
      const { files, chunks } = getHint(attribute, CONTEXT);
      for (const file of files) assert.match(file, /^(?:[a-z\d-]+\/){1,2}(?:[A-Za-z\d-]+(?:\.en)?)\.json$/u);
      for (const chunk of chunks) assert.match(chunk, /^[a-z-]+$/u);
    };
    for (const getHint of Object.values(HINTS))
      for (const value of values) {
        check(getHint, () => value);
        for (const attributes of usual) {
          const read = new Set<string>();
          getHint((name) => (read.add(name), attributes[name] ?? null), CONTEXT);
          for (const attacked of read)
            check(getHint, (name) => (name === attacked ? value : (attributes[name] ?? null)));
        }
      }
  });
});
