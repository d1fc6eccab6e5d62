import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  areAddresses,
  INITIAL,
  optionsOf,
  readState,
  WIDGETS,
  writeState,
  type State,
} from '@odm-widgets/builder';
import { OWN_NAMES, PREVIEWS, TARGETS } from '../../packages/builder/src/configuration/state.js';
import { toPlaceSegment } from '@odm-widgets/data/model';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const HOSTILE = [...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES, ...INJECTIONS];

const places = fc.constantFrom(
  { kind: 'ward', name: 'E05011351' } as const,
  { kind: 'authority', name: 'W06000015' } as const,
  { kind: 'region', name: 'north-west' } as const,
  { kind: 'combined-authority', name: 'greater-manchester' } as const,
  { kind: 'nation', name: 'scotland' } as const,
);

/** States that the builder can be in. */
const states: fc.Arbitrary<State> = fc.constantFrom(...WIDGETS).chain((widget) =>
  fc.record({
    tag: fc.constant(widget.tag),
    place: fc.option(
      places.map((place) => ({ ...place, title: place.name })),
      { nil: undefined },
    ),
    options: fc
      .tuple(
        ...optionsOf(widget).map(({ name, type }) => {
          const value =
            type === 'boolean'
              ? fc.constant('')
              : type === 'number'
                ? fc.nat(999_999).map(String)
                : type === 'text'
                  ? fc.constantFrom('https://example.org/a?b=c&d=e', '/file.json', 'north west', 'a,b;c')
                  : fc.constantFrom(...type);
          return fc.option(
            value.map((text) => [name, text] as const),
            { nil: undefined },
          );
        }),
      )
      .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined))),
    needsHashes: fc.boolean(),
    pagesAt: fc.constantFrom(undefined, 'https://www.example.gov.uk/', 'http://example.org:8080/a/b~c/'),
    target: fc.constantFrom(...TARGETS),
    preview: fc.constantFrom(...PREVIEWS),
    language: fc.constantFrom('en' as const, 'cy' as const),
  }),
);

describe('the state in the address of the builder', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        // An address or path is the only text that options of addresses take.
        const options = Object.fromEntries(
          Object.entries(state.options).filter(([name, value]) => isTaken(state.tag, name, value)),
        );
        const written = writeState({ ...state, options });
        assert.deepEqual(readState(`#${written}`), { ...state, options });
      }),
    );
  });

  it('is empty at first, and short for a ward', () => {
    assert.equal(writeState(INITIAL), '');
    assert.equal(
      writeState({ ...INITIAL, place: { kind: 'ward', name: 'E05011351', title: 'Ardwick' } }),
      'place=E05011351',
    );
  });

  it('names nothing of its own as an attribute is named', () => {
    for (const { tag, attributes } of notEmpty(WIDGETS))
      for (const { name } of attributes)
        if (name !== 'place') assert.ok(!(OWN_NAMES as readonly string[]).includes(name), `${tag} ${name}`);
  });

  it('is read from any text, and holds nothing but what widgets know', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
        expectKnown(readState(text));
        expectKnown(readState(`#${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`));
      }),
    );
  });

  for (const text of notEmpty(HOSTILE))
    it(`stays what widgets know with every value ${JSON.stringify(text).slice(0, 60)}`, () => {
      for (const widget of notEmpty(WIDGETS)) {
        const values = [...OWN_NAMES, ...widget.attributes.map(({ name }) => name), '__proto__', 'onclick']
          .filter((name) => name !== 'widget')
          .map((name) => [name, text.replace(/\p{Cs}/gu, '')]);
        const state = readState(new URLSearchParams([['widget', widget.tag.slice(4)], ...values]).toString());
        expectKnown(state);
        assert.equal(Object.hasOwn(state.options, '__proto__'), false);
        assert.equal(Object.hasOwn(state.options, 'onclick'), false);
      }
    });

  it('is as at first where the address is too long, so that nothing takes long to read', () => {
    assert.deepEqual(readState(`#place=E05011351&${'a=b&'.repeat(10_000)}`), INITIAL);
  });

  it('takes the address of a folder for one’s own pages, and nothing that a shell or markup reads', () => {
    const at = (text: string) => readState(new URLSearchParams([['pages', text]]).toString()).pagesAt;
    for (const [text, expected] of notEmpty([
      ['https://www.example.gov.uk', 'https://www.example.gov.uk/'],
      [' https://www.Example.gov.uk/figures ', 'https://www.example.gov.uk/figures/'],
      ['https://www.example.gov.uk:8443/a/../b/', 'https://www.example.gov.uk:8443/b/'],
      ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ] as const))
      assert.equal(at(text), expected);
    for (const text of notEmpty([
      ...HOSTILE.filter((one) => !/^\s*https?:/iu.test(one)),
      'www.example.gov.uk',
      'ftp://example.org/',
      'https://a:b@example.org/',
      'https://example.org/?a=b',
      'https://example.org/#a',
      'https://example.org/$(reboot)/',
      'https://example.org/;reboot',
      'https://example.org/&reboot',
      'https://example.org/`reboot`',
      'https://example.org/"onclick="',
      'https://example.org/%24%28reboot%29/',
    ]))
      assert.equal(at(text.replace(/\p{Cs}/gu, '')), undefined, text);
  });

  it('refuses addresses that are none of the web', () => {
    for (const address of notEmpty([
      'https://example.org',
      '/a.json',
      'a.json',
      'webcal://example.org/a.ics',
      '#id',
    ]))
      assert.ok(areAddresses(address), address);
    for (const address of notEmpty([
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://',
      '\\\\x',
    ]))
      assert.ok(!areAddresses(address), address);
  });
});

function isTaken(tag: string, name: string, value: string): boolean {
  const state = readState(
    new URLSearchParams([
      ['widget', tag.slice(4)],
      [name, value],
    ]).toString(),
  );
  return state.options[name] === value;
}

function expectKnown({ tag, place, options, target, preview, language }: State): void {
  const widget = WIDGETS.find((one) => one.tag === tag);
  assert.ok(widget, tag);
  if (place) assert.match(toPlaceSegment(place), /^[A-Za-z0-9-]+$/u);
  assert.ok(TARGETS.includes(target) && PREVIEWS.includes(preview) && /^(?:en|cy)$/u.test(language));
  for (const [name, value] of Object.entries(options)) {
    const attribute = optionsOf(widget).find((one) => one.name === name);
    assert.ok(attribute, name);
    assert.doesNotMatch(value, /[\p{Cc}\p{Cs}]/u);
    if (Array.isArray(attribute.type)) assert.ok(attribute.type.includes(value), value);
    if (attribute.type === 'number') assert.match(value, /^\d+$/u);
    if (
      /^(?:src|action|href|privacy-href|register|practice|observations|tiles|grants|subscribe)$/u.test(name)
    )
      assert.ok(areAddresses(value), `${name}: ${value}`);
  }
}
