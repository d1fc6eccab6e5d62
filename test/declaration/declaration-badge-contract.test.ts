import { promisesOf } from '../support/shared-suite.js';

promisesOf({
  tag: 'odm-declaration-badge',
  define: () => import('@odm-widgets/declaration/badge/define.js'),
  attributes: { supporter: 'example-charity', downloads: '' },
  empty: { supporter: 'nobody-of-that-name' },
  property: ['supporter', 'example-charity'],
  parts: ['badge', 'headline', 'table', 'provenance', 'actions'],
});
