import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { en, outputFor, TARGETS, type Evidence, type Release } from '@odm-widgets/builder';
import { notEmpty } from '../support/not-empty.js';
import { expectLines } from '../support/generated-lines.js';

const ROOT = join(import.meta.dirname, '../..');
const RELEASE: Release = {
  version: '1.2.3',
  scripts: 'https://cdn.jsdelivr.net/npm/@odm-widgets/embed@1.2.3/dist/embed/',
  site: 'https://figures.example.org/',
  isLocal: false,
  integrity: {},
  importMapHash: '',
  pages: {},
  published: undefined,
};
const evidence = new Map(
  TARGETS.map((target) => [
    target,
    outputFor(target, { tag: 'odm-events', place: undefined, options: {}, needsHashes: false }, RELEASE, {
      words: en,
    }).evidence,
  ]),
);

describe('what the builder says of its outputs', () => {
  for (const [target, found] of notEmpty([...evidence])) {
    if (found.kind === 'documentation') continue;
    it(`names a test that tries what it gives for ${target}`, () => {
      const file = join(ROOT, found.by);
      assert.ok(existsSync(file), found.by);
      assert.match(
        readFileSync(file, 'utf8'),
        new RegExp(`for=${target}\\b|'${target}'|\\b${target}\\b`, 'u'),
      );
    });
  }

  it('is in the guide', () => {
    expectLines(join(ROOT, 'stories/guide/content-systems.mdx'), 'outputs', [
      '| the builder’s output | tried |',
      '| --- | --- |',
      ...notEmpty([...evidence]).map(([target, found]) => `| ${en.names[target]} | ${inWords(found)} |`),
    ]);
  });
});

function inWords(found: Evidence): string {
  if (found.kind === 'documentation')
    return `not tried, from documentation, ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(found.date))}`;
  const by = `with every change, \`${found.by}\``;
  return found.kind === 'tested' ? by : `${by}, in its editor and a filter, not in the whole of it`;
}
