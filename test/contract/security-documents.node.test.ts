import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the threat model', () => {
  const text = read('stories/guide/threat-model.mdx');

  it('names a test that exists for each attempt', () => {
    const [, attempts = ''] = text.split('## What somebody could try');
    const rows = attempts
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:attempt|---)/u.test(line));
    for (const row of notEmpty(rows)) {
      const tests = [...row.matchAll(/`(test\/[^`]+)`/gu)].map(([, path]) => path!);
      for (const path of notEmpty(tests)) assert.ok(existsSync(join(root, path)), path);
    }
  });

  it('says what each party is trusted with', () => {
    for (const who of [
      'host page',
      'a widget',
      'publisher',
      'CDN',
      'organiser',
      'newsletter',
      'supporter',
      'visitor',
    ])
      assert.match(text, new RegExp(`^\\| [^|]*${who}`, 'mu'), who);
  });
});

describe('SECURITY.md', () => {
  const text = read('SECURITY.md');

  it('links to documents that exist', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, path]) => path!);
    for (const path of notEmpty(links)) assert.ok(existsSync(join(root, path)), path);
  });

  it('promises the policy that the strict examples are served with', async () => {
    const { policyFor } = await import('../../scripts/serve/policies.js');
    const policy = policyFor('/examples/strict-policy.html')!;
    assert.ok(text.includes(`\`${policy}\``), policy);
    assert.match(
      policyFor('/examples/strict-policy-events.html')!,
      /require-trusted-types-for 'script'; trusted-types lit-html$/u,
    );
  });
});
