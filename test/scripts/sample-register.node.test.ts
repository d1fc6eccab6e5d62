import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkRegister, parseJws, supportStatusOf, TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { CheckedRegister } from '@odm-widgets/data/model';
import { signSampleFor } from '../../scripts/sample-register.js';

const now = Date.UTC(2026, 11, 1);

describe('the sample register for a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'odm-sample-'));
  const out = join(folder, 'register.json');
  after(() => rmSync(folder, { recursive: true }));

  let checked: CheckedRegister;
  before(async () => {
    await signSampleFor('https://first.example/', out);
    await signSampleFor('https://pages.example/odm-widgets/', out);
    const jws = parseJws(JSON.parse(readFileSync(out, 'utf8')));
    checked = await checkRegister(jws, 'https://pages.example/', { keys: TRUSTED_KEYS, minSequence: 0, now });
  });

  const statusOn = (origin: string, id = 'example-charity') =>
    supportStatusOf(checked.register, id, { origin, now }).kind;

  it('is checked as every register is, and remains a sample', () => assert.ok(checked.register.sample));

  it('names that site beside those it named', () => {
    for (const origin of ['https://pages.example', 'http://localhost:6006', 'https://www.example.org'])
      assert.equal(statusOn(origin), 'verified', origin);
  });

  it('names no other', () => {
    for (const origin of [
      'http://pages.example',
      'https://pages.example:8443',
      'https://a.pages.example',
      'https://first.example',
      'null',
    ])
      assert.equal(statusOn(origin), 'other-site', origin);
  });

  it('names it only for supporters that the sample shows on the reader’s own machine', () => {
    assert.equal(statusOn('https://pages.example', 'example-elsewhere'), 'other-site');
    assert.equal(statusOn('https://pages.example', 'anyford-council'), 'other-site');
    assert.equal(statusOn('https://pages.example', 'example-expired'), 'expired');
    assert.equal(statusOn('https://pages.example', 'example-withdrawn'), 'withdrawn');
  });

  it('is not signed for a site where no browser checks a badge', async () => {
    const other = join(folder, 'other.json');
    await assert.rejects(signSampleFor('http://pages.example/', other), /not https/u);
    await assert.rejects(signSampleFor('http://127.0.0.2:8000/', other), /own machine/u);
    await assert.rejects(signSampleFor('pages.example', other), TypeError);
  });
});
