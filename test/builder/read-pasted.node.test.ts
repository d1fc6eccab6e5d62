import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributesOf, optionsOf, readPasted, readState, WIDGETS } from '@odm-widgets/builder';
import { INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const ARDWICK = { kind: 'ward', name: 'E05011351', title: 'E05011351' };
const examples = join(import.meta.dirname, '../../examples');

describe('a pasted text', () => {
  it('is read as the tag of a page, wherever that stands in it', () => {
    const read = readPasted(`<p>Text</p>
      <odm-ward-deprivation
        ward="E05011351" authority='E08000003'
        view=map picker heading="Ardwick &amp; around &#8211; &quot;our&quot; ward">
        <a href="https://example.org">Link</a></odm-ward-deprivation>`);
    assert.deepEqual(read, {
      tag: 'odm-ward-deprivation',
      place: { ...ARDWICK, council: 'E08000003' },
      options: { picker: '', view: 'map', heading: 'Ardwick & around – "our" ward' },
      ignored: [],
    });
  });

  for (const [what, text, expected] of notEmpty([
    ['a shortcode', '[odm-ward-deprivation ward="E05011351" view="map" picker]', { picker: '', view: 'map' }],
    [
      'a block of WordPress',
      '<!-- wp:odm-widgets/ward-deprivation {"ward":"E05011351","view":"map","picker":true,"heading-level":3} /-->',
      { picker: '', view: 'map', 'heading-level': '3' },
    ],
    [
      'the address of a page',
      'https://example.org/figures/w/ward-deprivation/E05011351/map/',
      { view: 'map' },
    ],
    [
      'a Welsh page in a frame',
      '<iframe src="/w/ward-deprivation/e05011351/domains/cy/embed/"></iframe>',
      { view: 'domains', lang: 'cy' },
    ],
    [
      'an address of the builder',
      'https://example.org/builder/#place=E05011351&amp;view=map&amp;for=wordpress',
      { view: 'map' },
    ],
  ] as const))
    it(`is read as ${what}`, () => {
      const read = readPasted(text);
      assert.equal(read?.tag, 'odm-ward-deprivation');
      assert.equal(read.place?.name, 'E05011351');
      assert.deepEqual(read.options, expected);
    });

  it('keeps what names a place in another way than by a code', () => {
    const read = readPasted('<odm-ward-deprivation ward="Ardwick, Manchester"></odm-ward-deprivation>');
    assert.equal(read?.place, undefined);
    assert.deepEqual(read?.options, { ward: 'Ardwick, Manchester' });
  });

  it('names a region as its tag does', () => {
    const read = readPasted('<odm-political-control region="North West"></odm-political-control>');
    assert.deepEqual(read?.place, { kind: 'region', name: 'north-west', title: 'north-west' });
    assert.deepEqual(
      attributesOf({ tag: read.tag, place: read.place, options: read.options, needsHashes: false }),
      [['region', 'North West']],
    );
  });

  it('says which attributes are left out', () => {
    const read = readPasted('<odm-events src="javascript:alert(1)" layout="tiles" onclick="x" limit="3">');
    assert.deepEqual(read?.options, { limit: '3' });
    assert.deepEqual(read.ignored, ['src', 'layout', 'onclick']);
  });

  it('is nothing where there is no widget of ours', () => {
    for (const text of notEmpty([
      '',
      '<odm-unknown ward="E05011351">',
      '<p>odm-events</p>',
      'https://example.org/w/ward-deprivation/nowhere/',
      '<!-- wp:odm-widgets/ward-deprivation {"ward": -->',
      '<!-- wp:odm-widgets/ward-deprivation {"ward":"E05011351"}',
    ]))
      assert.equal(readPasted(text), undefined, text);
  });

  it('is nothing but known attributes, whatever is pasted', () => {
    const parts = fc.constantFrom(
      ...INJECTIONS,
      '<odm-events ',
      '<odm-ward-deprivation',
      '[odm-lexicon',
      '<!-- wp:odm-widgets/events {',
      'src="',
      "heading='",
      '=',
      '>',
      ']',
      '/w/ward-deprivation/E05011351/',
      '} /-->',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (texts) => {
        const read = readPasted(texts.join(''));
        if (!read) return;
        const widget = WIDGETS.find(({ tag }) => tag === read.tag);
        assert.ok(widget);
        const known = optionsOf(widget).map(({ name }) => name);
        for (const name of Object.keys(read.options)) assert.ok(known.includes(name), name);
      }),
    );
  });

  it('is read in time, however it is written', () => {
    for (const text of notEmpty([
      '<odm-a'.repeat(30_000),
      `<odm-events ${' '.repeat(190_000)}`,
      `<odm-events ${'a '.repeat(90_000)}`,
      `<odm-events ${'a="'.repeat(60_000)}`,
      `<odm-${'a-'.repeat(90_000)}`,
      '/w/a-a'.repeat(30_000),
      `/w/events/${'/'.repeat(190_000)}`,
      `<!-- wp:odm-widgets/events {${' '.repeat(190_000)}-->`,
      '&#1;'.repeat(50_000),
    ])) {
      const started = performance.now();
      readPasted(text);
      assert.ok(performance.now() - started < 1000, text.slice(0, 30));
    }
  });

  it('is read from every tag of the examples as it stands there', () => {
    const page = readFileSync(join(examples, 'plain.html'), 'utf8');
    const read = readPasted(page);
    assert.equal(read?.tag, 'odm-ward-deprivation');
    assert.equal(read.place?.name, 'E05011351');
    assert.deepEqual(readState('#place=E05011351').options, read.options);
  });
});
