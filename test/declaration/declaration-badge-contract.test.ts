import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-declaration-badge',
  define: () => import('@odm-widgets/declaration/badge/define.js'),
  attributes: { supporter: 'example-charity' },
  emptyAttributes: { supporter: 'nobody-of-that-name' },
  property: ['supporter', 'example-charity'],
  parts: ['badge', 'headline', 'table', 'provenance'],
});
