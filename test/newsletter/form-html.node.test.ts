import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError } from '@odm-widgets/data';
import { formHtml } from '@odm-widgets/newsletter';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';

const KIT = {
  action: 'https://app.kit.com/forms/1234567/subscriptions',
  consent: 'We will email you.',
  privacyHref: 'https://example.org/privacy',
};

describe('formHtml', () => {
  it('escapes hostile text in every attribute', () => {
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

  it('writes Welsh with lang: cy', () => {
    const html = formHtml({ ...KIT, fields: 'email first-name' }, { lang: 'cy' });
    for (const words of ['Cyfeiriad e-bost', 'Enw cyntaf (dewisol)', 'Cofrestru', 'i dudalen Kit i orffen'])
      assert.ok(html.includes(words), words);
  });

  it('starts every id with the prefix', () => {
    const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id!);
    const first = idsIn(formHtml({ ...KIT, fields: 'email name=n' }));
    const second = idsIn(formHtml({ ...KIT, fields: 'email name=n' }, { prefix: 'footer' }));
    assert.equal(new Set([...first, ...second]).size, 4);
  });

  it('throws a ConfigError that says what to write where the element would draw no form', () => {
    assert.throws(
      () => formHtml({ action: KIT.action }),
      (error: Error) =>
        error instanceof ConfigError && /Add consent=.+ Add privacy-href=/u.test(error.message),
    );
  });

  it('sets a target only with newTab', () => {
    assert.doesNotMatch(formHtml(KIT), /target=/u);
    assert.match(formHtml({ ...KIT, newTab: true }), /target="_blank"[\s\S]+opens in a new tab/u);
  });
});
