import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFilters } from '../../packages/events/src/lazy/filters/filter-events.js';
import { resolveNow, webcalUrl, toQuery } from '../../packages/events/src/events.query.js';

const none = { src: '', type: 'auto', zone: '', past: false };
const page = {
  base: 'https://site.example/whats-on/',
  scriptText: (id: string): string | undefined => (id === 'data' ? '{}' : undefined),
  day: '2026-03-02',
  language: '',
};

function ask(attributes: Partial<typeof none>, around: Partial<typeof page> = {}) {
  const warnings: string[] = [];
  return {
    query: toQuery({ ...none, ...attributes }, { ...page, ...around }, (message) => warnings.push(message)),
    warnings,
  };
}

describe('the src attribute', () => {
  it('gives no query when it is empty and the tag holds no script, and warns what to add', () => {
    const { query, warnings } = ask({});
    assert.equal(query, undefined);
    assert.match(warnings.join('\n'), /Add src="https:\/\/…", or a JSON-LD script inside/u);
  });

  it('may separate addresses with commas', () => {
    const { sources } = ask({ src: 'a.ics, b.ics,\nhttps://c.example/?x=1,2' }).query!;
    assert.deepEqual(
      sources.map(({ url }) => url!.split('/').at(-1)),
      ['a.ics', 'b.ics', '?x=1,2'],
    );
  });

  it('falls back to a script inside the tag', () => {
    assert.deepEqual(ask({}, { scriptText: (id) => (id === '' ? '[1]' : undefined) }).query!.sources, [
      { text: '[1]' },
    ]);
  });

  it('takes several addresses, resolves relative ones against the page, and takes ids of scripts', () => {
    assert.deepEqual(ask({ src: ' events.json\n https://a.example/b.ics #data ' }).query!.sources, [
      { url: 'https://site.example/whats-on/events.json' },
      { url: 'https://a.example/b.ics' },
      { text: '{}' },
    ]);
  });

  it('takes webcal addresses', () => {
    assert.equal(ask({ src: 'webcal://a.example/b.ics' }).query!.sources[0]!.url, 'https://a.example/b.ics');
  });

  for (const src of [
    'javascript:alert(1)',
    'data:text/calendar,x',
    'file:///etc/passwd',
    'https://',
    'https://a:b@c.example/',
  ])
    it(`rejects ${src} and says what to write`, () => {
      assert.throws(() => ask({ src }), {
        name: 'ConfigError',
        message: /Write one that begins with https/u,
      });
    });

  it('rejects the id of a missing script and says what to write', () => {
    assert.throws(() => ask({ src: '#events' }), {
      name: 'ConfigError',
      message: /application\/ld\+json" id="events"/u,
    });
  });
});

describe('the type attribute', () => {
  it('sets one format for all sources, or one for each', () => {
    const kinds = (type: string) => ask({ src: 'a b', type }).query!.sources.map(({ kind }) => kind);
    assert.deepEqual(kinds('auto'), [undefined, undefined]);
    assert.deepEqual(kinds('ical'), ['ical', 'ical']);
    assert.deepEqual(kinds('ical auto'), ['ical', undefined]);
    assert.deepEqual(kinds('auto tec'), [undefined, 'tec']);
  });

  it('warns about an unknown format and detects it instead', () => {
    const { query, warnings } = ask({ src: 'a', type: 'ics' });
    assert.equal(query!.sources[0]!.kind, undefined);
    assert.match(warnings[0]!, /Use one of: auto, ical, tec/u);
  });
});

describe('the now attribute', () => {
  const warnings: string[] = [];
  const now = (text: string) =>
    resolveNow(
      text,
      () => 5,
      (message) => warnings.push(message),
    );
  it('replaces the current time; an invalid date is ignored with a warning', () => {
    assert.equal(now(''), 5);
    assert.equal(now('2026-03-01'), Date.UTC(2026, 2, 1));
    assert.equal(now('soon'), 5);
    assert.equal(warnings.length, 1);
  });
});

describe('the filters attribute', () => {
  it('lists each filter once, all of them for “all”, and warns about an unknown one', () => {
    const warnings: string[] = [];
    const filters = (text: string) => parseFilters(text, (message) => warnings.push(message));
    assert.deepEqual(filters(''), []);
    assert.deepEqual(filters('tag  tag free'), ['tag', 'free']);
    assert.equal(filters('all').length, 5);
    filters('tags');
    assert.match(warnings[0]!, /Use one of: search, tag/u);
  });
});

describe('the subscription address', () => {
  it('is a webcal address, and only for web addresses', () => {
    assert.equal(webcalUrl('https://a.example/b.ics'), 'webcal://a.example/b.ics');
    assert.equal(webcalUrl('webcal://a.example/b.ics'), 'webcal://a.example/b.ics');
    for (const bad of [undefined, '', 'b.ics', 'javascript:alert(1)'])
      assert.equal(webcalUrl(bad), undefined);
  });
});
