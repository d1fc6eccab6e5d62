import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewsletterAttributes, ProviderId } from '@odm-widgets/newsletter';
import { configErrorMessage } from '../../packages/newsletter/src/config-error-messages.js';
import { ownerOf } from '../../packages/newsletter/src/provider-address.js';
import { toConfig } from '../../packages/newsletter/src/newsletter.query.js';

const UUID = '0a1b2c3d-4e5f-11f1-8a6b-0c1d2e3f4a5b';
const TOKEN = 'MUIFAB_abc-DEF123xg';

/** Addresses that take sign-ups, as services hand them out. */
const ACCEPTED: readonly (readonly [address: string, provider: ProviderId])[] = [
  ['https://example.us1.list-manage.com/subscribe/post?u=0a1b&id=2c3d', 'mailchimp'],
  ['https://example.us21.list-manage.com/subscribe/post?u=0a1b&id=2c3d&f_id=00a1b2c3d4', 'mailchimp'],
  ['https://us1.list-manage.com/subscribe/post?u=0a1b&id=2c3d', 'mailchimp'],
  ['https://example.us6.list-manage1.com/subscribe/post?u=0a1b&id=2c3d', 'mailchimp'],
  ['https://example.us7.list-manage2.com/subscribe/post?u=0a1b&id=2c3d', 'mailchimp'],
  ['//example.us1.list-manage.com/subscribe/post?u=0a1b&id=2c3d', 'mailchimp'],
  ['https://Example.us1.list-manage.com/subscribe/post/?u=0a1b&id=2c3d', 'mailchimp'],
  [`https://0a1b2c3d.sibforms.com/serve/${TOKEN}`, 'brevo'],
  [`https://0a1b2c3d.sibforms.com/serve/${TOKEN}==`, 'brevo'],
  [`https://0a1b2c3d.sibforms.com/serve/${TOKEN}=`, 'brevo'],
  [`https://0a1b2c3d.sibforms.com/serve/${TOKEN}%3D%3D`, 'brevo'],
  [`https://0a1b2c3d.sibforms.com/v2/serve/${TOKEN}`, 'brevo'],
  [`https://0a1b2c3d.sibforms.com/v2/serve/${TOKEN}==`, 'brevo'],
  [`https://0a1b2c3d.sibforms.com/v2/serve/${TOKEN}==?isAjax=1`, 'brevo'],
  [`https://sibforms.com/serve/${TOKEN}==`, 'brevo'],
  ['https://assets.mailerlite.com/jsonp/1/forms/2/subscribe', 'mailerlite'],
  [`https://eocampaign1.com/form/${UUID}`, 'emailoctopus'],
  [`https://eomail1.com/form/${UUID}`, 'emailoctopus'],
  [`https://eomail8.com/form/${UUID}`, 'emailoctopus'],
  [`https://example.eomail1.com/form/${UUID}`, 'emailoctopus'],
  ['https://buttondown.com/api/emails/embed-subscribe/example', 'buttondown'],
  ['https://buttondown.email/api/emails/embed-subscribe/example', 'buttondown'],
  ['https://buttondown.com/api/emails/embed-subscribe/example?tag=news', 'buttondown'],
  ['https://app.kit.com/forms/1234567/subscriptions', 'kit'],
  ['https://app.convertkit.com/forms/1234567/subscriptions', 'kit'],
  ['https://example.createsend.com/t/r/s/abcdef/', 'campaign-monitor'],
  ['https://example.createsend.com/t/t/s/abcdef', 'campaign-monitor'],
  ['https://lists.example.org/subscription/form', 'listmonk'],
  ['https://example.org/lists/subscription/form', 'listmonk'],
  ['https://mautic.example.org/form/submit?formId=3', 'mautic'],
  ['https://example.org/mautic/index.php/form/submit?formId=3', 'mautic'],
  ['https://crm.example.org/civicrm/profile/create?gid=7&reset=1', 'civicrm'],
  ['https://example.org/wp-admin/admin.php?page=CiviCRM&q=civicrm%2Fprofile%2Fcreate&gid=7', 'civicrm'],
  ['https://example.org/index.php/?page=CiviCRM&q=civicrm/profile/create&gid=7&reset=1', 'civicrm'],
  ['https://example.org/?q=civicrm/profile/create&gid=7&reset=1', 'civicrm'],
  ['https://example.org/index.php?option=com_civicrm&task=civicrm/profile/create&gid=7&reset=1', 'civicrm'],
];

/** Other addresses of services, with what the developer reads. */
const REJECTED: readonly (readonly [address: string, provider: ProviderId, message: RegExp])[] = [
  [
    'https://example.us1.list-manage.com/subscribe?u=0a1b&id=2c3d',
    'mailchimp',
    /write action="https:\/\/example\.us1\.list-manage\.com\/subscribe\/post\?u=0a1b&id=2c3d"/u,
  ],
  [
    'https://example.us1.list-manage.com/subscribe/post-json?u=0a1b&id=2c3d&f_id=9&c=?',
    'mailchimp',
    /write action="https:.+\/subscribe\/post\?u=0a1b&id=2c3d&f_id=9"/u,
  ],
  [
    'https://example.us1.list-manage.com/subscribe/post?u=0a1b&amp;id=2c3d&amp;f_id=9',
    'mailchimp',
    /write action="https:.+\/subscribe\/post\?u=0a1b&id=2c3d&f_id=9"/u,
  ],
  ['https://mc.us16.list-manage.com/signup-form/settings?u=0a1b&id=2c3d', 'mailchimp', /subscribe\/post/u],
  ['https://example.us1.list-manage.com/unsubscribe/post?u=0a1b&id=2c3d', 'mailchimp', /Embedded forms/u],
  ['https://example.us1.list-manage.com/subscribe/post?u=0a1b', 'mailchimp', /Embedded forms/u],
  ['https://mailchi.mp/example/news', 'mailchimp', /Embedded forms/u],
  ['https://eepurl.com/iB-Qhk', 'mailchimp', /Short links/u],
  ['http://eepurl.com/iB-Qhk', 'mailchimp', /https:/u],
  ['https://us1.admin.mailchimp.com/lists/', 'mailchimp', /Embedded forms/u],
  ['https://list-manage.com/subscribe/post?u=0a1b&id=2c3d', 'mailchimp', /Embedded forms/u],
  ['https://my.sendinblue.com/users/subscribe/js_id/2abcd/id/1', 'brevo', /In Brevo, open/u],
  ['https://app.brevo.com/contact/list', 'brevo', /In Brevo, open/u],
  [`https://0a1b2c3d.sibforms.com/serve/${TOKEN}===`, 'brevo', /In Brevo, open/u],
  ['https://static.mailerlite.com/webforms/submit/x1y2z3', 'mailerlite', /MailerLite Classic/u],
  ['https://app.mailerlite.com/webforms/submit/x1y2z3', 'mailerlite', /MailerLite Classic/u],
  ['https://landing.mailerlite.com/webforms/landing/x1y2z3', 'mailerlite', /MailerLite Classic/u],
  ['https://subscribepage.io/abc', 'mailerlite', /Landing pages/u],
  ['https://assets.mailerlite.com/jsonp/1/forms/2/takel', 'mailerlite', /action of the form/u],
  ['https://dashboard.mailerlite.com/forms/123456/edit', 'mailerlite', /action of the form/u],
  ['https://app.convertkit.com/landing_pages/123456/subscribe', 'kit', /Landing pages have no/u],
  ['https://app.kit.com/forms/1234567', 'kit', /write action="https:.+\/forms\/1234567\/subscriptions"/u],
  ['https://example.kit.com/0a1b2c3d4e', 'kit', /Publish, HTML/u],
  ['https://example.ck.page/0a1b2c3d4e', 'kit', /Publish, HTML/u],
  [
    `https://eocampaign1.com/form/${UUID}.js`,
    'emailoctopus',
    new RegExp(`write action="https://eocampaign1\\.com/form/${UUID}"`, 'u'),
  ],
  [`https://emailoctopus.com/lists/${UUID}/forms/subscribe`, 'emailoctopus', /create a new form/u],
  [`https://emailoctopus.com/lists/${UUID}/members/embedded/1.3/add`, 'emailoctopus', /create a new form/u],
  ['https://example.eo.page/abc', 'emailoctopus', /In EmailOctopus, open/u],
  [
    'https://buttondown.com/example',
    'buttondown',
    /write action="https:\/\/buttondown\.com\/api\/emails\/embed-subscribe\/example"/u,
  ],
  ['https://buttondown.com/example/archive/', 'buttondown', /user name/u],
  ['https://www.createsend.com/t/subscribeerror?description=', 'campaign-monitor', /subscribe page/u],
  ['https://confirmsubscription.com/h/j/61B064416E79453D', 'campaign-monitor', /subscribe page/u],
  ['https://createsend.com/t/getsecuresubscribelink', 'campaign-monitor', /subscribe page/u],
  [
    'https://crm.example.org/civicrm/profile/create&gid=7&reset=1',
    'civicrm',
    /write action="https:\/\/crm\.example\.org\/civicrm\/profile\/create\?gid=7&reset=1"/u,
  ],
];

const LOOKALIKES: readonly (readonly [provider: ProviderId, address: string])[] = [
  ['mailchimp', 'https://example.us1.list-manage9.com/subscribe/post?u=1&id=2'],
  ['mailchimp', 'https://example.us1.list-manage3.com/subscribe/post?u=1&id=2'],
  ['mailchimp', 'https://example.us1.list-manage.com.evil.example/subscribe/post?u=1&id=2'],
  ['mailchimp', 'https://example.us1.list-manage.com:8443/subscribe/post?u=1&id=2'],
  ['mailchimp', 'https://us1.list-manage.com.:443/subscribe/post?u=1&id=2'],
  ['brevo', 'https://xsibforms.com/serve/abc'],
  ['brevo', 'https://sibforms.com.evil.example/serve/abc'],
  ['emailoctopus', `https://eocampaign999.com/form/${UUID}`],
  ['emailoctopus', `https://eocampaign2.com/form/${UUID}`],
  ['emailoctopus', `https://eomail9.com/form/${UUID}`],
  ['kit', 'https://app.kit.com.evil.example/forms/1/subscriptions'],
  ['kit', 'https://app-kit.com/forms/1/subscriptions'],
  ['buttondown', 'https://buttondown.com.evil.example/api/emails/embed-subscribe/x'],
  ['campaign-monitor', 'https://example.createsend99.com/t/r/s/abcdef/'],
];

function configOf(attributes: NewsletterAttributes) {
  const all = { consent: 'Yes', privacyHref: '/privacy', list: '1', ...attributes };
  return toConfig(all, all.action ?? '', 'https://www.example.org/');
}

function accepted(attributes: NewsletterAttributes) {
  const config = configOf(attributes);
  return 'reasons' in config ? assert.fail(`${attributes.action}: ${config.reasons.join()}`) : config;
}

function rejected(attributes: NewsletterAttributes) {
  const config = configOf(attributes);
  return 'reasons' in config ? config : assert.fail(`${attributes.action} was accepted`);
}

describe('addresses of newsletter services', () => {
  it('are at least forty in these tables', () => {
    assert.ok(ACCEPTED.length + REJECTED.length >= 40);
  });

  for (const [action, id] of ACCEPTED) {
    it(`accepts ${action} as ${id}`, () => {
      assert.equal(accepted({ action }).providerId, id);
      assert.equal(accepted({ provider: id, action }).providerId, id);
    });
  }

  for (const [action, id, message] of REJECTED) {
    it(`rejects ${action}, with what to write or where to find it`, () => {
      for (const provider of ['', id]) {
        const config = rejected({ provider, action });
        assert.equal(config.providerId, id);
        assert.match(configErrorMessage(config), message);
      }
    });

    it(`rejects ${action} for a generic provider without the name of its email field`, () => {
      rejected({ provider: 'generic', action });
      if (action.startsWith('https:'))
        assert.equal(accepted({ provider: 'generic', action, fields: 'email=EMAIL' }).providerId, 'generic');
    });
  }

  for (const [provider, action] of LOOKALIKES) {
    it(`rejects ${action}, which only looks like an address of ${provider}`, () => {
      assert.deepEqual(rejected({ provider, action }).reasons, ['address']);
      rejected({ action });
    });
  }

  it('are posted without the parameters that ask for a response to a script', () => {
    const brevo = accepted({ action: `https://0a1b2c3d.sibforms.com/serve/${TOKEN}==?isAjax=1&x=2` });
    assert.equal(brevo.action, `https://0a1b2c3d.sibforms.com/serve/${TOKEN}==?x=2`);
    const mautic = accepted({ action: 'https://mautic.example.org/form/submit?formId=3&ajax=1' });
    assert.equal(mautic.action, 'https://mautic.example.org/form/submit?formId=3');
  });

  it('with a user name or a password are rejected', () => {
    for (const action of [
      'https://us12.list-manage.com@evil.example/subscribe/post?u=1&id=2',
      'https://app.kit.com:secret@example.org/forms/1/subscriptions',
      'https://user@app.kit.com/forms/1/subscriptions',
      'https://user:secret@lists.example.org/subscription/form',
    ])
      for (const provider of ['', 'generic', 'kit'])
        assert.ok(rejected({ provider, action }).reasons.includes('credentials'), action);
    assert.deepEqual(
      rejected({ action: 'https://app.kit.com/forms/1/subscriptions', privacyHref: 'https://a@b.example/' })
        .reasons,
      ['privacy'],
    );
  });

  it('behind a link shortener are rejected for every provider', () => {
    for (const action of [
      'https://bit.ly/3abcdef',
      'https://tinyurl.com/abc',
      'https://t.co/abc',
      'https://www.tinyurl.com/abc',
    ])
      for (const provider of ['', 'generic', 'mailchimp']) {
        const config = rejected({ provider, action });
        assert.deepEqual(config.reasons, ['shortened'], action);
        assert.match(configErrorMessage(config), /short link/u);
      }
  });

  it('of an unknown service need a provider', () => {
    for (const action of ['https://example.org/subscribe', '/subscribe', 'https://forms.example.com/x?y=1']) {
      const config = rejected({ action });
      assert.deepEqual(config.reasons, ['missing-provider']);
      assert.match(configErrorMessage(config), /Add provider="…".+generic/u);
      assert.equal(accepted({ provider: 'generic', action }).providerId, 'generic');
    }
  });

  it('of another service than the named one are rejected with the name of that service', () => {
    for (const provider of ['kit', 'generic'])
      assert.match(
        configErrorMessage(
          rejected({ provider, action: 'https://example.us1.list-manage.com/subscribe/post?u=1&id=2' }),
        ),
        /an address of Mailchimp\. Write provider="mailchimp"/u,
      );
  });
});

describe('names of fields', () => {
  it('have underscores in metadata of Buttondown, which emails can use', () => {
    const { fields } = accepted({
      action: 'https://buttondown.com/api/emails/embed-subscribe/example',
      fields: 'email first-name last-name name',
    });
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['email', 'metadata__first_name', 'metadata__last_name', 'metadata__name'],
    );
  });
});

describe('the owner of an address', () => {
  it('is a service for its own hosts, and not for one whose name ends alike', () => {
    for (const [address, owner] of [
      ['https://kit.com/x', 'kit'],
      ['https://app.kit.com/x', 'kit'],
      ['https://app.kit.com./x', 'kit'],
      ['https://toolkit.com/x', undefined],
      ['https://mylist-manage.com/x', undefined],
      ['https://kit.com.example/x', undefined],
    ] as const)
      assert.equal(ownerOf(new URL(address)), owner, address);
  });
});
