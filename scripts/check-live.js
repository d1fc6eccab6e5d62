#!/usr/bin/env node
// @ts-check
/**
 * Asks Nomis and data.police.uk for one area and says whether the answers still are what the clients expect, and
 * whether other sites may read them. For a maintainer with internet; no test runs it.
 */
import { AGE, ECONOMIC_ACTIVITY, getCensusCounts } from '@odm-widgets/data/nomis';
import { getCrimes } from '@odm-widgets/data/police';

const ARDWICK = ['E01005062', 'E01005065'];
/** A square in the middle of Leicester. */
const SQUARE = [
  [
    [
      [-1.14, 52.63],
      [-1.12, 52.63],
      [-1.12, 52.64],
      [-1.14, 52.64],
    ],
  ],
];

/** @type {Record<string, () => Promise<string>>} */
const CHECKS = {
  'Nomis, age': () => census(AGE),
  'Nomis, economic activity': () => census(ECONOMIC_ACTIVITY),
  'Nomis, other origins': () => origins('https://www.nomisweb.co.uk/api/v01/dataset/NM_2020_1.overview.json'),
  'data.police.uk, crimes': async () => {
    const answer = await getCrimes({ outline: /** @type {never} */ (SQUARE) });
    if (answer.kind === 'refused') throw new Error('The service refused.');
    return answer.kind === 'counts' ? `${answer.total} crimes in ${answer.month}` : answer.reason.kind;
  },
  'data.police.uk, other origins': () => origins('https://data.police.uk/api/crimes-street-dates'),
};

/** @param {import('@odm-widgets/data/nomis').CensusTable} table */
async function census(table) {
  const answer = await getCensusCounts(table, { lsoas: ARDWICK, comparisons: ['E08000003', 'K04000001'] });
  if (!answer) throw new Error('The area has no counts.');
  const sum = Object.values(answer.area.counts).reduce((total, count) => total + count, 0);
  if (Math.abs(sum - answer.area.total) > answer.area.total / 100)
    throw new Error(`The categories add up to ${sum}, the total is ${answer.area.total}.`);
  if (answer.comparisons.size !== 2) throw new Error('A comparison is missing.');
  return `${answer.area.total} people`;
}

/** @param {string} url */
async function origins(url) {
  const { headers } = await fetch(url, { headers: { origin: 'https://site.example' } });
  const allowed = headers.get('access-control-allow-origin');
  if (allowed !== '*' && allowed !== 'https://site.example') throw new Error(`allowed: ${allowed ?? 'none'}`);
  return allowed;
}

for (const [name, check] of Object.entries(CHECKS)) {
  try {
    console.log(`ok      ${name}: ${await check()}`);
  } catch (error) {
    console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
