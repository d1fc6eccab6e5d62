import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toQuery as toControl } from '../../../packages/representation/src/political-control/political-control.query.js';
import { toQuery as toSeats } from '../../../packages/representation/src/representation/representation.query.js';
import { resolveAuthorityCode } from '@odm-widgets/data/councils';
import {
  selectCouncils,
  type Council,
  type Scope,
} from '../../../packages/representation/src/shared/scope.js';

const WHERE = { authority: '', authorities: '', region: '', combinedAuthority: '', nation: '' };
const CONTROL = { ...WHERE, compare: '', domain: '', layout: '', release: '' };
const SEATS = { ...WHERE, view: '', year: '', electionPeriod: false };

/** Attributes to a scope; both widgets read them alike and give the same warnings. */
function readScope(attributes: Partial<typeof WHERE>) {
  const warnings: string[] = [];
  const control = toControl({ ...CONTROL, ...attributes }, '/dataset/', (message) => warnings.push(message));
  const again: string[] = [];
  const seats = toSeats({ ...SEATS, ...attributes }, '/dataset/', (message) => again.push(message));
  assert.deepEqual(seats?.scope, control?.scope);
  assert.deepEqual(again, warnings);
  return { scope: control?.scope, said: warnings.join('\n') };
}

/** A council that no scope of these tests names. */
const OTHER: Council = {
  code: 'E09000002',
  name: 'Barking and Dagenham',
  region: 'London',
  combinedAuthority: undefined,
};
const MANCHESTER: Council = {
  code: 'E08000003',
  name: 'Manchester',
  region: 'North West',
  combinedAuthority: 'Greater Manchester',
};
const BRISTOL: Council = {
  code: 'E06000023',
  name: 'Bristol, City of',
  region: 'South West',
  combinedAuthority: undefined,
};
const COUNCILS = [OTHER, MANCHESTER, BRISTOL];

const authorities = (...requested: string[]): Scope => ({ by: 'authorities', requested });

describe('attributes that name councils', () => {
  it('warn in one line when none is named', () => {
    const { scope, said } = readScope({});
    assert.equal(scope, undefined);
    assert.match(said, /^No councils .+ Add authority="E08000003", .+ or nation="england"\.$/u);
  });

  it('are optional for the grid, which shows England', () => {
    const warn = (message: string) => assert.fail(message);
    assert.deepEqual(toSeats({ ...SEATS, view: 'grid' }, '/dataset/', warn)?.scope, {
      by: 'nation',
      nation: 'england',
    });
  });

  it('are authority and authorities alike', () => {
    for (const name of ['authority', 'authorities'] as const)
      assert.deepEqual(
        readScope({ [name]: 'e08000003, Trafford' }).scope,
        authorities('E08000003', 'Trafford'),
      );
    const both = readScope({ authority: 'E08000003', authorities: 'E08000009 E08000003' });
    assert.deepEqual(both.scope, authorities('E08000003', 'E08000009'));
  });

  it('separate codes by spaces, and names by commas or semicolons', () => {
    for (const [text, requested] of [
      ['E08000003 E08000009', ['E08000003', 'E08000009']],
      [' Barking and Dagenham ;Trafford', ['Barking and Dagenham', 'Trafford']],
      ['E08000003 Trafford E08000009', ['E08000003', 'Trafford', 'E08000009']],
      ['Bristol, City of, Trafford', ['Bristol City of', 'Trafford']],
      ["King's Lynn and West Norfolk", ["King's Lynn and West Norfolk"]],
    ] as const)
      assert.deepEqual(readScope({ authorities: text }).scope, authorities(...requested), text);
  });

  for (const written of ['“E08000003”', '\u200BE08000003', 'E0800003', '“Manchester”', '<b>'])
    it(`throw a ConfigError for ${JSON.stringify(written)}, which can be neither a code nor a name`, () => {
      const refused = { name: 'ConfigError', message: /straight quotes .* such as "E08000003/u };
      assert.throws(() => readScope({ authorities: written }), refused);
      const compared = { ...CONTROL, compare: `${written}, ${written}x` };
      assert.throws(() => toControl(compared, '/dataset/', () => undefined), refused);
    });

  it('leave out what can be neither a code nor a name, with a warning', () => {
    const { scope, said } = readScope({ authorities: 'E08000003 E1' });
    assert.deepEqual(scope, authorities('E08000003'));
    assert.match(said, /^authorities="E08000003 E1": write codes or names/u);
  });

  it('find councils by code or name, and say which are unknown', () => {
    const { chosen, unknown } = selectCouncils(
      authorities('E06000023', 'Atlantis', 'city of bristol', 'manchester', 'E99999999'),
      COUNCILS,
      resolveAuthorityCode,
    );
    assert.deepEqual(chosen, [BRISTOL, MANCHESTER]);
    assert.deepEqual(unknown, ['Atlantis', 'E99999999']);
  });

  it('find councils by region with dashes or any kind of spaces', () => {
    const find = (name: string) =>
      selectCouncils({ by: 'region', name }, COUNCILS, resolveAuthorityCode).chosen;
    for (const name of ['north-west', 'North\u00A0West', ' North  West\n'])
      assert.deepEqual(find(name), [MANCHESTER], name);
    assert.deepEqual(find('northwest'), []);
  });

  it('accept a nation in any case', () => {
    for (const nation of ['england', 'England', ' ENGLAND '])
      assert.deepEqual(readScope({ nation }).scope, { by: 'nation', nation: 'england' });
  });

  it('accept every nation of the United Kingdom, as authors write it', () => {
    for (const nation of ['wales', 'Scotland', 'northern-ireland', 'Northern Ireland'])
      assert.deepEqual(readScope({ nation }).scope, {
        by: 'nation',
        nation: nation.toLowerCase().replace(' ', '-'),
      });
  });

  it('take a nation beside councils as that of their names', () => {
    const { scope, said } = readScope({ authority: 'Cardiff', nation: 'wales' });
    assert.deepEqual(scope, { by: 'authorities', requested: ['Cardiff'] });
    assert.equal(said, '');
  });

  it('warn about an unknown nation, with the known ones', () => {
    assert.match(
      readScope({ nation: 'France' }).said,
      /nation="France" is not known\. Use one of: england, /u,
    );
  });
});
