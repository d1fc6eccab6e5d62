import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  blockedDirective,
  policyErrorMessage,
} from '../../packages/newsletter/src/lazy/submission/page-policy.js';

const ACTION = 'https://app.kit.com/forms/1/subscriptions';
const PENDING = { 'form-action': ACTION, 'connect-src': ACTION };
const VIOLATION = { effectiveDirective: 'form-action', blockedURI: ACTION, disposition: 'enforce' } as const;

describe('blockedDirective', () => {
  it('names form-action and connect-src when they block the address of the form', () => {
    for (const effectiveDirective of ['form-action', 'connect-src'] as const)
      for (const blockedURI of [ACTION, 'https://app.kit.com', 'https://app.kit.com/'])
        assert.equal(
          blockedDirective({ ...VIOLATION, effectiveDirective, blockedURI }, PENDING),
          effectiveDirective,
        );
  });

  it('ignores a policy that only reports', () => {
    assert.equal(blockedDirective({ ...VIOLATION, disposition: 'report' }, PENDING), undefined);
  });

  it('ignores other directives, other addresses and forms that are not being submitted', () => {
    for (const violation of [
      { ...VIOLATION, effectiveDirective: 'img-src' },
      { ...VIOLATION, blockedURI: 'https://elsewhere.example/' },
      { ...VIOLATION, blockedURI: 'inline' },
      { ...VIOLATION, blockedURI: '' },
    ])
      assert.equal(blockedDirective(violation, PENDING), undefined, JSON.stringify(violation));
    assert.equal(blockedDirective(VIOLATION, { 'form-action': undefined, 'connect-src': ACTION }), undefined);
  });
});

describe('policyErrorMessage', () => {
  it('names the origin and the directive to change', () => {
    assert.match(
      policyErrorMessage('form-action', ACTION),
      /Add https:\/\/app\.kit\.com to its form-action/u,
    );
  });
});
