import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  AGE,
  censusSource,
  ECONOMIC_ACTIVITY,
  getCensusCounts,
  parseCounts,
  type CensusTable,
} from '@odm-widgets/data/nomis';
import { readCsv } from '../../packages/data/src/nomis/read-csv.js';
import { expectFailure, FAILURES, httpOver, withoutAnswer } from '../support/failing-service.js';
import { notEmpty } from '../support/not-empty.js';

/**
 * Responses in the form that https://www.nomisweb.co.uk/api/v01/help describes for `data.csv` with `select`, and that
 * the area profiles of ONS read: a header in capitals, a row for each area and cell.
 */
const response = (name: string) =>
  readFileSync(new URL(`../fixtures/nomis/${name}.csv`, import.meta.url), 'utf8');
const RESPONSES: Readonly<Record<string, string>> = {
  [AGE.dataset]: response('age'),
  [ECONOMIC_ACTIVITY.dataset]: response('economic-activity'),
};

const LSOAS = ['E01005062', 'E01005065', 'W01000001'];

function service(answer?: (url: string) => string) {
  const asked: string[] = [];
  const get = (url: string) => {
    asked.push(url);
    const dataset = /dataset\/(\w+)\.data\.csv/u.exec(url)?.[1] ?? '';
    return Promise.resolve(answer ? answer(url) : RESPONSES[dataset]!);
  };
  return { asked, get };
}

describe('getCensusCounts', () => {
  it('asks for an area of several LSOAs and for its comparisons in one request', async () => {
    const { asked, get } = service();
    await getCensusCounts(AGE, { lsoas: LSOAS, comparisons: ['E08000003', 'K04000001'] }, { get });
    assert.equal(asked.length, 1);
    const url = new URL(asked[0]!);
    assert.equal(url.origin + url.pathname, 'https://www.nomisweb.co.uk/api/v01/dataset/NM_2020_1.data.csv');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      date: 'latest',
      geography: 'MAKE|area|E01005062;E01005065;W01000001,E08000003,K04000001',
      c2021_age_19: '0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18',
      measures: '20100',
      select: 'geography_name,geography_code,c2021_age_19,obs_value',
    });
  });

  it('returns people by age band of the area and of each comparison', async () => {
    const { get } = service();
    const answer = await getCensusCounts(AGE, { lsoas: LSOAS, comparisons: ['E08000003'] }, { get });
    assert.ok(answer);
    assert.equal(answer.area.counts['aged-0-4'], 1303);
    assert.equal(answer.area.counts['aged-85-and-over'], 80);
    assert.deepEqual([...answer.comparisons.keys()], ['E08000003']);
    for (const { total, counts } of notEmpty([answer.area, ...answer.comparisons.values()]))
      assert.equal(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        total,
      );
  });

  it('returns people by economic activity, each of them once', async () => {
    const { get } = service();
    const answer = await getCensusCounts(ECONOMIC_ACTIVITY, { lsoas: LSOAS }, { get });
    assert.ok(answer);
    assert.equal(answer.area.counts.unemployed, 705);
    assert.equal(
      Object.values(answer.area.counts).reduce((sum, count) => sum + count, 0),
      answer.area.total,
    );
  });

  it('asks for the code that a council had at the census, and answers under the code that was asked for', async () => {
    const { asked, get } = service(() => RESPONSES[AGE.dataset]!.replaceAll('E08000003', 'E08000016'));
    const answer = await getCensusCounts(AGE, { lsoas: LSOAS, comparisons: ['E08000038'] }, { get });
    assert.match(decodeURIComponent(asked[0]!), /,E08000016&/u);
    assert.deepEqual([...answer!.comparisons.keys()], ['E08000038']);
  });

  it('adds the answers up where an area has more LSOAs than fit into an address', async () => {
    const { asked, get } = service();
    const lsoas = Array.from({ length: 701 }, (_, index) => `E01${String(index).padStart(6, '0')}`);
    const answer = await getCensusCounts(
      AGE,
      { lsoas: [...lsoas, lsoas[0]!], comparisons: ['E08000003'] },
      { get },
    );
    assert.equal(asked.length, 3);
    assert.equal(asked.flatMap((url) => url.match(/E01\d{6}/gu) ?? []).length, 701);
    assert.equal(asked.filter((url) => url.includes('E08000003')).length, 1);
    for (const url of asked) assert.ok(url.length < 4000);
    assert.equal(answer!.area.counts['aged-0-4'], 3 * 1303);
  });

  it('returns undefined for an empty answer, and without a request for no LSOAs', async () => {
    const { asked, get } = service(() => '\r\n');
    assert.equal(await getCensusCounts(AGE, { lsoas: [] }, { get }), undefined);
    assert.deepEqual(asked, []);
    assert.equal(await getCensusCounts(AGE, { lsoas: LSOAS }, { get }), undefined);
  });

  it('returns undefined where a cell of the area is missing or has no value', async () => {
    for (const changed of [
      RESPONSES[AGE.dataset]!.replace('"area","area",18,80', '"area","area",18,'),
      RESPONSES[AGE.dataset]!.replace('"area","area",18,80\r\n', ''),
    ]) {
      assert.notEqual(changed, RESPONSES[AGE.dataset]);
      const { get } = service(() => changed);
      assert.equal(await getCensusCounts(AGE, { lsoas: LSOAS }, { get }), undefined);
    }
  });

  it('leaves out a comparison that the service does not know', async () => {
    const { get } = service();
    const answer = await getCensusCounts(AGE, { lsoas: LSOAS, comparisons: ['E12000002'] }, { get });
    assert.deepEqual([...answer!.comparisons.keys()], []);
  });

  it('rejects without a request what is not a code', async () => {
    const { asked, get } = service();
    for (const query of [
      { lsoas: ['E01005062;E01005063'] },
      { lsoas: ['E05011351'] },
      { lsoas: LSOAS, comparisons: ['TYPE151'] },
      { lsoas: LSOAS, comparisons: ['E08000003&measures=1'] },
    ])
      await assert.rejects(getCensusCounts(AGE, query, { get }), { name: 'ConfigError' });
    assert.deepEqual(asked, []);
  });

  it('rejects with DataShapeError naming the column of a malformed response', async () => {
    const [header, ...rows] = RESPONSES[AGE.dataset]!.split('\r\n');
    for (const [text, column] of [
      [RESPONSES[AGE.dataset]!.replace('OBS_VALUE', 'VALUE'), 'OBS_VALUE'],
      [[header, ...rows].join('\r\n').replace(',1303\r\n', ',-5\r\n'), 'OBS_VALUE'],
      [[header, ...rows].join('\r\n').replace(',1303\r\n', ',12.5\r\n'), 'OBS_VALUE'],
      [[header, ...rows].join('\r\n').replace('"area",1,', '"area",one,'), 'C2021_AGE_19'],
      ['Error: no such dataset', 'GEOGRAPHY_NAME'],
    ] as const) {
      const { get } = service(() => text);
      await assert.rejects(getCensusCounts(AGE, { lsoas: LSOAS }, { get }), (error: Error) => {
        assert.equal(error.name, 'DataShapeError');
        assert.ok(error.message.includes(column), error.message);
        return true;
      });
    }
  });

  for (const [how, failure] of Object.entries(FAILURES))
    it(`rejects with ${failure.error} when the service fails ${how}`, () =>
      expectFailure(getCensusCounts(AGE, { lsoas: LSOAS }, { get: failure.http.getText }), failure));

  it('rejects with NetworkError when the service does not answer', () =>
    withoutAnswer((http) => getCensusCounts(AGE, { lsoas: LSOAS }, { get: http.getText })));

  it('asks for CSV, and passes the signal on', async () => {
    const accepted: string[] = [];
    const http = httpOver((_, { headers }) => {
      accepted.push((headers as Record<string, string>)['accept']!);
      return Promise.resolve(new Response(RESPONSES[AGE.dataset]));
    });
    await getCensusCounts(AGE, { lsoas: LSOAS }, { get: http.getText });
    assert.deepEqual(accepted, ['text/csv']);
    const signal = AbortSignal.abort(new Error('left'));
    await assert.rejects(getCensusCounts(AGE, { lsoas: LSOAS }, { get: http.getText, signal }), /left/u);
  });

  it('has a source with the code of the table and the day of the census', () => {
    for (const table of [AGE, ECONOMIC_ACTIVITY] as readonly CensusTable[]) {
      const source = censusSource(table);
      assert.ok(source.title.includes(table.code));
      assert.equal(source.asAt, '2021-03-21');
    }
  });
});

describe('a response of Nomis in CSV', () => {
  it('is read whatever the order of its columns and rows', () => {
    const [header = [], ...rows] = readCsv(RESPONSES[AGE.dataset]!);
    const shuffled = [header, ...rows.reverse()].map((row) => [...row].reverse().join(','));
    assert.deepEqual(
      parseCounts(shuffled.join('\n'), AGE).get('E08000003'),
      parseCounts(RESPONSES[AGE.dataset]!, AGE).get('E08000003'),
    );
  });

  it('has the cells that were written, with commas, quotes and line ends in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        assert.deepEqual(readCsv(text), rows);
      }),
    );
  });
});
