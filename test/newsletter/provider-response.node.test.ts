import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { DataShapeError } from '@odm-widgets/data';
import { PROVIDERS, type ProviderId } from '@odm-widgets/newsletter';
import {
  toPlainText,
  parseProviderResponse,
} from '../../packages/newsletter/src/lazy/submission/provider-response.js';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';

const ids = Object.keys(PROVIDERS) as ProviderId[];
const read = (id: ProviderId, body: unknown, status = 200) =>
  parseProviderResponse(PROVIDERS[id], {
    status,
    text: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('toPlainText', () => {
  it('turns HTML of a service’s message into plain text', () => {
    for (const [html, text] of [
      [
        'x@y.org is already subscribed. <a href="https://a.b">Click here</a>',
        'x@y.org is already subscribed. Click here',
      ],
      ['0 - Please enter a value', 'Please enter a value'],
      ['Tom &amp; Jerry&nbsp;&lt;3 &#39;quoted&#39; &quot;', "Tom & Jerry <3 'quoted' \""],
      ['<p>One</p><p>Two</p>', 'One Two'],
      ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
      ['a < b and c > d', 'a d'],
      ['a\u0000b\u001B[31m\r\nc', 'a b [31m c'],
    ])
      assert.equal(toPlainText(html!), text);
  });

  it('shortens a long message without reading all of it', () => {
    assert.equal(toPlainText('x'.repeat(5_000_000)).length, 201);
    assert.equal(toPlainText('<'.repeat(5_000_000)).length, 201);
  });
});

describe('parseProviderResponse', () => {
  it('reads status 429 as busy and 5xx as broken, whatever the body says', () => {
    for (const id of ids) {
      assert.deepEqual(read(id, { status: 'success', success: 1 }, 429), { kind: 'rate-limited' });
      assert.deepEqual(read(id, '<h1>502</h1>', 502), { kind: 'server-error' });
    }
  });

  it('reads the responses of Kit', () => {
    assert.deepEqual(read('kit', { status: 'success' }), { kind: 'subscribed' });
    assert.deepEqual(
      read('kit', { status: 'failed', errors: { fields: [], messages: ['Email is invalid'] } }),
      {
        kind: 'invalid-email',
        message: 'Email is invalid',
      },
    );
    assert.deepEqual(read('kit', { status: 'quarantined', url: 'https://app.kit.com/guard' }), {
      kind: 'challenge',
      url: 'https://app.kit.com/guard',
    });
  });

  it('ignores an address of Kit that is not https', () => {
    for (const url of ['javascript:alert(1)', 'http://app.kit.com/', 'data:text/html,x', 7, null, undefined])
      assert.equal(read('kit', { status: 'quarantined', url }).kind, 'rejected');
  });

  it('reads the responses of EmailOctopus by code and by message', () => {
    assert.deepEqual(read('emailoctopus', { success: true }), { kind: 'subscribed' });
    const failure = (code: string, message: string) =>
      read('emailoctopus', { error: { code, message } }, 400);
    assert.deepEqual(failure('INVALID_PARAMETERS', 'That looks wrong.'), {
      kind: 'invalid-email',
      message: 'That looks wrong.',
    });
    assert.deepEqual(failure('MEMBER_EXISTS_WITH_EMAIL_ADDRESS', 'There.'), { kind: 'already-subscribed' });
    assert.deepEqual(failure('BOT_SUBMISSION', 'Looks automated.'), {
      kind: 'rejected',
      message: 'Looks automated.',
    });
  });

  it('reads the responses of listmonk', () => {
    assert.deepEqual(read('listmonk', { data: { has_optin: true } }), { kind: 'confirmation-needed' });
    assert.deepEqual(read('listmonk', { data: { has_optin: false } }), { kind: 'subscribed' });
    assert.deepEqual(read('listmonk', { data: true }), { kind: 'subscribed' });
    assert.deepEqual(read('listmonk', { message: 'No lists selected' }, 400), {
      kind: 'rejected',
      message: 'No lists selected',
    });
  });

  it('reads the responses of Mautic, whose numbers may be strings', () => {
    for (const success of [1, '1', true])
      assert.deepEqual(read('mautic', { success }), { kind: 'subscribed' });
    assert.deepEqual(read('mautic', { success: 0, validationErrors: { email: '<b>Required</b>' } }), {
      kind: 'invalid-email',
      message: 'Required',
    });
    assert.deepEqual(read('mautic', { success: 0, errorMessage: 'Not available' }), {
      kind: 'rejected',
      message: 'Not available',
    });
  });

  it('reads the response of any other service by its status', () => {
    assert.deepEqual(read('generic', 'Thanks!'), { kind: 'subscribed' });
    assert.deepEqual(read('generic', ''), { kind: 'subscribed' });
    assert.deepEqual(read('generic', '<p>Sign-ups are closed</p>', 403), {
      kind: 'rejected',
      message: 'Sign-ups are closed',
    });
    assert.deepEqual(read('generic', { errors: [{ detail: 'Bad email' }] }, 422), {
      kind: 'invalid-email',
      message: 'Bad email',
    });
  });

  it('throws a DataShapeError for a success that is not JSON where the service documents JSON', () => {
    for (const id of ['kit', 'emailoctopus', 'listmonk', 'mautic'] as const)
      for (const text of ['<!doctype html>', '', 'null', '"ok"', '7', '{'])
        assert.throws(() => read(id, text), DataShapeError, `${id} ${text}`);
  });

  it('makes an outcome or a DataShapeError of any response, with a message of a readable length', () => {
    const words = fc.constantFrom(...HOSTILE_TEXTS);
    const body = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc
        .record({ message: words, errors: fc.array(words), status: words })
        .map((value) => JSON.stringify(value)),
      words,
      fc.constant('{"a":'.repeat(10_000)),
      fc.constant('['.repeat(10_000) + ']'.repeat(10_000)),
      fc.constant('{"__proto__":{"success":true,"status":"success"}}'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(200, 400, 422), body, (id, status, text) => {
        try {
          const { message = '' } = parseProviderResponse(PROVIDERS[id], { status, text });
          assert.ok(message.length <= 201);
        } catch (error) {
          assert.ok(error instanceof DataShapeError, String(error));
        }
      }),
    );
  });

  it('does not read properties set through __proto__', () => {
    const outcome = read('kit', '{"__proto__":{"status":"success"}}');
    assert.notEqual(outcome.kind, 'subscribed');
  });
});
