import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parsePractice } from '@odm-widgets/data/declaration';
import { PRACTICE_URL, practiceFile, schemaValidator } from '../support/declaration.js';

describe('parsePractice', () => {
  it('resolves links against the address of the file', () => {
    const read = parsePractice(practiceFile(), PRACTICE_URL);
    assert.deepEqual(read.principles.get(5), {
      practice: 'We ask for little.',
      evidence: [{ title: 'Notice', url: 'https://site.example/privacy' }],
      resources: [{ title: 'Guide', url: 'https://guide.example/x' }],
    });
    assert.equal(read.organisation.name, 'A Trust');
  });

  it('requires only a name and the numbers of principles', () => {
    const read = parsePractice({ organisation: { name: 'x' }, principles: [{ number: 1 }] }, PRACTICE_URL);
    assert.deepEqual(read.principles.get(1), { practice: '', evidence: [], resources: [] });
  });

  const withPrinciple = (own: object) => practiceFile({ principles: [{ number: 1, ...own }] });
  const wrong: [what: string, file: unknown, field: RegExp][] = [
    ['no object', [], /^The file/u],
    ['no organisation', practiceFile({ organisation: undefined }), /^organisation/u],
    ['a principle 24', withPrinciple({ number: 24 }), /^principles\[0\]\.number should be from 1 to 23/u],
    ['a principle 0', withPrinciple({ number: 0 }), /number/u],
    [
      'a link to a script',
      withPrinciple({ evidence: [{ title: 'x', url: 'javascript:alert(1)' }] }),
      /evidence\[0\]\.url/u,
    ],
    [
      'a link to data',
      withPrinciple({ resources: [{ title: 'x', url: 'data:text/html,x' }] }),
      /resources\[0\]\.url/u,
    ],
    ['a link without a title', withPrinciple({ evidence: [{ url: '/x' }] }), /evidence\[0\]\.title/u],
    [
      'an organisation at a script',
      practiceFile({ organisation: { name: 'x', url: 'javascript:0' } }),
      /organisation\.url/u,
    ],
    ['words that are none', withPrinciple({ practice: 5 }), /practice/u],
  ];
  for (const [what, file, field] of wrong)
    it(`rejects a file with ${what}, naming the field`, () =>
      assert.throws(() => parsePractice(file, PRACTICE_URL), { name: 'DataShapeError', message: field }));

  it('accepts what the JSON Schema accepts', () => {
    const isValid = schemaValidator('practice');
    assert.equal(isValid(practiceFile()), true);
    const example = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../examples/declaration-practice.json'), 'utf8'),
    ) as unknown;
    assert.equal(isValid(example), true);
    assert.equal(parsePractice(example, PRACTICE_URL).principles.size, 3);
    assert.equal(isValid(withPrinciple({ number: 24 })), false);
  });
});
