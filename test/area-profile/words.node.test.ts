import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getTurnout } from '@odm-widgets/data/profile';
import { headline, lineBelow } from '../../packages/area-profile/src/area-profile.summary.js';
import { caveats } from '../../packages/area-profile/src/lazy/details/details.summary.js';
import { toExportTable } from '../../packages/area-profile/src/lazy/details/details.table.js';
import { toFigure } from '../../packages/area-profile/src/area-profile.chart.js';
import { emptyText, noticeTexts } from '../../packages/area-profile/src/lazy/messages/messages.summary.js';
import { en as messages } from '../../packages/area-profile/src/lazy/messages/strings/en.js';
import { DATASET_SECTIONS, type SectionId } from '../../packages/area-profile/src/section-ids.js';
import { councils, datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { flattenStrings } from '../support/strings.js';
import { ENGLISH, LATER, WELSH } from './languages.js';
import { load, section } from './load.js';

const wordsIn = (text: string) => text.split(/\s+/u).length;
const MESSAGES = { ...ENGLISH, strings: { ...ENGLISH.strings, ...messages } };

describe('words of a profile in English and Welsh', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
      : typeof value;

  it('have the same keys', () => {
    assert.deepEqual(shape(WELSH.strings), shape(ENGLISH.strings));
    for (const { en, cy } of LATER) assert.deepEqual(shape(cy), shape(en));
  });

  it('are different, and leave no English in the Welsh', () => {
    for (const { en, cy } of [{ en: ENGLISH.strings, cy: WELSH.strings }, ...LATER]) {
      const welsh = JSON.stringify(cy, (_, value: unknown) =>
        typeof value === 'function' ? String(value) : value,
      );
      assert.doesNotMatch(
        welsh,
        /\b(the|of|neighbourhoods?|households|most deprived)\b(?!['"]?\s*[:,)}\]])/u,
      );
      assert.notEqual(JSON.stringify(cy), JSON.stringify(en));
    }
  });

  it('have typographic apostrophes alone', () => {
    for (const strings of [ENGLISH.strings, WELSH.strings, ...LATER.flatMap(({ en, cy }) => [en, cy])])
      for (const [path, text] of notEmpty(flattenStrings(JSON.parse(JSON.stringify(strings)) as object)))
        assert.doesNotMatch(text, /\w'\w/u, path);
  });
});

describe('the headline of a profile', () => {
  it('has at most 25 words in English and 30 in Welsh for every ward of England', async () => {
    const client = datasetClient();
    let wards = 0;
    // Every council has wards with long names or short ones; one in eight has them all.
    for (const council of notEmpty(councils('2025').filter((_, index) => index % 8 === 0))) {
      const { lsoas } = await client.authority(council, '2025');
      for (const ward of notEmpty(new Set(lsoas.map((lsoa) => lsoa.ward)))) {
        const model = await load({ ward, authority: council }, client);
        for (const [i18n, most] of [
          [ENGLISH, 25],
          [WELSH, 30],
        ] as const) {
          const text = headline(model, i18n);
          assert.ok(wordsIn(text) <= most, `${wordsIn(text)} words: ${text}`);
          assert.match(text, /^[\p{Lu}\d][^]*\.$/u);
          assert.doesNotMatch(text, /undefined|NaN|  /u);
        }
        wards += 1;
      }
    }
    assert.ok(wards > 700, `${wards} wards`);
  });

  it('compares the ward with its council, and says how many households that is', async () => {
    const model = await load({ ward: 'E05011351' });
    assert.equal(
      headline(model, ENGLISH),
      '18,883 people live in Ardwick; 61.5% of households are deprived in some way (Manchester: 56.4%).',
    );
    assert.equal(
      lineBelow(model, ENGLISH),
      'That is 3,842 of 6,247 households at the census of 2021. The area has 10 neighbourhoods.',
    );
  });

  it('speaks of deprivation where there is no census of England and Wales', async () => {
    const model = await load({ ward: 'S13002929' });
    assert.match(
      headline(model, ENGLISH),
      /^\d+ of \d+ neighbourhoods in .* most deprived 10% in Scotland\.$/u,
    );
    assert.match(caveats(model, ENGLISH)[0]!, /relative/u);
    for (const id of notEmpty(DATASET_SECTIONS)) {
      const { facts, notes } = await section(id, model, datasetClient());
      assert.equal(facts.length > 0, ['deprivation', 'domains', 'representation'].includes(id), id);
      assert.equal(notes.length > 0 || facts.length > 0, true, id);
    }
  });

  it('shares the councillors of a district electoral area in Northern Ireland', async () => {
    const model = await load({ ward: 'N08000301' });
    const { facts } = await section('representation', model, datasetClient());
    assert.match(facts[0]!.sentence, /^The district electoral area of .+ has \d councillors: /u);
  });

  it('is about the area by its name, its parts or its number of parts', async () => {
    const wards = 'E05011351 E05011370';
    assert.match(headline(await load({ wards }), ENGLISH), /live in these 2 wards;/u);
    assert.match(headline(await load({ wards, areaName: 'East side' }), ENGLISH), /live in East side;/u);
    assert.match(headline(await load({ lsoas: 'E01005061' }), ENGLISH), /live in this neighbourhood;/u);
    assert.match(headline(await load({ authority: 'Manchester' }), ENGLISH), /live in Manchester;/u);
  });
});

describe('places of a profile', () => {
  it('are the area, its council, its region, its nation and other wards, each with its figure and its code', async () => {
    const model = await load({ ward: 'E05011351', compare: 'authority region nation E05011370' });
    assert.deepEqual(
      model.places.map(({ kind }) => kind),
      ['area', 'authority', 'region', 'nation', 'ward'],
    );
    const { rows, columns } = toExportTable(model, ENGLISH);
    assert.deepEqual(
      columns.slice(0, 2).map(({ key }) => key),
      ['place', 'codes'],
    );
    assert.deepEqual(
      rows.map((row) => row.slice(0, 2)),
      [
        ['Ardwick', 'E05011351'],
        ['Manchester', 'E08000003'],
        ['North West', ''],
        ['England', ''],
        ['Longsight', 'E05011370'],
      ],
    );
    assert.equal(toFigure(model, ENGLISH).points.length, 5);
    assert.match(toFigure(model, ENGLISH).points[0]!.text, /^Ardwick: 61\.5%$/u);
  });

  it('leave out a comparison that was not asked for, and a ward that does not exist, with a word', async () => {
    const none = await load({ ward: 'E05011351', compare: 'none' });
    assert.equal(none.places.length, 1);
    const missing = await load({ ward: 'E05011351', compare: 'nation E05000000' });
    assert.deepEqual(
      missing.places.map(({ kind }) => kind),
      ['area', 'nation'],
    );
    assert.match(noticeTexts(missing.notices, MESSAGES)[0]!, /E05000000/u);
  });

  it('add up England and Wales for an area in both, and refuse deprivation', async () => {
    const client = datasetClient();
    const model = await load({ lsoas: 'E01005061 W01000003' }, client);
    const nation = model.places.find(({ kind }) => kind === 'nation')!;
    assert.equal(nation.figures.lsoas, 35_672);
    assert.equal(nation.figures.people, 59_597_267);
    assert.match(noticeTexts(model.notices, MESSAGES)[0]!, /England and in Wales/u);
    const tenure = await section('tenure', model, client);
    assert.ok(tenure.facts.length > 0);
    for (const id of ['income', 'deprivation', 'domains', 'crime'] as const)
      assert.deepEqual((await section(id, model, client)).facts, [], id);
  });
});

describe('figures of 2019 beside those of 2025', () => {
  it('are shown where all boundaries are the same, and otherwise the reason', async () => {
    const client = datasetClient();
    const ardwick = await section('deprivation', await load({ ward: 'E05011351' }, client), client);
    assert.equal(
      ardwick.facts.some(({ id }) => id === 'deprivation.2019'),
      false,
    );
    assert.match(ardwick.notes[0]!, /4 neighbourhoods have other boundaries/u);
    const one = await section('deprivation', await load({ lsoas: 'E01005061' }, client), client);
    assert.match(one.facts.find(({ id }) => id === 'deprivation.2019')!.sentence, /^In 2019, /u);
    assert.deepEqual(one.notes, []);
    const cardiff = await section('deprivation', await load({ ward: 'W05001273' }, client), client);
    assert.match(cardiff.notes[0]!, /Earlier releases/u);
  });
});

describe('the source of a sentence', () => {
  const sourcesOf = async (id: SectionId, attributes: Parameters<typeof load>[0]) => {
    const client = datasetClient();
    const { facts, provenance } = await section(id, await load(attributes, client), client);
    return {
      facts: Object.fromEntries(facts.map((fact) => [fact.id, fact.source.title])),
      section: provenance!.sources.map(({ title }) => title),
    };
  };

  it('is the file that has its figures', async () => {
    const { facts } = await sourcesOf('income', { ward: 'E05011351' });
    assert.match(facts['income.income-deprived']!, /File 8$/u);
    assert.match(facts['income.income-rate']!, /File 7$/u);
    const people = await sourcesOf('people', { ward: 'E05011351' });
    assert.match(people.facts['people.residents']!, /usual residents/u);
    assert.ok(!people.section.some((title) => title.includes('TS011')));
  });

  it('is the election that it is about', async () => {
    // A ward of 2025 that voted in that year.
    const { facts, section: sources } = await sourcesOf('turnout', { ward: 'E05015927' });
    assert.match(facts['turnout.2025']!, /Handbook 2025/u);
    assert.ok(!sources.some((title) => title.includes('Handbook 2024') || title.includes('Indices')));
    const former = await sourcesOf('turnout', { ward: 'E05011351' });
    assert.match(former.facts['turnout.2024']!, /Handbook 2024/u);
    assert.ok(!former.section.some((title) => title.includes('Handbook 2025')));
  });

  it('of the first content leaves out what only a section shows', async () => {
    const { provenance } = await load({ ward: 'E05011351' });
    const titles = provenance.sources.map(({ title }) => title);
    assert.equal(titles.length, 3);
    assert.ok(!titles.some((title) => title.startsWith('Rural')));
  });
});

describe('the turnout of a ward', () => {
  it('stands beside that of all wards of its council and of its region that voted', async () => {
    const client = datasetClient();
    const model = await load({ ward: 'E05011351' }, client);
    const { comparison, facts, table } = await section('turnout', model, client);
    const { polls } = await getTurnout(client, 'North West');
    const voted = polls.find(({ year }) => year === 2024)!.wards;
    const { wards } = await client.authority('E08000003', '2025');
    const rangeIn = (codes: readonly string[]) => {
      const shares = voted
        .filter(({ code }) => codes.includes(code))
        .map(({ turnout }) => Math.round(turnout * 1000) / 10)
        .sort((a, b) => a - b);
      return [shares[0]!, shares[Math.ceil(shares.length / 2) - 1]!, shares.at(-1)!];
    };
    const ranges = [
      ['Ardwick', rangeIn(['E05011351'])],
      ['Wards of Manchester', rangeIn(wards.map(({ code }) => code))],
      ['Wards of North West', rangeIn(voted.map(({ code }) => code))],
    ] as const;
    assert.deepEqual(
      comparison!.places.map(({ place, least, value, most }) => [place, [least, value, most]]),
      ranges,
    );
    const [own, ...others] = ranges;
    assert.equal(comparison!.places[0]!.text, `${own[1][0]}%`);
    assert.deepEqual(
      table!.rows.map((row) => row[2]),
      [own[1][0], ...others.flatMap(([, range]) => range)],
    );
    assert.deepEqual(
      facts.map(({ values }) => values.map(({ value }) => value)),
      [[own[1][0]], others[0][1]],
    );
    assert.match(facts[1]!.sentence, /^On 2 May 2024, turnout in 32 wards of Manchester was /u);
  });

  it('is that of a council beside its region alone, and of several wards as a range', async () => {
    const client = datasetClient();
    const council = await section('turnout', await load({ authority: 'E08000003' }, client), client);
    assert.deepEqual(
      council.comparison!.places.map(({ place }) => place),
      ['Manchester', 'Wards of North West'],
    );
    const two = await section('turnout', await load({ wards: 'E05011351 E05011370' }, client), client);
    assert.match(two.comparison!.places[0]!.text, /% \(.+% to .+%\)$/u);
  });
});

describe('answers without figures', () => {
  const answerOf = async (attributes: Parameters<typeof load>[0]) => {
    try {
      await load(attributes);
    } catch (error) {
      return emptyText((error as { answer: Parameters<typeof emptyText>[0] }).answer, MESSAGES);
    }
    return '';
  };

  it('say why', async () => {
    assert.match(await answerOf({ ward: 'E05015332' }), /No neighbourhood fits /u);
    assert.match(await answerOf({ ward: 'E05000000' }), /There is no ward “E05000000”/u);
    assert.match(await answerOf({ ward: 'Central' }), /Several wards are called Central: /u);
    assert.match(await answerOf({ lsoas: 'E01999999' }), /E01999999 is no neighbourhood/u);
    assert.match(await answerOf({ wards: 'E05011351 S13002929' }), /England and Scotland/u);
    assert.match(await answerOf({ ward: 'E05011720' }), /was a ward until|is in the list of wards/u);
  });
});
