import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, DataShapeError, ELECTION_COLUMNS } from '@odm-widgets/data';
import {
  getElections,
  getGrid,
  getRegion,
  getSeatsByYear,
  REGIONS,
  regionSlug,
} from '@odm-widgets/data/representation';
import { filesWith, published } from '../../support/dataset-reader.js';

const RESULTS = '2025/elections/north-east.json';

describe('a region', () => {
  it('is read from one file by its name or slug in any case', async () => {
    for (const name of [
      'Yorkshire and The Humber',
      'yorkshire-and-the-humber',
      ' YORKSHIRE  AND THE HUMBER ',
    ]) {
      const { files, asked } = filesWith();
      assert.equal((await getRegion(files, name)).region, 'Yorkshire and The Humber');
      assert.deepEqual(asked, ['2025/representation/yorkshire-and-the-humber.json']);
    }
  });

  it('that does not exist throws ConfigError with the names, without a request', async () => {
    const { files, asked } = filesWith();
    for (const name of ['', 'The North', 'Wales', '../2019/authorities', 'north-west/../x', '__proto__']) {
      await assert.rejects(getRegion(files, name), (error: Error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, /Write one of East Midlands, .*Yorkshire and The Humber/u);
        return true;
      });
      await assert.rejects(getElections(files, name), ConfigError);
    }
    assert.deepEqual(asked, []);
  });

  it('has a slug of letters and hyphens', () => {
    assert.equal(REGIONS.length, 9);
    for (const name of REGIONS) assert.match(regionSlug(name), /^[a-z]+(?:-[a-z]+)*$/u);
  });

  it('has wards by council and then by code', async () => {
    const { wards, councils, seatsAsAt } = await getRegion(filesWith().files, 'North West');
    const keys = wards.map(({ authority, code }) => authority.code + code);
    assert.deepEqual(keys, [...keys].sort());
    assert.deepEqual(
      councils.map(({ code }) => code),
      [...new Set(wards.map(({ authority }) => authority.code))],
    );
    const ardwick = wards.find(({ code }) => code === 'E05011351')!;
    assert.deepEqual(ardwick.authority, { code: 'E08000003', name: 'Manchester' });
    assert.equal(ardwick.name, 'Ardwick');
    assert.deepEqual(ardwick.lsoasByDecile.slice(0, 2).concat(ardwick.lsoasByDecile.length), [6, 1, 10]);
    assert.deepEqual(ardwick.record, { seats: { PP53: 2, IND: 1 }, vacancies: 0 });
    assert.equal(seatsAsAt, 'late 2025');
  });

  it('has wards without neighbourhoods and a ward without a record', async () => {
    const london = await getRegion(filesWith().files, 'London');
    const city = london.wards.filter(({ authority }) => authority.code === 'E09000001');
    assert.equal(city.filter(({ lsoasByDecile }) => lsoasByDecile.every((count) => count === 0)).length, 20);
    assert.equal(city.filter(({ record }) => record === undefined).length, 1);
    assert.equal(london.wards.filter(({ record }) => record === undefined).length, 1);
  });

  it('has sources with licence and attribution', async () => {
    const { provenance } = await getRegion(filesWith().files, 'North West');
    assert.equal(provenance.sources.length, 10);
    assert.ok(provenance.sources.every(({ licenceUrl, attribution }) => licenceUrl && attribution));
  });
});

describe('the elections of a region', () => {
  it('are read from two files', async () => {
    const { files, asked } = filesWith();
    const { years, region } = await getElections(files, 'north-west');
    assert.deepEqual(asked, ['2025/representation/north-west.json', '2025/elections/north-west.json']);
    assert.equal(region, 'North West');
    assert.deepEqual([...years.keys()], [2024, 2025]);
    const ardwick = years.get(2024)!.results.find(({ ward }) => ward === 'E05011351')!;
    assert.equal(ardwick.seats, 1);
    assert.ok(ardwick.turnout! > 0.15 && ardwick.turnout! < 0.6);
    assert.equal(
      Object.values(ardwick.votesBy).reduce((sum, count) => sum + count, 0),
      ardwick.votes,
    );
  });

  it('carry the attribution of the Open Parliament Licence', async () => {
    const { provenance } = await getElections(filesWith().files, 'South East');
    const handbook = provenance.sources.find(({ publisher }) => publisher === 'House of Commons Library')!;
    assert.equal(handbook.licence, 'Open Parliament Licence v3.0');
    assert.equal(
      handbook.attribution,
      'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    );
    assert.match(handbook.licenceUrl, /^https:\/\/www\.parliament\.uk\//u);
    assert.match(handbook.title, /Rallings and Thrasher/u);
  });

  it('have votes only for columns of the handbooks with any', async () => {
    for (const name of REGIONS) {
      const { years } = await getElections(filesWith().files, name);
      for (const { results } of years.values()) {
        for (const { votesBy } of results) {
          for (const [party, count] of Object.entries(votesBy)) {
            assert.ok((ELECTION_COLUMNS as readonly string[]).includes(party));
            assert.ok(count > 0);
          }
        }
      }
    }
  });

  it('throw for the file of another region', async () => {
    const { files } = filesWith({ [RESULTS]: await published('2025/elections/london.json') });
    await assert.rejects(getElections(files, 'North East'), /region should be North East/u);
  });

  it('have undefined for a missing turnout or electorate', async () => {
    const file = (await published(RESULTS)) as { years: { turnout: string; electorate: string }[] };
    const [year] = file.years;
    year!.turnout = `0000${year!.turnout.slice(4)}`;
    year!.electorate = `000${year!.electorate.slice(3)}`;
    const { years } = await getElections(filesWith({ [RESULTS]: file }).files, 'North East');
    const [first, second] = years.get(2024)!.results;
    assert.deepEqual([first!.turnout, first!.electorate], [undefined, undefined]);
    assert.ok(second!.turnout && second!.electorate);
  });
});

describe('seats by year', () => {
  it('have three years for every council', async () => {
    const { councils } = await getSeatsByYear(filesWith().files);
    assert.equal(councils.size, 296);
    for (const years of councils.values())
      assert.deepEqual(
        years.map(({ year }) => year),
        [2023, 2024, 2025],
      );
    const havant = councils.get('E07000090')!;
    assert.deepEqual(
      havant.map(({ wardsWithoutRecord, wards }) => [wardsWithoutRecord, wards]),
      [
        [3, 12],
        [0, 12],
        [0, 12],
      ],
    );
  });

  it('throw for another order of years', async () => {
    const file = (await published('2025/seats-by-year.json')) as { years: unknown[] };
    file.years.reverse();
    const { files } = filesWith({ '2025/seats-by-year.json': file });
    await assert.rejects(getSeatsByYear(files), /years should be in order, each once/u);
  });
});

describe('the grid', () => {
  it('has a cell for each LSOA: a party, none or no record', async () => {
    const { parties, cells } = await getGrid(filesWith().files);
    assert.equal(cells.length, 33_755);
    assert.ok(cells.every((cell) => cell >= -2 && cell < parties.length));
    assert.ok(parties.length > 26, 'more parties than letters, so characters beyond z are read');
    assert.ok(cells.includes(parties.length - 1));
    assert.ok(cells.includes(-1) && cells.includes(-2));
    assert.equal(parties[cells[0]!]?.startsWith('PP') ?? cells[0]! < 0, true);
  });

  it('throws for an unknown character and for a missing cell', async () => {
    const file = (await published('2025/grid.json')) as { cells: string };
    for (const sign of ['\u0200', '{', '\u0000', 'A']) {
      const cells = (sign + file.cells).slice(0, file.cells.length);
      const { files } = filesWith({ '2025/grid.json': { ...file, cells } });
      await assert.rejects(getGrid(files), DataShapeError, JSON.stringify(sign));
    }
    const { files } = filesWith({ '2025/grid.json': { ...file, cells: file.cells.slice(1) } });
    await assert.rejects(getGrid(files), /cells should be 33755 characters/u);
  });
});
