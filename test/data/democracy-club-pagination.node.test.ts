import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataShapeError } from '@odm-widgets/data';
import { getBallotResults } from '@odm-widgets/data/democracy-club';
import { createHttp } from '../../packages/data/src/http/http.js';
import { BASE, FIRST, json, server } from '../support/democracy-club.js';

describe('pagination of Democracy Club', () => {
  const linking = (next: unknown) =>
    server({ [`${BASE}/ballots/?${FIRST}`]: { ...json('ballots-page-1.json'), next } });

  it('follows next links only to the same list on the same server', async () => {
    for (const next of [
      'https://example.org/api/next/ballots/?page=2',
      'https://candidates.democracyclub.org.uk.example.org/api/next/ballots/?page=2',
      'https://candidates.democracyclub.org.uk/api/next/people/?page=2',
      'https://candidates.democracyclub.org.uk:8443/api/next/ballots/?page=2',
      'javascript:alert(1)',
      'file:///api/next/ballots/',
      '/api/next/ballots/?page=2',
      7,
      undefined,
    ]) {
      const { get, asked } = linking(next);
      await assert.rejects(getBallotResults('2026-05-07', { get }), DataShapeError, String(next));
      assert.equal(asked.length, 1, String(next));
    }
  });

  it('requests each page once when next links form a cycle', async () => {
    const { get, asked } = linking(`${BASE}/ballots/?${FIRST}`);
    await assert.rejects(getBallotResults('2026-05-07', { get }), /next should be to another/u);
    assert.equal(asked.length, 1);
  });

  it('throws an error after 200 pages', async () => {
    let asked = 0;
    const get = () => {
      asked += 1;
      return Promise.resolve({ results: [], next: `${BASE}/ballots/?page=${asked + 1}` });
    };
    await assert.rejects(getBallotResults('2026-05-07', { get }), /at most 200 pages/u);
    assert.equal(asked, 200);
  });
});

describe('a rate-limited response of Democracy Club', () => {
  it('is retried after the delay that the server sends', async () => {
    const waits: number[] = [];
    const bodies = [
      undefined,
      json('ballots-page-1.json'),
      json('ballots-page-2.json'),
      undefined,
      json('results.json'),
    ];
    const { getJson } = createHttp({
      fetch: () => {
        const body = bodies.shift();
        return Promise.resolve(
          body
            ? new Response(JSON.stringify(body))
            : new Response('{"detail":"Request was throttled."}', {
                status: 429,
                headers: { 'retry-after': '58' },
              }),
        );
      },
      delay: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
      now: () => 0,
      random: () => 0.5,
    });
    assert.equal((await getBallotResults('2026-05-07', { get: getJson })).length, 3);
    assert.deepEqual(waits, [58_000, 58_000]);
  });
});
