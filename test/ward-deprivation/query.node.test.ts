import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { DOMAINS } from '@odm-widgets/data/model';
import fc from 'fast-check';
import {
  readSettings,
  toQuery,
  type WardAttributes,
} from '../../packages/ward-deprivation/src/ward-deprivation.query.js';

const NO_ATTRIBUTES: WardAttributes = {
  ward: '',
  postcode: '',
  authority: '',
  authorities: '',
  nation: '',
  picker: false,
  domain: '',
  compare: '',
  release: '',
  view: '',
  source: '',
};

function read(attributes: Partial<WardAttributes>) {
  const warnings: string[] = [];
  const result = toQuery(
    { ...NO_ATTRIBUTES, ...attributes },
    () => '/dataset/',
    (message) => warnings.push(message),
  );
  return { query: result, warnings };
}

describe('the query of a tag’s attributes', () => {
  it('is undefined until a place is named, and warns what to add', () => {
    for (const attributes of [{}, { authority: 'E08000003' }, { picker: true }]) {
      const { query, warnings } = read(attributes);
      assert.equal(query, undefined);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /Add ward="…", or authority="…" and picker/);
    }
  });

  it('finds the code of a council among curly quotes and invisible characters', () => {
    for (const authority of ['“E08000003”', '\u00A0e08000003\n', '\u200BE08000003\uFEFF', '″E08000003″'])
      assert.equal(read({ ward: 'x', authority }).query?.authority, 'E08000003', authority);
  });

  it('takes the council from authority or from authorities', () => {
    for (const attributes of [{ authority: ' e08000003 ' }, { authorities: 'E08000003' }])
      assert.equal(read({ ward: 'x', ...attributes }).query?.authority, 'E08000003');
    const { query, warnings } = read({ ward: 'x', authority: 'E08000003', authorities: 'E08000006' });
    assert.equal(query?.authority, 'E08000003');
    assert.deepEqual(warnings, []);
  });

  it('uses the first of several councils and warns with the others', () => {
    const { query, warnings } = read({ ward: 'x', authorities: 'E08000003, e08000006 E08000003' });
    assert.equal(query?.authority, 'E08000003');
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /E08000003 is used, not E08000006/u);
    const named = read({ ward: 'x', authorities: 'Bristol, City of; Manchester, Salford' });
    assert.equal(named.query?.authority, 'Bristol City of');
    assert.match(named.warnings[0]!, /not Manchester, Salford/u);
  });

  it('keeps the name of a council, without quotes and the comma of its style', () => {
    for (const [written, name] of [
      ['Manchester', 'Manchester'],
      [' “Bristol, City of” ', 'Bristol City of'],
      ['King’s Lynn and West Norfolk', 'King’s Lynn and West Norfolk'],
    ] as const)
      assert.equal(read({ ward: 'x', authority: written }).query?.authority, name);
    assert.equal(read({ ward: 'x', authority: ' “” ' }).query?.authority, undefined);
  });

  it('takes a postcode in ward for a postcode, and no name or code of a ward for one', () => {
    for (const postcode of ['M12 6JH', 'm126jh', ' EC1A 1BB ', 'W1A 0AX'])
      assert.deepEqual(read({ ward: postcode }).query?.place, { by: 'postcode', postcode: postcode.trim() });
    for (const ward of ['E05011351', 'Ardwick', 'Ardwick, Manchester', 'M12', '1st Ward'])
      assert.deepEqual(read({ ward }).query?.place, { by: 'ward', ward });
  });

  it('has the defaults for a ward code alone', () => {
    const { query, warnings } = read({ ward: ' E05011351 ' });
    assert.deepEqual(warnings, []);
    assert.deepEqual(query, {
      source: 'dataset',
      base: '/dataset/',
      release: '2025',
      isNationKnown: true,
      domain: 'overall',
      hasMap: false,
      allDomains: false,
      place: { by: 'ward', ward: 'E05011351' },
      authority: undefined,
      compareAuthority: true,
      compareNation: false,
      compareWards: [],
    });
  });

  it('uses the default for an unknown value and warns with the allowed ones', () => {
    const { query, warnings } = read({ ward: 'E05011351', domain: 'crimes', release: '2020' });
    assert.equal(query?.domain, 'overall');
    assert.equal(query?.release, '2025');
    assert.equal(warnings.length, 2);
    assert.match(
      warnings.join(' '),
      /overall, income, employment, education, health, crime, barriers, environment/,
    );
    assert.match(warnings.join(' '), /2025, 2019/);
  });

  it('needs the ranks of all domains only when they are shown', () => {
    assert.equal(read({ ward: 'x' }).query?.allDomains, false);
    assert.equal(read({ ward: 'x', domain: 'crime' }).query?.allDomains, true);
    assert.equal(read({ ward: 'x', view: 'domains' }).query?.allDomains, true);
    assert.equal(read({ ward: 'x', view: 'domains', source: 'live' }).query?.allDomains, false);
  });

  it('accepts values in any case', () => {
    assert.equal(read({ ward: 'x', domain: 'CRIME' }).query?.domain, 'crime');
    assert.equal(read({ ward: 'x', authority: 'e08000003' }).query?.authority, 'E08000003');
  });

  it('uses the ward when a postcode is set as well, and warns', () => {
    const { query, warnings } = read({ ward: 'E05011351', postcode: 'M12 6JH' });
    assert.deepEqual(query?.place, { by: 'ward', ward: 'E05011351', beside: 'M12 6JH' });
    assert.match(warnings[0]!, /Remove one/);
  });

  it('never repeats a postcode in a warning', () => {
    const { warnings } = read({ ward: 'E05011351', postcode: 'M12 6JH', compare: 'nonsense' });
    assert.ok(!warnings.join(' ').includes('M12'));
  });

  it('lets a picker start from a council alone', () => {
    assert.deepEqual(read({ authority: 'E08000003', picker: true }).query?.place, { by: 'choice' });
  });

  it('reads `compare` in any order, with commas or spaces, each ward once', () => {
    const { query, warnings } = read({ ward: 'x', compare: 'E05011368, england e05011368' });
    assert.deepEqual(warnings, []);
    assert.equal(query?.compareNation, true);
    assert.equal(query?.compareAuthority, false);
    assert.deepEqual(query?.compareWards, ['E05011368']);
  });

  it('compares with the council when only wards are named, and not for none', () => {
    assert.equal(read({ ward: 'x', compare: 'E05011368' }).query?.compareAuthority, true);
    assert.equal(read({ ward: 'x', compare: 'none' }).query?.compareAuthority, false);
  });

  it('compares three wards at most, and warns', () => {
    const { query, warnings } = read({ ward: 'x', compare: 'E05000001 E05000002 E05000003 E05000004' });
    assert.equal(query?.compareWards.length, 3);
    assert.match(warnings[0]!, /at most 3/);
  });

  it('has no address of a dataset for the live source', () => {
    assert.equal(read({ ward: 'x', source: 'live' }).query?.base, '');
  });

  it('accepts any text in any attribute', () => {
    fc.assert(
      fc.property(fc.record({ ward: fc.string(), compare: fc.string(), domain: fc.string() }), (hostile) => {
        const { query } = read(hostile);
        assert.ok(query === undefined || query.compareWards.length <= 3);
      }),
    );
  });

  it('has the same key however `compare` is spelt', () => {
    const key = (compare: string) => JSON.stringify(read({ ward: 'x', compare }).query);
    assert.equal(key('authority  england'), key('england,authority'));
  });
});

describe('settings read from the attributes', () => {
  const settings = (attributes: Partial<WardAttributes>) => {
    const warnings: string[] = [];
    const result = readSettings({ ...NO_ATTRIBUTES, ...attributes }, (message) => warnings.push(message));
    return { settings: result, warnings };
  };

  it('offer one domain and one view for the live source, whatever is written', () => {
    const { domains, view } = settings({ source: ' LIVE ', view: 'domains' }).settings;
    assert.deepEqual(domains, ['overall']);
    assert.equal(view, 'overall');
    assert.equal(settings({ view: 'Domains' }).settings.view, 'domains');
    assert.deepEqual(settings({}).settings.domains, DOMAINS);
  });

  it('warn of each unknown value with the allowed ones', () => {
    const { warnings } = settings({ source: 'x', view: 'y', release: 'z', domain: 'w' });
    assert.equal(warnings.length, 4);
    for (const allowed of ['dataset, live', 'overall, domains', '2025, 2019'])
      assert.ok(
        warnings.some((warning) => warning.includes(allowed)),
        allowed,
      );
  });
});

describe('a list of allowed values', () => {
  it('uses the first one without a warning where there is no value', () => {
    const warnings: string[] = [];
    assert.equal(
      oneOf('view', '', ['a', 'b'] as const, (message) => warnings.push(message)),
      'a',
    );
    assert.deepEqual(warnings, []);
  });
});
