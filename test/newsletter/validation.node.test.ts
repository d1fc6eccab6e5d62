import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../packages/newsletter/src/lazy/submission/strings/en.js';
import {
  validateFields,
  type ValidatedField,
} from '../../packages/newsletter/src/lazy/submission/validation.js';
import type { NewsletterConfig } from '../../packages/newsletter/src/newsletter.query.js';

const CONFIG: Pick<NewsletterConfig, 'fields' | 'consentField'> = {
  fields: [{ key: 'email', name: 'email_address' }],
  consentField: ['ok', '1'],
};

describe('validateFields', () => {
  const toField = (value: string, more: Partial<ValidatedField> = {}): ValidatedField => ({
    name: 'email_address',
    type: 'email',
    value,
    willValidate: true,
    validationMessage: '',
    focus: () => undefined,
    ...more,
  });
  const errorsOf = (...entries: ValidatedField[]) =>
    validateFields(entries, CONFIG).map(({ field, message }) => [field.name, message(en)]);

  it('accepts addresses with plus signs, apostrophes and international letters', () => {
    for (const value of [
      'a@b.cd',
      ' a@b.cd ',
      "o'neil+news@post.example.ac.uk",
      'siân@môn.cymru',
      'a@xn--mn-fka.cymru',
    ])
      assert.deepEqual(errorsOf(toField(value)), [], value);
  });

  it('rejects addresses that are empty, malformed or too long', () => {
    for (const value of [
      'a',
      'a@',
      '@b.cd',
      'a@b',
      'a@b.',
      'a@.cd',
      'a@b..cd',
      'a@@b.cd',
      'a b@c.de',
      `${'a'.repeat(250)}@b.cd`,
      '<script>@b',
    ])
      assert.deepEqual(errorsOf(toField(value)), [['email_address', en.emailInvalid]], value);
    for (const value of ['', '  '])
      assert.deepEqual(errorsOf(toField(value)), [['email_address', en.emailMissing]]);
  });

  it('takes no longer for a very long address', () => {
    assert.equal(errorsOf(toField(`${'a.'.repeat(200_000)}@${'b.'.repeat(200_000)}`)).length, 1);
  });

  it('requires the consent checkbox', () => {
    assert.deepEqual(errorsOf(toField('1', { name: 'ok', checked: false })), [['ok', en.consentMissing]]);
    assert.deepEqual(errorsOf(toField('1', { name: 'ok', checked: true })), []);
  });

  it('reports a choice that is missing among radio buttons once, at the first of them', () => {
    const choice = { name: 'topic', type: 'radio', validationMessage: 'Choose one.' };
    const radios = [toField('a', choice), toField('b', choice), toField('c', { ...choice, name: 'other' })];
    assert.deepEqual(errorsOf(...radios), [
      ['topic', 'Choose one.'],
      ['other', 'Choose one.'],
    ]);
    assert.equal(validateFields(radios, CONFIG)[0]!.field, radios[0]);
  });

  it('keeps the browser’s message for fields of the author’s own', () => {
    const wrong = { name: 'postcode', validationMessage: 'Match the format.' };
    assert.deepEqual(errorsOf(toField('x', wrong)), [['postcode', 'Match the format.']]);
    assert.deepEqual(errorsOf(toField('x', { ...wrong, willValidate: false })), []);
  });
});
