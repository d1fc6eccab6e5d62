import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError } from '@odm-widgets/data';
import { formHtml } from '@odm-widgets/newsletter';
import {
  validateFields,
  type ValidatedField,
} from '../../packages/newsletter/src/lazy/submission/validation.js';
import { toConfig, type NewsletterAttributes } from '../../packages/newsletter/src/newsletter.query.js';
import { headline } from '../../packages/newsletter/src/newsletter.summary.js';
import { en as refusal } from '../../packages/newsletter/src/lazy/config-errors/messages.js';
import { en as later } from '../../packages/newsletter/src/lazy/submission/strings/en.js';
import { cy } from '../../packages/newsletter/src/strings/cy.js';
import { en } from '../../packages/newsletter/src/strings/en.js';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';
import { flattenStrings, placeholdersIn } from '../support/strings.js';

const KIT = {
  action: 'https://app.kit.com/forms/1234567/subscriptions',
  consent: 'We will email you.',
  privacyHref: 'https://example.org/privacy',
};
function config(attributes: NewsletterAttributes = {}) {
  const made = toConfig({ ...KIT, ...attributes }, KIT.action, 'https://www.example.org/');
  return 'reasons' in made ? assert.fail() : made;
}
const english = { ...en, ...later };

describe('the form as HTML', () => {
  it('cannot be broken out of by anything in an attribute', () => {
    const whole = formHtml({ ...KIT, consent: 'x' });
    const tags = (html: string) => html.match(/<\/?[a-z]+/gu);
    for (const text of HOSTILE_TEXTS) {
      const html = formHtml({ ...KIT, consent: `x${text}`, consentField: '' });
      assert.deepEqual(tags(html), tags(whole), text);
      assert.doesNotMatch(html.replace(/"[^"]*"|>[^<]*</gu, ''), /\son\w+=/u);
    }
    const named = formHtml({ ...KIT, fields: 'email="><script>x()</script> first-name=\'onclick=x' });
    assert.doesNotMatch(named, /<script|<[^"<>]*'onclick/u);
  });

  it('is in Welsh when it is asked for', () => {
    const html = formHtml({ ...KIT, fields: 'email first-name' }, { lang: 'cy' });
    for (const words of ['Cyfeiriad e-bost', 'Enw cyntaf (dewisol)', 'Cofrestru', 'i dudalen Kit i orffen'])
      assert.ok(html.includes(words), words);
  });

  it('has ids of its own for a second form on the page', () => {
    const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id!);
    const first = idsIn(formHtml({ ...KIT, fields: 'email name=n' }));
    const second = idsIn(formHtml({ ...KIT, fields: 'email name=n' }, { prefix: 'footer' }));
    assert.equal(new Set([...first, ...second]).size, 4);
  });

  it('is not there where the tag draws none, and says what to write', () => {
    assert.throws(
      () => formHtml({ action: KIT.action }),
      (error: Error) =>
        error instanceof ConfigError && /Add consent=.+ Add privacy-href=/u.test(error.message),
    );
  });

  it('opens another page only when it is asked to', () => {
    assert.doesNotMatch(formHtml(KIT), /target=/u);
    assert.match(formHtml({ ...KIT, newTab: true }), /target="_blank"[\s\S]+opens in a new tab/u);
  });
});

describe('what is typed', () => {
  const entry = (value: string, more: Partial<ValidatedField> = {}): ValidatedField => ({
    name: 'email_address',
    type: 'email',
    value,
    willValidate: true,
    validationMessage: '',
    focus: () => undefined,
    ...more,
  });
  const said = (...entries: ValidatedField[]) =>
    validateFields(entries, { ...config(), consentField: ['ok', '1'] }).map(({ field, say }) => [
      field.name,
      say(english),
    ]);

  it('is an address where a service may find one', () => {
    for (const value of [
      'a@b.cd',
      ' a@b.cd ',
      "o'neil+news@post.example.ac.uk",
      'siân@môn.cymru',
      'a@xn--mn-fka.cymru',
    ])
      assert.deepEqual(said(entry(value)), [], value);
  });

  it('is none without one @, a name and a dot inside, and no longer than an address may be', () => {
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
      assert.deepEqual(said(entry(value)), [['email_address', english.emailInvalid]], value);
    for (const value of ['', '  '])
      assert.deepEqual(said(entry(value)), [['email_address', english.emailMissing]]);
  });

  it('takes no time to check, however long', () => {
    assert.equal(said(entry(`${'a.'.repeat(200_000)}@${'b.'.repeat(200_000)}`)).length, 1);
  });

  it('needs the box ticked, where there is one', () => {
    assert.deepEqual(said(entry('1', { name: 'ok', checked: false })), [['ok', english.consentMissing]]);
    assert.deepEqual(said(entry('1', { name: 'ok', checked: true })), []);
  });

  it('is wrong by an author’s own rule in the browser’s own words', () => {
    const wrong = { name: 'postcode', validationMessage: 'Match the format.' };
    assert.deepEqual(said(entry('x', wrong)), [['postcode', 'Match the format.']]);
    assert.deepEqual(said(entry('x', { ...wrong, willValidate: false })), []);
  });
});

describe('what is said', () => {
  const list = (items: readonly string[]) => items.join(' ac ');

  it('names what may be left out, and nothing that is not asked', () => {
    assert.equal(headline(['email'], en, list), 'All we ask for is your email address.');
    assert.match(headline(['email', 'first-name'], en, list), /You can add your first name\.$/u);
    assert.match(headline(['email', 'first-name', 'last-name'], cy, list), /eich enw cyntaf a'ch cyfenw\.$/u);
    assert.equal(headline(undefined, en, list), en.headlineOther);
  });

  it('names the service, and one without a name too', () => {
    for (const { unknown, finish, check, invalid, visit } of [english, cy]) {
      for (const say of [
        unknown,
        finish,
        check,
        (name: string) => invalid(name, ''),
        (name: string) => visit(name, false),
        (name: string) => visit(name, true),
      ]) {
        assert.match(say('Kit'), /Kit/u);
        assert.doesNotMatch(say(''), /undefined| {2}|Kit/u);
      }
    }
  });

  it('is said in Welsh too, whole and not left in English', () => {
    const own = flattenStrings({ ...english, ...refusal });
    const translated = new Map(flattenStrings(cy));
    assert.deepEqual(
      [...translated.keys()],
      own.map(([path]) => path),
    );
    for (const [path, text] of own) {
      const other = translated.get(path) ?? '';
      assert.ok(text.trim() && other.trim(), path);
      assert.notEqual(other, text, path);
      assert.deepEqual(placeholdersIn(other), placeholdersIn(text), path);
    }
  });
});
