import { runSharedSuite } from '../support/shared-suite.js';
import { REQUIRED_ATTRIBUTES } from '../support/newsletter.js';

runSharedSuite({
  tag: 'odm-newsletter',
  define: () => import('@odm-widgets/newsletter/define.js'),
  attributes: {
    action: 'https://app.kit.com/forms/1234567/subscriptions',
    fields: 'email first-name',
    'double-opt-in': '',
    ...REQUIRED_ATTRIBUTES,
  },
  failingAttributes: { action: 'https://app.kit.com/forms/1234567/subscriptions' },
  property: ['provider', 'kit'],
  parts: ['heading', 'headline'],
  slots: ['', 'error', 'footer', 'heading'],
  hasFigures: false,
});
