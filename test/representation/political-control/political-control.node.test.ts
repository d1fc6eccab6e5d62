import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getHexMap, getLamps } from '@odm-widgets/data/lamps';
import { formattersOf } from '../../../packages/core/src/i18n/format.js';
import { cy as coreCy } from '../../../packages/core/src/strings/cy.js';
import { en as coreEn } from '../../../packages/core/src/strings/en.js';
import { filterCouncils } from '../../../packages/representation/src/political-control/lazy/figure/filters.view.js';
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
import { cy } from '../../../packages/representation/src/political-control/strings/cy.js';
import { en } from '../../../packages/representation/src/political-control/strings/en.js';
import {
  controlText,
  extremes,
  headline,
  shortControlText,
} from '../../../packages/representation/src/political-control/political-control.summary.js';
import { toTable } from '../../../packages/representation/src/political-control/political-control.table.js';
import { datasetClient, published } from '../../support/dataset-reader.js';
import { cell, rawRows, WITHOUT_RAW } from '../../support/raw-csv.js';

const client = datasetClient();
const lamps = await getLamps(client, 'overall');
const voice = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const welsh = { s: cy, locale: 'cy', format: formattersOf(coreCy) } as const;
const NOTHING: PoliticalControlAttributes = {
  authorities: '',
  region: '',
  combinedAuthority: '',
  england: false,
  compare: '',
  domain: 'overall',
  layout: 'grid',
  release: '2025',
};

function query(
  attributes: Partial<PoliticalControlAttributes>,
  warnings: string[] = [],
): PoliticalControlQuery | undefined {
  return toQuery({ ...NOTHING, ...attributes }, '/dataset/', (message) => warnings.push(message));
}

function model(attributes: Partial<PoliticalControlAttributes>): PoliticalControlModel {
  const found = toModel(query(attributes)!, lamps, undefined);
  assert.ok(!('kind' in found), JSON.stringify(found));
  return found;
}

const named = (name: string) => lamps.councils.find((council) => council.name === name)!;

describe('what an author asks for', () => {
  it('is nothing until councils are named', () => {
    assert.equal(query({}), undefined);
    assert.equal(query({ domain: 'crime', layout: 'hex' }), undefined);
  });

  it('is codes, a region, a combined authority or England, in this order', () => {
    const warnings: string[] = [];
    assert.deepEqual(query({ authorities: ' e08000003, E08000009;E08000003 ' })!.scope, {
      by: 'codes',
      codes: ['E08000003', 'E08000009'],
    });
    assert.equal(query({ region: 'London', england: true }, warnings)!.scope.by, 'region');
    assert.match(warnings.join(), /Only one of authorities, region/u);
  });

  it('warns, with what is allowed, and goes on', () => {
    const warnings: string[] = [];
    const found = query({ england: true, domain: 'wealth', layout: 'globe', release: '2019' }, warnings)!;
    assert.deepEqual([found.domain, found.hexMap], ['overall', false]);
    assert.match(warnings.join('\n'), /domain="wealth".*income/u);
    assert.match(warnings.join('\n'), /layout="globe".*grid, hex/u);
    assert.match(warnings.join('\n'), /record of control is of 2025 alone/u);
  });

  it('compares two to four', () => {
    const warnings: string[] = [];
    assert.equal(query({ compare: 'E08000003', england: true }, warnings)!.compare, false);
    const five = query({ compare: 'E08000001 E08000002 E08000003 E08000004 E08000005' }, warnings)!;
    assert.equal(five.compare, true);
    assert.equal(five.scope.by === 'codes' && five.scope.codes.length, 4);
    assert.equal(warnings.length, 2);
  });
});

describe('the councils shown', () => {
  it('are those of Greater Manchester, the most deprived first', () => {
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

  it('are all 296 of England, and as many in its nine regions', () => {
    const all = model({ england: true }).councils;
    assert.equal(all.length, 296);
    const regions = new Set(all.map(({ region }) => region));
    assert.equal(regions.size, 9);
    const counts = [...regions].map((region) => model({ region }).councils.length);
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      296,
    );
  });

  it('are those compared, as they were asked for', () => {
    const { councils, compare } = model({ compare: 'E08000009 E08000003' });
    assert.deepEqual([councils.map(({ name }) => name), compare], [['Trafford', 'Manchester'], true]);
  });

  it('go by Barnsley’s and Sheffield’s codes of 2025 as well', () => {
    const { councils, unknownCodes } = model({ authorities: 'E08000038 E08000039' });
    assert.deepEqual(
      [councils.map(({ name }) => name).sort(), unknownCodes],
      [['Barnsley', 'Sheffield'], []],
    );
  });

  it('say which codes are none of England’s councils', () => {
    const { councils, unknownCodes } = model({ authorities: 'E08000003 W06000015 E07000026' });
    assert.deepEqual([councils.length, unknownCodes], [1, ['W06000015', 'E07000026']]);
  });

  it('are none for a place that is none, and then it says what there is', async () => {
    const wanted = query({ region: 'Atlantis' })!;
    await assert.rejects(
      loadPoliticalControl(wanted, client, new AbortController().signal),
      (error: Error) => {
        const { answer } = error as Error & { answer: { asked: string; known: string[] } };
        assert.equal(answer.asked, 'Atlantis');
        assert.equal(answer.known.length, 9);
        return true;
      },
    );
  });

  it('stand in the order asked for, every one of them once', () => {
    const { councils } = model({ england: true });
    for (const order of ORDERS) {
      assert.equal(new Set(sortCouncils(councils, order).map(({ code }) => code)).size, 296, order);
    }
    const first = (order: (typeof ORDERS)[number]) => sortCouncils(councils, order)[0]!;
    assert.equal(first('deprivation').rank, 1);
    assert.equal(first('name').name, 'Adur');
    assert.equal(first('control').control.kind, 'majority');
    assert.equal(first('region').region, 'East Midlands');
  });

  it('can be searched by part of a name, accents and apostrophes aside, and by who runs them', () => {
    const { councils } = model({ england: true });
    const found = (search: string, group = '') =>
      filterCouncils(councils, { search, group, order: 'name', scale: 'own' }).map(({ name }) => name);
    assert.ok(found('MANCH').includes('Manchester'));
    assert.deepEqual(found('kings lynn'), ["King's Lynn and West Norfolk"]);
    assert.deepEqual(found('no such place'), []);
    assert.ok(found('', 'minority').length > 20);
    assert.deepEqual(found('London', 'no-parties'), ['City of London']);
  });
});

describe('who runs a council', () => {
  it('is a majority, a minority, several, nobody, or nobody’s party', () => {
    for (const [name, text, short] of [
      ['Manchester', 'Labour majority', 'Lab'],
      ['Bolton', 'Labour minority', 'Lab minority'],
      ['City of London', 'Elected without parties', 'No parties'],
      ['Isles of Scilly', 'Independent majority', 'Ind'],
      ['Doncaster', 'Reform UK majority, with a Labour mayor', 'Reform'],
      ['Bedford', 'No overall control, with a Conservative mayor', 'None'],
      [
        'Castle Point',
        'No overall control: run by Canvey Island Independent Party and People’s Independent Party',
        'None: Canvey Ind, People’s Ind',
      ],
    ] as const) {
      assert.equal(controlText(named(name), voice), text);
      assert.equal(shortControlText(named(name), voice), short);
    }
  });

  it('has a star where the mayor is of another party, and only there', () => {
    const stars = lamps.councils.filter(hasOtherMayor).map(({ name }) => name);
    assert.deepEqual(stars.sort(), ['Bedford', 'Croydon', 'Doncaster', 'Tower Hamlets']);
    assert.equal(hasOtherMayor(named('Salford')), false);
  });

  it('is the source’s for every council', { skip: WITHOUT_RAW }, () => {
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
        const expected = parties.length > 1 ? 'shared' : / min$/iu.test(field) ? 'minority' : 'majority';
        assert.equal(kind, expected, council.name);
      }
    }
  });
});

describe('figures of the lamps', () => {
  it('are the counts of each council’s own file, in every domain', async () => {
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

  it('add up to England’s neighbourhoods, each twentieth to its share', () => {
    const sums = Array.from({ length: 20 }, (_, bin) =>
      lamps.councils.reduce((sum, { lsoasByVigintile }) => sum + lsoasByVigintile[bin]!, 0),
    );
    assert.deepEqual(sums, [...Array<number>(15).fill(1688), ...Array<number>(5).fill(1687)]);
  });

  it('have a rank for every council in every domain, each once', async () => {
    for (const domain of ['overall', 'health', 'environment'] as const) {
      const { councils } = await getLamps(client, domain);
      assert.equal(new Set(councils.map(({ rank }) => rank)).size, 296, domain);
    }
  });

  it('stand on the map, a council a hexagon', async () => {
    const { positions: hexes, provenance } = await getHexMap(client);
    assert.match(JSON.stringify(provenance), /Open Innovations/u);
    assert.equal(hexes.size, 296);
    assert.equal(new Set([...hexes.values()].map(({ column, row }) => `${column} ${row}`)).size, 296);
    const [scilly, northumberland] = [hexes.get('E06000053')!, hexes.get('E06000057')!];
    assert.ok(scilly.row > northumberland.row, 'the north is at the top');
  });

  it('are all in the table, row for row in the order shown', () => {
    const shown = model({ combinedAuthority: 'Greater Manchester' });
    const { columns, rows } = toTable(shown, shown.councils, voice);
    assert.equal(rows.length, 10);
    assert.deepEqual(rows[0]!.slice(0, 6), [
      'Manchester',
      'Labour majority',
      named('Manchester').rank,
      295,
      120,
      174,
    ]);
    for (const row of rows) assert.equal(row.length, columns.length);
  });
});

describe('the sentence', () => {
  it('counts what is shown, majorities of others one by one, and says a region as English does', () => {
    assert.equal(
      headline(model({ combinedAuthority: 'Greater Manchester' }), voice),
      'Of the 10 councils of Greater Manchester, 7 have a Labour majority and 3 are run by a minority.',
    );
    assert.equal(
      headline(model({ authorities: 'E09000001' }), voice),
      'City of London: Elected without parties.',
    );
    assert.equal(
      headline(model({ compare: 'E08000003 E08000009' }), voice),
      '120 of Manchester’s 295 neighbourhoods are among the most deprived 10% in England; 6 of Trafford’s 139.',
    );
    assert.match(
      headline(model({ region: 'North West' }), voice),
      /^Of the \d+ councils of the North West, /u,
    );
    assert.match(headline(model({ england: true }), voice), /, 11 a majority of another party, /u);
  });

  it('adds up: the counts of any place are its councils', () => {
    const { councils } = model({ england: true });
    for (const region of new Set(councils.map((council) => council.region))) {
      const shown = model({ region });
      const text = headline(shown, voice).replace(/^Of the \d+ councils of [^,]+,/u, '');
      const numbers = [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
      assert.equal(
        numbers.reduce((sum, n) => sum + n, 0),
        shown.councils.length,
        text,
      );
    }
  });

  it('names the most and the least deprived of three or more', () => {
    const shown = model({ combinedAuthority: 'Greater Manchester' });
    assert.match(extremes(shown, voice), /Manchester is the most deprived of them and Trafford the least/u);
    assert.equal(extremes(model({ authorities: 'E08000003 E08000009' }), voice), '');
  });

  it('has no word of blame or cause, in any state of any place', () => {
    const blame =
      /\b(blame|fail|fault|guilt|worse|worst|poor|because|caus|due to|led to|result|thanks to|under (?:Labour|Conservative))/iu;
    const scopes = [
      { england: true },
      ...[...new Set(lamps.councils.map(({ region }) => region))].map((region) => ({ region })),
      ...lamps.councils.map(({ code }) => ({ authorities: code })),
      { compare: 'E08000003 E08000009' },
    ];
    for (const scope of scopes) {
      const shown = model(scope);
      const said = [
        headline(shown, voice),
        extremes(shown, voice),
        ...shown.councils.map((one) => controlText(one, voice)),
      ];
      for (const text of said) assert.doesNotMatch(text, blame);
    }
    const fixed = JSON.stringify(en, (_, value: unknown) =>
      typeof value === 'function' ? undefined : value,
    );
    assert.doesNotMatch(fixed, blame);
  });

  it('is said in Welsh, without a hole', () => {
    for (const scope of [{ england: true }, { region: 'London' }, { compare: 'E08000003 E08000009' }]) {
      const text = headline(model(scope), welsh);
      assert.match(text, /cyngor|cymdogaeth/u);
      assert.doesNotMatch(text, /undefined|\bhave\b|\bmajority\b/u);
    }
    for (const council of lamps.councils) assert.ok(controlText(council, welsh).length > 3);
  });
});

describe('words in both languages', () => {
  it('are the same words', () => {
    const keys = (value: object, path = ''): string[] =>
      Object.entries(value).flatMap(([key, one]) =>
        typeof one === 'object' && one ? keys(one as object, `${path}${key}.`) : [`${path}${key}`],
      );
    assert.deepEqual(keys(cy).sort(), keys(en).sort());
  });
});

describe('a damaged file of the lamps', () => {
  it('is refused by the name of the field', async () => {
    const { parseLamps, parseHexMap } =
      await import('../../../packages/data/src/dataset/lamps/parse-lamps.js');
    const control = (await published('2025/control.json')) as Record<string, unknown>;
    const bins = (await published('2025/vigintiles/overall.json')) as Record<string, unknown>;
    for (const [field, value] of [
      ['codes', '1 2 3'],
      ['names', []],
      ['region', [99]],
      ['control', Array<string>(296).fill('dictatorship:ME')],
      ['asAt', 2025],
    ] as const) {
      assert.throws(() => parseLamps({ ...control, [field]: value }, bins), { name: 'DataShapeError' });
    }
    for (const [field, value] of [
      ['counts', Array<string>(296).fill('1 2 3')],
      ['domain', 'wealth'],
      ['in10', null],
      ['codes', '6000001'],
    ] as const) {
      assert.throws(() => parseLamps(control, { ...bins, [field]: value }), { name: 'DataShapeError' });
    }
    assert.throws(
      () => parseHexMap({ codes: '6000001', columns: ['a'], rows: [1], oddRowsShift: 'odd', provenance: {} }),
      {
        name: 'DataShapeError',
      },
    );
  });
});
