import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureSvg } from '@odm-widgets/charts/figure.js';
import { sourceLines, withStrings, type I18n, type Locale } from '@odm-widgets/core';
import { citation, toCsv } from '@odm-widgets/core/downloads';
import { nationWords } from '@odm-widgets/core/nation-words';
import {
  domainsOf,
  NATION_RELEASES,
  RELEASE_DETAILS,
  RELEASE_DESCRIPTIONS,
  type AreaDomain,
  type NationRelease,
} from '@odm-widgets/data/model';
import { getNationWards } from '@odm-widgets/data/nations';
import { toFigure } from '@odm-widgets/ward-deprivation/figure.js';
import { toExploreInput } from '../../packages/ward-deprivation/src/lazy/explore/explore.js';
import {
  areasInWelsh,
  emptyInWelsh,
  stringsOf,
  withWelshNames,
} from '../../packages/ward-deprivation/src/lazy/nations/index.js';
import { emptyDetail, emptySentence } from '../../packages/ward-deprivation/src/lazy/picker/empty.summary.js';
import { noticeTexts } from '../../packages/ward-deprivation/src/lazy/picker/notices.summary.js';
import type { WardStrings } from '../../packages/ward-deprivation/src/strings/types.js';
import {
  toModel,
  type WardEmpty,
  type WardModel,
} from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import {
  readSettings,
  toQuery,
  type WardAttributes,
} from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import {
  comparisonSentences,
  englishNames,
  headline,
} from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import { caveats } from '../../packages/ward-deprivation/src/lazy/details/details.summary.js';
import { detailStrings } from '../../packages/ward-deprivation/src/lazy/details/strings/index.js';
import { toExportTable, toTable } from '../../packages/ward-deprivation/src/lazy/details/details.table.js';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import { QUERY } from '../support/areas.js';
import { datasetClient, publishedFiles } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';
import { ENGLISH, PICKER_ENGLISH, PICKER_WELSH, WELSH } from './languages.js';

const client = datasetClient();
const LOCALES = ['en', 'cy'] as const;
const LANGUAGES: Readonly<Record<Locale, I18n<WardStrings>>> = { en: ENGLISH, cy: WELSH };
const PICKER = { en: PICKER_ENGLISH, cy: PICKER_WELSH };
const ATTRIBUTES: WardAttributes = {
  ward: '',
  postcode: '',
  authority: '',
  authorities: '',
  nation: '',
  picker: false,
  domain: 'overall',
  compare: 'authority nation',
  release: '2025',
  view: 'domains',
  source: 'dataset',
};

function queryOf(attributes: Partial<WardAttributes>, warnings: string[] = []) {
  return toQuery(
    { ...ATTRIBUTES, ...attributes },
    () => 'dataset/',
    (text) => warnings.push(text),
  )!;
}

async function load(attributes: Partial<WardAttributes>): Promise<WardModel> {
  const warnings: string[] = [];
  const query = queryOf(attributes, warnings);
  assert.deepEqual(warnings, []);
  return loadWard(query, { areas: client }, new AbortController().signal);
}

/** The answer that is shown in place of figures. */
async function emptyFor(attributes: Partial<WardAttributes>): Promise<WardEmpty> {
  return loadWard(queryOf(attributes), { areas: client }, new AbortController().signal).then(
    () => assert.fail('figures are shown'),
    (error: unknown) => (error as { answer: WardEmpty }).answer,
  );
}

/** What stands in place of figures, in one language. */
function emptyText(answer: WardEmpty, locale: Locale): string {
  const own = locale === 'cy' ? emptyInWelsh(answer) : answer;
  const words = nationWords(locale);
  return [emptySentence(own, PICKER[locale], words), emptyDetail(own, PICKER[locale], words)]
    .join(' ')
    .trim();
}

function i18nFor(locale: Locale, { release }: Pick<WardModel, 'release'>): I18n<WardStrings> {
  const own = LANGUAGES[locale];
  return withStrings(own, stringsOf(own.strings, locale, nationWords(locale), release));
}

/** Every text about a ward in one language: on the page, in the picture and in what is saved. */
function textsOf(given: WardModel, locale: Locale): string[] {
  const model = locale === 'cy' ? withWelshNames(given) : given;
  const i18n = i18nFor(locale, model);
  const tables = [
    toTable(model, 'overall', i18n),
    toTable(model, 'domains', i18n),
    toExportTable(model, 'overall', i18n),
    toExportTable(model, 'domains', i18n),
  ];
  const sentence = headline(model, i18n);
  const texts = [...noticeTexts(model.notices, PICKER[locale], { hasChart: true }), ...caveats(model, i18n)];
  const picture = { caption: { title: '', sentences: [], notes: [] }, fileName: '' };
  return [
    i18n.strings.heading(model.ward.name),
    sentence,
    ...comparisonSentences(model, i18n),
    ...texts,
    ...sourceLines(model.provenance, i18n),
    ...tables.flatMap(({ caption, columns, rows }) => [
      caption,
      ...columns.flatMap(({ key, label }) => [key, label]),
      ...rows.flat().map(String),
    ]),
    toCsv(tables[2]!, model.provenance),
    citation(
      {
        title: i18n.strings.heading(model.ward.name),
        sentence,
        caveats: texts,
        provenance: model.provenance,
      },
      'https://council.example/ward',
      '',
    ),
    ...(['overall', 'domains'] as const).flatMap((view) => [
      figureSvg(toFigure(model, view, i18n)),
      ...toExploreInput({ model, view, i18n }, detailStrings(i18n), picture).columns.map(
        ({ label }) => label,
      ),
    ]),
  ];
}

const PLACES = { ward: 'A', place: 'A', name: 'A', authority: 'B', lane: 'A' };
const FIGURES = { count: '1', of: '3', n: 1, total: 3, rank: '1', people: '9', tenth: 'E' };
const VALUES = { ...PLACES, ...FIGURES, domain: 'C', point: 'D', phrase: '', year: '2001' };

/** Every string by its path; functions are called with values of the kinds they take. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') {
    const argument = { '.tenth': 3, '.heading': 'A' }[path] ?? VALUES;
    return [[path, String(value(argument))]];
  }
  if (typeof value === 'string') return [[path, value]];
  return Object.entries((value as object | undefined) ?? {}).flatMap(([key, item]) =>
    textsIn(item, `${path}.${key}`),
  );
}

/** Up to 200 wards of a nation, spread over its list. */
async function wardsOf(release: NationRelease): Promise<string[]> {
  const { wards } = await getNationWards(publishedFiles, release);
  const withAreas = wards.filter(({ lsoasByDecile }) => lsoasByDecile.some((count) => count > 0));
  const step = Math.max(1, Math.floor(withAreas.length / 200));
  return withAreas
    .filter((_, index) => index % step === 0)
    .slice(0, 200)
    .map(({ code }) => code);
}

/** The title of the lookup of Wales, which England and Wales have together. */
const SHARED_TITLES = /England and Wales/gu;
const OF_ENGLAND = /England|English|Lloegr|Loegr|\b[El]ngland\b|E0[0-9]\d{6}|E12\d{6}/u;
const OF_LSOAS = /lsoa|Lower-layer|Haen Is/iu;
const NAMES: Readonly<Record<NationRelease, Readonly<Record<Locale, RegExp>>>> = {
  'wales-2025': { en: /\bWales\b/u, cy: /\bNghymru\b/u },
  'scotland-2020': { en: /\bScotland\b/u, cy: /\byr Alban\b/u },
  'northern-ireland-2017': { en: /\bNorthern Ireland\b/u, cy: /\bNgogledd Iwerddon\b/u },
};
const WELSH_INDEX: Readonly<Record<NationRelease, string>> = {
  'wales-2025': 'Mynegai Amddifadedd Lluosog Cymru 2025',
  'scotland-2020': 'Mynegai Amddifadedd Lluosog yr Alban 2020',
  'northern-ireland-2017': 'Mesur Amddifadedd Lluosog Gogledd Iwerddon 2017',
};

for (const release of NATION_RELEASES) {
  const { areas, population, wardMatch, deciles } = RELEASE_DETAILS[release];
  const { index } = RELEASE_DESCRIPTIONS[release];
  describe(`a ward in the ${index}`, async () => {
    const models = await Promise.all((await wardsOf(release)).map((ward) => load({ ward })));
    const said = models.map((model) => ({ model, en: textsOf(model, 'en'), cy: textsOf(model, 'cy') }));

    it('has no string that says England or another nation’s word for an area', () => {
      for (const locale of LOCALES) {
        const i18n = i18nFor(locale, { release });
        const { forNation, ...strings } = { ...i18n.strings, ...detailStrings(i18n) };
        assert.equal(typeof forNation, 'function');
        for (const [path, text] of notEmpty(textsIn(strings))) {
          assert.doesNotMatch(text, OF_ENGLAND, path);
          if (areas.name !== 'LSOA') assert.doesNotMatch(text, OF_LSOAS, path);
        }
      }
    });

    it('says neither England nor another nation’s word for an area, in 200 wards and both languages', () => {
      assert.equal(said.length, 200);
      for (const { model, ...texts } of said)
        for (const locale of LOCALES)
          for (const text of notEmpty(texts[locale])) {
            const own = text.replace(SHARED_TITLES, '');
            assert.doesNotMatch(own, OF_ENGLAND, model.ward.code);
            assert.doesNotMatch(own, /\bundefined\b|\bNaN\b|\[object/u, model.ward.code);
            if (areas.name !== 'LSOA') assert.doesNotMatch(own, OF_LSOAS, model.ward.code);
          }
    });

    it('names the nation in its headline, in at most 25 words, in Welsh 30', () => {
      for (const model of notEmpty(models))
        for (const domain of domainsOf(release))
          for (const locale of LOCALES) {
            const own = locale === 'cy' ? withWelshNames({ ...model, domain }) : { ...model, domain };
            const sentence = headline(own, i18nFor(locale, own));
            assert.match(sentence, NAMES[release][locale], model.ward.code);
            assert.ok(sentence.split(/\s+/u).length <= (locale === 'en' ? 25 : 30), sentence);
          }
    });

    it('has its own domains, names its index and year, and says people only where they are counted', () => {
      for (const { model, en, cy } of notEmpty(said)) {
        assert.deepEqual(model.domains, domainsOf(release));
        const english = en.join('\n');
        assert.ok(english.includes(`Figures of the ${index}.`), model.ward.code);
        assert.ok(cy.includes(`Ffigurau ${WELSH_INDEX[release]}.`), model.ward.code);
        assert.equal(/\bpeople lived\b|People \(/u.test(english), population !== undefined, model.ward.code);
      }
    });

    it('names each domain as its publisher does, in its table', () => {
      const { columns } = toTable(models[0]!, 'domains', i18nFor('en', models[0]!));
      const labels = columns.map(({ label }) => label.toLowerCase());
      for (const { name } of notEmpty(RELEASE_DESCRIPTIONS[release].domains))
        assert.ok(labels.includes(name.toLowerCase()), name);
    });

    it('says that tenths or the places of areas are ours where they are, wherever its figures go', () => {
      for (const [locale, lookup, tenths] of [
        ['en', 'by our own lookup', 'The tenths are ours'],
        ['cy', 'yn ôl ein tabl ni', 'Ein rhai ni yw’r degfedau'],
      ] as const) {
        const texts = caveats(models[0]!, i18nFor(locale, models[0]!)).join(' ');
        assert.equal(texts.includes(lookup), wardMatch === 'estimate');
        assert.equal(texts.includes(tenths), deciles === 'equal-tenths');
      }
    });

    it('shows an area without a name by its code and its ward', () => {
      const model = models[0]!;
      const i18n = i18nFor('en', model);
      const [first] = model.ward.lsoas;
      const isNamed = first!.name !== first!.code;
      const [point] = toFigure(model, 'overall', i18n).points;
      const start = isNamed ? `${first!.name}: rank` : `${first!.code}, ${model.ward.name}: rank`;
      assert.ok(point!.text.startsWith(start), point!.text);
      const keys = toExportTable(model, 'overall', i18n).columns.map(({ key }) => key);
      assert.deepEqual(keys.slice(0, isNamed ? 6 : 5), [
        'authority_name',
        'authority_code',
        'ward_name',
        'ward_code',
        ...{
          LSOA: ['lsoa_name', 'lsoa_code'],
          'data zone': ['data_zone_code'],
          'super output area': ['super_output_area_code'],
        }[areas.name],
      ]);
    });
  });
}

describe('figures of wards compared with the raw files', { skip: WITHOUT_RAW }, () => {
  const FILES = {
    'wales-2025': {
      ranks: ['uk/wimd2025_lsoa21_wales_ranks.csv', 'LSOA code', 'WIMD 2025'],
      wards: ['lookups/lsoa21_wd24_lad24_ew.csv', 'LSOA21CD', 'WD24CD'],
    },
    'scotland-2020': {
      ranks: ['uk/simd2020_dz11_scotland.csv', 'dz11_code', 'IMD_rank'],
      wards: ['uk/dz11_wd25_scotland_derived.csv', 'dz11_code', 'WD25CD'],
    },
    'northern-ireland-2017': {
      ranks: ['uk/nimdm2017_soa01_ni.csv', 'soa01_code', 'IMD_rank'],
      wards: ['uk/soa01_wd25_ni_derived.csv', 'soa01_code', 'WD25CD'],
    },
  } as const;

  for (const release of NATION_RELEASES)
    it(`are those of every ward of ${release}: areas, ranks, and how many are in the most deprived tenth`, async () => {
      const { ranks, wards } = FILES[release];
      const wardOf = new Map(rawRows(wards[0]).map((row) => [row.get(wards[1]), row.get(wards[2])]));
      const byWard = new Map<string, { code: string; rank: number; tenth: number }[]>();
      const rows = rawRows(ranks[0]);
      for (const row of rows) {
        const [code, rank] = [row.get(ranks[1])!, Number(row.get(ranks[2]))];
        const ward = wardOf.get(code) ?? '';
        const tenth =
          release === 'scotland-2020'
            ? Number(row.get('IMD_decile'))
            : Math.floor(((rank - 1) * 10) / rows.length) + 1;
        byWard.set(ward, [...(byWard.get(ward) ?? []), { code, rank, tenth }]);
      }
      const { authorities } = await getNationWards(publishedFiles, release);
      let counted = 0;
      for (const { code: council } of notEmpty(authorities)) {
        const areas = await client.authority(council, release);
        for (const { code } of notEmpty(areas.wards)) {
          const { ward } = toModel({ ...QUERY, release }, { areas, ward: code }, [], []);
          const own = (byWard.get(code) ?? []).sort((a, b) => a.rank - b.rank);
          assert.deepEqual(
            ward.lsoas.map((lsoa) => [lsoa.code, lsoa.rank.overall, lsoa.decile.overall]),
            own.map(({ code: area, rank, tenth }) => [area, rank, tenth]),
            code,
          );
          const inTenth = own.filter(({ tenth }) => tenth === 1).length;
          assert.deepEqual(ward.inMostDeprived10, { count: inTenth, of: own.length }, code);
          counted += own.length;
        }
      }
      assert.equal(
        counted,
        { 'wales-2025': 1917, 'scotland-2020': 6976, 'northern-ireland-2017': 884 }[release],
      );
    });
});

describe('a ward in Wales', () => {
  it('has its sentence in both languages, with the Welsh names of ward and council', async () => {
    const model = await load({ ward: 'W05001273', domain: 'crime' });
    assert.match(
      headline(model, i18nFor('en', model)),
      /Canton’s \d+ neighbourhoods .* 10% in Wales for community safety\.$/u,
    );
    const welsh = withWelshNames(model);
    const i18n = i18nFor('cy', welsh);
    assert.match(headline(welsh, i18n), /yn ward Treganna .* yng Nghymru o ran diogelwch cymunedol\.$/u);
    assert.match(comparisonSentences(welsh, i18n).join(' '), /^Ar draws Caerdydd,/u);
    assert.equal(toExportTable(welsh, 'overall', i18n).rows[0]![0], 'Caerdydd');
  });

  it('has no English name of a ward or council left on a Welsh page where there is a Welsh one', async () => {
    const { wards, authorities } = await getNationWards(publishedFiles, 'wales-2025');
    const others = new Set(
      [...wards, ...authorities].flatMap(({ name, welshName = name }) => (name === welshName ? [] : [name])),
    );
    const welsh = new Set([...wards, ...authorities].map(({ name, welshName = name }) => welshName));
    for (const code of notEmpty(await wardsOf('wales-2025'))) {
      const model = withWelshNames(await load({ ward: code }));
      for (const { name } of [model.ward, model.authority])
        assert.ok(!others.has(name) || welsh.has(name), name);
      // What is marked as English are neighbourhoods that are named after no ward.
      for (const name of englishNames(model)) assert.ok(!welsh.has(name.replace(/ \d+$/u, '')), name);
    }
  });

  it('has Welsh names in its areas, notices, picker and answers without figures', async () => {
    const { wards } = areasInWelsh(await client.authority('W06000015', 'wales-2025'));
    const names = wards.map(({ name }) => name);
    assert.ok(names.includes('Treganna') && !names.includes('Canton'));
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'cy')),
    );
    const model = await load({ ward: 'W05001273' });
    assert.match(withWelshNames(model).ward.lsoas[0]!.name, /^Treganna \d+$/u);
    const notices = [
      { kind: 'postcode', lsoa: 'Canton 3', ward: 'Canton', liesIn: 'Riverside' },
      { kind: 'compare-empty', wards: ['Canton'] },
      { kind: 'overall-only' },
    ] as const;
    assert.deepEqual(withWelshNames({ ...model, notices }).notices, [
      { kind: 'postcode', lsoa: 'Treganna 3', ward: 'Treganna', liesIn: 'Glanyrafon' },
      { kind: 'compare-empty', wards: ['Treganna'] },
      { kind: 'overall-only' },
    ]);
    const choice = await emptyFor({ authority: 'W06000015', picker: true });
    assert.match(emptyText(choice, 'en'), /Cardiff/u);
    assert.match(emptyText(choice, 'cy'), /Caerdydd/u);
    assert.doesNotMatch(emptyText(choice, 'cy'), /Cardiff/u);
  });

  it('is found by a name when the nation is named, and without areas is said to have none', async () => {
    assert.equal((await load({ ward: 'Treganna', nation: 'wales' })).ward.code, 'W05001273');
    assert.equal((await load({ ward: 'Canton', authority: 'W06000015' })).ward.code, 'W05001273');
    const empty = await emptyFor({ ward: 'W05001140' });
    assert.equal(empty.kind, 'no-lsoas');
    for (const locale of LOCALES) assert.doesNotMatch(emptyText(empty, locale), /LSOA|England|Lloegr/u);
    const unknown = await emptyFor({ ward: 'Nowhere', nation: 'wales' });
    assert.match(emptyText(unknown, 'en'), /^No ward in Wales has the code or name “Nowhere”/u);
    assert.match(emptyText(unknown, 'cy'), /^Nid oes ward yng Nghymru/u);
    assert.match(
      emptyText(await emptyFor({ ward: 'S12000036' }), 'en'),
      /Codes of wards in Scotland begin with S13\.$/u,
    );
  });
});

describe('places of several nations', () => {
  const MIXTURES: readonly Partial<WardAttributes>[] = [
    { ward: 'W05001273', compare: 'E05011351' },
    { ward: 'W05001273', compare: 'authority england' },
    { ward: 'W05001273', authority: 'S12000036' },
    { ward: 'E05011351', nation: 'scotland' },
    { ward: 'E05 011351', nation: 'scotland' },
    { ward: 'S13002843', compare: 'authority N08000102' },
    { ward: 'Leith', release: 'scotland-2020', authority: 'N09000003' },
    { ward: 'E05011351', compare: 'W05001273 S13002843' },
    { authority: 'W06000015', nation: 'northern-ireland', picker: true },
  ];
  for (const mixture of MIXTURES)
    it(`are refused with the reason in both languages: ${JSON.stringify(mixture)}`, async () => {
      const empty = await emptyFor(mixture);
      assert.equal(empty.kind, 'mixed-nations');
      assert.match(
        emptyText(empty, 'en'),
        /^These places are in .* and in .*, so they are not shown together\./u,
      );
      assert.match(emptyText(empty, 'en'), /cannot be compared\.$/u);
      assert.match(
        emptyText(empty, 'cy'),
        /^Mae’r lleoedd hyn y.* ac y.*, felly ni ddangosir hwy gyda’i gilydd\./u,
      );
      assert.match(emptyText(empty, 'cy'), /ni ellir cymharu’r mynegeion\.$/u);
      const warnings: string[] = [];
      queryOf(mixture, warnings);
      assert.match(warnings.join(), /write places of one nation/u);
    });

  it('are shown where all are of one nation', async () => {
    const model = await load({
      ward: 'W05001273',
      nation: 'Wales',
      authority: 'W06000015',
      compare: 'wales W05001271',
      release: 'wales-2025',
    });
    assert.equal(model.compareNation, true);
    assert.equal(model.compared.length, 1);
  });
});

describe('the release and domain of a nation', () => {
  it('are the nation’s own', () => {
    const warnings: string[] = [];
    const query = (attributes: Partial<WardAttributes>) => queryOf(attributes, warnings);
    assert.equal(query({ ward: 'S13002843' }).release, 'scotland-2020');
    assert.equal(query({ ward: 'S13002843', release: '2020' }).release, 'scotland-2020');
    assert.equal(query({ ward: 'Leith', release: 'Scotland-2020' }).release, 'scotland-2020');
    assert.equal(query({ nation: 'Northern Ireland', ward: 'Botanic' }).release, 'northern-ireland-2017');
    assert.equal(query({ ward: 'W05001273', domain: 'housing' }).domain, 'housing' satisfies AreaDomain);
    assert.equal(query({ postcode: 'CF10 3NP', domain: 'housing' }).domain, 'housing');
    assert.deepEqual(warnings, []);
    assert.equal(query({ ward: 'S13002843', domain: 'environment' }).domain, 'overall');
    assert.equal(query({ ward: 'S13002843', release: '2019' }).release, 'scotland-2020');
    assert.equal(query({ ward: 'W05001273', source: 'live' }).source, 'dataset');
    assert.equal(query({ ward: 'Ardwick', nation: 'mars' }).release, '2025');
    assert.equal(query({ ward: 'E05011351', domain: 'housing' }).domain, 'overall');
    assert.equal(new Set(warnings).size, 5, warnings.join('\n'));
  });

  it('offers the picker the domains of the nation', () => {
    const { domains } = readSettings({ ...ATTRIBUTES, nation: 'scotland' }, () => undefined);
    assert.deepEqual(domains, domainsOf('scotland-2020'));
  });
});
