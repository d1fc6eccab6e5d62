import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  COUNCIL_REPLACEMENTS,
  findReplacements,
  replacementsBy,
  successorsOf,
} from '@odm-widgets/data/reorganisations';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { councils } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const codesNow = new Set(councils('2025'));
const namesOf = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe('councils that were replaced', () => {
  it('are found by code, by name and by their full style', () => {
    for (const text of ['E06000029', 'poole', 'Borough of Poole', 'Poole Borough Council'])
      assert.deepEqual(
        namesOf(successorsOf(findReplacements(text))),
        ['Bournemouth, Christchurch and Poole'],
        text,
      );
    for (const { code, name } of notEmpty(COUNCIL_REPLACEMENTS.flatMap((one) => one.councils)))
      for (const text of [code, name])
        assert.ok(
          findReplacements(text)[0]?.councils.some((council) => council.code === code),
          text,
        );
  });

  it('lead to the councils of today, however often they were replaced', () => {
    const chain = findReplacements('West Somerset');
    assert.deepEqual(
      chain.map(({ from }) => from),
      ['2019-04-01', '2023-04-01'],
    );
    assert.deepEqual(namesOf(successorsOf(chain)), ['Somerset']);
    const gone = COUNCIL_REPLACEMENTS.filter(({ from }) => from < '2026').flatMap((one) => one.councils);
    for (const { code } of notEmpty(gone))
      for (const successor of notEmpty(successorsOf(findReplacements(code))))
        assert.ok(codesNow.has(successor.code!), `${code} leads to ${successor.name}`);
  });

  it('are none of a name that no council had', () => {
    for (const text of ['', '-', 'Nowhere', 'E07999999', 'Manchester'])
      assert.deepEqual(findReplacements(text), []);
  });

  it('are listed for a council that came in their place after a day', () => {
    const [first, ...others] = replacementsBy('West Northamptonshire', '2019-12-31');
    assert.deepEqual(namesOf(first!.councils), ['Daventry', 'Northampton', 'South Northamptonshire']);
    assert.deepEqual(others, []);
    assert.deepEqual(replacementsBy('E06000058', '2019-12-31'), []);
  });
});

describe('the list of replaced councils, against the raw files', { skip: WITHOUT_RAW }, () => {
  it('has every council of England that the register ends in 2019 or later, with its successors', () => {
    const register = rawRows('meta/uk_local_authorities_current.csv');
    const codes = new Map(register.map((row) => [row.get('local-authority-code'), row.get('gss-code')!]));
    const ended = register.filter(
      (row) => /^E(?:0[6-9]|10)\d{6}$/u.test(row.get('gss-code')!) && row.get('end-date')! >= '2019-01-01',
    );
    assert.equal(ended.length, 48);
    for (const row of notEmpty(ended)) {
      const code = row.get('gss-code')!;
      const [first] = findReplacements(code);
      assert.ok(first, `${code} ${row.get('nice-name')}`);
      const successors = first.successors.map((one) => one.code);
      for (const short of notEmpty(row.get('replaced-by')!.split(/[,;\s]+/u)))
        assert.ok(successors.includes(codes.get(short)), `${row.get('nice-name')}: ${short}`);
      // The register has the last day of some councils, the first day of the successors of others.
      const end = row.get('end-date')!;
      assert.ok(
        [first.from, `${first.from.slice(0, 4)}-03-31`].includes(end),
        `${code} ${end} ${first.from}`,
      );
    }
  });

  it('has every council of a list of wards or areas that is no council now', () => {
    const LISTS = [
      ['councillors/odm2018_LPR_LSOA_WD_LAD_IMD15.csv', 'LAD18CD', 14],
      ['lookups/wd19_lad19_uk.csv', 'LAD19CD', 28],
      ['lookups/wd21_lad21_uk.csv', 'LAD21CD', 17],
      ['lookups/lsoa11_lsoa21_lad22_ew.csv', 'LAD22CD', 17],
      ['census/census2021_ts054_ltla.csv', 'geography code', 17],
      ['lookups/wd24_lad24_england.csv', 'LAD24CD', 0],
      ['lookups/wd25_lad25_england.csv', 'LAD25CD', 0],
    ] as const;
    for (const [path, column, atLeast] of LISTS) {
      const all = new Set(rawRows(path).map((row) => row.get(column) ?? ''));
      const former = [...all].filter(
        (code) => /^E0[6-9]/u.test(code) && !codesNow.has(RECODED_AUTHORITIES[code] ?? code),
      );
      assert.ok(former.length >= atLeast, `${path}: ${former.length}`);
      assert.deepEqual(
        former.filter((code) => !findReplacements(code).length),
        [],
        path,
      );
    }
  });
});
