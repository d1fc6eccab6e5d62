import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  PROVIDERS,
  type NewsletterAttributes,
  type Provider,
  type ProviderId,
} from '@odm-widgets/newsletter';
import { configErrorMessage, ignoredMessage } from '../../packages/newsletter/src/config-error-messages.js';
import { toConfig, type InvalidConfig } from '../../packages/newsletter/src/newsletter.query.js';
import { HOSTILE_TEXTS, HOSTILE_ADDRESSES } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const BASE = 'https://www.example.org/news/';
const REQUIRED = { consent: 'We will email you.', privacyHref: '/privacy' };

/** An address as each service gives it. */
const ADDRESSES: Readonly<Record<ProviderId, string>> = {
  mailchimp: 'https://odm.us12.list-manage.com/subscribe/post?u=dfed0ae0f7&id=b0eb92e109&f_id=00',
  brevo: 'https://ee6aafaf.sibforms.com/serve/MUIEAAjHV8Bdxy_BJ-kUj',
  mailerlite: 'https://assets.mailerlite.com/jsonp/123456/forms/12345678901234567/subscribe',
  emailoctopus: 'https://eocampaign1.com/form/0a1b2c3d-4e5f-11f1-8a6b-0c1d2e3f4a5b',
  buttondown: 'https://buttondown.com/api/emails/embed-subscribe/odm',
  kit: 'https://app.kit.com/forms/9471578/subscriptions',
  'campaign-monitor': 'https://odm.createsend.com/t/r/s/abcdef/',
  listmonk: 'https://lists.example.org/subscription/form',
  mautic: 'https://mautic.example.org/form/submit?formId=3',
  civicrm: 'https://crm.example.org/civicrm/profile/create?gid=7&reset=1',
  generic: 'https://example.org/anything?x=1',
};
const ids = Object.keys(PROVIDERS) as ProviderId[];

function configOrErrors(attributes: NewsletterAttributes, base = BASE) {
  const all = { ...REQUIRED, list: '1', ...attributes };
  return toConfig(all, (all.action ?? '').trim(), base);
}

function config(attributes: NewsletterAttributes, base = BASE) {
  const result = configOrErrors(attributes, base);
  return 'reasons' in result ? assert.fail(`rejected: ${result.reasons.join()}`) : result;
}

function errorsOf(attributes: NewsletterAttributes, base = BASE): InvalidConfig {
  const invalid = configOrErrors(attributes, base);
  return 'reasons' in invalid ? invalid : assert.fail(`a form was drawn for ${JSON.stringify(attributes)}`);
}

describe('action', () => {
  for (const id of ids) {
    const action = ADDRESSES[id];
    it(`of ${id} is accepted with its provider`, () => {
      assert.equal(config({ provider: id, action }).providerId, id);
      assert.equal(config({ provider: ` ${id.toUpperCase()} `, action }).providerId, id);
    });

    it(`of ${id} needs ${id === 'generic' ? 'a' : 'no'} provider`, () => {
      if (id === 'generic') assert.deepEqual(errorsOf({ action }).reasons, ['missing-provider']);
      else assert.equal(config({ action }).providerId, id);
    });

    it(`of ${id} is rejected over http, except on localhost`, () => {
      const clear = action.replace('https:', 'http:');
      assert.deepEqual(errorsOf({ provider: id, action: clear }).reasons, ['insecure']);
      for (const host of ['localhost:8000', '127.0.0.1:9', '[::1]:80', 'lists.localhost']) {
        const own = clear.replace(new URL(clear).host, host);
        assert.equal(config({ provider: id, action: own }).providerId, id);
      }
    });

    it(`of ${id} is rejected for every other provider`, () => {
      for (const other of ids) {
        if (other === id || other === 'generic') continue;
        assert.deepEqual(errorsOf({ provider: other, action }).reasons, ['address'], other);
      }
    });
  }

  it('is rejected for hosts that look like the service’s', () => {
    for (const host of [
      'odm.us12.list-manage.com.evil.example',
      'evil.example/us12.list-manage.com',
      'xus12.list-manage.com.',
      'list-manage.com',
    ]) {
      const action = `https://${host}/subscribe/post?u=1&id=2`;
      assert.deepEqual(errorsOf({ provider: 'mailchimp', action }).reasons, ['address'], host);
    }
    assert.deepEqual(
      errorsOf({ provider: 'kit', action: 'https://app.kit.com.evil.example/forms/1/subscriptions' }).reasons,
      ['address'],
    );
  });

  it('is rejected without the parameters the service requires', () => {
    for (const [provider, action] of [
      ['mailchimp', 'https://odm.us12.list-manage.com/subscribe/post?u=1'],
      ['mailchimp', 'https://odm.us12.list-manage.com/subscribe/post-json?u=1&id=2'],
      ['mautic', 'https://mautic.example.org/form/submit'],
      ['civicrm', 'https://crm.example.org/civicrm/profile/create'],
      ['kit', 'https://app.kit.com/forms/abc/subscriptions'],
    ] as const)
      assert.deepEqual(errorsOf({ provider, action }).reasons, ['address'], action);
  });

  it('is rejected unless it is an https address', () => {
    for (const action of [...HOSTILE_ADDRESSES, ...HOSTILE_TEXTS.map((text) => `javascript:${text}`)]) {
      for (const provider of ['kit', 'generic', '']) {
        const { reasons } = errorsOf({ provider, action });
        assert.ok(reasons.includes('insecure') || reasons.includes('address'), action);
      }
    }
  });

  it('may be relative on an https page only', () => {
    const relative = { provider: 'generic', action: '/subscribe' };
    assert.equal(config(relative).action, 'https://www.example.org/subscribe');
    assert.deepEqual(errorsOf(relative, 'http://www.example.org/').reasons, ['insecure']);
  });

  it('is rejected when it would resolve to a page of the site itself', () => {
    const { kit } = ADDRESSES;
    for (const action of [`“${kit}”`, `${kit}”`, `″${kit}″`, `\u200B${kit}`, 'www.example.org/subscribe'])
      assert.deepEqual(errorsOf({ action }).reasons, ['insecure'], action);
    for (const privacyHref of ['“https://example.org/privacy”', 'www.example.org/privacy'])
      assert.deepEqual(errorsOf({ action: kit, privacyHref }).reasons, ['privacy'], privacyHref);
    for (const privacyHref of [
      'privacy.html',
      '../privacy',
      '?page=7',
      '#privacy',
      'https://www.example.org/',
    ])
      assert.ok(config({ action: kit, privacyHref }), privacyHref);
    const relative = { provider: 'generic', action: '/subscribe' };
    assert.equal(config(relative, 'http://localhost/').action, 'http://localhost/subscribe');
  });
});

describe('configuration errors', () => {
  it('reject a consent cut off by curly quotes', () => {
    const action = ADDRESSES.kit;
    assert.deepEqual(errorsOf({ action, consent: '“We' }).reasons, ['consent']);
    for (const consent of ['“Our news” comes once a month.', '“Yes”', 'We send “Our news”.'])
      assert.equal(config({ action, consent }).consent, consent);
  });

  it('name everything that is missing at once', () => {
    const invalid = errorsOf({ provider: 'listmonk', consent: ' ', privacyHref: '', list: '' });
    assert.deepEqual(invalid.reasons, ['consent', 'privacy', 'list', 'action']);
    const message = configErrorMessage(invalid);
    for (const part of ['consent="…"', 'privacy-href="…"', 'list="…"', 'action="…"'])
      assert.ok(message.includes(`Add ${part}`), part);
  });

  it('reject a privacy notice that is not a web address', () => {
    for (const privacyHref of notEmpty(HOSTILE_ADDRESSES.filter((address) => !address.startsWith('http:'))))
      assert.deepEqual(errorsOf({ action: ADDRESSES.kit, privacyHref }).reasons, ['privacy'], privacyHref);
  });

  it('reject an unknown provider and list the known ones', () => {
    const invalid = errorsOf({ provider: 'mailchmp', action: ADDRESSES.mailchimp });
    assert.deepEqual(invalid.reasons, ['unknown-provider']);
    assert.match(configErrorMessage(invalid), /mailchimp, brevo, .+ generic/u);
  });

  it('have a message for every reason and provider', () => {
    const reasons = [
      'unknown-provider',
      'missing-provider',
      'consent',
      'privacy',
      'list',
      'action',
      'insecure',
      'credentials',
      'shortened',
      'address',
      'field',
    ] as const;
    for (const id of ids)
      for (const reason of reasons)
        assert.ok(
          configErrorMessage({ reasons: [reason], providerId: id, address: '' }).length > 60,
          `${id} ${reason}`,
        );
  });

  it('are the only failure for any attribute values', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES),
    );
    const attributes = fc.record({
      provider: fc.oneof(fc.constantFrom(...ids, ''), text),
      action: fc.oneof(fc.constantFrom(...Object.values(ADDRESSES)), text),
      list: text,
      fields: text,
      tags: text,
      consent: text,
      consentField: text,
      privacyHref: fc.oneof(fc.constant('/privacy'), text),
      send: text,
    });
    fc.assert(
      fc.property(attributes, (written) => {
        const result = configOrErrors(written);
        if ('reasons' in result) return assert.ok(result.reasons.length > 0);
        assert.match(result.action, /^https:/u);
        assert.match(result.privacyHref, /^https?:/u);
        assert.equal(result.fields[0]!.key, 'email');
        for (const ignored of result.ignored) assert.ok(ignoredMessage(ignored, result.providerId));
      }),
    );
  });
});

describe('fields', () => {
  const kit = { action: ADDRESSES.kit };

  it('are the email address alone by default', () => {
    assert.deepEqual(config(kit).fields, [{ key: 'email', name: 'email_address' }]);
    assert.deepEqual(config({ ...kit, fields: '' }).fields, [{ key: 'email', name: 'email_address' }]);
  });

  it('start with the email address and appear once each, in any written order', () => {
    const { fields } = config({ ...kit, fields: 'last-name first-name, email first-name' });
    assert.deepEqual(
      fields.map(({ key }) => key),
      ['email', 'first-name', 'last-name'],
    );
  });

  it('take the name that the author gives, equals signs included', () => {
    const { fields } = config({ ...kit, fields: 'email=e first-name=a=b' });
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['e', 'a=b'],
    );
  });

  it('leave out unknown words and fields without a name, with a warning', () => {
    const { fields, ignored, providerId } = config({
      ...kit,
      fields: 'email name age',
      send: 'by-post',
      tags: '1',
    });
    assert.equal(fields.length, 1);
    const warnings = ignored.map((one) => ignoredMessage(one, providerId));
    assert.match(warnings.join('\n'), /fields="name": Kit has no name for it. Write name=NAME\./u);
    assert.match(warnings.join('\n'), /fields="age": not known. Use: email, first-name, last-name, name\./u);
    assert.match(warnings.join('\n'), /send="by-post": not known. Use: in-page, visit\./u);
  });

  it('take Campaign Monitor’s name of the email field from the action', () => {
    for (const action of [
      'https://a.createsend.com/t/r/s/utktitu/',
      'https://a.createsend7.com/t/d/s/utktitu',
    ])
      assert.equal(config({ action }).fields[0]!.name, 'cm-utktitu-utktitu');
  });

  it('include a consent checkbox only where the service stores consent', () => {
    assert.equal(config(kit).consentField, undefined);
    assert.deepEqual(config({ action: ADDRESSES.brevo }).consentField, ['OPT_IN', '1']);
    const mailchimp = { action: ADDRESSES.mailchimp };
    assert.deepEqual(config({ ...mailchimp, consentField: 'gdpr[7]' }).consentField, ['gdpr[7]', 'Y']);
    assert.deepEqual(config({ ...mailchimp, consentField: 'ok=yes=1' }).consentField, ['ok', 'yes=1']);
  });
});

describe('send', () => {
  it('defaults to in-page only where the service allows every origin', () => {
    for (const id of ids) {
      const { endpoint } = config({ provider: id, action: ADDRESSES[id] });
      assert.equal(endpoint !== undefined, PROVIDERS[id].cors === 'always', id);
    }
  });

  it('allows in-page for services whose operators can allow an origin', () => {
    const { endpoint, action } = config({ action: ADDRESSES.listmonk, send: 'in-page' });
    assert.equal(endpoint, 'https://lists.example.org/api/public/subscription');
    assert.equal(action, ADDRESSES.listmonk);
    const own = { provider: 'generic', action: ADDRESSES.generic, send: 'In-Page ' };
    assert.equal(config(own).endpoint, ADDRESSES.generic);
    const mautic = config({ action: ADDRESSES.mautic, send: 'in-page' });
    assert.equal(mautic.endpoint, 'https://mautic.example.org/form/submit?formId=3&ajax=1');
  });

  it('warns about in-page for a service that allows no other origin', () => {
    const { endpoint, ignored } = config({ action: ADDRESSES.mailchimp, send: 'in-page' });
    assert.equal(endpoint, undefined);
    assert.match(ignoredMessage(ignored.at(-1)!, 'mailchimp'), /lets no other page read its answer/u);
  });

  it('allows visit for every service', () => {
    for (const id of ids)
      assert.equal(config({ provider: id, action: ADDRESSES[id], send: 'visit' }).endpoint, undefined, id);
  });
});

describe('table of services in the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../packages/newsletter/README.md'), 'utf8');
  const rows = new Map(
    [...readme.matchAll(/^\| `([\w-]+)` \| (.+) \| (.+) \| (.+) \| (.+) \|$/gmu)].map(([, id, ...cells]) => [
      id,
      cells,
    ]),
  );
  const where = { always: 'in your page', never: 'on its page', configurable: 'as you allow' };

  for (const id of ids) {
    it(`agrees with the provider ${id}`, () => {
      const provider: Provider = PROVIDERS[id];
      const [, read, list, tags] = rows.get(id)!;
      assert.equal(read, where[provider.cors]);
      assert.equal(list!.endsWith('needed'), provider.requiresList === true);
      assert.equal(list === 'in the address', provider.listField === undefined);
      assert.equal(tags === 'no', provider.tagField === undefined);
    });
  }
});
