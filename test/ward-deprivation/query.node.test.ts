import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneOf } from '@odm-widgets/core/one-of.js';
import fc from 'fast-check';
import { toQuery, type WardAttributes } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';

const NOTHING: WardAttributes = {
  ward: '',
  postcode: '',
  authority: '',
  picker: false,
  domain: '',
  compare: '',
  release: '',
  view: '',
  source: '',
};

function ask(attributes: Partial<WardAttributes>) {
  const warnings: string[] = [];
  const query = toQuery({ ...NOTHING, ...attributes }, '/dataset/', (message) => warnings.push(message));
  return { query, warnings };
}

describe('what an author writes in the tag', () => {
  it('asks for nothing before a place is named, and says what to add: an editor may have taken it out', () => {
    for (const attributes of [{}, { authority: 'E08000003' }, { picker: true }]) {
      const { query, warnings } = ask(attributes);
      assert.equal(query, undefined);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /Add ward="…", or authority="…" and picker/);
    }
  });

  it('is a council’s code still in curly quotes and with signs that nobody sees', () => {
    for (const authority of ['“E08000003”', '\u00A0e08000003\n', '\u200BE08000003\uFEFF', '″E08000003″'])
      assert.equal(ask({ ward: 'x', authority }).query?.authority, 'E08000003', authority);
  });

  it('fills in the defaults a bare ward code means', () => {
    const { query, warnings } = ask({ ward: ' E05011351 ' });
    assert.deepEqual(warnings, []);
    assert.deepEqual(query, {
      source: 'dataset',
      base: '/dataset/',
      release: '2025',
      domain: 'overall',
      domains: false,
      place: { by: 'ward', ward: 'E05011351' },
      authority: undefined,
      compareAuthority: true,
      compareEngland: false,
      compareWards: [],
    });
  });

  it('falls back on a typo and names every allowed value, once per attribute', () => {
    const { query, warnings } = ask({ ward: 'E05011351', domain: 'crimes', release: '2020' });
    assert.equal(query?.domain, 'overall');
    assert.equal(query?.release, '2025');
    assert.equal(warnings.length, 2);
    assert.match(
      warnings.join(' '),
      /overall, income, employment, education, health, crime, barriers, environment/,
    );
    assert.match(warnings.join(' '), /2025, 2019/);
  });

  it('asks for the ranks of all domains only when they are shown', () => {
    assert.equal(ask({ ward: 'x' }).query?.allDomains, false);
    assert.equal(ask({ ward: 'x', domain: 'crime' }).query?.allDomains, true);
    assert.equal(ask({ ward: 'x', view: 'domains' }).query?.allDomains, true);
    assert.equal(ask({ ward: 'x', view: 'domains', source: 'live' }).query?.allDomains, false);
  });

  it('does not mind capitals', () => {
    assert.equal(ask({ ward: 'x', domain: 'CRIME' }).query?.domain, 'crime');
    assert.equal(ask({ ward: 'x', authority: 'e08000003' }).query?.authority, 'E08000003');
  });

  it('takes the ward when both a ward and a postcode are set, and says so', () => {
    const { query, warnings } = ask({ ward: 'E05011351', postcode: 'M12 6JH' });
    assert.deepEqual(query?.place, { by: 'ward', ward: 'E05011351' });
    assert.match(warnings[0]!, /Remove one/);
  });

  it('never repeats a postcode in a warning', () => {
    const { warnings } = ask({ ward: 'E05011351', postcode: 'M12 6JH', compare: 'nonsense' });
    assert.ok(!warnings.join(' ').includes('M12'));
  });

  it('lets a picker start with a council alone', () => {
    assert.deepEqual(ask({ authority: 'E08000003', picker: true }).query?.place, { by: 'choice' });
  });

  it('reads comparisons in any order, with commas or spaces, each ward once', () => {
    const { query, warnings } = ask({ ward: 'x', compare: 'E05011368, england e05011368' });
    assert.deepEqual(warnings, []);
    assert.equal(query?.compareEngland, true);
    assert.equal(query?.compareAuthority, false);
    assert.deepEqual(query?.compareWards, ['E05011368']);
  });

  it('keeps the council when only wards are compared, and drops it for none', () => {
    assert.equal(ask({ ward: 'x', compare: 'E05011368' }).query?.compareAuthority, true);
    assert.equal(ask({ ward: 'x', compare: 'none' }).query?.compareAuthority, false);
  });

  it('shows three wards at most and says so', () => {
    const { query, warnings } = ask({ ward: 'x', compare: 'E05000001 E05000002 E05000003 E05000004' });
    assert.equal(query?.compareWards.length, 3);
    assert.match(warnings[0]!, /at most 3/);
  });

  it('has no dataset address when it asks the publishers, so that one answer has one key', () => {
    assert.equal(ask({ ward: 'x', source: 'live' }).query?.base, '');
  });

  it('survives anything at all in any attribute', () => {
    fc.assert(
      fc.property(fc.record({ ward: fc.string(), compare: fc.string(), domain: fc.string() }), (hostile) => {
        const { query } = ask(hostile);
        assert.ok(query === undefined || query.compareWards.length <= 3);
      }),
    );
  });

  it('gives the same key for the same wish, however the attributes are spelt', () => {
    const key = (compare: string) => JSON.stringify(ask({ ward: 'x', compare }).query);
    assert.equal(key('authority  england'), key('england,authority'));
  });
});

describe('a list of allowed words', () => {
  it('is silent about an absent value', () => {
    const warnings: string[] = [];
    assert.equal(
      oneOf('view', '', ['a', 'b'] as const, (message) => warnings.push(message)),
      'a',
    );
    assert.deepEqual(warnings, []);
  });
});
