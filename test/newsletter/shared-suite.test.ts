import { promisesOf } from '../support/shared-suite.js';
import { SAID } from '../support/newsletter.js';

promisesOf({
  tag: 'odm-newsletter',
  define: () => import('@odm-widgets/newsletter/define.js'),
  attributes: {
    action: 'https://app.kit.com/forms/1234567/subscriptions',
    fields: 'email first-name',
    'double-opt-in': '',
    ...SAID,
  },
  failing: { action: 'https://app.kit.com/forms/1234567/subscriptions' },
  property: ['provider', 'kit'],
  parts: ['heading', 'headline'],
  slots: ['', 'error', 'footer', 'heading'],
  figures: false,
});
