import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPoll2024, readPoll2025 } from '../../scripts/build-dataset/elections.js';

const NAMED = { LAB: '100', CON: '90', LD: '0', GREEN: '60', REF: '0', IND: '0' };

describe('results of elections, read from the handbooks', () => {
  const row2024 = {
    'Ward code': 'E05011351',
    Vacancies: '1',
    Electorate: '1,000',
    'Total votes': '300',
    'Turnout (%)': '0.30004',
    ...NAMED,
  };
  const lists = {
    wards2024: [{ WD24CD: 'E05011351', LAD24CD: 'E07000105', LAD24NM: 'Folkestone and Hythe' }],
    wards2025: [{ WD25CD: 'E05099999', LAD25CD: 'E06000047' }],
  };
  const row2025 = (code: string, lower = 'Folkestone & Hythe') => ({
    'ONS ward code': code,
    'Upper tier authority': 'Kent',
    'Lower tier authority': lower,
    Seats: '1',
    Electorate: '900',
    Ballots: '310',
    'Turnout (EC method)': '',
    ...NAMED,
    'Other parties / candidates': '50',
  });

  it('take votes for others to be what the total leaves, whether the column says so or twice that', () => {
    for (const OTHER of ['50', '100']) {
      const { results } = readPoll2024([{ ...row2024, OTHER }]);
      assert.deepEqual(results.get('E05011351'), {
        ward: 'E05011351',
        seats: 1,
        electorate: 1000,
        votes: 300,
        turnout: 3000,
        votesBy: [100, 90, 0, 60, 0, 0, 50],
      });
    }
    assert.throws(
      () => readPoll2024([{ ...row2024, OTHER: '51' }]),
      /E05011351: 51 votes for others, the total leaves 50/u,
    );
  });

  it('refuse two results of one ward in a year', () => {
    const row = { ...row2024, OTHER: '50' };
    assert.throws(() => readPoll2024([row, row]), /A ward has two results/u);
  });

  it('count what is of no ward of 2024 under its council or county, and know the council by its plain name', () => {
    const poll = readPoll2025([row2025('E05011351'), row2025('E05099999'), row2025('E58000702')], lists);
    assert.deepEqual([...poll.results.keys()], ['E05011351']);
    assert.equal(poll.results.get('E05011351')!.turnout, 0, 'none is printed');
    assert.deepEqual(poll.newWards, [{ place: 'E06000047', authority: 'E06000047' }]);
    assert.deepEqual(poll.divisions, [{ place: 'Kent', authority: 'E07000105' }]);
  });

  it('stop at a row whose council nobody knows', () => {
    assert.throws(() => readPoll2025([row2025('E05012345')], lists), /council of E05012345.*is not known/u);
    assert.throws(() => readPoll2025([row2025('E58000702', 'Atlantis')], lists), /council of Atlantis/u);
  });
});
