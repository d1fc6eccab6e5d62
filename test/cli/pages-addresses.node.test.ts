import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePath, pathOf, type PageAddress } from '../../packages/cli/src/pages/page-address.js';
import { HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const PAGES = {
  'odm-ward-deprivation': { ward: ['overall', 'domains', 'map'] },
  'odm-political-control': { authority: [], region: [], 'combined-authority': [], nation: [] },
};
const pagesOf = (tag: string) => (Object.hasOwn(PAGES, tag) ? PAGES[tag as keyof typeof PAGES] : undefined);
const parse = (path: string) => parsePath(path, pagesOf);
const WARD: PageAddress = {
  tag: 'odm-ward-deprivation',
  place: { kind: 'ward', name: 'E05011351' },
  views: PAGES['odm-ward-deprivation'].ward,
  view: 'overall',
  locale: 'en',
  form: 'page',
};

describe('addresses of pages', () => {
  for (const [path, part] of Object.entries({
    'w/ward-deprivation/E05011351/': {},
    'w/ward-deprivation/E05011351/cy/': { locale: 'cy' },
    'w/ward-deprivation/E05011351/map/': { view: 'map' },
    'w/ward-deprivation/E05011351/map/cy/embed/': { view: 'map', locale: 'cy', form: 'frame' },
    'w/ward-deprivation/E05011351/domains/oembed.json': { view: 'domains', form: 'oembed' },
  } satisfies Record<string, Partial<PageAddress>>))
    it(`reads and writes ${path}`, () => {
      assert.deepEqual(parse(path), { ...WARD, ...part });
      assert.equal(pathOf({ ...WARD, ...part }), path);
    });

  for (const [segment, place] of [
    ['E08000003', { kind: 'authority', name: 'E08000003' }],
    ['W06000015', { kind: 'authority', name: 'W06000015' }],
    ['northern-ireland', { kind: 'nation', name: 'northern-ireland' }],
    ['region-north-east', { kind: 'region', name: 'north-east' }],
    ['combined-authority-north-east', { kind: 'combined-authority', name: 'north-east' }],
  ] as const)
    it(`tells from ${segment} which kind of place it is`, () => {
      const address = parse(`/w/political-control/${segment}/`);
      assert.deepEqual(address?.place, place);
      assert.equal(pathOf(address), `w/political-control/${segment}/`);
    });

  for (const path of [
    '/w/ward-deprivation/e05011351',
    '/w/Ward-Deprivation/E05011351/',
    '/w/ward-deprivation/E05011351/overall/',
    '/w/ward-deprivation/E05011351/index.html',
  ])
    it(`knows the page that ${path} means`, () => {
      assert.equal(pathOf(parse(path)!), 'w/ward-deprivation/E05011351/');
    });

  for (const path of [
    '/w/',
    '/w/ward-deprivation/',
    '/w/ward-deprivation/E08000003/',
    '/w/ward-deprivation/E050113510/',
    '/w/ward-deprivation/E05011351/grid/',
    '/w/ward-deprivation/E05011351/cy/map/',
    '/w/ward-deprivation/E05011351/embed/cy/',
    '/w/ward-deprivation/E05011351/cy/cy/',
    '/w/ward-deprivation/E05011351//',
    '/w/ward-deprivation/E05011351/embed/oembed.json/',
    '/w/constructor/E05011351/',
    '/w/newsletter/E05011351/',
    '/x/ward-deprivation/E05011351/',
  ])
    it(`knows no page at ${path}`, () => {
      assert.equal(parse(path), undefined);
    });

  it('repeats nothing of a hostile segment, wherever it stands', () => {
    for (const text of notEmpty([...HOSTILE_TEXTS, ...INJECTIONS]))
      for (const path of [
        `/w/${text}/E05011351/`,
        `/w/ward-deprivation/${text}/`,
        `/w/political-control/region-${text}/`,
        `/w/ward-deprivation/E05011351/${text}/`,
        `/w/ward-deprivation/E05011351/cy/${text}`,
      ])
        assert.ok(!parse(path) || /^[a-z-]+$/u.test(text), path);
  });

  it('writes only letters, digits, hyphens, dots and slashes, and reads what it wrote', () => {
    const word = fc.constantFrom(
      'w',
      'W',
      'ward-deprivation',
      'political-control',
      'E05011351',
      'e08000003',
      'region-a-b',
      'england',
      'map',
      'cy',
      'embed',
      'oembed.json',
      '',
      '..',
    );
    let count = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string()), { maxLength: 7 }),
        (words) => {
          const address = parse(['w', ...words].join('/'));
          if (!address) return;
          count += 1;
          assert.match(pathOf(address), /^w\/[A-Za-z\d-]+\/[A-Za-z\d-]+\/[a-z\d./-]*$/u);
          assert.deepEqual(parse(pathOf(address)), address);
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(count > 0);
  });
});
