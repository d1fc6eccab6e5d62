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
import {
  configErrorMessage,
  ignoredMessage,
} from '../../packages/newsletter/src/lazy/config-errors/messages.js';
import { toConfig, type InvalidConfig } from '../../packages/newsletter/src/newsletter.query.js';
import { HOSTILE_TEXTS, HOSTILE_ADDRESSES } from '../support/hostile-input.js';

const BASE = 'https://www.example.org/news/';
const SAID = { consent: 'We will email you.', privacyHref: '/privacy' };

/** An address as each service gives it. */
const ADDRESSES: Readonly<Record<ProviderId, string>> = {
  mailchimp: 'https://odm.us12.list-manage.com/subscribe/post?u=dfed0ae0f7&id=b0eb92e109&f_id=00',
  brevo: 'https://ee6aafaf.sibforms.com/serve/MUIEAAjHV8Bdxy_BJ-kUj',
  mailerlite: 'https://assets.mailerlite.com/jsonp/154583/forms/85519637986411860/subscribe',
  emailoctopus: 'https://eocampaign1.com/form/e8ba5ea6-bbad-11f1-9ef5-ab546f8d3526',
  buttondown: 'https://buttondown.com/api/emails/embed-subscribe/odm',
  kit: 'https://app.kit.com/forms/9471578/subscriptions',
  'campaign-monitor': 'https://odm.createsend.com/t/r/s/hujtkt/',
  listmonk: 'https://lists.example.org/subscription/form',
  mautic: 'https://mautic.example.org/form/submit?formId=3',
  civicrm: 'https://crm.example.org/civicrm/profile/create?gid=31&reset=1',
  generic: 'https://example.org/anything?x=1',
};
const ids = Object.keys(PROVIDERS) as ProviderId[];

function answer(attributes: NewsletterAttributes, base = BASE) {
  const whole = { ...SAID, list: '1', ...attributes };
  return toConfig(whole, (whole.action ?? '').trim(), base);
}

function config(attributes: NewsletterAttributes, base = BASE) {
  const made = answer(attributes, base);
  return 'reasons' in made ? assert.fail(`refused: ${made.reasons.join()}`) : made;
}

function refusal(attributes: NewsletterAttributes, base = BASE): InvalidConfig {
  const refused = answer(attributes, base);
  return 'reasons' in refused ? refused : assert.fail(`a form was drawn for ${JSON.stringify(attributes)}`);
}

describe('an action', () => {
  for (const id of ids) {
    const action = ADDRESSES[id];
    it(`of ${id} is taken, and known without its name`, () => {
      assert.equal(config({ provider: id, action }).id, id);
      assert.equal(config({ action }).id, id);
    });

    it(`of ${id} in the clear is refused, except on one’s own machine`, () => {
      const clear = action.replace('https:', 'http:');
      assert.deepEqual(refusal({ provider: id, action: clear }).reasons, ['insecure']);
      for (const host of ['localhost:8000', '127.0.0.1:9', '[::1]:80', 'lists.localhost']) {
        const own = clear.replace(new URL(clear).host, host);
        assert.equal(config({ provider: id, action: own }).id, id);
      }
    });

    it(`of ${id} is no other service’s`, () => {
      for (const other of ids) {
        if (other === id || other === 'generic') continue;
        assert.deepEqual(refusal({ provider: other, action }).reasons, ['address'], other);
      }
    });
  }

  it('of a host that only looks like the service’s is refused', () => {
    for (const host of [
      'odm.us12.list-manage.com.evil.example',
      'us12.list-manage.com@evil.example',
      'evil.example/us12.list-manage.com',
      'xus12.list-manage.com.',
      'list-manage.com',
    ]) {
      const action = `https://${host}/subscribe/post?u=1&id=2`;
      assert.deepEqual(refusal({ provider: 'mailchimp', action }).reasons, ['address'], host);
    }
    assert.deepEqual(
      refusal({ provider: 'kit', action: 'https://app.kit.com.evil.example/forms/1/subscriptions' }).reasons,
      ['address'],
    );
  });

  it('without what the service needs to know is refused', () => {
    for (const [provider, action] of [
      ['mailchimp', 'https://odm.us12.list-manage.com/subscribe/post?u=1'],
      ['mailchimp', 'https://odm.us12.list-manage.com/subscribe/post-json?u=1&id=2'],
      ['mautic', 'https://mautic.example.org/form/submit'],
      ['civicrm', 'https://crm.example.org/civicrm/profile/create'],
      ['kit', 'https://app.kit.com/forms/abc/subscriptions'],
    ] as const)
      assert.deepEqual(refusal({ provider, action }).reasons, ['address'], action);
  });

  it('that is no address of the web is refused, whatever it is', () => {
    for (const action of [...HOSTILE_ADDRESSES, ...HOSTILE_TEXTS.map((text) => `javascript:${text}`)]) {
      for (const provider of ['kit', 'generic', '']) {
        const { reasons } = refusal({ provider, action });
        assert.ok(reasons.includes('insecure') || reasons.includes('address'), action);
      }
    }
  });

  it('may be relative on a secure page, and not on another', () => {
    assert.equal(config({ action: '/subscribe' }).action, 'https://www.example.org/subscribe');
    assert.deepEqual(refusal({ action: '/subscribe' }, 'http://www.example.org/').reasons, ['insecure']);
  });

  it('that would be read as a page of the site itself is refused: sign-ups would be lost there', () => {
    const { kit } = ADDRESSES;
    for (const action of [`“${kit}”`, `${kit}”`, `″${kit}″`, `\u200B${kit}`, 'www.example.org/subscribe'])
      assert.deepEqual(refusal({ action }).reasons, ['insecure'], action);
    for (const privacyHref of ['“https://example.org/privacy”', 'www.example.org/privacy'])
      assert.deepEqual(refusal({ action: kit, privacyHref }).reasons, ['privacy'], privacyHref);
    for (const privacyHref of [
      'privacy.html',
      '../privacy',
      '?page=7',
      '#privacy',
      'https://www.example.org/',
    ])
      assert.ok(config({ action: kit, privacyHref }), privacyHref);
    assert.equal(config({ action: '/subscribe' }, 'http://localhost/').action, 'http://localhost/subscribe');
  });
});

describe('a form is refused', () => {
  it('with half a consent, as curly quotes leave it at its first space', () => {
    const action = ADDRESSES.kit;
    assert.deepEqual(refusal({ action, consent: '“We' }).reasons, ['consent']);
    for (const consent of ['“Our news” comes once a month.', '“Yes”', 'We send “Our news”.'])
      assert.equal(config({ action, consent }).consent, consent);
  });

  it('without consent and privacy notice, naming both, and all else that is missing', () => {
    const all = refusal({ provider: 'listmonk', consent: ' ', privacyHref: '', list: '' });
    assert.deepEqual(all.reasons, ['consent', 'privacy', 'list', 'action']);
    const advice = configErrorMessage(all);
    for (const part of ['consent="…"', 'privacy-href="…"', 'list="…"', 'action="…"'])
      assert.ok(advice.includes(`Add ${part}`), part);
  });

  it('when the notice is at no address of the web', () => {
    for (const privacyHref of HOSTILE_ADDRESSES.filter((address) => !address.startsWith('http:')))
      assert.deepEqual(refusal({ action: ADDRESSES.kit, privacyHref }).reasons, ['privacy'], privacyHref);
  });

  it('for a service nobody knows: its fields would have the wrong names', () => {
    const refused = refusal({ provider: 'mailchmp', action: ADDRESSES.mailchimp });
    assert.deepEqual(refused.reasons, ['provider']);
    assert.match(configErrorMessage(refused), /mailchimp, brevo, .+ generic/u);
  });

  it('with advice for every reason of every service', () => {
    const reasons = [
      'provider',
      'consent',
      'privacy',
      'action',
      'insecure',
      'address',
      'list',
      'field',
    ] as const;
    for (const id of ids)
      for (const reason of reasons)
        assert.ok(configErrorMessage({ reasons: [reason], id }).length > 60, `${id} ${reason}`);
  });

  it('and never fails in another way, whatever is written', () => {
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
        const made = answer(written);
        if ('reasons' in made) return assert.ok(made.reasons.length > 0);
        assert.match(made.action, /^https:/u);
        assert.match(made.privacyHref, /^https?:/u);
        assert.equal(made.fields[0]!.key, 'email');
        for (const ignored of made.ignored) assert.ok(ignoredMessage(ignored, made.id));
      }),
    );
  });
});

describe('what is asked', () => {
  const kit = { action: ADDRESSES.kit };

  it('is the address alone, unless told otherwise', () => {
    assert.deepEqual(config(kit).fields, [{ key: 'email', name: 'email_address' }]);
    assert.deepEqual(config({ ...kit, fields: '' }).fields, [{ key: 'email', name: 'email_address' }]);
  });

  it('begins with the address, in whatever order it is written, each once', () => {
    const { fields } = config({ ...kit, fields: 'last-name first-name, email first-name' });
    assert.deepEqual(
      fields.map(({ key }) => key),
      ['email', 'first-name', 'last-name'],
    );
  });

  it('goes by a name that the author gives, with an equals sign in it if need be', () => {
    const { fields } = config({ ...kit, fields: 'email=e first-name=a=b' });
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['e', 'a=b'],
    );
  });

  it('leaves out what the service has no name for, and what nobody knows, and says so', () => {
    const { fields, ignored, id } = config({ ...kit, fields: 'email name age', send: 'by-post', tags: '1' });
    assert.equal(fields.length, 1);
    const told = ignored.map((one) => ignoredMessage(one, id));
    assert.match(told.join('\n'), /fields="name": Kit has no name for it. Write name=NAME\./u);
    assert.match(told.join('\n'), /fields="age": not known. Use: email, first-name, last-name, name\./u);
    assert.match(told.join('\n'), /send="by-post": not known. Use: in-page, visit\./u);
  });

  it('takes Campaign Monitor’s name of the address from its own address', () => {
    for (const action of [
      'https://a.createsend.com/t/r/s/utktitu/',
      'https://a.createsend7.com/t/d/s/utktitu',
    ])
      assert.equal(config({ action }).fields[0]!.name, 'cm-utktitu-utktitu');
  });

  it('has a box to tick only where the service keeps consent, by a value it knows', () => {
    assert.equal(config(kit).consentField, undefined);
    assert.deepEqual(config({ action: ADDRESSES.brevo }).consentField, ['OPT_IN', '1']);
    const mailchimp = { action: ADDRESSES.mailchimp };
    assert.deepEqual(config({ ...mailchimp, consentField: 'gdpr[7]' }).consentField, ['gdpr[7]', 'Y']);
    assert.deepEqual(config({ ...mailchimp, consentField: 'ok=yes=1' }).consentField, ['ok', 'yes=1']);
  });
});

describe('where the answer is read', () => {
  it('is the page where the service allows everybody, and the service’s where it does not', () => {
    for (const id of ids) {
      const { endpoint } = config({ action: ADDRESSES[id] });
      assert.equal(endpoint !== undefined, PROVIDERS[id].readable === 'yes', id);
    }
  });

  it('is the page for an operator who allows it, when told', () => {
    const { endpoint, action } = config({ action: ADDRESSES.listmonk, send: 'in-page' });
    assert.equal(endpoint, 'https://lists.example.org/api/public/subscription');
    assert.equal(action, ADDRESSES.listmonk);
    assert.equal(config({ action: ADDRESSES.generic, send: 'In-Page ' }).endpoint, ADDRESSES.generic);
  });

  it('is never the page for a service that allows nobody, and the author hears it', () => {
    const { endpoint, ignored } = config({ action: ADDRESSES.mailchimp, send: 'in-page' });
    assert.equal(endpoint, undefined);
    assert.match(ignoredMessage(ignored.at(-1)!, 'mailchimp'), /lets no other page read its answer/u);
  });

  it('is the service’s for every service, when told', () => {
    for (const id of ids)
      assert.equal(config({ action: ADDRESSES[id], send: 'visit' }).endpoint, undefined, id);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../packages/newsletter/README.md'), 'utf8');
  const rows = new Map(
    [...readme.matchAll(/^\| `([\w-]+)` \| (.+) \| (.+) \| (.+) \| (.+) \|$/gmu)].map(([, id, ...cells]) => [
      id,
      cells,
    ]),
  );
  const where = { yes: 'in your page', no: 'on its page', 'if-allowed': 'as you allow' };

  for (const id of ids) {
    it(`says of ${id} what the table of services does`, () => {
      const provider: Provider = PROVIDERS[id];
      const [, read, list, tags] = rows.get(id)!;
      assert.equal(read, where[provider.readable]);
      assert.equal(list!.endsWith('needed'), provider.needsList === true);
      assert.equal(list === 'in the address', provider.list === undefined);
      assert.equal(tags === 'no', provider.tags === undefined);
    });
  }
});
