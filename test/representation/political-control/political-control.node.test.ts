import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getHexMap, getLamps } from '@odm-widgets/data/lamps';
import type { LampCounty } from '@odm-widgets/data/model';
import { filterCouncils } from '../../../packages/representation/src/political-control/lazy/filters/filters.js';
import { loadPoliticalControl } from '../../../packages/representation/src/political-control/political-control-loader.js';
import {
  hasOtherMayor,
  sortCouncils,
  toModel,
  type PoliticalControlModel,
} from '../../../packages/representation/src/political-control/political-control.model.js';
import {
  ORDERS,
  toQuery,
  type PoliticalControlAttributes,
  type PoliticalControlQuery,
} from '../../../packages/representation/src/political-control/political-control.query.js';
import { en } from '../../../packages/representation/src/political-control/strings/en.js';
import {
  controlText,
  headline,
  notes,
  shortControlText,
} from '../../../packages/representation/src/political-control/political-control.summary.js';
import { toTable } from '../../../packages/representation/src/political-control/lazy/details/details.table.js';
import { resolveAuthorityCode } from '@odm-widgets/data/councils';
import { datasetClient } from '../../support/dataset-reader.js';
import { cell, rawRows, WITHOUT_RAW } from '../../support/raw-csv.js';
import { CONTROL } from '../../support/representation-i18n.js';

const client = datasetClient();
const lamps = await getLamps(client, 'overall');
const { en: english, cy: welsh } = CONTROL;
const DEFAULTS: PoliticalControlAttributes = {
  authority: '',
  authorities: '',
  region: '',
  combinedAuthority: '',
  nation: '',
  compare: '',
  domain: 'overall',
  layout: 'grid',
  release: '2025',
};

function query(
  attributes: Partial<PoliticalControlAttributes>,
  warnings: string[] = [],
): PoliticalControlQuery | undefined {
  return toQuery({ ...DEFAULTS, ...attributes }, '/dataset/', (message) => warnings.push(message));
}

function model(attributes: Partial<PoliticalControlAttributes>): PoliticalControlModel {
  const found = toModel(query(attributes)!, lamps, undefined, resolveAuthorityCode);
  assert.ok(!('kind' in found), JSON.stringify(found));
  return found;
}

const named = (name: string) => lamps.councils.find((council) => council.name === name)!;

/** The note about the most and the least deprived council; '' when there is none. */
const extremesOf = (model: PoliticalControlModel, i18n: typeof english) =>
  notes(model, i18n).find((note) => note.startsWith('By MHCLG')) ?? '';

describe('attributes of political control', () => {
  it('ask nothing until councils are named', () => {
    assert.equal(query({}), undefined);
    assert.equal(query({ domain: 'crime', layout: 'hex' }), undefined);
  });

  it('name codes, a region, a combined authority or a nation, and the first of them is used', () => {
    const warnings: string[] = [];
    assert.deepEqual(query({ authorities: ' e08000003, E08000009;E08000003 ' })!.scope, {
      by: 'authorities',
      requested: ['E08000003', 'E08000009'],
    });
    assert.equal(query({ region: 'London', nation: 'england' }, warnings)!.scope.by, 'region');
    assert.match(warnings.join(), /Only one of authority or authorities, region/u);
  });

  it('fall back to the default with a warning that lists what is allowed', () => {
    const warnings: string[] = [];
    const found = query({ nation: 'england', domain: 'wealth', layout: 'globe', release: '2019' }, warnings)!;
    assert.deepEqual([found.domain, found.hexMap], ['overall', false]);
    assert.match(warnings.join('\n'), /domain="wealth".*income/u);
    assert.match(warnings.join('\n'), /layout="globe".*grid, hex/u);
    assert.match(warnings.join('\n'), /record of control is of 2025 alone/u);
  });

  it('compare two to four councils', () => {
    const warnings: string[] = [];
    assert.equal(query({ compare: 'E08000003', nation: 'england' }, warnings)!.compare, false);
    const five = query({ compare: 'E08000001 E08000002 E08000003 E08000004 E08000005' }, warnings)!;
    assert.equal(five.compare, true);
    assert.equal(five.scope.by === 'authorities' && five.scope.requested.length, 4);
    assert.equal(warnings.length, 2);
  });
});

describe('councils shown by political control', () => {
  it('of a combined authority are sorted from the most deprived', () => {
    const { councils } = model({ combinedAuthority: 'greater manchester' });
    assert.deepEqual(
      councils.map(({ name }) => name),
      [
        'Manchester',
        'Oldham',
        'Rochdale',
        'Salford',
        'Tameside',
        'Bolton',
        'Wigan',
        'Bury',
        'Stockport',
        'Trafford',
      ],
    );
  });

  it('of England are 296, and so are those of its nine regions', () => {
    const all = model({ nation: 'england' }).councils;
    assert.equal(all.length, 296);
    const regions = new Set(all.map(({ region }) => region));
    assert.equal(regions.size, 9);
    const counts = [...regions].map((region) => model({ region }).councils.length);
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      296,
    );
  });

  it('that are compared keep the order in which they were named', () => {
    const { councils, compare } = model({ compare: 'E08000009 E08000003' });
    assert.deepEqual([councils.map(({ name }) => name), compare], [['Trafford', 'Manchester'], true]);
  });

  it('are found by the codes that Barnsley and Sheffield have had since 2025', () => {
    const { councils, unknownCouncils } = model({ authorities: 'E08000038 E08000039' });
    assert.deepEqual(
      [councils.map(({ name }) => name).sort(), unknownCouncils],
      [['Barnsley', 'Sheffield'], []],
    );
  });

  it('leave out codes that are no English council, and say which', () => {
    const { councils, unknownCouncils } = model({ authorities: 'E08000003 W06000015 E07000026' });
    assert.deepEqual([councils.length, unknownCouncils], [1, ['W06000015', 'E07000026']]);
  });

  it('are none for an unknown region, and the known ones are listed', async () => {
    const wanted = query({ region: 'Atlantis' })!;
    await assert.rejects(
      loadPoliticalControl(wanted, client, new AbortController().signal),
      (error: Error) => {
        const { answer } = error as Error & { answer: { requested: string; known: { names: string[] } } };
        assert.equal(answer.requested, 'Atlantis');
        assert.equal(answer.known.names.length, 9);
        return true;
      },
    );
  });

  it('can be sorted in each order without losing one', () => {
    const { councils } = model({ nation: 'england' });
    for (const order of ORDERS) {
      assert.equal(new Set(sortCouncils(councils, order).map(({ code }) => code)).size, 296, order);
    }
    const first = (order: (typeof ORDERS)[number]) => sortCouncils(councils, order)[0]!;
    assert.equal(first('deprivation').rank, 1);
    assert.equal(first('name').name, 'Adur');
    assert.equal(first('control').control.kind, 'majority');
    assert.equal(first('region').region, 'East Midlands');
  });

  it('can be searched by part of a name, ignoring accents and apostrophes, and filtered by who runs them', () => {
    const { councils } = model({ nation: 'england' });
    const found = (search: string, group = '') =>
      filterCouncils(councils, { search, group, order: 'name', scale: 'own' }).map(({ name }) => name);
    assert.ok(found('MANCH').includes('Manchester'));
    assert.deepEqual(found('kings lynn'), ['King’s Lynn and West Norfolk']);
    assert.deepEqual(found('no such place'), []);
    assert.ok(found('', 'minority').length > 20);
    assert.deepEqual(found('London', 'no-parties'), ['City of London']);
  });
});

describe('text for who runs a council', () => {
  it('names a majority, a minority, partners, no overall control or no parties', () => {
    for (const [name, text, short] of [
      ['Manchester', 'Labour majority', 'Lab'],
      ['Bolton', 'Labour minority', 'Lab minority'],
      ['City of London', 'Run without parties', 'No parties'],
      ['Isles of Scilly', 'Run by independents and local groups', 'Ind'],
      ['Doncaster', 'Reform UK majority, with a Labour mayor', 'Reform'],
      ['Bedford', 'No overall control, with a Conservative mayor', 'None'],
      ['Castle Point', 'Run by independents and local groups', 'Ind'],
    ] as const) {
      assert.equal(controlText(named(name), english), text);
      assert.equal(shortControlText(named(name), english), short);
    }
  });

  it('has an asterisk only when the elected mayor is of another party', () => {
    const stars = lamps.councils.filter(hasOtherMayor).map(({ name }) => name);
    assert.deepEqual(stars.sort(), ['Bedford', 'Croydon', 'Doncaster', 'Tower Hamlets']);
    assert.equal(hasOtherMayor(named('Salford')), false);
  });

  it('agrees with the source for every council', { skip: WITHOUT_RAW }, () => {
    const source = new Map(
      rawRows('control/council_control_2025_with_gss.csv').map((row) => [
        row.get('gss_code')!,
        cell(row, 'control'),
      ]),
    );
    for (const council of lamps.councils) {
      const field = source.get(council.code)!;
      const parties = field
        .replace(/ (min|Mayor)$/iu, '')
        .split('/')
        .map((party) => party.toUpperCase());
      const { kind, mayor } = council.control;
      if (/mayor$/iu.test(field)) assert.equal(mayor!.toUpperCase(), parties[0], council.name);
      else if (kind === 'no-parties') assert.equal(council.name, 'City of London');
      else {
        assert.deepEqual(
          council.control.parties.map((party) => party.toUpperCase()),
          parties,
          council.name,
        );
        const isLocal = parties.every((party) => ['IND', 'CIIP', 'PIP'].includes(party));
        const isMinority = / min$/iu.test(field);
        const isShared = parties.length > 1;
        const expected = isLocal
          ? 'independents'
          : isMinority
            ? 'minority'
            : isShared
              ? 'shared'
              : 'majority';
        assert.equal(kind, expected, council.name);
      }
    }
  });
});

describe('counts of the lamps', () => {
  it('equal those of each council’s own file', async () => {
    for (const domain of ['overall', 'income', 'crime'] as const) {
      const { councils } = await getLamps(client, domain);
      for (const code of ['E08000003', 'E06000053', 'E07000096', 'E09000001']) {
        const { lsoas } = await client.authority(code, '2025', { allDomains: true });
        const council = councils.find((one) => one.code === code)!;
        assert.equal(council.lsoas, lsoas.length);
        assert.equal(council.inMostDeprived10, lsoas.filter(({ decile }) => decile[domain] === 1).length);
        assert.equal(council.inMostDeprived20, lsoas.filter(({ decile }) => decile[domain]! <= 2).length);
      }
    }
  });

  it('add up to a twentieth of England’s neighbourhoods in every vigintile', () => {
    const sums = Array.from({ length: 20 }, (_, bin) =>
      lamps.councils.reduce((sum, { lsoasByVigintile }) => sum + lsoasByVigintile[bin]!, 0),
    );
    assert.deepEqual(sums, [...Array<number>(15).fill(1688), ...Array<number>(5).fill(1687)]);
  });

  it('come with a rank for every council in every domain, each once', async () => {
    for (const domain of ['overall', 'health', 'environment'] as const) {
      const { councils } = await getLamps(client, domain);
      assert.equal(new Set(councils.map(({ rank }) => rank)).size, 296, domain);
    }
  });

  it('have one hexagon of the map for each council', async () => {
    const { positions, provenance } = await getHexMap(client);
    assert.match(JSON.stringify(provenance), /Open Innovations/u);
    assert.equal(positions.size, 296);
    assert.equal(new Set([...positions.values()].map(({ column, row }) => `${column} ${row}`)).size, 296);
    const [scilly, northumberland] = [positions.get('E06000053')!, positions.get('E06000057')!];
    assert.ok(scilly.row > northumberland.row, 'the north is at the top');
  });

  it('are in the table in the order shown', () => {
    const shown = model({ combinedAuthority: 'Greater Manchester' });
    const { columns, rows } = toTable(shown, shown.councils, english);
    assert.equal(rows.length, 10);
    assert.deepEqual(rows[0]!.slice(0, 7), [
      'Manchester',
      'Labour majority',
      named('Manchester').rank,
      295,
      120,
      41,
      174,
    ]);
    for (const row of rows) assert.equal(row.length, columns.length);
  });
});

describe('the headline of political control', () => {
  it('counts the councils shown by who runs them, with the article that English puts before regions', () => {
    assert.equal(
      headline(model({ combinedAuthority: 'Greater Manchester' }), english),
      'In late 2025, of Greater Manchester’s 10 councils, 7 had a Labour majority and 3 were run by a minority.',
    );
    assert.equal(
      headline(model({ authorities: 'E09000001' }), english),
      'In late 2025 the City of London was run without parties.',
    );
    assert.equal(
      headline(model({ compare: 'E08000003 E08000009' }), english),
      '41% of Manchester’s 295 neighbourhoods are among the most deprived 10% in England; 4% of Trafford’s 139.',
    );
    assert.match(
      headline(model({ region: 'North West' }), english),
      /^In late 2025, of the North West’s \d+ district and unitary councils, /u,
    );
    const england = model({ nation: 'england' });
    assert.equal(
      headline(england, english),
      'In late 2025, of England’s 296 district and unitary councils, 99 had a Labour majority, 38 a Liberal Democrat one and 159 were run otherwise.',
    );
    assert.match(notes(england, english).join(' '), /In full: 99 had .*, \d+ a majority of another party, /u);
  });

  it('has counts that add up to the councils of every region', () => {
    const { councils } = model({ nation: 'england' });
    for (const region of new Set(councils.map((council) => council.region))) {
      const shown = model({ region });
      const text = headline(shown, english).replace(/^In late 2025, of [^,]+,/u, '');
      const numbers = [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
      assert.equal(
        numbers.reduce((sum, n) => sum + n, 0),
        shown.councils.length,
        text,
      );
    }
  });

  it('is followed by the most and the least deprived of three or more', () => {
    const shown = model({ combinedAuthority: 'Greater Manchester' });
    assert.match(
      extremesOf(shown, english),
      /Manchester is the most deprived of them and Trafford the least/u,
    );
    assert.equal(extremesOf(model({ authorities: 'E08000003 E08000009' }), english), '');
  });

  it('contains no word of blame or cause for any place', () => {
    const blame =
      /\b(blame|fail|fault|guilt|worse|worst|poor|because|caus|due to|led to|result|thanks to|under (?:Labour|Conservative))/iu;
    const scopes = [
      { nation: 'england' },
      ...[...new Set(lamps.councils.map(({ region }) => region))].map((region) => ({ region })),
      ...lamps.councils.map(({ code }) => ({ authorities: code })),
      { compare: 'E08000003 E08000009' },
    ];
    for (const scope of scopes) {
      const shown = model(scope);
      const said = [
        headline(shown, english),
        extremesOf(shown, english),
        ...shown.councils.map((one) => controlText(one, english)),
      ];
      for (const text of said) assert.doesNotMatch(text, blame);
    }
    // The caveat says that there is no cause.
    const fixed = JSON.stringify({ ...en, association: '' }, (_, value: unknown) =>
      typeof value === 'function' ? undefined : value,
    );
    assert.doesNotMatch(fixed, blame);
  });

  it('is complete in Welsh', () => {
    for (const scope of [{ nation: 'england' }, { region: 'London' }, { compare: 'E08000003 E08000009' }]) {
      const text = headline(model(scope), welsh);
      assert.match(text, /cyngor|cymdogaeth/u);
      assert.doesNotMatch(text, /undefined|\bhave\b|\bmajority\b/u);
    }
    for (const council of lamps.councils) assert.ok(controlText(council, welsh).length > 3);
  });
});

describe('control of councils that have voted since the record', () => {
  const load = (scope: PoliticalControlQuery['scope'], today: string) =>
    loadPoliticalControl(
      { base: '', domain: 'overall', scope, compare: false, hexMap: false },
      client,
      new AbortController().signal,
      today,
    );

  it('is dated before those elections, however old a copy of the figures is', async () => {
    const manchester = { by: 'authorities', requested: ['Manchester'] } as const;
    const before = await load(manchester, '2026-05-06');
    assert.equal(before.laterElections, undefined);
    assert.match(headline(before, english), /^In late 2025 /u);
    assert.doesNotMatch(notes(before, english).join(' '), /elections/u);
    const after = await load(manchester, '2026-05-08');
    assert.match(
      notes(after, english).join(' '),
      /^Control as in late 2025, before the elections of May 2026\./u,
    );
  });

  it('counts the councils that voted among several', async () => {
    const found = await load({ by: 'nation', nation: 'england' }, '2026-11-01');
    assert.match(
      notes(found, english).join(' '),
      /before the elections of May 2026 in \d+ of these 296 councils/u,
    );
  });
});

describe('county councils', () => {
  it('are shown by themselves, with all neighbourhoods of their districts', () => {
    const essex = model({ authority: 'Essex' });
    assert.equal(essex.councils.length, 1);
    const [county] = essex.councils as [LampCounty];
    assert.ok(county.districts.length > 5);
    const districts = lamps.councils.filter(({ code }) => county.districts.includes(code));
    assert.equal(
      county.lsoas,
      districts.reduce((total, { lsoas }) => total + lsoas, 0),
    );
  });

  it('are not mixed with districts', () => {
    const mixed = model({ authorities: 'Essex, Manchester' });
    assert.deepEqual(
      mixed.councils.map(({ name }) => name),
      ['Manchester'],
    );
    assert.deepEqual([mixed.unknownCouncils, mixed.refusedCounties], [[], ['Essex']]);
    assert.match(
      notes(mixed, english).join(' '),
      /Essex is a county council, so it is not shown beside other councils/u,
    );
    const compared = model({ compare: 'Essex, Manchester' });
    assert.deepEqual([compared.compare, compared.councils.length], [false, 1]);
  });

  it('are told apart by name, with the number of districts whose neighbourhoods are shown', () => {
    const essex = model({ authority: 'Essex' });
    assert.match(headline(essex, english), /^In late 2025 Essex County Council /u);
    assert.match(headline(essex, welsh), /Cyngor Sir Essex/u);
    assert.match(notes(essex, english).join(' '), /every neighbourhood of its 12 districts/u);
    assert.equal(model({ authority: 'Essex County Council' }).councils[0]!.name, 'Essex');
  });

  it('are said to be left out wherever some of their districts are counted', () => {
    const counted = (attributes: Partial<PoliticalControlAttributes>) =>
      headline(model(attributes), english).includes('district and unitary councils');
    assert.ok(counted({ region: 'South East' }));
    assert.ok(!counted({ region: 'London' }));
    assert.ok(!counted({ combinedAuthority: 'Greater Manchester' }));
  });
});

describe('combined authorities', () => {
  it('are found by their short and their full names, and told apart from regions', () => {
    const names = [
      'North East',
      'north east combined authority',
      'The North East Mayoral Combined Authority',
    ];
    for (const name of names) {
      const found = model({ combinedAuthority: name });
      assert.equal(found.councils.length, 7, name);
      assert.match(headline(found, english), /of the North East Combined Authority’s 7 councils/u);
    }
    const region = model({ region: 'North East' });
    assert.equal(region.councils.length, 12);
    assert.match(headline(region, english), /of the North East’s 12 councils/u);
    assert.equal(model({ combinedAuthority: 'West Midlands' }).councils.length, 7);
    assert.equal(model({ region: 'West Midlands' }).councils.length, 30);
  });
});

describe('a council run by several parties without a majority', () => {
  it('is said to be, with all of them', () => {
    const rutland = model({ authority: 'Rutland' });
    assert.equal(
      headline(rutland, english),
      'In late 2025 Rutland was run by a minority of the Liberal Democrats and the Greens.',
    );
    assert.equal(
      controlText(rutland.councils[0]!, english),
      'Minority of the Liberal Democrats and the Greens',
    );
    assert.match(controlText(rutland.councils[0]!, welsh), /y Democratiaid Rhyddfrydol a’r Blaid Werdd/u);
  });
});

describe('sources of political control', () => {
  it('are those that are used and no others', async () => {
    const titles = async (attributes: Partial<PoliticalControlAttributes>) => {
      const found = await loadPoliticalControl(query(attributes)!, client, new AbortController().signal);
      return found.provenance.sources.map(({ title }) => title).join('; ');
    };
    assert.doesNotMatch(await titles({ region: 'London' }), /Combined authorities/u);
    assert.match(await titles({ combinedAuthority: 'Greater Manchester' }), /Combined authorities/u);
    assert.match(await titles({ authority: 'Manchester' }), /Elections of 7 May 2026/u);
    assert.doesNotMatch(await titles({ authority: 'County Durham' }), /Elections of/u);
  });
});
