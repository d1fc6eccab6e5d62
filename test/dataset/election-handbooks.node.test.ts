import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPoll2024, readPoll2025 } from '../../scripts/build-dataset/elections.js';

const NAMED = { LAB: '100', CON: '90', LD: '0', GREEN: '60', REF: '0', IND: '0' };

describe('results of elections from the handbooks', () => {
  const row2024 = {
    'Ward code': 'E05011351',
    Vacancies: '1',
    Electorate: '1,000',
    'Total votes': '300',
    'Turnout (%)': '0.30004',
    ...NAMED,
  };
  const wards2025 = [
    { WD25CD: 'E05011351', LAD25CD: 'E07000105', LAD25NM: 'Folkestone and Hythe' },
    { WD25CD: 'E05099999', LAD25CD: 'E06000047', LAD25NM: 'County Durham' },
  ];
  const row2025 = (code: string, lower = 'Folkestone & Hythe') => ({
    'ONS ward code': code,
    'Upper tier authority': 'Kent',
    'Lower tier authority': lower,
    Seats: '1',
    Electorate: '900',
    Ballots: '310',
    'Valid vote turnout (HoC method)': '',
    ...NAMED,
    'Other parties / candidates': '50',
  });

  it('count the rest of the total as votes for others, whether it is listed once or twice', () => {
    for (const OTHER of ['50', '100']) {
      const { results } = readPoll2024([{ ...row2024, OTHER }]);
      assert.deepEqual(results.get('E05011351'), {
        ward: 'E05011351',
        seats: 1,
        electorate: 1000,
        votes: 300,
        turnout: 300_040,
        votesBy: [100, 90, 0, 60, 0, 0, 50],
      });
    }
    assert.throws(
      () => readPoll2024([{ ...row2024, OTHER: '51' }]),
      /E05011351: 51 votes for others, the total leaves 50/u,
    );
  });

  it('throw for two results of one ward in a year', () => {
    const row = { ...row2024, OTHER: '50' };
    assert.throws(() => readPoll2024([row, row]), /A ward has two results/u);
  });

  it('read results in wards of 2025 and count divisions by county, whose districts go by their plain names', () => {
    const poll = readPoll2025([row2025('E05011351'), row2025('E05099999'), row2025('E58000702')], wards2025);
    assert.deepEqual([...poll.results.keys()], ['E05011351', 'E05099999']);
    assert.equal(poll.results.get('E05011351')!.turnout, 0, 'none is printed');
    assert.equal(poll.turnoutMethod, 'valid-votes');
    assert.deepEqual(poll.divisions, [{ county: 'Kent', authority: 'E07000105' }]);
  });

  it('keep six digits of turnout', () => {
    const row = { ...row2025('E05011351'), 'Valid vote turnout (HoC method)': '0.25426105717367853' };
    assert.equal(readPoll2025([row], wards2025).results.get('E05011351')!.turnout, 254_261);
  });

  it('throw for an unknown ward and an unknown district', () => {
    assert.throws(() => readPoll2025([row2025('E05012345')], wards2025), /E05012345.*is no ward of 2025/u);
    assert.throws(
      () => readPoll2025([row2025('E58000702', 'Atlantis')], wards2025),
      /council of Atlantis.*is not known/u,
    );
  });
});
