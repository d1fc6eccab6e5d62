import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const EMBED = join(import.meta.dirname, '../../dist/embed');
const CHUNKS = readdirSync(join(EMBED, 'chunks')).filter((file) => file.endsWith('.js'));

const imports = (path: string) =>
  [...readFileSync(join(EMBED, path), 'utf8').matchAll(/(?:from|import)\s*"([^"]+)"/gu)].map(([, file]) =>
    file!.split('/').at(-1)!,
  );

describe('What reads a source of events', () => {
  const first = ['odm-events.js', ...imports('odm-events.js')];
  for (const reader of [
    'ical',
    'tec',
    'eventbrite',
    'json-ld',
    'json-feed',
    'rss',
    'snapshot',
    'html-page',
    'script-json',
    'price',
    'location',
  ])
    it(`imports only what has loaded already: ${reader}`, () => {
      const found = CHUNKS.filter((file) => new RegExp(`^events-${reader}-[\\w-]{7}\\.js$`, 'u').test(file));
      assert.equal(found.length, 1);
      const more = imports(join('chunks', found[0]!)).filter((file) => !first.includes(file));
      assert.deepEqual(more, []);
    });
});
