/**
 * Every number of seats that is said of a whole council, or of a place with several, held against the raw roster; every
 * majority against the seats. All councils, places, views and languages.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { citation } from '@odm-widgets/core/downloads';
import { nationWords } from '@odm-widgets/core/nation-words';
import { getCouncils, getParties } from '@odm-widgets/data/councils';
import { getLamps } from '@odm-widgets/data/lamps';
import { RECODED_AUTHORITIES, type AuthoritySummary, type LampCouncil } from '@odm-widgets/data/model';
import { getSeatsByYear } from '@odm-widgets/data/representation';
import { councilDetailsView } from '../../../packages/representation/src/political-control/lazy/figure/council-details.view.js';
import { figureI18n as controlFigureI18n } from '../../../packages/representation/src/political-control/lazy/figure/figure.js';
import { lampsFigure } from '../../../packages/representation/src/political-control/lazy/picture/picture.js';
import * as controlNations from '../../../packages/representation/src/political-control/lazy/nations/index.js';
import { loadPoliticalControl } from '../../../packages/representation/src/political-control/political-control-loader.js';
import {
  majorityParty,
  type PoliticalControlModel,
} from '../../../packages/representation/src/political-control/political-control.model.js';
import {
  controlText,
  headline as controlHeadline,
  shortControlText,
} from '../../../packages/representation/src/political-control/political-control.summary.js';
import { exportTexts as controlExportTexts } from '../../../packages/representation/src/political-control/lazy/details/details.summary.js';
import { toTable as toControlTable } from '../../../packages/representation/src/political-control/lazy/details/details.table.js';
import { figureI18n } from '../../../packages/representation/src/representation/lazy/figure/figure.js';
import { toFigure } from '../../../packages/representation/src/representation/lazy/picture/picture.js';
import * as wardNations from '../../../packages/representation/src/representation/lazy/nations/index.js';
import { exportTexts } from '../../../packages/representation/src/representation/lazy/details/details.summary.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type { RepresentationModel } from '../../../packages/representation/src/representation/representation.model.js';
import type { View } from '../../../packages/representation/src/representation/representation.query.js';
import { headline } from '../../../packages/representation/src/representation/representation.summary.js';
import { toExportTable } from '../../../packages/representation/src/representation/lazy/details/details.table.js';
import { partyByCode } from '../../../packages/representation/src/shared/parties.js';
import type { Scope } from '../../../packages/representation/src/shared/scope.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';
import { rawRows, WITHOUT_RAW } from '../../support/raw-csv.js';
import { CONTROL, CONTROL_FIGURE, WARDS } from '../../support/representation-i18n.js';
import { visibleText } from '../../support/template-text.js';

const files = datasetClient();
const { signal } = new AbortController();
const TODAY = '2026-11-27';
const LANGUAGES = ['en', 'cy'] as const;
type Language = (typeof LANGUAGES)[number];

/** Seats of a council in a year, and its wards with and without a record. */
interface Roster {
  seats: Map<string, number>;
  vacancies: number;
  wards: Set<string>;
  recorded: Set<string>;
}
type Rosters = ReadonlyMap<string, Roster>;

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const filledOf = ({ seats }: Roster) => sum(seats.values());
const codeOf = (listed: string | undefined) => RECODED_AUTHORITIES[listed ?? ''] ?? listed ?? '';

/** Councils with the wards of a list, and the seats of a roster by ward. */
function countWards(list: string, roster: string, yy: string): Rosters {
  const found = new Map<string, Roster>();
  const of = (row: ReadonlyMap<string, string>) => {
    const code = codeOf(row.get(`LAD${yy}CD`));
    const own = found.get(code) ?? { seats: new Map(), vacancies: 0, wards: new Set(), recorded: new Set() };
    found.set(code, own);
    return own;
  };
  for (const row of rawRows(list)) of(row).wards.add(row.get(`WD${yy}CD`)!);
  for (const row of rawRows(roster)) {
    const own = of(row);
    own.recorded.add(row.get(`WD${yy}CD`)!);
    addSeats(own, row);
  }
  return found;
}

function addSeats(own: Roster, row: ReadonlyMap<string, string>): void {
  const count = Number(row.get('councillors'));
  const party = row.get('ec_party_code')!.trim() || 'IND';
  if (row.get('party_name') === 'Vacant') own.vacancies += count;
  else own.seats.set(party, (own.seats.get(party) ?? 0) + count);
}

/** Seats of councils by themselves, whatever their wards. */
function countCouncils(roster: string): Rosters {
  const found = new Map<string, Roster>();
  for (const row of rawRows(roster)) {
    const code = codeOf(row.get('LAD25CD'));
    const own = found.get(code) ?? { seats: new Map(), vacancies: 0, wards: new Set(), recorded: new Set() };
    found.set(code, own);
    addSeats(own, row);
  }
  return found;
}

/** The party with more than half of the filled seats of a council. */
function majorityOf(roster: Roster): string | undefined {
  return [...roster.seats].find(([party, count]) => party !== 'IND' && count * 2 > filledOf(roster))?.[0];
}

/** What is said of a view: sentence, notes and citation, picture, and the file. */
interface Said {
  headline: string;
  /** Sentence, notes, sources, and every text of the picture. */
  texts: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | undefined)[])[];
}

function saidOf(loaded: RepresentationModel, language: Language): Said {
  const { model, i18n } = loaded.release
    ? wardNations.localise(loaded, WARDS[language], nationWords(language))
    : { model: loaded, i18n: WARDS[language] };
  const sentence = headline(model, i18n);
  const { caveats, provenance } = exportTexts(model, { title: 'Title', sentence }, i18n);
  const cited = citation({ title: 'Title', sentence, provenance, caveats }, 'https://example.org/', '');
  const figure = toFigure(model, model.wards, figureI18n(i18n));
  const { marks } = figure.draw({ width: 640, textSize: 16 });
  const drawn = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
  const { columns, rows } = toExportTable(model, model.wards, i18n);
  return {
    headline: sentence,
    texts: [cited, ...figure.points.map(({ text }) => text), ...drawn].join('\n'),
    columns: columns.map(({ key }) => key),
    rows,
  };
}

/** Numbers of filled seats that texts state of a whole place. */
const TOTALS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bhad ([\d,]+) (?:district and unitary )?councillors?\b/gu,
    /\bFilled seats: ([\d,]+)/gu,
    /\bSeats, ([\d,]+) filled/gu,
    /\ball ([\d,]+) seats\b/giu,
  ],
  cy: [
    /\broedd gan .+? ([\d,]+) (?:c|g|ch)ynghorydd\b/gu,
    /\bSeddi llawn: ([\d,]+)/gu,
    /\bSeddi, ([\d,]+) wedi’u llenwi/gu,
    /\bpob un o ([\d,]+) sedd\b/gu,
  ],
};
const totalsIn = (text: string, language: Language): number[] =>
  TOTALS[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, number]) => Number(number!.replaceAll(',', ''))),
  );

/** "Seats are on record for 24 of 25 wards": both numbers of each such text. */
const PARTIAL: Readonly<Record<Language, RegExp>> = {
  en: /on record for ([\d,]+) of (?:[^\d\n]*? )?([\d,]+) wards?\b/gu,
  cy: /cofnod o seddi ([\d,]+) o ([\d,]+) ward\b/giu,
};
const partialIn = (text: string, language: Language): string[] =>
  [...text.matchAll(PARTIAL[language])].map(([, count, of]) => `${count} of ${of}`.replaceAll(',', ''));

let byYear: ReadonlyMap<number, Rosters>;
let councilSeats: Rosters;
let authorities: readonly AuthoritySummary[];
let places: { scope: Scope; codes: readonly string[] }[];

describe('seats that are said, held against the raw rosters', { skip: WITHOUT_RAW }, () => {
  before(async () => {
    const of2024 = 'lookups/wd24_lad24_england.csv';
    byYear = new Map([
      [2023, countWards(of2024, 'councillors/wd24_councillors_by_party_2023.csv', '24')],
      [2024, countWards(of2024, 'councillors/wd24_councillors_by_party_2024.csv', '24')],
      [
        2025,
        countWards('lookups/wd25_lad25_england.csv', 'councillors/wd25_councillors_by_party_2025.csv', '25'),
      ],
    ]);
    councilSeats = countCouncils('councillors/lad25_councillors_by_party_2025.csv');
    ({ authorities } = await getCouncils(files, { signal }));
    const named = (key: 'region' | 'combinedAuthority') =>
      [...new Set(authorities.flatMap((council) => council[key] ?? []))].map((name) => ({
        scope: { by: key === 'region' ? 'region' : 'combined-authority', name } as Scope,
        codes: authorities.filter((council) => council[key] === name).map(({ code }) => code),
      }));
    places = [
      ...authorities.map(({ code }) => ({
        scope: { by: 'authorities', requested: [code] } as Scope,
        codes: [code],
      })),
      ...named('region'),
      ...named('combinedAuthority'),
      { scope: { by: 'nation', nation: 'england' }, codes: authorities.map(({ code }) => code) },
    ];
  });

  const load = (scope: Scope, view: View) =>
    loadRepresentation(
      { base: '', scope, view, year: undefined, electionPeriod: false },
      files,
      signal,
      TODAY,
    );

  /** Filled seats, and wards with and without a record, of several councils in a year. */
  function expected(codes: readonly string[], year: number) {
    const rosters = codes.map((code) => byYear.get(year)!.get(code)!);
    const wards = sum(rosters.map((one) => one.wards.size));
    const recorded = sum(
      rosters.map((one) => [...one.recorded].filter((ward) => one.wards.has(ward)).length),
    );
    return { filled: sum(rosters.map(filledOf)), wards, recorded, isWhole: wards === recorded };
  }

  it('are the whole number in every place where each ward has a record, and else said to be of some wards', async () => {
    let partial = 0;
    for (const { scope, codes } of places) {
      const { filled, wards, recorded, isWhole } = expected(codes, 2025);
      const model = await load(scope, 'wards');
      for (const language of LANGUAGES) {
        const said = saidOf(model, language);
        const stated = totalsIn(said.texts, language);
        const partly = partialIn(said.texts, language);
        if (isWhole) {
          assert.deepEqual(new Set(stated), new Set([filled]), said.headline);
          assert.deepEqual(partly, [], said.headline);
        } else {
          partial += 1;
          assert.deepEqual(stated, [], said.headline);
          assert.deepEqual(new Set(partly), new Set([`${recorded} of ${wards}`]), said.headline);
          assert.equal(partialIn(said.headline, language).length, 1, said.headline);
        }
        const column = said.columns.indexOf('filled_seats');
        const cells = said.rows.map((row) => row[column]);
        assert.equal(cells.length, wards, said.headline);
        assert.equal(cells.filter((cell) => cell === undefined).length, wards - recorded, said.headline);
        assert.equal(sum(cells.map((cell) => Number(cell ?? 0))), filled, said.headline);
      }
    }
    assert.equal(partial, 6, 'the City of London, London and England in two languages');
  });

  it('are said to be of some wards where neighbourhoods are counted by them, too', async () => {
    for (const { scope, codes } of notEmpty(places.filter((place) => !expected(place.codes, 2025).isWhole))) {
      const { wards, recorded } = expected(codes, 2025);
      const model = await load(scope, 'deciles');
      for (const language of LANGUAGES) {
        const said = saidOf(model, language);
        assert.deepEqual(totalsIn(said.texts, language), [], said.headline);
        assert.deepEqual(partialIn(said.texts, language), [`${recorded} of ${wards}`], said.headline);
      }
    }
  });

  it('are not said of residents for every councillor where a ward has no record', async () => {
    const people = new Map<string, number>();
    const census = new Map(
      rawRows('population/census2021_usual_residents_lsoa21.csv').map((row) => [
        row.get('lsoa21cd')!,
        Number(row.get('usual_residents_census2021')),
      ]),
    );
    for (const row of rawRows('lookups/lsoa21_wd25_lad25_england_derived.csv')) {
      const code = codeOf(row.get('LAD25CD'));
      people.set(code, (people.get(code) ?? 0) + census.get(row.get('LSOA21CD')!)!);
    }
    for (const { scope, codes } of places) {
      const { filled, isWhole } = expected(codes, 2025);
      const { texts } = saidOf(await load(scope, 'wards'), 'en');
      const [, residents] = /One councillor for every ([\d,]+) residents/u.exec(texts) ?? [];
      const each = Math.round(sum(codes.map((code) => people.get(code)!)) / filled);
      assert.equal(residents, isWhole ? each.toLocaleString('en-GB') : undefined, texts.split('\n')[0]);
    }
  });

  it('are the whole number of each year over time, and none where a ward of that year has no record', async () => {
    let partial = 0;
    for (const { scope, codes } of places) {
      const model = await load(scope, 'over-time');
      const years = [2023, 2024].map((year) => ({ year, ...expected(codes, year) }));
      // Seats of late 2025 are counted by council, and so are whole.
      const latest = sum(codes.map((code) => filledOf(councilSeats.get(code)!)));
      const whole = [...years.filter(({ isWhole }) => isWhole).map(({ filled }) => filled), latest];
      for (const language of LANGUAGES) {
        const said = saidOf(model, language);
        assert.deepEqual(new Set(totalsIn(said.texts, language)), new Set(whole), said.headline);
        const partly = years
          .filter(({ isWhole }) => !isWhole)
          .map((one) => `${one.recorded} of ${one.wards}`);
        assert.deepEqual(new Set(partialIn(said.texts, language)), new Set(partly), said.headline);
        // The headline compares the first year with the last.
        assert.equal(partialIn(said.headline, language).length, years[0]!.isWhole ? 0 : 1, said.headline);
        partial += partly.length;
        const row = said.rows.find(
          ([, , name]) => name === { en: 'Filled seats', cy: 'Seddi llawn' }[language],
        )!;
        const cells = [2023, 2024, 2025].map((year) => row[said.columns.indexOf(`seats_${year}`)]);
        const numbers = [...years.map((one) => (one.isWhole ? one.filled : undefined)), latest];
        assert.deepEqual(cells, numbers, said.headline);
      }
    }
    assert.ok(partial > 70, `${partial}`);
  });

  it('are the whole number in the panel of every council and county council', async () => {
    const [seats, partyNames, lamps] = await Promise.all([
      getSeatsByYear(files),
      getParties(files),
      getLamps(files, 'overall', { signal }),
    ]);
    const newest = [...seats.councils].map(([code, years]) => [code, years.at(-1)!] as const);
    const records = { councils: new Map(newest), partyNames };
    const model = await loadPoliticalControl(
      {
        base: '',
        scope: { by: 'nation', nation: 'england' },
        domain: 'overall',
        compare: false,
        hexMap: false,
      },
      files,
      signal,
      TODAY,
    );
    assert.equal(lamps.counties.length, 21);
    for (const council of notEmpty([...lamps.councils, ...lamps.counties]))
      for (const language of LANGUAGES) {
        const view = councilDetailsView(council, model, records, CONTROL_FIGURE[language], () => undefined);
        const roster = councilSeats.get(council.code)!;
        assert.deepEqual(totalsIn(visibleText(view), language), [filledOf(roster)], council.name);
        const counts = [...roster.seats.values()].sort((a, b) => b - a);
        const list = /(?:filled|llenwi): (.+?)\. /u.exec(visibleText(view))![1]!;
        assert.deepEqual(
          list.split(', ').map((one) => Number(/\d+$/u.exec(one)![0])),
          counts,
          list,
        );
      }
  });
});

describe('majorities that are said, held against the raw roster', { skip: WITHOUT_RAW }, () => {
  const load = (scope: Scope) =>
    loadPoliticalControl(
      { base: '', scope, domain: 'overall', compare: false, hexMap: false },
      files,
      signal,
      TODAY,
    );
  const NO_CONTROL = {
    en: /no overall control/iu,
    cy: /dim rheolaeth gyffredinol|heb reolaeth gyffredinol/iu,
  } as const;
  const MAJORITY = { en: /\bmajority\b/iu, cy: /\b[mf]wyafrif\b/iu } as const;

  /** Everything that is said of the control of councils: sentence, notes, citation, picture and file. */
  function controlSaid(loaded: PoliticalControlModel, language: Language) {
    const { model, i18n } = loaded.release
      ? controlNations.localise(loaded, CONTROL[language], nationWords(language))
      : { model: loaded, i18n: CONTROL[language] };
    const sentence = controlHeadline(model, i18n);
    const { caveats } = controlExportTexts(model, model.councils, { title: 'Title', sentence }, i18n);
    const figure = lampsFigure(model.councils, sentence, controlFigureI18n(i18n), model);
    const { rows, columns } = toControlTable(model, model.councils, i18n);
    const at = columns.findIndex(({ key }) => key === 'control');
    return {
      sentence,
      notes: caveats.filter((text) => text !== i18n.strings.mayorNote).join('\n'),
      ofCouncils: model.councils.map((council, index) => ({
        council,
        texts: [controlText(council, i18n), figure.points[index]!.text, String(rows[index]![at])],
        short: shortControlText(council, i18n),
      })),
    };
  }

  const holderOf = (code: string) => majorityOf(councilSeats.get(code)!);

  function checkCouncil(council: LampCouncil, texts: readonly string[], language: Language): void {
    const says = texts.map((text) => MAJORITY[language].test(text));
    const holder = holderOf(council.code);
    const isClaimed = says.some(Boolean);
    // No party has control where it is said that none has.
    if (texts.some((text) => NO_CONTROL[language].test(text)))
      assert.equal(holderOf(council.code), undefined, `${council.name}: ${texts.join(' | ')}`);
    assert.equal(says.every(Boolean), isClaimed, `${council.name}: ${texts.join(' | ')}`);
    if (!isClaimed) return;
    assert.ok(holder, `${council.name}: ${texts[0]}`);
    const party = partyByCode(council.control.parties[0]!);
    assert.ok(party.ids.includes(holder), `${council.name}: ${party.name.en} but ${holder}`);
  }

  it('are held by more than half of the filled seats, in every council and county council', async () => {
    const lamps = await getLamps(files, 'overall', { signal });
    let claimed = 0;
    for (const { code } of notEmpty([...lamps.councils, ...lamps.counties]))
      for (const language of LANGUAGES) {
        const { sentence, notes, ofCouncils } = controlSaid(
          await load({ by: 'authorities', requested: [code] }),
          language,
        );
        const [one] = ofCouncils;
        checkCouncil(one!.council, [...one!.texts, sentence], language);
        assert.doesNotMatch(notes, MAJORITY[language], one!.council.name);
        claimed += MAJORITY[language].test(sentence) ? 1 : 0;
      }
    assert.ok(claimed > 300, `${claimed}`);
  });

  it('are not denied to a party that runs a council together with another', async () => {
    const said = async (language: Language) =>
      controlSaid(await load({ by: 'authorities', requested: ['Dorset'] }), language);
    const { sentence, ofCouncils } = await said('en');
    assert.equal(sentence, 'In late 2025 Dorset was run by the Liberal Democrats and the Greens.');
    assert.equal(ofCouncils[0]!.texts[0], 'Run by the Liberal Democrats and the Greens');
    assert.equal(ofCouncils[0]!.short, 'LD, Green');
    assert.equal(
      (await said('cy')).sentence,
      'Ar ddiwedd 2025 rhedid Dorset gan y Democratiaid Rhyddfrydol a’r Blaid Werdd.',
    );
  });

  it('are counted in every place as in its councils', async () => {
    let counted = 0;
    for (const { scope } of notEmpty(places.filter((place) => place.codes.length > 1))) {
      const { sentence, notes, ofCouncils } = controlSaid(await load(scope), 'en');
      for (const { council, texts } of ofCouncils) checkCouncil(council, texts, 'en');
      const text = /In full: .*/u.exec(notes)?.[0] ?? sentence;
      const tallies = [...text.matchAll(/(\d+) (?:had )?an? (.+?) (?:majority|one)\b/gu)];
      counted += tallies.length;
      tallies.forEach(([, count, party]) => {
        const own = ofCouncils.filter(({ council }) => {
          const code = majorityParty(council);
          return code !== undefined && partyByCode(code).adjective.en === party;
        });
        assert.equal(own.length, Number(count), `${text}: ${party}`);
      });
      const other = /(\d+) a majority of another party/u.exec(text)?.[1] ?? 0;
      const all = ofCouncils.filter(({ council }) => majorityParty(council) !== undefined).length;
      assert.equal(sum(tallies.map(([, count]) => Number(count))) + Number(other), all, text);
    }
    assert.ok(counted > 50, `${counted}`);
  });

  it('of wards are held by more than half of their filled seats, in the squares of England', async () => {
    const wardSeats = new Map<string, Map<string, number>>();
    for (const row of rawRows('councillors/wd25_councillors_by_party_2025.csv')) {
      if (row.get('party_name') === 'Vacant') continue;
      const seats = wardSeats.get(row.get('WD25CD')!) ?? new Map<string, number>();
      wardSeats.set(row.get('WD25CD')!, seats);
      const party = row.get('ec_party_code')!.trim() || 'IND';
      seats.set(party, (seats.get(party) ?? 0) + Number(row.get('councillors')));
    }
    const wardOf = new Map(
      rawRows('lookups/lsoa21_wd25_lad25_england_derived.csv').map((row) => [
        row.get('LSOA21CD')!,
        row.get('WD25CD')!,
      ]),
    );
    const counts = new Map<string, number>();
    let all = 0;
    for (const row of rawRows('deprivation/iod2025_lsoa21_england_file7_columns.csv')) {
      if (
        row.get('Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)') !== '1'
      )
        continue;
      all += 1;
      const seats = wardSeats.get(wardOf.get(row.get('LSOA code (2021)')!)!);
      const total = sum(seats?.values() ?? []);
      const [party] = [...(seats ?? [])].find(([, count]) => count * 2 > total) ?? ['-'];
      counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    const labour = `${Math.round((counts.get('PP53')! / all) * 100)}%`;
    const model = await loadRepresentation(
      {
        base: '',
        scope: { by: 'nation', nation: 'england' },
        view: 'grid',
        year: undefined,
        electionPeriod: false,
      },
      files,
      signal,
      TODAY,
    );
    assert.equal(
      headline(model, WARDS.en),
      `In late 2025, Labour held most seats in the wards of ${labour} of England’s ${all.toLocaleString('en-GB')} most deprived neighbourhoods.`,
    );
    const { rows, columns } = toExportTable(model, [], WARDS.en);
    const [code, tenth] = ['party_code', 'tenth_1'].map((key) => columns.findIndex((one) => one.key === key));
    for (const row of notEmpty(rows.filter((one) => one[code!] !== undefined)))
      assert.equal(row[tenth!], counts.get(String(row[code!])) ?? 0, String(row[code!]));
  });
});

describe('seats of other nations that are said', { skip: WITHOUT_RAW }, () => {
  const NATIONS = [
    ['wales', 'W', 22],
    ['scotland', 'S', 32],
    ['northern-ireland', 'N', 11],
  ] as const;

  for (const [nation, letter, count] of NATIONS)
    it(`are the whole number of the roster in every council and altogether: ${nation}`, async () => {
      const codes = [...councilSeats.keys()].filter((code) => code.startsWith(letter));
      assert.equal(codes.length, count);
      const scopes: [Scope, readonly string[]][] = [
        [{ by: 'nation', nation }, codes],
        ...codes.map((code): [Scope, string[]] => [{ by: 'authorities', requested: [code] }, [code]]),
      ];
      for (const [scope, own] of scopes) {
        const filled = sum(own.map((code) => filledOf(councilSeats.get(code)!)));
        const query = {
          base: '',
          scope,
          view: 'wards',
          year: undefined,
          electionPeriod: false,
          nation,
        } as const;
        const model = await loadRepresentation(query, files, signal, TODAY);
        for (const language of LANGUAGES) {
          const said = saidOf(model, language);
          assert.deepEqual(new Set(totalsIn(said.texts, language)), new Set([filled]), said.headline);
          assert.deepEqual(partialIn(said.texts, language), [], said.headline);
          const column = said.columns.indexOf('filled_seats');
          assert.equal(sum(said.rows.map((row) => Number(row[column]))), filled, said.headline);
        }
      }
    });

  it('give a majority only to more than half of the filled seats', async () => {
    for (const [nation, , count] of NATIONS) {
      const scope = { by: 'nation', nation } as const;
      const query = { base: '', scope, domain: 'overall', compare: false, hexMap: false, nation } as const;
      const model = await loadPoliticalControl(query, files, signal, TODAY);
      assert.equal(model.councils.length, count);
      for (const { code, name, control } of notEmpty(model.councils)) {
        if (control.kind !== 'majority') continue;
        const holder = majorityOf(councilSeats.get(code)!);
        assert.ok(holder && partyByCode(control.parties[0]!).ids.includes(holder), name);
      }
    }
  });
});
