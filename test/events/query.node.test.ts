import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFilters, resolveNow, webcalUrl, toQuery } from '../../packages/events/src/events.query.js';

const none = { src: '', type: 'auto', zone: '', past: false };
const page = {
  base: 'https://site.example/whats-on/',
  scriptText: (id: string): string | undefined => (id === 'data' ? '{}' : undefined),
  day: '2026-03-02',
};

function ask(attributes: Partial<typeof none>, around: Partial<typeof page> = {}) {
  const said: string[] = [];
  return {
    query: toQuery({ ...none, ...attributes }, { ...page, ...around }, (message) => said.push(message)),
    said,
  };
}

describe('src', () => {
  it('asks for nothing when it is empty and the tag holds no script, and says what to add', () => {
    const { query, said } = ask({});
    assert.equal(query, undefined);
    assert.match(said.join('\n'), /Add src="https:\/\/…", or a JSON-LD script inside/u);
  });

  it('may have commas between addresses, which are none of theirs', () => {
    const { sources } = ask({ src: 'a.ics, b.ics,\nhttps://c.example/?x=1,2' }).query!;
    assert.deepEqual(
      sources.map(({ url }) => url!.split('/').at(-1)),
      ['a.ics', 'b.ics', '?x=1,2'],
    );
  });

  it('is a script inside the tag when it is empty', () => {
    assert.deepEqual(ask({}, { scriptText: (id) => (id === '' ? '[1]' : undefined) }).query!.sources, [
      { text: '[1]' },
    ]);
  });

  it('is several addresses, relative ones read against the page, and the names of scripts', () => {
    assert.deepEqual(ask({ src: ' events.json\n https://a.example/b.ics #data ' }).query!.sources, [
      { url: 'https://site.example/whats-on/events.json' },
      { url: 'https://a.example/b.ics' },
      { text: '{}' },
    ]);
  });

  it('takes what calendars call the address to subscribe to', () => {
    assert.equal(ask({ src: 'webcal://a.example/b.ics' }).query!.sources[0]!.url, 'https://a.example/b.ics');
  });

  for (const src of [
    'javascript:alert(1)',
    'data:text/calendar,x',
    'file:///etc/passwd',
    'https://',
    'https://a:b@c.example/',
  ])
    it(`refuses ${src}, and says what to write`, () => {
      assert.throws(() => ask({ src }), {
        name: 'ConfigError',
        message: /Write one that begins with https/u,
      });
    });

  it('refuses a script that is not there, and says what to write', () => {
    assert.throws(() => ask({ src: '#events' }), {
      name: 'ConfigError',
      message: /application\/ld\+json" id="events"/u,
    });
  });
});

describe('type', () => {
  it('is one for all, or one for each', () => {
    const kinds = (type: string) => ask({ src: 'a b', type }).query!.sources.map(({ kind }) => kind);
    assert.deepEqual(kinds('auto'), [undefined, undefined]);
    assert.deepEqual(kinds('ical'), ['ical', 'ical']);
    assert.deepEqual(kinds('ical auto'), ['ical', undefined]);
    assert.deepEqual(kinds('auto tec'), [undefined, 'tec']);
  });

  it('that is not known is recognised by content, and the author told', () => {
    const { query, said } = ask({ src: 'a', type: 'ics' });
    assert.equal(query!.sources[0]!.kind, undefined);
    assert.match(said[0]!, /Use one of: auto, ical, tec/u);
  });
});

describe('now', () => {
  const said: string[] = [];
  const now = (text: string) =>
    resolveNow(
      text,
      () => 5,
      (message) => said.push(message),
    );
  it('is the clock’s, or what the author pinned it to', () => {
    assert.equal(now(''), 5);
    assert.equal(now('2026-03-01'), Date.UTC(2026, 2, 1));
    assert.equal(now('soon'), 5);
    assert.equal(said.length, 1);
  });
});

describe('filters', () => {
  it('are each once, all of them, or a known one instead of a wrong one', () => {
    const said: string[] = [];
    const filters = (text: string) => parseFilters(text, (message) => said.push(message));
    assert.deepEqual(filters(''), []);
    assert.deepEqual(filters('tag  tag free'), ['tag', 'free']);
    assert.equal(filters('all').length, 5);
    filters('tags');
    assert.match(said[0]!, /Use one of: search, tag/u);
  });
});

describe('the address to subscribe to', () => {
  it('is webcal, and only for addresses of the web', () => {
    assert.equal(webcalUrl('https://a.example/b.ics'), 'webcal://a.example/b.ics');
    assert.equal(webcalUrl('webcal://a.example/b.ics'), 'webcal://a.example/b.ics');
    for (const bad of [undefined, '', 'b.ics', 'javascript:alert(1)'])
      assert.equal(webcalUrl(bad), undefined);
  });
});
