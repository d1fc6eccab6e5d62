import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toQuery as toControl } from '../../../packages/representation/src/political-control/political-control.query.js';
import { toQuery as toSeats } from '../../../packages/representation/src/representation/representation.query.js';
import { selectCouncils, type Council } from '../../../packages/representation/src/shared/scope.js';

const WHERE = { authorities: '', region: '', combinedAuthority: '', england: false };
const CONTROL = { ...WHERE, compare: '', domain: '', layout: '', release: '' };
const SEATS = { ...WHERE, view: '', year: '', electionPeriod: false };

/** Asks both widgets; what they were asked for is the same, and so is what they say. */
function ask(attributes: Partial<typeof WHERE>) {
  const warnings: string[] = [];
  const control = toControl({ ...CONTROL, ...attributes }, '/dataset/', (message) => warnings.push(message));
  const again: string[] = [];
  const seats = toSeats({ ...SEATS, ...attributes }, '/dataset/', (message) => again.push(message));
  assert.deepEqual(seats?.scope, control?.scope);
  assert.deepEqual(again, warnings);
  return { scope: control?.scope, said: warnings.join('\n') };
}

describe('councils in a tag', () => {
  it('that names none are asked for in one line, as an editor may have taken the attribute out', () => {
    const { scope, said } = ask({});
    assert.equal(scope, undefined);
    assert.match(said, /^No councils .+ Add authorities="E08000003", region="…", .+ or england\.$/u);
  });

  it('need not be named for the grid, which is of England', () => {
    const warn = (message: string) => assert.fail(message);
    assert.deepEqual(toSeats({ ...SEATS, view: 'grid' }, '/dataset/', warn)?.scope, { by: 'england' });
  });

  for (const written of ['Manchester', '“E08000003”', '\u200BE08000003', 'E0800003'])
    it(`are refused as ${JSON.stringify(written)}: a page would say that there is no such council`, () => {
      const refused = { name: 'ConfigError', message: /straight quotes, such as "E08000003/u };
      assert.throws(() => ask({ authorities: written }), refused);
      const compared = { ...CONTROL, compare: `${written} ${written}x` };
      assert.throws(() => toControl(compared, '/dataset/', () => undefined), refused);
    });

  it('are those that have a code where others have none, and the author is told', () => {
    const { scope, said } = ask({ authorities: 'E08000003 Trafford' });
    assert.deepEqual(scope, { by: 'codes', codes: ['E08000003'] });
    assert.match(said, /^authorities="E08000003 Trafford": write codes/u);
  });

  it('are found by region with dashes, and with the spaces that editors put', () => {
    const council: Council = {
      code: 'E08000003',
      name: 'Manchester',
      region: 'North West',
      combinedAuthority: undefined,
    };
    for (const name of ['north-west', 'North\u00A0West', ' North  West\n'])
      assert.deepEqual(selectCouncils({ by: 'region', name }, [council]).chosen, [council], name);
    assert.deepEqual(selectCouncils({ by: 'region', name: 'northwest' }, [council]).chosen, []);
  });
});
