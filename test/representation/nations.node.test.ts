import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { nationWords } from '@odm-widgets/core/nation-words';
import {
  domainsOf,
  latestRelease,
  NATION_RELEASES,
  RELEASE_DETAILS,
  RELEASE_DESCRIPTIONS,
  type LampCouncil,
  type Nation,
  type NationRelease,
} from '@odm-widgets/data/model';
import { getNationCouncils } from '@odm-widgets/data/nations';
import { councilDetailsView } from '../../packages/representation/src/political-control/lazy/figure/council-details.view.js';
import {
  figureI18n as controlFigureI18n,
  figureView as controlFigureView,
} from '../../packages/representation/src/political-control/lazy/figure/figure.js';
import { lampsFigure } from '../../packages/representation/src/political-control/lazy/picture/picture.js';
import * as controlNations from '../../packages/representation/src/political-control/lazy/nations/index.js';
import { loadPoliticalControl } from '../../packages/representation/src/political-control/political-control-loader.js';
import { toQuery as toControlQuery } from '../../packages/representation/src/political-control/political-control.query.js';
import {
  headline as controlHeadline,
  placeName as controlPlaceName,
} from '../../packages/representation/src/political-control/political-control.summary.js';
import {
  caveats as controlCaveats,
  exportTexts as controlExportTexts,
} from '../../packages/representation/src/political-control/lazy/details/details.summary.js';
import { toTable as toControlTable } from '../../packages/representation/src/political-control/lazy/details/details.table.js';
import {
  figureI18n,
  figureView,
} from '../../packages/representation/src/representation/lazy/figure/figure.js';
import { toFigure } from '../../packages/representation/src/representation/lazy/picture/picture.js';
import * as wardNations from '../../packages/representation/src/representation/lazy/nations/index.js';
import {
  caveats,
  exportTexts,
} from '../../packages/representation/src/representation/lazy/details/details.summary.js';
import { englishNames, placeName } from '../../packages/representation/src/representation/phrases.summary.js';
import { loadRepresentation } from '../../packages/representation/src/representation/representation-loader.js';
import { toQuery, wordsView } from '../../packages/representation/src/representation/representation.query.js';
import { headline } from '../../packages/representation/src/representation/representation.summary.js';
import {
  toExportTable,
  toTable,
} from '../../packages/representation/src/representation/lazy/details/details.table.js';
import { filledSeats, lsoaCount, sum } from '../../packages/representation/src/representation/shares.js';
import { NATION_PARTIES } from '../../packages/representation/src/shared/lazy/nations/parties.js';
import { COLOURED_PARTIES, partyById } from '../../packages/representation/src/shared/parties.js';
import { datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { cell, rawRows, WITHOUT_RAW } from '../support/raw-csv.js';
import { CONTROL, WARDS } from '../support/representation-i18n.js';
import { visibleText } from '../support/template-text.js';

const files = datasetClient();
const { signal } = new AbortController();
const TODAY = '2026-11-27';
const LANGUAGES = ['en', 'cy'] as const;
type Language = (typeof LANGUAGES)[number];

const PLACE = { authority: '', authorities: '', region: '', combinedAuthority: '', nation: '' };
const warnings: string[] = [];
const warn = (message: string) => void warnings.push(message);

function control(attributes: Record<string, string>, today = TODAY) {
  const given = { ...PLACE, compare: '', domain: 'overall', layout: 'grid', release: '2025', ...attributes };
  return loadPoliticalControl(toControlQuery(given, '/dataset/', warn)!, files, signal, today);
}

function seats(attributes: Record<string, string>, today = TODAY, electionPeriod = false) {
  const given = { ...PLACE, view: 'wards', year: '', ...attributes, electionPeriod };
  return loadRepresentation(toQuery(given, '/dataset/', warn)!, files, signal, today);
}

async function empty(load: Promise<unknown>): Promise<{ kind: string; [key: string]: unknown }> {
  const error = await load.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof EmptyResult, String(error));
  return error.answer as { kind: string };
}

const releaseOf = (nation: Nation) => latestRelease(nation) as NationRelease;
const nationOfRelease = (release: NationRelease) => RELEASE_DETAILS[release].nation as Nation;
const councilsOf = async (release: NationRelease) => (await getNationCouncils(files, release)).councils;
const cellsOf = (rows: readonly (readonly (string | number | undefined)[])[]) =>
  rows.flat().flatMap((value) => (value === undefined ? [] : String(value)));
const words = (text: string) => text.trim().split(/\s+/u).length;
const LIMIT = { en: 25, cy: 30 } as const;

/** Everything that the lamps of councils say: on the page, in the table, picture and citation. */
function controlTexts(
  loaded: Awaited<ReturnType<typeof control>>,
  language: Language,
): { headline: string; all: string[] } {
  const { model, i18n } = controlNations.localise(loaded, CONTROL[language], nationWords(language));
  const figure = controlFigureI18n(i18n);
  const sentence = controlHeadline(model, i18n);
  const table = toControlTable(model, model.councils, i18n);
  const texts = controlExportTexts(
    model,
    model.councils,
    { title: i18n.strings.heading(controlPlaceName(model, i18n)), sentence },
    i18n,
  );
  const noop = () => undefined;
  const view = controlFigureView(model, {
    i18n: figure,
    councils: model.councils,
    highlight: [],
    columns: 0,
    scale: 'own',
    selected: undefined,
    focused: undefined,
    details: councilDetailsView(
      model.councils[0]!,
      model,
      { councils: new Map(), partyNames: model.partyNames ?? {} },
      figure,
      noop,
    ),
    seats: controlNations.seatsView(model, model.councils, i18n),
    onSelect: noop,
    onFocus: noop,
  });
  const { points, guide } = lampsFigure(model.councils, sentence, figure, model);
  return {
    headline: sentence,
    all: [
      sentence,
      texts.title,
      texts.fileName,
      ...texts.caveats,
      visibleText(view),
      guide,
      ...points.map(({ text }) => text),
      table.caption,
      ...table.columns.flatMap(({ key, label }) => [key, label]),
      ...cellsOf(table.rows),
    ],
  };
}

/** Everything that wards of councils say. */
function wardTexts(
  loaded: Awaited<ReturnType<typeof seats>>,
  language: Language,
): { headline: string; all: string[] } {
  const { model, i18n } = wardNations.localise(loaded, WARDS[language], nationWords(language));
  const figureWords = figureI18n(i18n);
  const sentence = headline(model, i18n);
  const texts = exportTexts(
    model,
    { title: i18n.strings.heading[wordsView(model.view)](placeName(model, i18n)), sentence },
    i18n,
  );
  const tables = [toTable(model, model.wards, i18n), toExportTable(model, model.wards, i18n)];
  const noop = () => undefined;
  const view = figureView(model, figureWords, {
    wards: model.wards,
    wardLimit: 500,
    squares: { state: 'hidden', markup: undefined, onToggle: noop },
    selection: { selected: model.wards[0]?.code, focused: undefined, onSelect: noop, onFocus: noop },
    onShowMore: noop,
  });
  const figure = toFigure(model, model.wards, figureWords);
  return {
    headline: sentence,
    all: [
      sentence,
      texts.title,
      texts.fileName,
      ...texts.caveats,
      visibleText(view),
      figure.guide,
      ...figure.points.map(({ text }) => text),
      ...tables.flatMap(({ caption, columns, rows }) => [
        caption,
        ...columns.flatMap(({ key, label }) => [key, label]),
        ...cellsOf(rows),
      ]),
    ],
  };
}

/** What is England's alone, or another nation's word for an area. */
function assertOwnWords(texts: readonly string[], release: NationRelease, label: string): void {
  const { nation, areas } = RELEASE_DETAILS[release];
  for (const text of notEmpty(texts)) {
    assert.doesNotMatch(text, /England|English|Lloegr|MHCLG|undefined|NaN|\[object/u, `${label}: ${text}`);
    if (areas.name !== 'LSOA') assert.doesNotMatch(text, /lsoa/iu, `${label}: ${text}`);
    if (areas.name !== 'data zone') assert.doesNotMatch(text, /data.zone|parth(?:au)? data/iu, text);
    if (nation !== 'northern-ireland') assert.doesNotMatch(text, /super.output|electoral.area/iu, text);
    if (nation !== 'wales') assert.doesNotMatch(text, /\b(?:Wales|Welsh Index|Cymru)\b/u, text);
  }
}

/** The index, its year and its areas are named. */
function assertNamesIndex(texts: readonly string[], release: NationRelease, language: Language): void {
  const all = texts.join('\n');
  const nation = nationOfRelease(release);
  const { index, areas, area } = nationWords(language).ofIndex[nation];
  assert.ok(all.includes(`${index} ${RELEASE_DETAILS[release].year}`), all);
  assert.ok(all.includes(areas) || all.includes(area));
  assert.ok(all.includes(nationWords(language).name[nation]));
}

for (const release of NATION_RELEASES) {
  const nation = nationOfRelease(release);
  describe(`councils of ${nation}`, async () => {
    const councils = await councilsOf(release);

    it('have the seats of the roster, every one', { skip: WITHOUT_RAW }, async () => {
      const file = nation === 'northern-ireland' ? 'ni_dea' : 'lad25';
      const column = nation === 'northern-ireland' ? 'LGD14CD' : 'LAD25CD';
      const codes = new Set(councils.map(({ code }) => code));
      const roster = new Map<string, number>();
      for (const row of rawRows(`councillors/${file}_councillors_by_party_2025.csv`)) {
        const code = cell(row, column);
        if (!codes.has(code) || /^vacan/iu.test(cell(row, 'party_name'))) continue;
        // Independents have no code of a party.
        const key = `${code} ${cell(row, 'ec_party_code') || 'IND'}`;
        roster.set(key, (roster.get(key) ?? 0) + Number(cell(row, 'councillors')));
      }
      const lamps = await control({ nation });
      const own = lamps.councils.flatMap(({ code, seats: counts = {} }) =>
        Object.entries(counts).map(([party, count]) => [`${code} ${party}`, count] as const),
      );
      assert.deepEqual(new Map(own), roster);
      assert.ok(roster.size > councils.length);
    });

    it('have as many seats in their wards as by themselves', async () => {
      const { wards } = await seats({ nation });
      for (const { code, seats: counts } of notEmpty(councils)) {
        const own = wards.filter(({ authority }) => authority.code === code);
        assert.equal(sum(own.map(({ record }) => filledSeats(record))), sum(Object.values(counts)), code);
      }
    });

    it('have every area once, in wards or said to be in none', async () => {
      const { wards, unplaced } = await seats({ nation });
      assert.equal(sum(wards.map(lsoaCount)) + unplaced!, RELEASE_DETAILS[release].areas.count);
      const lamps = await control({ nation });
      assert.equal(sum(lamps.councils.map(({ lsoas }) => lsoas)), RELEASE_DETAILS[release].areas.count);
    });

    it('are found by code and by name, in English and in Welsh', async () => {
      for (const { code, name, welshName } of notEmpty(councils))
        for (const attributes of [
          { authority: code.toLowerCase() },
          { authority: name, nation },
          ...(welshName ? [{ authority: welshName, nation }] : []),
        ]) {
          if (attributes.authority.includes(',')) continue;
          assert.deepEqual(
            (await control(attributes)).councils.map((one) => one.code),
            [code],
          );
          assert.deepEqual(
            (await seats(attributes)).councils.map((one) => one.code),
            [code],
          );
        }
    });

    for (const language of LANGUAGES)
      it(`say nothing of England or of other areas, one by one: ${language}`, async () => {
        for (const { code } of notEmpty(councils)) {
          const lamp = controlTexts(await control({ authority: code }), language);
          assertOwnWords(lamp.all, release, code);
          assertNamesIndex(lamp.all, release, language);
          assert.ok(words(lamp.headline) <= LIMIT[language], lamp.headline);
          for (const view of ['wards', 'deciles']) {
            const own = wardTexts(await seats({ authority: code, view }), language);
            assertOwnWords(own.all, release, `${code} ${view}`);
            assertNamesIndex(own.all, release, language);
            assert.ok(words(own.headline) <= LIMIT[language], own.headline);
          }
        }
      });

    for (const language of LANGUAGES)
      it(`say nothing of England or of other areas, all together: ${language}`, async () => {
        for (const domain of domainsOf(release)) {
          const { all, headline: sentence } = controlTexts(await control({ nation, domain }), language);
          assertOwnWords(all, release, domain);
          assert.ok(words(sentence) <= LIMIT[language], sentence);
        }
        const compared = controlTexts(
          await control({
            compare: councils
              .slice(0, 4)
              .map(({ code }) => code)
              .join(' '),
          }),
          language,
        );
        assertOwnWords(compared.all, release, 'compared');
        assert.ok(compared.headline.includes(nationWords(language).inside[nation]), compared.headline);
        for (const view of ['wards', 'deciles'])
          assertOwnWords(wardTexts(await seats({ nation, view }), language).all, release, view);
        assertOwnWords(wardTexts(await seats({ nation }, TODAY, true), language).all, release, 'no parties');
      });

    it('name the sources of the nation and no others', async () => {
      for (const { provenance } of [await control({ nation }), await seats({ nation })]) {
        const text = provenance.sources.map(({ title, publisher }) => `${title} ${publisher}`).join('\n');
        assert.match(text, new RegExp(RELEASE_DESCRIPTIONS[release].index, 'u'));
        assert.doesNotMatch(text, /English Indices|MHCLG|House of Commons/u);
      }
      const ofLamps = (await control({ nation })).provenance.sources.map(({ title }) => title).join('\n');
      assert.doesNotMatch(ofLamps, /Census|matched to/u);
      const titles = (await seats({ nation })).provenance.sources.map(({ title }) => title).join('\n');
      assert.doesNotMatch(titles, /control/iu);
      assert.equal(/Census/u.test(titles), RELEASE_DETAILS[release].population !== undefined);
    });

    it('say that councils have voted since, in a copy that is hosted later', async () => {
      const model = await control({ nation }, '2027-05-07');
      assert.ok(
        controlCaveats(model, model.councils, CONTROL.en).some((text) =>
          /before the elections of May 2027/u.test(text),
        ),
      );
      assert.ok(
        caveats(await seats({ nation }, '2027-05-07'), WARDS.en).some((text) =>
          /before the elections of May 2027/u.test(text),
        ),
      );
      assert.equal((await control({ nation })).laterElections, undefined);
    });

    it('have no grid, turnout or seats over time, and say so', async () => {
      for (const view of ['grid', 'turnout', 'over-time'] as const) {
        assert.deepEqual(await empty(seats({ nation, view })), { kind: 'england-alone', view, release });
        for (const language of LANGUAGES) {
          const { strings } = wardNations.nationI18n(WARDS[language], release, nationWords(language));
          assert.match(
            strings.ofNation!.englandAlone[view],
            language === 'en' ? /England/u : /Loegr|Lloegr/u,
          );
        }
      }
    });
  });
}

describe('councils of several nations', () => {
  const MIXED = [
    { authorities: 'E08000003 W06000015' },
    { authorities: 'W06000015, S12000036, N09000003' },
    { authority: 'E08000003', nation: 'wales' },
    { authority: 'S12000036', nation: 'england' },
    { authorities: 'Manchester, Cardiff' },
    { authorities: 'Cardiff, Glasgow City' },
    { region: 'North West', nation: 'scotland' },
  ];

  it('are refused with the nations, by code and by name', async () => {
    for (const attributes of notEmpty(MIXED)) {
      const { region, ...rest } = attributes as Record<string, string>;
      const given = { ...rest, ...(region ? { region } : {}) };
      for (const answer of [await empty(control(given)), await empty(seats(given))]) {
        assert.equal(answer.kind, 'mixed-nations', JSON.stringify(attributes));
        assert.ok((answer['nations'] as string[]).length > 1);
      }
    }
    assert.equal((await empty(control({ compare: 'E08000003 W06000015' }))).kind, 'mixed-nations');
  });

  it('are refused with the reason in both languages', () => {
    assert.match(nationWords('en').mixedReason, /cannot be compared/u);
    assert.match(nationWords('cy').mixedReason, /ni ellir cymharu/u);
  });

  it('of one nation by name alone are found', async () => {
    assert.equal((await control({ authority: 'Cardiff' })).release, 'wales-2025');
    assert.equal((await seats({ authorities: 'Glasgow City, Highland' })).release, 'scotland-2020');
  });

  it('keep unknown names apart', async () => {
    const model = await seats({ authorities: 'W06000015 Nowhere' });
    assert.deepEqual(model.unknownCouncils, ['Nowhere']);
    const { i18n } = wardNations.localise(model, WARDS.en, nationWords('en'));
    assert.ok(caveats(model, i18n).includes('No council of Wales is called Nowhere or has that code.'));
    assert.equal((await empty(control({ authority: 'Nowhere', nation: 'wales' }))).kind, 'no-councils');
  });
});

describe('what differs between the nations', () => {
  const said = async (attributes: Record<string, string>, language: Language) =>
    controlTexts(await control(attributes), language);

  it('is control in Wales and Scotland, from the record', async () => {
    assert.match(
      (await said({ nation: 'wales' }, 'en')).headline,
      /^In late 2025, of Wales’ 22 councils, 8 had a Labour majority/u,
    );
    assert.match(
      (await said({ nation: 'scotland' }, 'en')).headline,
      /^In late 2025, of Scotland’s 32 councils, /u,
    );
    assert.match(
      (await said({ authority: 'W06000002' }, 'en')).headline,
      /Gwynedd had a Plaid Cymru majority/u,
    );
  });

  it('is seats by party in Northern Ireland, where councils share power', async () => {
    const all = await said({ nation: 'northern-ireland' }, 'en');
    assert.match(
      all.headline,
      /^In late 2025 Northern Ireland had 462 councillors: Sinn Féin 144, Democratic Unionist Party 12\d/u,
    );
    assert.ok(all.all.some((text) => text.includes('share power')));
    const welsh = await said({ nation: 'northern-ireland' }, 'cy');
    assert.match(welsh.headline, /^Ar ddiwedd 2025 roedd gan Ogledd Iwerddon 462/u);
    const belfast = await said({ authority: 'N09000003' }, 'en');
    assert.match(belfast.headline, /^In late 2025 Belfast had 60 councillors: Sinn Féin 22/u);
    assert.ok(belfast.all.some((text) => /SF 22, DUP 14, All 11/u.test(text)));
  });

  it('is the electoral area in place of the ward in Northern Ireland', async () => {
    const { wards } = await seats({ authority: 'N09000003' });
    assert.equal(wards.length, 10);
    const { all } = wardTexts(await seats({ nation: 'northern-ireland' }), 'en');
    assert.ok(all.includes('electoral_area_name'));
    assert.ok(!all.includes('ward_code'));
    assert.ok(all.includes('super_output_areas'));
  });

  it('is the name of councils and wards in Welsh', async () => {
    const { model } = wardNations.localise(
      await seats({ authority: 'W06000015' }),
      WARDS.cy,
      nationWords('cy'),
    );
    assert.equal(model.councils[0]!.name, 'Caerdydd');
    assert.ok(model.wards.some(({ name }) => name === 'Treganna'));
    assert.deepEqual(
      englishNames(model).filter((name) => ['Caerdydd', 'Treganna', 'Plaid Cymru'].includes(name)),
      [],
    );
    const { headline: sentence } = wardTexts(await seats({ authority: 'W06000015' }), 'cy');
    assert.match(sentence, /^Ar ddiwedd 2025 roedd gan Gaerdydd 79 cynghorydd/u);
  });

  it('is the order of lamps, by the share in the most deprived tenth', async () => {
    for (const release of NATION_RELEASES) {
      const { councils } = await control({ nation: nationOfRelease(release) });
      const shares = councils.map(({ inMostDeprived10, lsoas }) => inMostDeprived10 / lsoas);
      assert.deepEqual(
        shares,
        [...shares].sort((a, b) => b - a),
      );
    }
  });

  it('is in the names of columns and files', async () => {
    const table = (release: NationRelease, councils: readonly LampCouncil[]) => ({ release, councils });
    for (const [release, key] of [
      ['wales-2025', 'lsoas'],
      ['scotland-2020', 'data_zones'],
      ['northern-ireland-2017', 'super_output_areas'],
    ] as const) {
      const model = await control({ nation: nationOfRelease(release) });
      assert.ok(table(release, model.councils).councils.length > 0);
      const { i18n } = controlNations.localise(model, CONTROL.en, nationWords('en'));
      const keys = toControlTable(model, model.councils, i18n).columns.map((column) => column.key);
      assert.ok(keys.includes(key), keys.join());
      assert.ok(!keys.some((one) => /rank|region|mayor/u.test(one)), keys.join());
      const { fileName } = controlExportTexts(model, model.councils, { title: '', sentence: '' }, i18n);
      assert.ok(fileName.endsWith(release));
    }
  });

  it('is the domains: one that a nation lacks is not shown as another', async () => {
    warnings.length = 0;
    assert.equal((await control({ nation: 'wales', domain: 'housing' })).domain, 'housing');
    assert.equal((await control({ nation: 'scotland', domain: 'environment' })).domain, 'overall');
    assert.match(warnings.join(), /environment/u);
    assert.equal(
      (await control({ nation: 'england', domain: 'housing', authority: 'E08000003' })).domain,
      'overall',
    );
  });
});

describe('pictures of councils that share power', () => {
  for (const language of LANGUAGES)
    it(`have a square for every seat of every party, with a key (${language})`, async () => {
      for (const width of [320, 640]) {
        const loaded = await control({ nation: 'northern-ireland' });
        const { model, i18n } = controlNations.localise(loaded, CONTROL[language], nationWords(language));
        const figure = lampsFigure(model.councils, 'Sentence', controlFigureI18n(i18n), model);
        const drawing = figure.draw({ width, textSize: 16 });
        const rects = drawing.marks.flatMap((mark) => (mark.shape === 'rect' ? [mark] : []));
        const lookOf = ({ fill, pattern }: { fill?: string; pattern?: string }) => `${fill} ${pattern ?? ''}`;
        const count = (kind: string) => {
          const counts = new Map<string, number>();
          for (const mark of rects.filter((one) => one.kind === kind))
            counts.set(lookOf(mark), (counts.get(lookOf(mark)) ?? 0) + 1);
          return counts;
        };
        const [drawn, key] = [count('seat'), count('key')];
        assert.equal(sum([...drawn.values()]), 462);
        const parties = new Set(model.councils.flatMap(({ seats: own }) => Object.keys(own ?? {})));
        assert.equal(sum([...key.values()]), parties.size);
        assert.deepEqual([...drawn.keys()].sort(), [...key.keys()].sort());
        // Sinn Féin, by its fill and texture.
        const { fill, texture } = partyById('PP39', {});
        assert.equal(texture, 'plain');
        assert.equal(drawn.get(`${fill} `), sum(model.councils.map(({ seats: own }) => own?.['PP39'] ?? 0)));
        for (const mark of notEmpty(rects)) {
          assert.ok(mark.x >= 0 && mark.x + mark.width <= drawing.width, mark.kind ?? 'ground');
          assert.ok(mark.y >= 0 && mark.y + mark.height <= drawing.height, mark.kind ?? 'ground');
        }
        const texts = drawing.marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
        for (const { name } of notEmpty(model.councils))
          assert.ok(texts.join(' ').includes(`${name.split(' ')[0]}`), name);
        const patterns = new Set(drawing.patterns?.map(({ id }) => id));
        for (const { pattern } of rects) assert.ok(!pattern || patterns.has(pattern), pattern);
      }
    });

  it('have none where control is published', async () => {
    const model = await control({ nation: 'wales' });
    const { i18n } = controlNations.localise(model, CONTROL.en, nationWords('en'));
    const drawing = lampsFigure(model.councils, '', controlFigureI18n(i18n), model).draw({
      width: 640,
      textSize: 16,
    });
    assert.deepEqual(
      drawing.marks.filter(({ kind }) => kind === 'seat'),
      [],
    );
  });
});

describe('parties of other nations', () => {
  it('have the name and colour of their own once a nation is shown, and are added once', async () => {
    await control({ nation: 'scotland' });
    await control({ nation: 'wales' });
    assert.equal(partyById('PP102', {}).name.en, 'SNP');
    const codes = COLOURED_PARTIES.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { ids, fill } of notEmpty(NATION_PARTIES)) assert.equal(partyById(ids[0]!, {}).fill, fill);
  });
});

assert.equal(releaseOf('wales'), 'wales-2025');
